import {addRow, createFeatureTable, keysOf} from '#src/learning/linear/feature-table.js'
import type {TrainedChain} from './chain-types.js'

/**
 * The mean of chains of the same labels that have seen other data or another order, each of which errs in its own way. A
 * feature that a chain lacks weighs 0 there.
 */
export function meanChain(chains: readonly TrainedChain[]): TrainedChain {
	const {stride, transitions} = chains[0]!
	const table = createFeatureTable(1 << 16)
	for (const {keys} of chains) for (const key of keys) addRow(table, key)
	const keys = keysOf(table)
	const sums = new Float64Array(keys.length * stride)
	const pairs = new Float64Array(transitions.length)
	for (const chain of chains) {
		chain.keys.forEach((key, row) => {
			const base = addRow(table, key) * stride
			for (let at = 0; at < stride; at++) sums[base + at]! += chain.weights[row * stride + at]!
		})
		chain.transitions.forEach((score, pair) => {
			pairs[pair]! += score
		})
	}
	return {
		keys,
		weights: Float32Array.from(sums, (sum) => sum / chains.length),
		stride,
		transitions: pairs.map((sum) => sum / chains.length),
	}
}
