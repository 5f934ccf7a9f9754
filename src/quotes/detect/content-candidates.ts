import {wordSet} from '../../lexicon/lexicon.js'
import type {Sentence} from '../../model/document.js'
import {subtreeOf} from '../../model/grammar/tree.js'
import type {Range} from '../../model/span.js'
import type {SpanCandidate} from '../attribution.js'
import {CandidateSet} from './candidates.js'
import {childrenIn, countIn, type TokenFeatures} from './token-features.js'

/** Greatest distance of content from the sentence of its cue, in sentences. */
const maxSentenceDistance = 6

/** Greatest distance of a candidate from its cue in a long sentence, in tokens. */
const maxTokenDistance = 200

/** The same for quotations. */
const maxQuotationDistance = 1000

/** Most levels of the tree read above the cue, and below each of its dependents. */
const maxLevels = 4

/** Most punctuation marks on either side of the cue tried as the end of its content. */
const maxStops = 8

/** Most complementizers after the cue tried as the start of its content, and most marks after each tried as its end. */
const maxComplementizers = 3
const maxStopsOfClause = 4

/** Most tokens between a cue and its source that form one block. */
const maxGapTokens = 12

/** What proposes a candidate, by its bit. */
const generator = {
	dependent: 0,
	dependentCut: 1,
	ancestor: 2,
	siblings: 3,
	sentence: 4,
	quotation: 5,
	boundary: 6,
	stop: 7,
	complementizer: 8,
	clause: 9,
}

/**
 * Spans that a cue may report: subtrees below the cue and around it, the rest of its sentence, quotations, and
 * runs to the boundaries of neighbouring sentences. `block` is the cue with its source where they stand side by side: content
 * never holds it. Method: candidates of a trial over PolNeAR, which hold the right piece for 95 of 100 given cues.
 */
export function findContentCandidates(
	features: TokenFeatures,
	cue: Range,
	head: number,
	block: Range,
): SpanCandidate[] {
	const {doc} = features
	const found = new CandidateSet(features)
	const sentence = doc.sentences[doc.tokens.sentences[head]!]!
	for (let row = cue.from; row < cue.to; row++) addChildren(features, row, cue, block, found)
	addAncestors(features, head, block, found)
	const own = subtreeOf(doc.tree, head)
	found.addAround(generator.sentence, sentence.from, sentence.to, block)
	if (own.from > sentence.from || own.to < sentence.to)
		found.addAround(generator.sentence, sentence.from, sentence.to, own)
	const near = neighbours(features, sentence)
	addQuotations(features, near, block, found)
	for (const other of near) {
		if (other.from < block.from) found.add(generator.boundary, other.from, block.from)
		if (other.to > block.to) found.add(generator.boundary, block.to, other.to)
	}
	addStops(features, sentence, block, found)
	addClauses(features, sentence, block, found)
	// `It was reported that …`: an expletive subject is no content.
	return found
		.list()
		.filter(({from, to}) => to - from > 1 || doc.tokens.norms[from] !== 'it' || doc.tree.heads[from] !== head)
}

const complementizers = wordSet('that whether how why to')

// `said on Sunday that …`, `told a woman who … that …`: from a complementizer after the cue to the stops that follow; and
// finite clauses of the sentence, wherever the tree attaches them.
function addClauses({doc}: TokenFeatures, sentence: Range, block: Range, found: CandidateSet): void {
	const {norms} = doc.tokens
	const {upos} = doc.syntax
	let opened = 0
	const end = Math.min(sentence.to, block.to + maxTokenDistance)
	for (let row = block.to + 1; row < end && opened < maxComplementizers; row++) {
		if (!complementizers.has(norms[row]!) || upos[row] === 'ADP') continue
		opened++
		found.add(generator.complementizer, row, sentence.to)
		for (let stop = row + 2, stops = 0; stop < end && stops < maxStopsOfClause; stop++) {
			if (upos[stop] !== 'PUNCT' && upos[stop] !== 'CCONJ') continue
			found.add(generator.complementizer, row, stop)
			stops++
		}
	}
	for (let row = Math.max(sentence.from, block.from - maxTokenDistance); row < end; row++) {
		if (!doc.tree.deprels[row]!.startsWith('nsubj')) continue
		const {from, to} = subtreeOf(doc.tree, doc.tree.heads[row]!)
		const start = doc.tree.lefts[row]!
		if (from >= block.to || to <= block.from) found.add(generator.clause, from, to)
		if (start >= block.to && to > start) found.add(generator.clause, start, to)
	}
}

