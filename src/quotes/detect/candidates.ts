import type {Document} from '../../model/document.js'
import type {Range} from '../../model/span.js'
import type {SpanCandidate} from '../attribution.js'
import {countIn, type TokenFeatures} from './token-features.js'

/** Longest candidate, in tokens: bounds the time for a text of any length. */
const maxCandidateTokens = 800

/** Collects candidates: without the punctuation at either end, equal ones as one. */
export class CandidateSet {
	readonly #found = new Map<number, {from: number; to: number; generators: number}>()
	readonly #features: TokenFeatures

	constructor(features: TokenFeatures) {
		this.#features = features
	}

	add(generator: number, from: number, to: number): void {
		if (to - from > maxCandidateTokens || countIn(this.#features.before.punctuation, {from, to}) >= to - from) return
		const {from: start, to: end} = withoutPunctuation(this.#features.doc, {from, to})
		const key = start * 0x100000 + (end - start)
		const known = this.#found.get(key)
		if (known) known.generators |= 1 << generator
		else this.#found.set(key, {from: start, to: end, generators: 1 << generator})
	}

	/** Adds what a hole leaves of a span: the part before it and the part after it. */
	addAround(generator: number, from: number, to: number, hole: Range): void {
		if (hole.from > from) this.add(generator, from, Math.min(hole.from, to))
		if (hole.to < to) this.add(generator, Math.max(hole.to, from), to)
	}

	/** In the order of the text, shorter ones first. */
	list(): SpanCandidate[] {
		return [...this.#found.values()].sort((a, b) => a.from - b.from || a.to - b.to)
	}
}

/** How many candidates that follow one in their list, or stand before it, begin with the same row: up to four. */
export function sameStart(candidates: readonly SpanCandidate[], place: number, step: 1 | -1): number {
	const {from} = candidates[place]!
	let count = 0
	while (count < 4 && candidates[place + (count + 1) * step]?.from === from) count++
	return count
}

/** A span without the punctuation at either end. */
export function withoutPunctuation({syntax: {upos}}: Document, {from, to}: Range): Range {
	let start = from
	let end = to
	while (start < end && upos[start] === 'PUNCT') start++
	while (end > start && upos[end - 1] === 'PUNCT') end--
	return {from: start, to: end}
}

/** The row of a span whose head in the tree lies outside it; verbs and nouns are preferred. */
export function headOfRange({doc, isLexical}: TokenFeatures, {from, to}: Range): number {
	const {heads} = doc.tree
	let first = -1
	for (let row = from; row < to; row++) {
		const head = heads[row]!
		if (head >= from && head < to) continue
		if (isLexical[row] === 1) return row
		if (first < 0) first = row
	}
	return first < 0 ? from : first
}

/** Up the tree from a row until the next step would meet the root or a stop, which reads the head and the row below it. */
export function climb(
	heads: Int32Array,
	row: number,
	maxSteps: number,
	stop: (head: number, row: number) => boolean,
): number {
	let at = row
	for (let step = 0; step < maxSteps; step++) {
		const head = heads[at]!
		if (head < 0 || stop(head, at)) return at
		at = head
	}
	return at
}
