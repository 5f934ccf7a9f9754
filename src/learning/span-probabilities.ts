import type {SequenceFeatures, SequenceModel} from './sequence.js'
import {scoreTokens} from './viterbi.js'

/** A span of tokens and how probable it is that exactly this stretch is one. */
export interface ProbableSpan {
	readonly from: number
	readonly to: number
	readonly probability: number
}

/**
 * Spans of a chain trained as a CRF with the labels outside, begin, go on, that are at least as probable as `least`, in the
 * order of the text. Spans of more than `longest` tokens are left out.
 */
export function spanProbabilities(
	model: SequenceModel,
	features: SequenceFeatures,
	least: number,
	longest: number,
): ProbableSpan[] {
	const scores = scoreTokens(model, features).map((score) => score * model.unit)
	const steps = Float64Array.from(model.transitions, (weight, at) =>
		model.constraints[at] ? weight * model.unit : Number.NEGATIVE_INFINITY,
	)
	const length = scores.length / 3
	const {forward, backward, total} = sums(scores, steps, length)
	const spans: ProbableSpan[] = []
	for (let from = 0; from < length; from++) {
		const begin = forward[from * 3 + 1]!
		if (Math.exp(begin + backward[from * 3 + 1]! - total) < least) continue
		let path = begin
		for (let to = from + 1; to <= Math.min(length, from + longest); to++) {
			const label = to === from + 1 ? 1 : 2
			const rest =
				to === length
					? steps[label * 4 + 3]!
					: add(
							steps[label * 4]! + scores[to * 3]! + backward[to * 3]!,
							steps[label * 4 + 1]! + scores[to * 3 + 1]! + backward[to * 3 + 1]!,
						)
			const probability = Math.exp(path + rest - total)
			if (probability >= least) spans.push({from, to, probability})
			if (to === length) break
			path += steps[label * 4 + 2]! + scores[to * 3 + 2]!
			if (Math.exp(path + backward[to * 3 + 2]! - total) < least) break
		}
	}
	return spans
}

// Logarithms of the sums over all paths up to a token and from it on, for each of three labels.
function sums(
	scores: Float64Array,
	steps: Float64Array,
	length: number,
): {forward: Float64Array; backward: Float64Array; total: number} {
	const forward = new Float64Array(length * 3)
	const backward = new Float64Array(length * 3)
	const sumOf = (read: (label: number) => number): number => add(add(read(0), read(1)), read(2))
	for (let token = 0; token < length; token++)
		for (let label = 0; label < 3; label++)
			forward[token * 3 + label] =
				scores[token * 3 + label]! +
				(token === 0
					? steps[12 + label]!
					: sumOf((before) => forward[token * 3 - 3 + before]! + steps[before * 4 + label]!))
	for (let token = length - 1; token >= 0; token--)
		for (let label = 0; label < 3; label++)
			backward[token * 3 + label] =
				token === length - 1
					? steps[label * 4 + 3]!
					: sumOf(
							(after) => steps[label * 4 + after]! + scores[token * 3 + 3 + after]! + backward[token * 3 + 3 + after]!,
						)
	const last = length * 3 - 3
	return {
		forward,
		backward,
		total: length === 0 ? 0 : sumOf((label) => forward[last + label]! + backward[last + label]!),
	}
}

// log(exp(a) + exp(b))
function add(a: number, b: number): number {
	const most = Math.max(a, b)
	if (most === Number.NEGATIVE_INFINITY) return most
	const least = Math.min(a, b) - most
	return least < -30 ? most : most + Math.log1p(Math.exp(least))
}
