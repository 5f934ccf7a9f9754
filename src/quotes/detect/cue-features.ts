import type {FeatureList} from '../../learning/linear/feature-list.js'
import {isHeadline} from '../../model/document.js'
import {remembered} from '../../model/remembered.js'
import type {Range} from '../../model/span.js'
import {writeColumns} from './cue-columns.js'
import {writePairs} from './cue-pairs.js'
import {writeSiblings} from './cue-siblings.js'
import {childrenIn, lastCharacter, type TokenFeatures, valueAt} from './token-features.js'

/** Greatest distance from a token to a quotation, in tokens. */
const maxMarkDistance = 12

/** Most levels of the tree read above a token. */
const maxLevels = 6

/** Writes the features of every token of a sentence for the cue tagger. */
export function writeCueFeatures(features: TokenFeatures, sentence: Range, list: FeatureList): void {
	const setting = readSentenceSetting(features, sentence)
	list.clear()
	for (let row = sentence.from; row < sentence.to; row++) {
		writeColumns(features, sentence, row, list)
		writePairs(features, sentence, row, list)
		writeSiblings(features, row, list)
		writeToken(features, setting, row, list)
		list.close()
	}
}

/** The same without those that `scoreColumns`, `addPairs` and `addSiblings` score. */
export function writeOtherFeatures(features: TokenFeatures, sentence: Range, list: FeatureList): void {
	const setting = readSentenceSetting(features, sentence)
	list.clear()
	for (let row = sentence.from; row < sentence.to; row++) {
		writeToken(features, setting, row, list)
		list.close()
	}
}

/** What all tokens of a sentence share for the cue tagger. */
interface SentenceSetting {
	readonly sentence: Range
	/** Highest cue rate of the sentence. */
	readonly best: number
	/** 0 none, 1 some quotations, 2 all. */
	readonly marks: number
	readonly headline: number
	/** Length in tokens, in steps. */
	readonly size: number
}

function readSentenceSetting(features: TokenFeatures, sentence: Range): SentenceSetting {
	let best = 0
	let inside = 0
	for (let row = sentence.from; row < sentence.to; row++) {
		best = Math.max(best, features.rate[row]!)
		if (features.marked[row]! >= 0) inside++
	}
	const length = sentence.to - sentence.from
	return {
		sentence,
		best,
		marks: inside === 0 ? 0 : inside >= length - 1 ? 2 : 1,
		headline: isHeadline(features.doc, sentence.from) ? 1 : 0,
		size: length < 6 ? 0 : length < 12 ? 1 : length < 25 ? 2 : 3,
	}
}

// Words, lemmas, tags, tree, marks and how often the lemmas were cues in training. Method: the small feature set of a trial
// on PolNeAR, without pairs of words.
function writeToken(features: TokenFeatures, setting: SentenceSetting, row: number, list: FeatureList): void {
	const {lemma, tag, upos, rate} = features
	list.add(1)
	list.add(16, lemma[row]!, tag[row]!)
	writeTree(features, row, list)
	writeCueMarks(features, setting, row, list)
	list.add(75, Math.min(9, setting.best - rate[row]!), rate[row]!)
	list.add(76, bestAbove(features, row))
	list.add(77, setting.headline, upos[row]!)
	list.add(78, setting.size, rate[row]!)
	list.add(79, Math.min(5, row - setting.sentence.from), upos[row]!)
	writeClusters(features, row, list)
}

// Words of the same use or topic as the word's head.
function writeClusters({kind, topic, relation, doc}: TokenFeatures, row: number, list: FeatureList): void {
	const head = doc.tree.heads[row]!
	list.add(93, valueAt(kind, head), relation[row]!)
	list.add(95, valueAt(topic, head), relation[row]!)
}

