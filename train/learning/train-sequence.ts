import type {Constraints} from '#src/learning/chain/span-constraints.js'
import {findRow} from '#src/learning/linear/feature-table.js'
import {marginals} from './forward-backward.js'
import {frequentFeatures} from './number-features.js'
import {randomFrom, shuffle} from './random.js'
import {freeConstraints, type LabelledSequence, type SequenceModel} from './sequence.js'
import {bestPath, scoreTokens} from './viterbi.js'

export interface SequenceOptions {
	/** `perceptron`: averaged structured perceptron (Collins 2002). `crf`: conditional random field, AdaGrad, averaged. */
	readonly method?: 'perceptron' | 'crf'
	readonly constraints?: Constraints
	/** Passes over the data: 8. */
	readonly epochs?: number
	/** Features that occur less often in the data are left out: 1 keeps all. */
	readonly minCount?: number
	/** Learning rate of the CRF: 0.2. */
	readonly rate?: number
	/** Weight decay of the CRF, for each weight at each step that changes it: 1e-5. */
	readonly shrink?: number
	readonly seed?: number
	/** Called after each pass. */
	readonly report?: (epoch: number, mistakes: number) => void
}

/** Trains a linear chain on labelled sequences. Deterministic for the same sequences, in the same order, and options. */
export function trainSequence(
	sequences: readonly LabelledSequence[],
	labels: readonly string[],
	options: SequenceOptions = {},
): SequenceModel {
	const {method = 'crf', constraints = freeConstraints(labels.length), epochs = 8, minCount = 1, seed = 1} = options
	const table = frequentFeatures(sequences, minCount)
	const size = labels.length + 1
	const rows = new Float32Array(table.size * labels.length)
	const pairs = new Float32Array(size * size)
	const model: SequenceModel = {labels, constraints, table, weights: rows, transitions: pairs, unit: 1}
	const learner = {
		model,
		totals: new Float64Array(rows.length),
		pairTotals: new Float64Array(pairs.length),
		squares: method === 'crf' ? new Float32Array(rows.length) : new Float32Array(0),
		pairSquares: new Float32Array(pairs.length),
		step: 0,
		rate: options.rate ?? 0.2,
		shrink: options.shrink ?? 1e-5,
	}
	const learn = method === 'crf' ? learnByGradient : learnByMistake
	const random = randomFrom(seed)
	for (let epoch = 0; epoch < epochs; epoch++) {
		let mistakes = 0
		for (const index of shuffle(sequences.length, random)) {
			mistakes += learn(learner, sequences[index]!)
			learner.step++
		}
		options.report?.(epoch, mistakes)
	}
	// Weighted totals give the average of the weights over all steps: each change counts from its step on.
	const average = (weights: Float32Array, totals: Float64Array): void => {
		for (let at = 0; at < weights.length; at++) weights[at]! -= totals[at]! / Math.max(1, learner.step)
	}
	average(rows, learner.totals)
	average(pairs, learner.pairTotals)
	return model
}

interface Learner {
	readonly model: SequenceModel
	/** Sum of every change times the step it fell in. */
	readonly totals: Float64Array
	readonly pairTotals: Float64Array
	readonly squares: Float32Array
	readonly pairSquares: Float32Array
	step: number
	readonly rate: number
	readonly shrink: number
}

function learnByMistake(learner: Learner, sequence: LabelledSequence): number {
	const {model} = learner
	const count = model.labels.length
	const found = bestPath(scoreTokens(model, sequence), model.transitions, model.constraints, count)
	const {labels} = sequence
	let mistakes = 0
	for (let token = 0; token <= labels.length; token++) {
		const right = labels[token] ?? count
		const wrong = found[token] ?? count
		const beforeRight = token > 0 ? labels[token - 1]! : count
		const beforeWrong = token > 0 ? found[token - 1]! : count
		if (right !== wrong || beforeRight !== beforeWrong) {
			change(learner, learner.pairTotals, model.transitions, beforeRight * (count + 1) + right, 1)
			change(learner, learner.pairTotals, model.transitions, beforeWrong * (count + 1) + wrong, -1)
		}
		if (token === labels.length || right === wrong) continue
		mistakes++
		for (let at = sequence.starts[token]!; at < sequence.starts[token + 1]!; at++) {
			const row = findRow(model.table, sequence.keys[at]!)
			if (row < 0) continue
			change(learner, learner.totals, model.weights, row * count + right, 1)
			change(learner, learner.totals, model.weights, row * count + wrong, -1)
		}
	}
	return mistakes
}

function learnByGradient(learner: Learner, sequence: LabelledSequence): number {
	const {model, squares, totals} = learner
	const {labels, keys, starts} = sequence
	const count = model.labels.length
	const size = count + 1
	const {tokens, pairs} = marginals(scoreTokens(model, sequence), model.transitions, model.constraints, count)
	let mistakes = 0
	for (let token = 0; token < labels.length; token++) {
		const right = labels[token]!
		tokens[token * count + right]! -= 1
		if (tokens[token * count + right]! < -0.5) mistakes++
		for (let label = 0; label < count; label++) {
			const gradient = tokens[token * count + label]!
			if (gradient < 0.001 && gradient > -0.001) continue
			for (let at = starts[token]!; at < starts[token + 1]!; at++) {
				const row = findRow(model.table, keys[at]!)
				if (row >= 0) descend(learner, totals, model.weights, squares, row * count + label, gradient)
			}
		}
	}
	for (let token = 0; token <= labels.length; token++)
		pairs[(token > 0 ? labels[token - 1]! : count) * size + (labels[token] ?? count)]! -= 1
	for (let pair = 0; pair < pairs.length; pair++)
		if (pairs[pair] !== 0)
			descend(learner, learner.pairTotals, model.transitions, learner.pairSquares, pair, pairs[pair]!)
	return mistakes
}

function change(
	{step}: Learner,
	totals: Float64Array,
	weights: Float32Array | Int16Array,
	place: number,
	by: number,
): void {
	weights[place]! += by
	totals[place]! += by * step
}

function descend(
	learner: Learner,
	totals: Float64Array,
	weights: Float32Array | Int16Array,
	squares: Float32Array,
	place: number,
	gradient: number,
): void {
	const pulled = gradient + learner.shrink * weights[place]!
	squares[place]! += pulled * pulled
	change(learner, totals, weights, place, (-learner.rate * pulled) / Math.sqrt(1e-6 + squares[place]!))
}
