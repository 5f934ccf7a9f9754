import type {SequenceFeatures, SequenceModel} from './sequence.js'
import {scoreTokens} from './viterbi.js'

/** A span of tokens and how probable it is that exactly these tokens are one. */
export interface ProbableSpan {
	readonly from: number
	readonly to: number
	readonly probability: number
}

/**
 * Spans of a chain trained as a CRF with the labels outside, begin, go on, of a probability of `minProbability` or more, in the
 * order of the text. Spans of more than `maxTokens` tokens are left out.
 */
export function spanProbabilities(
	model: SequenceModel,
	features: SequenceFeatures,
	minProbability: number,
	maxTokens: number,
): ProbableSpan[] {
	const weights = weigh(scoreTokens(model, features), model.unit)
	const steps = Float64Array.from(model.transitions, (weight, at) =>
		model.constraints[at] ? Math.exp(weight * model.unit) : 0,
	)
	const length = weights.length / 3
	const {forward, backward, shares} = sums(weights, steps, length)
	const spans: ProbableSpan[] = []
	for (let from = 0; from < length; from++) {
		let path = forward[from * 3 + 1]!
		if (path * backward[from * 3 + 1]! < minProbability) continue
		for (let to = from + 1; to <= Math.min(length, from + maxTokens); to++) {
			const label = to === from + 1 ? 4 : 8
			const at = to * 3
			const rest =
				to === length
					? steps[label + 3]!
					: steps[label]! * weights[at]! * backward[at]! + steps[label + 1]! * weights[at + 1]! * backward[at + 1]!
			const probability = (path * rest) / shares[to]!
			if (probability >= minProbability) spans.push({from, to, probability})
			if (to === length) break
			path *= (steps[label + 2]! * weights[at + 2]!) / shares[to]!
			if (path * backward[at + 2]! < minProbability) break
		}
	}
	return spans
}

// Of each token's labels, the best with weight 1.
function weigh(scores: Float64Array, unit: number): Float64Array {
	for (let at = 0; at < scores.length; at += 3) {
		const top = Math.max(scores[at]!, scores[at + 1]!, scores[at + 2]!)
		for (let label = at; label < at + 3; label++) scores[label] = Math.exp((scores[label]! - top) * unit)
	}
	return scores
}

/**
 * Sums over all paths up to a token and from it on, for each of three labels: at each token their products add up to 1.
 * `shares` is what the sums of a token, and of the end, were divided by.
 */
function sums(
	weights: Float64Array,
	steps: Float64Array,
	length: number,
): {forward: Float64Array; backward: Float64Array; shares: Float64Array} {
	const forward = new Float64Array(length * 3)
	const backward = new Float64Array(length * 3)
	const shares = new Float64Array(length + 1)
	for (let at = 0; at < length * 3; at += 3) {
		let sum = 0
		for (let label = 0; label < 3; label++) {
			let pathSum = steps[12 + label]!
			if (at > 0)
				pathSum =
					forward[at - 3]! * steps[label]! + forward[at - 2]! * steps[4 + label]! + forward[at - 1]! * steps[8 + label]!
			forward[at + label] = pathSum * weights[at + label]!
			sum += forward[at + label]!
		}
		shares[at / 3] = sum
		for (let label = 0; label < 3; label++) forward[at + label]! /= sum
	}
	const last = length * 3 - 3
	for (let label = 0; label < 3 && length > 0; label++)
		shares[length]! += forward[last + label]! * steps[label * 4 + 3]!
	for (let at = last; at >= 0; at -= 3)
		for (let label = 0; label < 3; label++) {
			let pathSum = steps[label * 4 + 3]!
			if (at < last)
				pathSum =
					steps[label * 4]! * weights[at + 3]! * backward[at + 3]! +
					steps[label * 4 + 1]! * weights[at + 4]! * backward[at + 4]! +
					steps[label * 4 + 2]! * weights[at + 5]! * backward[at + 5]!
			backward[at + label] = pathSum / shares[at / 3 + 1]!
		}
	return {forward, backward, shares}
}
