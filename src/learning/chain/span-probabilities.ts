import {expanded} from '../linear/compand.js'
import type {FeatureList} from '../linear/feature-list.js'
import {fetchValues} from '../linear/value-table.js'
import {roomFor, type SpanModel, type SpanSpace} from './span-model.js'

/** A span of tokens and how probable it is that exactly these tokens are one. */
export interface ProbableSpan {
	readonly from: number
	readonly to: number
	readonly probability: number
}

/**
 * Spans of a chain trained as a CRF, of a probability of `minProbability` or more, in the order of the text. Spans of more
 * than `maxTokens` tokens are left out. `list`: the features of each token; `scores`: what other features give each label, in
 * units of the weights, three numbers a token, to which those of the list are added.
 */
export function spanProbabilities(
	model: SpanModel,
	list: FeatureList,
	minProbability: number,
	maxTokens: number,
	scores: Int32Array = new Int32Array(list.size * 3),
): ProbableSpan[] {
	const {steps} = model
	const length = list.size
	const spans: ProbableSpan[] = []
	if (length === 0) return spans
	const space = roomFor(model, length)
	weigh(scoreLabels(model, list, scores), length, model.unit, space)
	runForward(steps, length, space)
	runBackward(steps, length, space)
	const {weights, forward, backward, shares} = space
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

/** Adds the weights of the features to the scores of the three labels of each token, in units of the weights. */
export function scoreLabels(
	{codes}: SpanModel,
	{keys, count, values, starts, size}: FeatureList,
	scores: Int32Array,
): Int32Array {
	fetchValues(codes, keys, count, values)
	for (let token = 0; token < size; token++) {
		const end = starts[token + 1]!
		let outside = 0
		let begin = 0
		let goOn = 0
		for (let at = starts[token]!; at < end; at++) {
			const value = values[at]!
			outside += expanded[value & 0xff]!
			begin += expanded[(value >> 8) & 0xff]!
			goOn += expanded[value >> 16]!
		}
		scores[token * 3]! += outside
		scores[token * 3 + 1]! += begin
		scores[token * 3 + 2]! += goOn
	}
	return scores
}

function weigh(scores: Int32Array, length: number, unit: number, {weights}: SpanSpace): void {
	for (let at = 0; at < length * 3; at += 3) {
		const top = Math.max(scores[at]!, scores[at + 1]!, scores[at + 2]!)
		for (let label = at; label < at + 3; label++) weights[label] = Math.exp((scores[label]! - top) * unit)
	}
}

function runForward(steps: Float64Array, length: number, {weights, forward, shares}: SpanSpace): void {
	for (let token = 0; token < length; token++) {
		const at = token * 3
		let sum = 0
		for (let label = 0; label < 3; label++) {
			let pathSum = steps[12 + label]!
			if (token > 0)
				pathSum =
					forward[at - 3]! * steps[label]! + forward[at - 2]! * steps[4 + label]! + forward[at - 1]! * steps[8 + label]!
			forward[at + label] = pathSum * weights[at + label]!
			sum += forward[at + label]!
		}
		shares[token] = sum
		for (let label = 0; label < 3; label++) forward[at + label]! /= sum
	}
	const last = length * 3 - 3
	let end = 0
	for (let label = 0; label < 3; label++) end += forward[last + label]! * steps[label * 4 + 3]!
	shares[length] = end
}

function runBackward(steps: Float64Array, length: number, {weights, backward, shares}: SpanSpace): void {
	for (let token = length - 1; token >= 0; token--) {
		const at = token * 3
		for (let label = 0; label < 3; label++) {
			let pathSum = steps[label * 4 + 3]!
			if (token < length - 1)
				pathSum =
					steps[label * 4]! * weights[at + 3]! * backward[at + 3]! +
					steps[label * 4 + 1]! * weights[at + 4]! * backward[at + 4]! +
					steps[label * 4 + 2]! * weights[at + 5]! * backward[at + 5]!
			backward[at + label] = pathSum / shares[token + 1]!
		}
	}
}
