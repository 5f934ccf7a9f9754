import {inClass, wordSet} from '../../lexicon/lexicon.js'
import {type Document, normAt} from '../../model/document.js'
import {isNominal, isQuoteMark} from '../../model/grammar/noun-phrase.js'
import {isFiniteTag} from '../../model/grammar/tags.js'
import {subtreeOf} from '../../model/grammar/tree.js'
import type {Range} from '../../model/span.js'
import type {SpanCandidate} from '../attribution.js'
import {passiveSubject} from '../passive-subject.js'
import {CandidateSet, climb, headOfRange} from './candidates.js'
import {childrenIn, type TokenFeatures} from './token-features.js'

/** Most tokens between a cue and the noun phrase next to it. */
const maxSourceDistance = 40

/** Longest source, in tokens. */
const maxSourceTokens = 60

/** Most levels of the tree read above the cue. */
const maxLevels = 6

/** Most runs of words on either side of the cue, and the longest run in tokens. */
const maxRuns = 4
const maxRunTokens = 30

/** What proposes a candidate, by its bit. */
const generator = {
	subject: 0,
	subjectCut: 1,
	farSubject: 2,
	left: 3,
	right: 4,
	oblique: 5,
	possessor: 6,
	agent: 7,
	other: 8,
	noun: 9,
	run: 10,
}

/**
 * Noun phrases that may be the source of a cue: subjects of the cue and of the clauses above it, what stands right before
 * or after it, objects of its prepositions, the noun that it modifies.
 */
export function findSourceCandidates(features: TokenFeatures, cue: Range, head: number): SpanCandidate[] {
	const found = new CandidateSet(features)
	for (let row = cue.from; row < cue.to; row++) {
		for (const child of childrenIn(features, row)) {
			if (child >= cue.from && child < cue.to) continue
			addDependent(features, child, cue, found)
		}
	}
	addAbove(features, head, cue, found)
	addNeighbours(features, cue, found)
	addRuns(features, cue, found)
	const patient = passiveSubject(features.doc, cue, head)
	return found.list().filter((candidate) => mayBeSource(features, cue, patient, candidate))
}

const mayBeSource = (features: TokenFeatures, cue: Range, patient: Range | null, {from, to}: SpanCandidate): boolean =>
	(to <= cue.from || from >= cue.to) &&
	to - from <= maxSourceTokens &&
	!(to - from < 3 && isNoSource(features.doc, {from, to})) &&
	!(patient && from < patient.to && patient.from < to) &&
	!hasClauseBefore(features.doc, {from, to}) &&
	!crossesMarks(features, {from, to}) &&
	!isBracketed(features.doc, cue, {from, to})

function addDependent(features: TokenFeatures, child: number, cue: Range, found: CandidateSet): void {
	const label = features.doc.tree.deprels[child]!
	if (label.startsWith('nsubj')) addPhrase(features, child, generator.subject, cue, found, generator.subjectCut)
	else if (isNominal(features.doc, child)) {
		const bit = generatorOf(label)
		if (bit >= 0) addPhrase(features, child, bit, cue, found)
	}
}

function generatorOf(label: string): number {
	if (label.startsWith('obl')) return generator.oblique
	if (label === 'nmod:poss') return generator.possessor
	if (label.startsWith('nmod')) return generator.agent
	return /^(?:obj|iobj|dep|parataxis|compound|conj)/.test(label) ? generator.other : -1
}

// The whole subtree, and the subtree cut at each right dependent: apposition, relative clause, prepositional phrase.
function addPhrase(
	features: TokenFeatures,
	head: number,
	whole: number,
	cue: Range,
	found: CandidateSet,
	cut = whole,
): void {
	const {doc} = features
	const {from: left, to} = subtreeOf(doc.tree, head)
	let from = left
	while (from < head && /^(?:case|cc|mark)$/.test(doc.tree.deprels[from]!)) from++
	found.addAround(whole, from, to, cue)
	for (const child of childrenIn(features, head)) {
		if (child < head) continue
		const start = doc.tree.lefts[child]!
		if (start > head) found.addAround(cut, from, start, cue)
	}
	found.addAround(cut, from, head + 1, cue)
}

function addAbove(features: TokenFeatures, head: number, cue: Range, found: CandidateSet): void {
	const {tree} = features.doc
	if (/^acl/.test(tree.deprels[head]!) && tree.heads[head]! >= 0)
		addPhrase(features, tree.heads[head]!, generator.noun, cue, found)
	for (let at = tree.heads[head]!, step = 0; at >= 0 && step < maxLevels; at = tree.heads[at]!, step++) {
		for (const child of childrenIn(features, at))
			if (tree.deprels[child]!.startsWith('nsubj') && child !== head)
				addPhrase(features, child, generator.farSubject, cue, found)
		if (/^acl/.test(tree.deprels[at]!) && tree.heads[at]! >= 0)
			addPhrase(features, tree.heads[at]!, generator.noun, cue, found)
	}
}