// From the cue to each punctuation mark of its sentence, in both directions.
function addStops({doc}: TokenFeatures, sentence: Range, block: Range, found: CandidateSet): void {
	const {upos} = doc.syntax
	let stops = 0
	const end = Math.min(sentence.to, block.to + maxTokenDistance)
	const start = Math.max(sentence.from, block.from - maxTokenDistance)
	for (let row = block.to + 1; row < end && stops < maxStops; row++) {
		if (upos[row] !== 'PUNCT') continue
		found.add(generator.stop, block.to, row)
		stops++
	}
	for (let row = block.from - 2, before = 0; row >= start && before < maxStops; row--) {
		if (upos[row] !== 'PUNCT') continue
		found.add(generator.stop, row + 1, block.from)
		before++
	}
}

function addChildren(features: TokenFeatures, row: number, cue: Range, block: Range, found: CandidateSet): void {
	const {tree} = features.doc
	const children = childrenIn(features, row)
	let runFrom = -1
	let runTo = -1
	for (const child of children) {
		if (child >= cue.from && child < cue.to) continue
		const {from, to} = subtreeOf(tree, child)
		found.addAround(generator.dependent, from, to, block)
		addCuts(features, child, from, block, found)
		// Neighbouring siblings on one side, joined.
		if (runTo === from && child > cue.from === runFrom >= cue.from) {
			found.addAround(generator.siblings, runFrom, to, block)
			runTo = to
		} else [runFrom, runTo] = [from, to]
	}
}

// A subtree cut before or after each of its right dependents, four levels down its right side.
function addCuts(features: TokenFeatures, top: number, from: number, block: Range, found: CandidateSet): void {
	let row = top
	for (let level = 0; level < maxLevels; level++) {
		const children = childrenIn(features, row)
		let last = -1
		for (const child of children) {
			if (child < row) continue
			const {from: left, to: right} = subtreeOf(features.doc.tree, child)
			if (left > from) found.addAround(generator.dependentCut, from, left, block)
			found.addAround(generator.dependentCut, from, right, block)
			last = child
		}
		if (last < 0) return
		row = last
	}
}

// `The bank failed, officials said, after …`: the governor of the cue with its phrase, without the cue.
function addAncestors({doc}: TokenFeatures, head: number, block: Range, found: CandidateSet): void {
	const own = subtreeOf(doc.tree, head)
	for (let at = doc.tree.heads[head]!, step = 0; at >= 0 && step < maxLevels; at = doc.tree.heads[at]!, step++) {
		const {from, to} = subtreeOf(doc.tree, at)
		found.addAround(generator.ancestor, from, to, own)
		found.addAround(generator.ancestor, from, to, block)
	}
}

function addQuotations(
	{quotations, marked, before, doc}: TokenFeatures,
	near: readonly Sentence[],
	block: Range,
	found: CandidateSet,
): void {
	let last = -1
	const from = Math.max(near[0]!.from, block.from - maxQuotationDistance)
	const to = Math.min(near.at(-1)!.to, block.to + maxQuotationDistance)
	if (countIn(before.marked, {from, to}) === 0) return
	for (let row = from; row < to; row++) {
		const quotation = marked[row]!
		if (quotation < 0 || quotation === last) continue
		last = quotation
		let end = row
		while (end < doc.tokens.length && marked[end] === quotation && end - row < maxQuotationDistance) end++
		found.addAround(generator.quotation, row, end, block)
		if (!quotations[quotation]!.closed && end > to) return
	}
}

/** Sentences of the same block around one. */
export function neighbours({doc}: TokenFeatures, sentence: Sentence): Sentence[] {
	const at = doc.tokens.sentences[sentence.from]!
	const near: Sentence[] = []
	for (let index = at - maxSentenceDistance; index <= at + maxSentenceDistance; index++) {
		const other = doc.sentences[index]
		if (other && other.block === sentence.block) near.push(other)
	}
	return near
}

/** The cue together with its source where they stand close together. */
export function blockOf(cue: Range, source: Range | null): Range {
	if (!source) return cue
	const gap = Math.max(source.from - cue.to, cue.from - source.to)
	return gap > maxGapTokens ? cue : {from: Math.min(cue.from, source.from), to: Math.max(cue.to, source.to)}
}
