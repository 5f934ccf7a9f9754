import type {Chain} from './chain.js'
import {type ChainSpace, chooseLabels} from './chain-space.js'

/**
 * Writes the probabilities of the labels of the tokens `from` to `to` to `probabilities` (forward-backward, scaled token by
 * token). Labels that score more than `maxScoreGap` below their token's best get 0, unless no path were left. Returns the
 * logarithm of the sum over all paths.
 */
export function chainMarginals(
	chain: Chain,
	scores: Float64Array,
	from: number,
	to: number,
	probabilities: Float64Array | Float32Array,
	space: ChainSpace,
	maxScoreGap = Number.POSITIVE_INFINITY,
): number {
	chooseLabels(chain, scores, from, to, maxScoreGap, space)
	clear(chain, from, to, probabilities, space)
	const total = runForward(chain, scores, from, to, space) + runBackward(chain, from, to, probabilities, space)
	if (total > Number.NEGATIVE_INFINITY || maxScoreGap === Number.POSITIVE_INFINITY) return total
	return chainMarginals(chain, scores, from, to, probabilities, space)
}

// In one loop: most windows have a few tokens, for which five calls of `fill` take longer.
function clear(
	{count}: Chain,
	from: number,
	to: number,
	probabilities: Float64Array | Float32Array,
	{weights, forward, backward}: ChainSpace,
): void {
	const base = from * count
	for (let at = 0; at < (to - from) * count; at++) {
		weights[at] = 0
		forward[at] = 0
		backward[at] = 0
		probabilities[base + at] = 0
	}
}

function runForward(
	{count, steps, before}: Chain,
	scores: Float64Array,
	from: number,
	to: number,
	{weights, forward, candidates, counts, tops}: ChainSpace,
): number {
	let logTotal = 0
	for (let token = from; token < to; token++) {
		const base = (token - from) * count
		const kept = counts[token - from]!
		const top = tops[token - from]!
		let sum = 0
		for (let at = 0; at < kept; at++) {
			const label = candidates[base + at]!
			const weight = Math.exp(scores[token * count + label]! - top)
			weights[base + label] = weight
			let pathSum = 0
			if (token === from) pathSum = steps[label]!
			else
				for (let other = before.starts[label]!; other < before.starts[label + 1]!; other++) {
					const earlier = before.labels[other]!
					pathSum += forward[base - count + earlier]! * steps[earlier * count + label]!
				}
			const value = pathSum * weight
			forward[base + label] = value
			sum += value
		}
		logTotal += top + Math.log(sum)
		// All paths have underflowed: no label is better than another.
		if (!(sum > 0)) sum = 1
		for (let at = 0; at < kept; at++) forward[base + candidates[base + at]!]! /= sum
	}
	return logTotal
}

function runBackward(
	{count, steps, after}: Chain,
	from: number,
	to: number,
	probabilities: Float64Array | Float32Array,
	{weights, forward, backward, candidates, counts}: ChainSpace,
): number {
	let logEnd = 0
	for (let token = to - 1; token >= from; token--) {
		const base = (token - from) * count
		const next = base + count
		const kept = counts[token - from]!
		let sum = 0
		for (let at = 0; at < kept; at++) {
			const label = candidates[base + at]!
			let pathSum = 0
			if (token === to - 1) pathSum = steps[label * count]!
			else
				for (let other = after.starts[label]!; other < after.starts[label + 1]!; other++) {
					const later = after.labels[other]!
					pathSum += steps[label * count + later]! * weights[next + later]! * backward[next + later]!
				}
			backward[base + label] = pathSum
			sum += pathSum
		}
		if (!(sum > 0)) sum = 1
		let total = 0
		for (let at = 0; at < kept; at++) {
			const label = candidates[base + at]!
			total += forward[base + label]! * backward[base + label]!
			backward[base + label]! /= sum
		}
		if (token === to - 1) logEnd = Math.log(total)
		const scale = total > 0 ? sum / total : 1
		for (let at = 0; at < kept; at++) {
			const label = candidates[base + at]!
			probabilities[token * count + label] = forward[base + label]! * backward[base + label]! * scale
		}
	}
	return logEnd
}
