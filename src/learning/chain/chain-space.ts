import type {Chain} from './chain.js'

/** Working space of `decodeChain` and `chainMarginals`; grows as needed. */
export interface ChainSpace {
	/** After `chainMarginals`: exp(score - top), `count` numbers a token from 0 on; 0 for labels that were pruned. */
	weights: Float64Array
	forward: Float64Array
	backward: Float64Array
	back: Uint8Array
	/** Labels that are left after pruning, in ascending order: those of token `t` from `t * count` on. */
	candidates: Uint8Array
	/** How many labels are left, a token. */
	counts: Uint8Array
	/** The best score of any label, a token. */
	tops: Float64Array
}

export const createChainSpace = (): ChainSpace => ({
	weights: new Float64Array(0),
	forward: new Float64Array(0),
	backward: new Float64Array(0),
	back: new Uint8Array(0),
	candidates: new Uint8Array(0),
	counts: new Uint8Array(0),
	tops: new Float64Array(0),
})

/**
 * Readies the space for the tokens `from` to `to`: which labels score no more than `maxScoreGap` below their token's best. Tokens are
 * counted from 0 on in the space.
 */
export function chooseLabels(
	{count, labels}: Chain,
	scores: Float64Array,
	from: number,
	to: number,
	maxScoreGap: number,
	space: ChainSpace,
): void {
	makeRoom(space, to - from, count)
	const {candidates, counts, tops} = space
	for (let token = from; token < to; token++) {
		const source = token * count
		let top = -1e300
		for (let at = 0; at < labels.length; at++)
			if (scores[source + labels[at]!]! > top) top = scores[source + labels[at]!]!
		const minScore = top - maxScoreGap
		const base = (token - from) * count
		let kept = 0
		for (let at = 0; at < labels.length; at++)
			if (scores[source + labels[at]!]! >= minScore) candidates[base + kept++] = labels[at]!
		counts[token - from] = kept
		tops[token - from] = top
	}
}

function makeRoom(space: ChainSpace, tokens: number, count: number): void {
	const size = tokens * count
	if (space.weights.length >= size && space.counts.length >= tokens) return
	space.weights = new Float64Array(size * 2)
	space.forward = new Float64Array(size * 2)
	space.backward = new Float64Array(size * 2)
	space.back = new Uint8Array(size * 2)
	space.candidates = new Uint8Array(size * 2)
	space.counts = new Uint8Array(tokens * 2)
	space.tops = new Float64Array(tokens * 2)
}
