/**
 * A first-order chain whose label 0 stands for `nothing` and for both ends of a stretch. Transition scores in log-odds;
 * pairs that may not follow each other are left out of the lists.
 */
export interface Chain {
	readonly count: number
	/** `transitions[before * count + after]`. */
	readonly transitions: Float64Array
	/** Exponentials of the transitions, 0 where forbidden. */
	readonly steps: Float64Array
	/** For each label the labels that may stand before it. */
	readonly before: readonly Uint8Array[]
	/** For each label the labels that may follow it. */
	readonly after: readonly Uint8Array[]
}

export function makeChain(
	count: number,
	transitions: ArrayLike<number>,
	mayFollow: (before: number, after: number) => boolean,
): Chain {
	const labels = Array.from({length: count}, (_, label) => label)
	return {
		count,
		transitions: Float64Array.from(transitions),
		steps: Float64Array.from(transitions, (score, at) =>
			mayFollow(Math.floor(at / count), at % count) ? Math.exp(score) : 0,
		),
		before: labels.map((after) => Uint8Array.from(labels.filter((before) => mayFollow(before, after)))),
		after: labels.map((before) => Uint8Array.from(labels.filter((after) => mayFollow(before, after)))),
	}
}

/** Writes the best labels of the tokens `from` to `to` to `path` (Viterbi); `scores` has `count` numbers a token. */
export function decodeChain(chain: Chain, scores: Float64Array, from: number, to: number, path: Uint8Array): void {
	const {count, transitions, before} = chain
	if (to <= from) return
	let last = new Float64Array(count)
	let next = new Float64Array(count)
	const back = new Uint8Array((to - from) * count)
	for (let label = 0; label < count; label++)
		last[label] = before[label]!.includes(0)
			? transitions[label]! + scores[from * count + label]!
			: Number.NEGATIVE_INFINITY
	for (let token = from + 1; token < to; token++) {
		for (let label = 0; label < count; label++) {
			let best = Number.NEGATIVE_INFINITY
			let bestBefore = 0
			for (const earlier of before[label]!) {
				const score = last[earlier]! + transitions[earlier * count + label]!
				if (score > best) {
					best = score
					bestBefore = earlier
				}
			}
			next[label] = best + scores[token * count + label]!
			back[(token - from) * count + label] = bestBefore
		}
		const kept = last
		last = next
		next = kept
	}
	let label = 0
	let best = Number.NEGATIVE_INFINITY
	for (const end of before[0]!) {
		const score = last[end]! + transitions[end * count]!
		if (score > best) {
			best = score
			label = end
		}
	}
	for (let token = to - 1; token >= from; token--) {
		path[token] = label
		label = back[(token - from) * count + label]!
	}
}

/** Working space of `chainMarginals`; grows as needed. */
export interface ChainSpace {
	weights: Float64Array
	forward: Float64Array
	backward: Float64Array
}

export const createChainSpace = (): ChainSpace => ({
	weights: new Float64Array(0),
	forward: new Float64Array(0),
	backward: new Float64Array(0),
})

/**
 * Writes the probabilities of the labels of the tokens `from` to `to` to `probabilities` (forward-backward, scaled token by
 * token). Returns the logarithm of the sum over all paths. After it, `space` holds exp(score - top) in `weights`, and
 * the scaled forward and backward numbers, `count` a token from 0 on.
 */
export function chainMarginals(
	chain: Chain,
	scores: Float64Array,
	from: number,
	to: number,
	probabilities: Float64Array | Float32Array,
	space: ChainSpace,
): number {
	const {count, steps, before, after} = chain
	const length = to - from
	if (space.weights.length < length * count) {
		space.weights = new Float64Array(length * count * 2)
		space.forward = new Float64Array(length * count * 2)
		space.backward = new Float64Array(length * count * 2)
	}
	const {weights, forward, backward} = space
	let logTotal = 0
	for (let token = 0; token < length; token++) {
		const base = token * count
		let top = Number.NEGATIVE_INFINITY
		for (let label = 0; label < count; label++) top = Math.max(top, scores[(from + token) * count + label]!)
		let sum = 0
		for (let label = 0; label < count; label++) {
			const weight = Math.exp(scores[(from + token) * count + label]! - top)
			weights[base + label] = weight
			let reach = 0
			if (token === 0) reach = steps[label]!
			else
				for (const earlier of before[label]!)
					reach += forward[base - count + earlier]! * steps[earlier * count + label]!
			const value = reach * weight
			forward[base + label] = value
			sum += value
		}
		// Nothing left of all paths but underflow: any label is as good.
		if (!(sum > 0)) sum = 1
		logTotal += top + Math.log(sum)
		for (let label = 0; label < count; label++) forward[base + label]! /= sum
	}
	for (let token = length - 1; token >= 0; token--) {
		const base = token * count
		let sum = 0
		for (let label = 0; label < count; label++) {
			let reach = 0
			if (token === length - 1) reach = steps[label * count]!
			else
				for (const later of after[label]!)
					reach += steps[label * count + later]! * weights[base + count + later]! * backward[base + count + later]!
			backward[base + label] = reach
			sum += reach
		}
		if (!(sum > 0)) sum = 1
		let total = 0
		for (let label = 0; label < count; label++) {
			backward[base + label]! /= sum
			total += forward[base + label]! * backward[base + label]!
		}
		if (token === length - 1) {
			let end = 0
			for (let label = 0; label < count; label++) end += forward[base + label]! * steps[label * count]!
			logTotal += Math.log(end > 0 ? end : 1)
		}
		for (let label = 0; label < count; label++)
			probabilities[(from + token) * count + label] =
				(forward[base + label]! * backward[base + label]!) / (total > 0 ? total : 1)
	}
	return logTotal
}
