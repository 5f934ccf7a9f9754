import {createStep} from './chain-step.js'
import type {ChainExample, ChainOptions, TrainedChain} from './chain-types.js'
import {numberFeatures} from './number-features.js'
import {pruneChain} from './prune-chain.js'
import {randomFrom, shuffle} from './random.js'

/**
 * Trains a linear-chain conditional random field by stochastic gradient (AdaGrad) with feature dropout. The same examples in
 * the same order give the same weights. Replaces the examples' keys by rows.
 */
export function trainChain(examples: readonly ChainExample[], options: ChainOptions): TrainedChain {
	const {count, mayFollow, epochs, rate, seed, prune} = options
	const stride = (count + 3) & ~3
	let keys: Int32Array = numberFeatures(examples, options.minCount)
	let weights: Float32Array = new Float32Array(keys.length * stride)
	let squares: Float32Array = new Float32Array(keys.length * stride)
	const transitions = Float64Array.from(options.transitions ?? new Float64Array(count * count))
	const pairSquares = new Float64Array(count * count)
	const random = randomFrom(seed)
	const shared = {transitions, pairSquares, stride, count, mayFollow, rate}
	let step = createStep({...shared, weights, squares})
	for (let epoch = 0; epoch < epochs; epoch++) {
		if (epoch === prune?.after) {
			;({keys, weights, squares} = pruneChain(examples, {keys, weights, squares, stride}, prune.minWeight))
			step = createStep({...shared, weights, squares})
		}
		let loss = 0
		let tokens = 0
		for (const index of shuffle(examples.length, random)) {
			const example = examples[index]!
			loss += step(example, options.dropout, random)
			tokens += example.labels.length
		}
		options.report?.(epoch, loss / Math.max(1, tokens))
	}
	return {keys, weights, stride, transitions}
}