function writeCueMarks(
	features: TokenFeatures,
	{sentence, marks}: SentenceSetting,
	row: number,
	list: FeatureList,
): void {
	const {marked, quotations, word} = features
	list.add(50, marked[row]! >= 0 ? 1 : 0, marks)
	let left = -1
	let right = -1
	for (let step = 1; marks > 0 && step <= maxMarkDistance; step++) {
		if (left < 0 && row - step >= sentence.from && marked[row - step]! >= 0) left = step
		if (right < 0 && row + step < sentence.to && marked[row + step]! >= 0) right = step
	}
	if (marked[row]! >= 0) return
	list.add(51, Math.min(left, 8))
	list.add(52, Math.min(right, 8))
	list.add(53, Math.min(left, 5), Math.min(right, 5))
	if (left > 0) {
		const quotation = quotations[marked[row - left]!]!
		list.add(54, word[row - left]!, Math.min(left, 4))
		list.add(55, lastCharacter(features, quotation), Math.min(left, 4))
	}
	if (right > 0) list.add(56, word[row + right - 1]!, Math.min(right, 4))
}

// The highest rate among the governors of a token.
function bestAbove({doc, rate}: TokenFeatures, row: number): number {
	let best = 0
	for (let at = doc.tree.heads[row]!, step = 0; at >= 0 && step < maxLevels; at = doc.tree.heads[at]!, step++)
		best = Math.max(best, rate[at]!)
	return best
}

// A token's place in the tree: its head, its dependents, and the prepositions between.
function writeTree(features: TokenFeatures, row: number, list: FeatureList): void {
	const {lemma, tag, relation, rate, doc} = features
	const head = doc.tree.heads[row]!
	list.add(31, relation[row]!, valueAt(lemma, head))
	list.add(34, lemma[row]!, relation[row]!)
	let subject = 0
	let complement = 0
	let best = 0
	for (const child of childrenIn(features, row)) {
		const side = child < row ? 0 : 1
		list.add(36, relation[child]!, side)
		list.add(37, lemma[row]!, relation[child]!, side)
		best = Math.max(best, rate[child]!)
		const label = doc.tree.deprels[child]!
		if (label.startsWith('nsubj')) {
			subject = side + 1
			list.add(38, lemma[child]!)
			list.add(39, tag[child]!)
		} else if (label === 'obj' || label === 'mark' || label === 'iobj') list.add(40, relation[child]!, lemma[child]!)
		else if (label === 'ccomp' || label === 'xcomp' || label === 'parataxis') {
			complement = side + 1
			list.add(41, relation[child]!, tag[child]!, side)
		}
	}
	list.add(42, subject, complement)
	list.add(43, subject, complement, lemma[row]!)
	list.add(44, best)
	writeGrandparent(features, row, list)
	writePrepositions(features, row, list)
}

function writeGrandparent(features: TokenFeatures, row: number, list: FeatureList): void {
	const {lemma, tag, relation, rate, group, doc} = features
	const head = doc.tree.heads[row]!
	const grandparent = head < 0 ? -1 : doc.tree.heads[head]!
	list.add(110, relation[row]!, valueAt(relation, head), valueAt(lemma, grandparent))
	list.add(111, relation[row]!, valueAt(relation, head), valueAt(rate, grandparent))
	for (const child of childrenIn(features, row)) {
		list.add(112, relation[child]!, tag[child]!, tag[row]!)
		list.add(113, relation[child]!, group[child]!)
	}
}

const hasOwnLink = remembered((relation) => /^(?:obl|nmod|advcl|acl|[cx]comp)/.test(relation))

// `called for more`: the preposition depends on what it governs, not on the verb, and often belongs to the cue.
function writePrepositions(features: TokenFeatures, row: number, list: FeatureList): void {
	const {lemma, rate, doc} = features
	const {heads, deprels} = doc.tree
	for (const child of childrenIn(features, row)) {
		if (!hasOwnLink(deprels[child]!)) continue
		for (const link of childrenIn(features, child)) {
			if (!isLink(deprels[link]!)) continue
			list.add(114, lemma[link]!, child < row ? 0 : 1)
			list.add(115, lemma[link]!, lemma[row]!)
			list.add(116, lemma[link]!, rate[row]!)
		}
	}
	if (!isLink(deprels[row]!)) return
	const governor = heads[row]! < 0 ? -1 : heads[heads[row]!]!
	list.add(117, lemma[row]!, valueAt(lemma, governor))
	list.add(118, lemma[row]!, valueAt(rate, governor), governor === row - 1 ? 1 : 0)
	list.add(119, valueAt(rate, governor), governor < row ? Math.min(4, row - governor) : -1)
}

const isLink = (relation: string): boolean => relation === 'case' || relation === 'mark'
