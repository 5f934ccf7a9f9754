import type {Document} from '../../model/document.js'
import type {Range} from '../../model/span.js'
import type {TokenFeatures} from './token-features.js'

/** A stretch of token rows that may be the content or the source of a cue, with the generators that proposed it (bits). */
export interface Candidate extends Range {
	readonly generators: number
}

/** Nobody is quoted with so many words in one piece, and longer ones would cost more than a text of any length may. */
const maxCandidateTokens = 800

/** Collects candidates: trims punctuation off their edges and unites equal ones. */
export class CandidateSet {
	readonly #found = new Map<number, {from: number; to: number; generators: number}>()
	readonly #features: TokenFeatures

	constructor(features: TokenFeatures) {
		this.#features = features
	}

	add(generator: number, from: number, to: number): void {
		const {upos} = this.#features.doc.syntax
		if (to - from > maxCandidateTokens) return
		const {from: start, to: end} = withoutPunctuation(upos, {from, to})
		if (start >= end) return
		const key = start * 0x100000 + (end - start)
		const known = this.#found.get(key)
		if (known) known.generators |= 1 << generator
		else this.#found.set(key, {from: start, to: end, generators: 1 << generator})
	}

	/** Adds what a hole leaves of a stretch: the part before it and the part behind it. */
	addAround(generator: number, from: number, to: number, hole: Range): void {
		if (hole.from > from) this.add(generator, from, Math.min(hole.from, to))
		if (hole.to < to) this.add(generator, Math.max(hole.to, from), to)
	}

	/** In the order of the text, shorter ones first. */
	list(): Candidate[] {
		return [...this.#found.values()].sort((a, b) => a.from - b.from || a.to - b.to)
	}
}

/** A stretch without the punctuation at its edges. */
export function withoutPunctuation(upos: Document['syntax']['upos'], {from, to}: Range): Range {
	let start = from
	let end = to
	while (start < end && upos[start] === 'PUNCT') start++
	while (end > start && upos[end - 1] === 'PUNCT') end--
	return {from: start, to: end}
}

/** The row of a stretch that hangs on something outside it; verbs and nouns are preferred. */
export function headOfRange({doc}: TokenFeatures, {from, to}: Range): number {
	let first = -1
	for (let row = from; row < to; row++) {
		const head = doc.tree.heads[row]!
		if (head >= from && head < to) continue
		const tag = doc.syntax.upos[row]
		if (tag === 'VERB' || tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') return row
		if (first < 0) first = row
	}
	return first < 0 ? from : first
}
