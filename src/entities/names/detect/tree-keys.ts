import {hashWord, mixPair} from '../../../learning/hash.js'
import {type Document, normAt, xposAt} from '../../../model/document.js'
import {childBy, childrenOf, relationOf} from '../../../model/grammar/tree.js'
import {classOf, labelCount, nameClasses} from './labels.js'
import type {Labelling} from './tagger.js'

/** Where a word stands in a tree: its row, and the relation of its name together with the kind of the word that governs it. */
export interface TreePlace {
	readonly row: number
	readonly key: number
}

const classCount = nameClasses.length

/** Most words from a word of a name to the head of the name. */
const maxSteps = 6

// `New` and `York` of `in New York`: `York`. The parts of a name hang on its head.
function headOfName({tree}: Document, words: Labelling['words'], row: number): number {
	let head = row
	for (let step = 0; step < maxSteps; step++) {
		const up = tree.heads[head]!
		if (up < 0 || !words[up]!.nameLike || !partOfName.test(tree.deprels[head]!)) return head
		head = up
	}
	return head
}

const partOfName = /^(?:compound|flat)/

const relationKey = ({tree}: Document, row: number): number => hashWord(relationOf(tree, row) || 'root')

const tagKey = (doc: Document, row: number): number => hashWord(xposAt(doc, row))

/** Where a row stands in its tree. */
export function treePlaceOf(doc: Document, words: Labelling['words'], row: number): TreePlace {
	const head = headOfName(doc, words, row)
	const governor = doc.tree.heads[head]!
	return {row, key: mixPair(relationKey(doc, head), governor < 0 ? 0 : words[governor]!.kind)}
}

/**
 * The verdict of the first pass on each near row, by its place: four times the number of its likeliest class (0 for outside), and how
 * sure it is, 0 to 2.
 */
export function verdictsOf({probabilities, count}: Labelling): Uint8Array {
	const verdicts = new Uint8Array(count)
	const sums = new Float64Array(classCount + 1)
	for (let place = 0; place < count; place++) {
		sums.fill(0)
		for (let label = 0; label < labelCount; label++)
			sums[classOf(label) + 1]! += probabilities[place * labelCount + label]!
		let likeliest = 0
		for (let other = 1; other <= classCount; other++) if (sums[other]! > sums[likeliest]!) likeliest = other
		const certainty = sums[likeliest]! > 0.9 ? 2 : sums[likeliest]! > 0.6 ? 1 : 0
		verdicts[place] = likeliest * 4 + certainty
	}
	return verdicts
}

/** Most other mentions of a word whose places are read. */
const maxOthers = 5

/** What `writeTreeKeys` reads of a row: the labels of the first pass, and where the same word stands in the article's trees. */
export interface TreeView {
	readonly labelling: Labelling
	/** As `verdictsOf` gives them. */
	readonly verdicts: Uint8Array
	readonly elsewhere: readonly TreePlace[]
}

/**
 * Keys of a word's place in the tree, alone and with the verdict of the first pass: what governs its name (`Ridgeton beat …`, `in
 * Ridgeton`), its preposition, apposition and coordination, the tags around it, and what governs it elsewhere in the article.
 */
export function writeTreeKeys(
	doc: Document,
	{labelling: {words, places}, verdicts, elsewhere}: TreeView,
	row: number,
	put: (template: number, value: number) => void,
): void {
	const {tree} = doc
	const verdict = verdicts[places[row]!]!
	// Of rows that can't belong to a name there is none.
	const classAt = (other: number): number => (verdicts[places[other]!] ?? 0) >> 2
	const head = headOfName(doc, words, row)
	const relation = relationKey(doc, head)
	const governor = tree.heads[head]!
	put(250, mixPair(relation, verdict))
	if (governor >= 0) {
		const {kind, topic} = words[governor]!
		const preposition = childBy(tree, head, 'case')
		const marker = preposition < 0 ? 0 : hashWord(normAt(doc, preposition))
		put(251, mixPair(relation, kind))
		put(252, mixPair(relation, topic))
		put(254, mixPair(mixPair(relation, kind), verdict))
		put(255, mixPair(mixPair(relation, topic), verdict))
		put(260, mixPair(marker, kind))
		put(261, mixPair(marker, topic))
		put(262, mixPair(mixPair(marker, kind), verdict))
		if (relationOf(tree, head) === 'conj') put(290, mixPair(classAt(governor), verdict))
	}
	let conjuncts = 0
	for (const child of childrenOf(tree, head)) {
		const own = relationOf(tree, child)
		if (own === 'appos') put(270, words[child]!.topic)
		if (own === 'conj' && conjuncts++ < 3) put(291, mixPair(classAt(child), verdict))
	}
	const tag = tagKey(doc, row)
	put(280, mixPair(tag, words[row]!.short))
	put(281, mixPair(mixPair(tag, tagKey(doc, row + 1)), verdict))
	put(282, mixPair(mixPair(tagKey(doc, row - 1), tag), verdict))
	put(283, mixPair(tag, verdict))
	let others = 0
	for (const {row: other, key} of elsewhere) {
		if (other === row || others === maxOthers) continue
		others++
		put(300, key)
		put(301, mixPair(key, verdict))
	}
}
