import {createStep} from './chain-step.js'
import {numberFeatures} from './number-features.js'
import {pruneChain} from './prune-chain.js'
import {randomFrom, shuffle} from './random.js'

/** A sequence of tokens to learn from: token `t` has `keys` from `starts[t]` up to `starts[t + 1]`. */
export interface ChainExample {
	keys: Int32Array
	starts: Int32Array
	readonly labels: Uint8Array
	/** Scores that are given already, `count` a token; null for none. */
	readonly given: Float32Array | null
}

export interface ChainOptions {
	/** How many labels. */
	readonly count: number
	readonly mayFollow: (before: number, after: number) => boolean
	readonly epochs: number
	/** Step width (AdaGrad). */
	readonly rate: number
	/** Share of features left out at random at each step: keeps rare words from explaining everything (Wang & Manning 2013). */
	readonly dropout: number
	/** Features in fewer tokens are left out. */
	readonly minCount: number
	readonly seed: number
	/** Transitions to start from. */
	readonly transitions?: ArrayLike<number>
	/** Weights below `minWeight` after so many epochs are 0 from then on; the other epochs train those left. */
	readonly prune?: {readonly after: number; readonly minWeight: number}
	readonly report?: (epoch: number, loss: number) => void
}

export interface TrainedChain {
	readonly keys: Int32Array
	/** `stride` numbers a key, the first `count` of them weights in log-odds. */
	readonly weights: Float32Array
	readonly stride: number
	readonly transitions: Float64Array
}

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