// The nearest noun phrase on each side, over adverbs, auxiliaries and punctuation.
function addNeighbours(features: TokenFeatures, cue: Range, found: CandidateSet): void {
	const {doc} = features
	const {upos} = doc.syntax
	const sentence = doc.sentences[doc.tokens.sentences[cue.from]!]!
	let left = cue.from - 1
	while (left >= sentence.from && left > cue.from - maxSourceDistance && /^(?:ADV|AUX|PUNCT|PART)$/.test(upos[left]!))
		left--
	if (left >= sentence.from && isNominal(doc, left))
		addPhrase(features, headOfPhrase(features, left), generator.left, cue, found)
	let right = cue.to
	while (
		right < sentence.to &&
		right < cue.to + maxSourceDistance &&
		/^(?:ADV|AUX|PUNCT|PART|DET|ADJ|ADP|NUM)$/.test(upos[right]!)
	)
		right++
	if (right < sentence.to && isNominal(doc, right))
		addPhrase(features, headOfPhrase(features, right), generator.right, cue, found)
}

// Runs of words right next to the cue, whatever the tree says: from a mark, comma or conjunction to the cue, and from the cue
// to a comma or stop.
function addRuns({doc}: TokenFeatures, cue: Range, found: CandidateSet): void {
	const {upos} = doc.syntax
	const sentence = doc.sentences[doc.tokens.sentences[cue.from]!]!
	let end = cue.from
	while (end > sentence.from && end > cue.from - maxSourceDistance && /^(?:ADV|AUX|PART)$/.test(upos[end - 1]!)) end--
	let starts = 0
	for (let row = end - 1; row >= sentence.from && row > end - maxRunTokens && starts < maxRuns; row--) {
		const first = row === sentence.from
		if (!first && upos[row] !== 'PUNCT' && upos[row] !== 'SCONJ' && upos[row] !== 'CCONJ') continue
		if (row + 1 < end && !first) found.add(generator.run, row + 1, end)
		if (first && upos[row] !== 'PUNCT') found.add(generator.run, row, end)
		starts++
	}
	let stops = 0
	for (let row = cue.to + 1; row <= sentence.to && row < cue.to + maxRunTokens && stops < maxRuns; row++) {
		if (row < sentence.to && upos[row] !== 'PUNCT' && upos[row] !== 'SCONJ') continue
		found.add(generator.run, cue.to, row)
		stops++
	}
}

/** Most steps up the tree from a word to the head of its phrase. */
const maxPhraseSteps = 8

// From a word inside a name or compound to the head of the phrase.
const headOfPhrase = ({doc}: TokenFeatures, row: number): number =>
	climb(
		doc.tree.heads,
		row,
		maxPhraseSteps,
		(_, at) => !/^(?:compound|flat|amod|nummod|det|nmod:poss|appos|nmod)$/.test(doc.tree.deprels[at]!),
	)

// `the minister on Friday said`, `Con Devane, 81, said`: days, months and ages are no source.
const isNoSource = (doc: Document, {from, to}: Range): boolean =>
	(to - from === 1 && (doc.syntax.upos[from] === 'NUM' || !/[\p{L}\p{N}]/u.test(doc.tokens.words[from]!))) ||
	inClass(normAt(doc, to - 1), 'interposed-time')

// `“They chose hope,” Ann Lee told the hall`: words of a quotation with a comma don’t modify what follows.
function crossesMarks(features: TokenFeatures, range: Range): boolean {
	const {doc, marked} = features
	const {from, to} = range
	let row = from
	while (row < to && marked[from]! >= 0 && marked[row] === marked[from]) row++
	if (row === from || row === to || headOfRange(features, range) < row) return false
	return /^[,.!?]$/.test(doc.tokens.norms[isQuoteMark(doc, row - 1) ? row - 2 : row - 1] ?? '')
}

// `the report (though divers mapped the wreck) showed`: a phrase in brackets is no source of a cue outside them.
function isBracketed(doc: Document, cue: Range, {from, to}: Range): boolean {
	const brackets = bracketsAround(doc, from)
	return brackets !== null && to <= brackets.to && (cue.from < brackets.from || cue.to > brackets.to)
}

const clauseOpeners = wordSet('that where which who whom whose')

// `The pier is old, but divers, fearing a storm, have started to say`: a clause before the source has sources of its own.
function hasClauseBefore(doc: Document, {from, to}: Range): boolean {
	const {norms} = doc.tokens
	let finite = false
	for (let row = from; row < to - 1; row++) {
		if (clauseOpeners.has(norms[row]!)) return false
		if (isFiniteTag(doc.syntax.xpos[row]!)) finite = true
		if (finite && norms[row] === ',' && (/^(?:and|but|so|yet)$/.test(norms[row + 1]!) || isPhrase(doc, row + 1, to)))
			return true
	}
	return false
}

// `Rents fell, the Harbour Fund`: nothing but nouns.
const isPhrase = (doc: Document, from: number, to: number): boolean =>
	isNominal(doc, to - 1) && doc.syntax.upos.slice(from, to).every((tag) => /^(?:ADJ|ADP|DET|NOUN|PROPN)$/.test(tag))

/** Most tokens in brackets on either side of a word. */
const maxBracketTokens = 50

// The words between the round brackets that a row stands in, within its sentence; null where it stands in none.
function bracketsAround({tokens, sentences}: Document, row: number): Range | null {
	const {norms} = tokens
	const sentence = sentences[tokens.sentences[row] ?? -1]
	if (!sentence) return null
	let from = row
	while (norms[from] !== '(') {
		if (norms[from] === ')' || from === sentence.from || from < row - maxBracketTokens) return null
		from--
	}
	for (let to = row + 1; to < sentence.to && to < row + maxBracketTokens; to++)
		if (norms[to] === ')') return {from: from + 1, to}
		else if (norms[to] === '(') return null
	return null
}
