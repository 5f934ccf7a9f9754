/**
 * A first-order chain whose label 0 stands for `nothing` and for both ends of a stretch. Transition scores in log-odds;
 * pairs that may not follow each other are left out of the lists.
 */
export interface Chain {
	readonly count: number
	/** The labels in use, in ascending order. */
	readonly labels: Uint8Array
	/** `transitions[before * count + after]`. */
	readonly transitions: Float64Array
	/** Exponentials of the transitions, 0 where forbidden. */
	readonly steps: Float64Array
	/** For each label the labels in use that may stand before it: `before.labels` from `before.starts[label]` on. */
	readonly before: Neighbours
	readonly after: Neighbours
}

export interface Neighbours {
	readonly starts: Int32Array
	readonly labels: Uint8Array
}

/** `labels`: those in use; all by default. */
export function makeChain(
	count: number,
	transitions: ArrayLike<number>,
	mayFollow: (before: number, after: number) => boolean,
	labels: readonly number[] = Array.from({length: count}, (_, label) => label),
): Chain {
	const steps = new Float64Array(count * count)
	for (const before of labels)
		for (const after of labels)
			if (mayFollow(before, after)) steps[before * count + after] = Math.exp(transitions[before * count + after]!)
	return {
		count,
		labels: Uint8Array.from(labels),
		transitions: Float64Array.from(transitions),
		steps,
		before: neighbours(count, labels, (label, other) => mayFollow(other, label)),
		after: neighbours(count, labels, (label, other) => mayFollow(label, other)),
	}
}

function neighbours(
	count: number,
	labels: readonly number[],
	fits: (label: number, other: number) => boolean,
): Neighbours {
	const lists: number[] = []
	const starts = new Int32Array(count + 1)
	for (let label = 0; label < count; label++) {
		if (labels.includes(label)) lists.push(...labels.filter((other) => fits(label, other)))
		starts[label + 1] = lists.length
	}
	return {starts, labels: Uint8Array.from(lists)}
}

/** Working space of `decodeChain` and `chainMarginals`; grows as needed. */
export interface ChainSpace {
	/** After `chainMarginals`: exp(score - top), `count` numbers a token from 0 on. */
	weights: Float64Array
	forward: Float64Array
	backward: Float64Array
	back: Uint8Array
}

export const createChainSpace = (): ChainSpace => ({
	weights: new Float64Array(0),
	forward: new Float64Array(0),
	backward: new Float64Array(0),
	back: new Uint8Array(0),
})

function makeRoom(space: ChainSpace, size: number): void {
	if (space.weights.length >= size) return
	space.weights = new Float64Array(size * 2)
	space.forward = new Float64Array(size * 2)
	space.backward = new Float64Array(size * 2)
	space.back = new Uint8Array(size * 2)
}

/** Writes the best labels of the tokens `from` to `to` to `path` (Viterbi); `scores` has `count` numbers a token. */
export function decodeChain(
	chain: Chain,
	scores: Float64Array,
	from: number,
	to: number,
	path: Uint8Array,
	space: ChainSpace,
): void {
	const {count, labels, transitions, before} = chain
	if (to <= from) return
	makeRoom(space, (to - from) * count)
	const {forward: sums, back} = space
	for (let at = 0; at < labels.length; at++) {
		const label = labels[at]!
		sums[label] = chain.steps[label]! > 0 ? transitions[label]! + scores[from * count + label]! : -1e300
	}
	for (let token = from + 1; token < to; token++) {
		const base = (token - from) * count
		for (let at = 0; at < labels.length; at++) {
			const label = labels[at]!
			let best = -1e301
			let bestBefore = 0
			for (let other = before.starts[label]!; other < before.starts[label + 1]!; other++) {
				const earlier = before.labels[other]!
				const score = sums[base - count + earlier]! + transitions[earlier * count + label]!
				if (score > best) {
					best = score
					bestBefore = earlier
				}
			}
			sums[base + label] = best + scores[token * count + label]!
			back[base + label] = bestBefore
		}
	}
	let label = 0
	let best = -1e301
	for (let other = before.starts[0]!; other < before.starts[1]!; other++) {
		const end = before.labels[other]!
		const score = sums[(to - 1 - from) * count + end]! + transitions[end * count]!
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

/**
 * Writes the probabilities of the labels of the tokens `from` to `to` to `probabilities` (forward-backward, scaled token by
 * token). Returns the logarithm of the sum over all paths.
 */
export function chainMarginals(
	chain: Chain,
	scores: Float64Array,
	from: number,
	to: number,
	probabilities: Float64Array | Float32Array,
	space: ChainSpace,
): number {
	makeRoom(space, (to - from) * chain.count)
	const logTotal = runForward(chain, scores, from, to, space)
	return logTotal + runBackward(chain, from, to, probabilities, space)
}

function runForward(chain: Chain, scores: Float64Array, from: number, to: number, space: ChainSpace): number {
	const {count, labels, steps, before} = chain
	const {weights, forward} = space
	let logTotal = 0
	for (let token = from; token < to; token++) {
		const base = (token - from) * count
		const source = token * count
		let top = -1e300
		for (let at = 0; at < labels.length; at++)
			if (scores[source + labels[at]!]! > top) top = scores[source + labels[at]!]!
		let sum = 0
		for (let at = 0; at < labels.length; at++) {
			const label = labels[at]!
			const weight = Math.exp(scores[source + label]! - top)
			weights[base + label] = weight
			let reach = 0
			if (token === from) reach = steps[label]!
			else
				for (let other = before.starts[label]!; other < before.starts[label + 1]!; other++) {
					const earlier = before.labels[other]!
					reach += forward[base - count + earlier]! * steps[earlier * count + label]!
				}
			const value = reach * weight
			forward[base + label] = value
			sum += value
		}
		// Nothing is left of all paths but underflow: no label is better than another.
		if (!(sum > 0)) sum = 1
		logTotal += top + Math.log(sum)
		for (let at = 0; at < labels.length; at++) forward[base + labels[at]!]! /= sum
	}
	return logTotal
}

function runBackward(
	chain: Chain,
	from: number,
	to: number,
	probabilities: Float64Array | Float32Array,
	space: ChainSpace,
): number {
	const {count, labels, steps, after} = chain
	const {weights, forward, backward} = space
	let logEnd = 0
	for (let token = to - 1; token >= from; token--) {
		const base = (token - from) * count
		const next = base + count
		let sum = 0
		for (let at = 0; at < labels.length; at++) {
			const label = labels[at]!
			let reach = 0
			if (token === to - 1) reach = steps[label * count]!
			else
				for (let other = after.starts[label]!; other < after.starts[label + 1]!; other++) {
					const later = after.labels[other]!
					reach += steps[label * count + later]! * weights[next + later]! * backward[next + later]!
				}
			backward[base + label] = reach
			sum += reach
		}
		if (!(sum > 0)) sum = 1
		let total = 0
		for (let at = 0; at < labels.length; at++) {
			const label = labels[at]!
			total += forward[base + label]! * backward[base + label]!
			backward[base + label]! /= sum
		}
		if (token === to - 1) logEnd = Math.log(total > 0 ? total : 1)
		const scale = total > 0 ? sum / total : 1
		for (let at = 0; at < labels.length; at++) {
			const label = labels[at]!
			probabilities[token * count + label] = forward[base + label]! * backward[base + label]! * scale
		}
	}
	return logEnd
}
