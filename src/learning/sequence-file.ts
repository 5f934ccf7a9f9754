import {compand, expandAll} from './compand.js'
import {indexKeys, keysOfIndex, openKeyIndex, packKeyIndex} from './key-index.js'
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
	keysOfIndex(model.table).forEach((key, row) => {
		const codes = Uint8Array.from({length: count}, (_, label) => codeOf(model.weights[row * count + label]!))
		if (codes.some((code) => code !== 0)) rows.push({key, codes})
	})
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

const largestOf = (weights: ArrayLike<number>): number => {
	let most = 0
	for (let at = 0; at < weights.length; at++) most = Math.max(most, Math.abs(weights[at]!))
	return most
}

/** Reads what `packSequence` wrote; `name` is the file's name in `models/`. @throws WeightError */
export function unpackSequence(bytes: Uint8Array, name: string): SequenceModel {
	const file = unpackWeights(bytes, name)
	const {labels, unit, spans} = file.about
	if (!Array.isArray(labels) || typeof unit !== 'number') throw rebuild(name, 'names no labels')
	return {
		labels: labels as string[],
		constraints: spans === true ? spanConstraints(labels as string[]) : freeConstraints(labels.length),
		table: openKeyIndex(sectionOf(file, 'keys', name)),
		weights: sectionOf(file, 'weights', name),
		transitions: new Int16Array(expandAll(sectionOf(file, 'transitions', name))),
		unit,
	}
}
