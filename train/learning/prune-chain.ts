import type {ChainExample, TrainedChain} from './chain-types.js'
import {replaceKeys} from './number-features.js'

/** A chain in training: sums of squared gradients beside the weights. */
export type LearningChain = Pick<TrainedChain, 'keys' | 'weights' | 'stride'> & {readonly squares: Float32Array}

/**
 * Sets weights below `minWeight` to 0 for good, by a sum of squares without end, and leaves out the features that have no others,
 * in the examples too, whose keys are rows. Training goes on and makes up for the loss, as it couldn't after a cut at the end.
 */
export function pruneChain(
	examples: readonly ChainExample[],
	{keys, weights, squares, stride}: LearningChain,
	minWeight: number,
): LearningChain {
	const places = new Int32Array(keys.length).fill(-1)
	let kept = 0
	for (let row = 0; row < keys.length; row++) {
		let heavy = false
		for (let at = row * stride; at < (row + 1) * stride; at++)
			if (Math.abs(weights[at]!) >= minWeight) heavy = true
			else {
				weights[at] = 0
				squares[at] = Number.POSITIVE_INFINITY
			}
		if (heavy) places[row] = kept++
	}
	for (const example of examples) replaceKeys(example, (row) => places[row]!)
	const left = {
		keys: new Int32Array(kept),
		weights: new Float32Array(kept * stride),
		squares: new Float32Array(kept * stride),
		stride,
	}
	places.forEach((place, row) => {
		if (place < 0) return
		left.keys[place] = keys[row]!
		left.weights.set(weights.subarray(row * stride, (row + 1) * stride), place * stride)
		left.squares.set(squares.subarray(row * stride, (row + 1) * stride), place * stride)
	})
	return left
}
