import {packWeights} from '#src/learning/files/weight-file.js'
import {compand, expand} from '#src/learning/linear/compand.js'
import {packModel, type WeightedFeature} from '#src/learning/linear/linear-model-file.js'
import type {TrainedChain} from '../learning/chain-types.js'

/**
 * Packs a trained chain as `unpackModel` reads it: weights below `minWeight` dropped, the rest companded to eight bits. The
 * file that holds it names the documents.
 */
export function packChain(
	{keys, weights, stride, transitions}: TrainedChain,
	count: number,
	minWeight: number,
): Uint8Array {
	let largest = 0
	for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
	const rows: WeightedFeature[] = []
	keys.forEach((key, row) => {
		const labels: number[] = []
		const codes: number[] = []
		for (let label = 0; label < count; label++) {
			const weight = weights[row * stride + label]!
			const code = compand(weight, largest)
			if (Math.abs(weight) < minWeight || expand(code) === 0) continue
			labels.push(label)
			codes.push(code)
		}
		if (codes.length > 0) rows.push({key: key >>> 0, classes: labels, codes})
	})
	rows.sort((a, b) => a.key - b.key)
	const about = {
		documents: [],
		unit: largest / 127 ** 2,
		transitions: Array.from(transitions, (score) => Math.round(score * 1000) / 1000),
	}
	return packWeights(about, packModel(rows, count))
}

/** Packs a trained chain with as many of its heaviest weights as fit into `maxBytes`. */
export function packWithin(chain: TrainedChain, count: number, maxBytes: number): Uint8Array {
	let [low, high] = [0, 0.5]
	let packed = packChain(chain, count, high)
	for (let turn = 0; turn < 12; turn++) {
		const minWeight = (low + high) / 2
		const bytes = packChain(chain, count, minWeight)
		if (bytes.length > maxBytes) low = minWeight
		else {
			high = minWeight
			packed = bytes
		}
	}
	return packed
}
