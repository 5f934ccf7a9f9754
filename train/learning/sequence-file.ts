import {type About, packWeights} from '#src/learning/files/weight-file.js'
import {compand} from '#src/learning/linear/compand.js'
import {keysOf} from '#src/learning/linear/feature-table.js'
import {indexKeys, packKeyIndex} from '#src/learning/linear/key-index.js'
import type {SequenceModel} from './sequence.js'

/**
 * Packs a trained chain for `models/`: weights below `minWeight` dropped, the rest companded to eight bits, features without
 * a weight left out. `about.spans` says whether the labels follow the rules of spans.
 */
export function packSequence(
	model: SequenceModel,
	about: About & {readonly spans: boolean},
	minWeight: number,
): Uint8Array {
	const count = model.labels.length
	const largest = Math.max(largestOf(model.weights), largestOf(model.transitions))
	const codeOf = (weight: number): number => (Math.abs(weight) < minWeight ? 0 : compand(weight, largest))
	const rows: {key: number; codes: Uint8Array}[] = []
	keysOf(model.table).forEach((key, row) => {
		const codes = Uint8Array.from({length: count}, (_, label) => codeOf(model.weights[row * count + label]!))
		if (codes.some((code) => code !== 0)) rows.push({key: key >>> 0, codes})
	})
	rows.sort((a, b) => a.key - b.key)
	const weights = new Uint8Array(rows.length * count)
	rows.forEach(({codes}, row) => {
		weights.set(codes, row * count)
	})
	return packWeights(
		{...about, labels: model.labels, unit: largest / 127 ** 2},
		new Map([
			['keys', packKeyIndex(indexKeys(Uint32Array.from(rows, ({key}) => key)))],
			['weights', weights],
			['transitions', Uint8Array.from(model.transitions, (weight) => compand(weight, largest))],
		]),
	)
}

const largestOf = (weights: Float32Array | Int16Array): number => {
	let most = 0
	for (const weight of weights) most = Math.max(most, Math.abs(weight))
	return most
}
