import type {Constraints} from '#src/learning/chain/span-constraints.js'
import type {SequenceFeatures, SequenceModel} from './sequence.js'
import {scoreTokens} from './viterbi.js'

/** Probabilities of the labels of a sequence, and expected counts of the pairs of labels. */
export interface Marginals {
	/** One number a token and label. */
	readonly tokens: Float64Array
	/** As `SequenceModel.transitions`. */
	readonly pairs: Float64Array
	/** Logarithm of the sum over all paths. */
	readonly logTotal: number
}

/** How probable each label is at each token, for a model trained as a CRF; one number a token and label. */
export function labelProbabilities(model: SequenceModel, features: SequenceFeatures): Float64Array {
	const scores = scoreTokens(model, features).map((score) => score * model.unit)
	const transitions = Float64Array.from(model.transitions, (weight) => weight * model.unit)
	return marginals(scores, transitions, model.constraints, model.labels.length).tokens
}

/** The forward-backward algorithm, scaled token by token so that nothing overflows. */
export function marginals(
	scores: Float64Array,
	transitions: ArrayLike<number>,
	allowed: Constraints,
	count: number,
): Marginals {
	const length = scores.length / count
	const size = count + 1
	const steps = Float64Array.from({length: size * size}, (_, at) => (allowed[at] ? Math.exp(transitions[at]!) : 0))
	const weights = new Float64Array(scores.length)
	let logTotal = 0
	for (let token = 0; token < length; token++) {
		let top = Number.NEGATIVE_INFINITY
		for (let label = 0; label < count; label++) top = Math.max(top, scores[token * count + label]!)
		logTotal += top
		for (let label = 0; label < count; label++)
			weights[token * count + label] = Math.exp(scores[token * count + label]! - top)
	}
	const forward = new Float64Array(scores.length)
	for (let token = 0; token < length; token++) {
		let sum = 0
		for (let label = 0; label < count; label++) {
			let pathSum = 0
			if (token === 0) pathSum = steps[count * size + label]!
			else
				for (let before = 0; before < count; before++)
					pathSum += forward[(token - 1) * count + before]! * steps[before * size + label]!
			forward[token * count + label] = pathSum * weights[token * count + label]!
			sum += forward[token * count + label]!
		}
		// Where the constraints leave no path the sum is 0.
		if (sum === 0) sum = 1
		logTotal += Math.log(sum)
		for (let label = 0; label < count; label++) forward[token * count + label]! /= sum
	}
	return {...backward(forward, weights, steps, count), logTotal}
}

function backward(
	forward: Float64Array,
	weights: Float64Array,
	steps: Float64Array,
	count: number,
): {tokens: Float64Array; pairs: Float64Array} {
	const length = forward.length / count
	const size = count + 1
	const tokens = new Float64Array(forward.length)
	const pairs = new Float64Array(size * size)
	let later = Float64Array.from({length: count}, (_, label) => steps[label * size + count]!)
	for (let token = length - 1; token >= 0; token--) {
		const base = token * count
		let sum = 0
		for (let label = 0; label < count; label++) {
			tokens[base + label] = forward[base + label]! * later[label]!
			sum += tokens[base + label]!
		}
		for (let label = 0; label < count; label++) tokens[base + label]! /= sum || 1
		if (token === length - 1)
			for (let label = 0; label < count; label++) pairs[label * size + count]! += tokens[base + label]!
		if (token === 0) {
			for (let label = 0; label < count; label++) pairs[count * size + label]! += tokens[label]!
			break
		}
		later = stepBack(forward, weights, steps, count, token, later, pairs)
	}
	return {tokens, pairs}
}

// Adds the expected pairs of labels at `token - 1` and `token`; returns the backward weights of `token - 1`, scaled.
function stepBack(
	forward: Float64Array,
	weights: Float64Array,
	steps: Float64Array,
	count: number,
	token: number,
	later: Float64Array,
	pairs: Float64Array,
): Float64Array<ArrayBuffer> {
	const size = count + 1
	const earlier = new Float64Array(count)
	let sum = 0
	for (let before = 0; before < count; before++) {
		for (let label = 0; label < count; label++)
			earlier[before]! += steps[before * size + label]! * weights[token * count + label]! * later[label]!
		sum += forward[(token - 1) * count + before]! * earlier[before]!
	}
	for (let before = 0; before < count; before++) {
		const pathSum = forward[(token - 1) * count + before]! / (sum || 1)
		for (let label = 0; label < count; label++)
			pairs[before * size + label]! +=
				pathSum * steps[before * size + label]! * weights[token * count + label]! * later[label]!
		earlier[before]! /= sum || 1
	}
	return earlier
}
