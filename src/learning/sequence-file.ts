import {packAscending, unpackAscending} from './bytes.js'
import {compand, expandAll, expanded} from './compand.js'
import {keysOf, tableOf} from './feature-table.js'
import {freeConstraints, type SequenceModel, spanConstraints} from './sequence.js'
import {type About, packWeights, rebuild, sectionOf, unpackWeights} from './weight-file.js'

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
	// Label by label: columns of like values pack better.
	const weights = new Uint8Array(rows.length * count)
	rows.forEach(({codes}, row) => {
		codes.forEach((code, label) => {
			weights[label * rows.length + row] = code
		})
	})
	return packWeights(
		{...about, labels: model.labels, unit: largest / 127 ** 2},
		new Map([
			['keys', packAscending(Uint32Array.from(rows, ({key}) => key))],
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

/** Reads what `packSequence` wrote; `name` is the file's name in `models/`. @throws WeightError */
export function unpackSequence(bytes: Uint8Array, name: string): SequenceModel {
	const file = unpackWeights(bytes, name)
	const {labels, unit, spans} = file.about
	if (!Array.isArray(labels) || typeof unit !== 'number') throw rebuild(name, 'names no labels')
	const keys = unpackAscending(sectionOf(file, 'keys', name))
	const codes = sectionOf(file, 'weights', name)
	const count = labels.length
	const weights = new Int16Array(codes.length)
	for (let row = 0; row < keys.length; row++)
		for (let label = 0; label < count; label++)
			weights[row * count + label] = expanded[codes[label * keys.length + row]!]!
	return {
		labels: labels as string[],
		constraints: spans === true ? spanConstraints(labels as string[]) : freeConstraints(count),
		table: tableOf(keys),
		weights,
		transitions: new Int16Array(expandAll(sectionOf(file, 'transitions', name))),
		unit,
	}
}
