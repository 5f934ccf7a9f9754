import {packAscending, packVarints, unpackAscending, unpackVarints} from './bytes.js'
import {compand, expand} from './compand.js'
import {createFeatureTable} from './feature-table.js'
import type {SparseLearner} from './sparse-learner.js'
import {sectionOf, type WeightFile} from './weight-file.js'

/** Trained weights, as integers, ready to score. */
export interface LinearModel {
	readonly classes: number
	/** Open addressing: pairs of key and place of the feature's first entry. */
	readonly slots: Int32Array
	readonly mask: number
	/** Weight in the upper 16 bits, bit 15 set on a feature's last entry, class in the lower 15. */
	readonly entries: Int32Array
}

/** Adds the weights of `count` features to `scores`, which has one number a class. */
export function scoreFeatures(
	{slots, mask, entries}: LinearModel,
	keys: Int32Array,
	count: number,
	scores: Int32Array,
): void {
	for (let at = 0; at < count; at++) {
		const key = keys[at]!
		let place = (key & mask) << 1
		let found = slots[place]!
		while (found !== key && found !== 0) {
			place = (place + 2) & ((mask << 1) | 1)
			found = slots[place]!
		}
		if (found === 0) continue
		let entry = slots[place + 1]!
		let value = entries[entry]!
		while ((value & 0x8000) === 0) {
			scores[value & 0x7fff]! += value >> 16
			value = entries[++entry]!
		}
		scores[value & 0x7fff]! += value >> 16
	}
}

/**
 * Packs averaged weights: those below `least` are dropped, the rest become square-root companded 8-bit integers scaled by
 * the largest. Features in the order of their keys.
 */
export function packLearner(learner: SparseLearner, least: number): Map<string, Uint8Array> {
	let largest = 0
	learner.average((_, __, weights) => {
		for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
	})
	const rows: {key: number; classes: number[]; codes: number[]}[] = []
	learner.average((key, classOf, weights) => {
		const classes: number[] = []
		const codes: number[] = []
		weights.forEach((weight, entry) => {
			const code = compand(weight, largest)
			if (Math.abs(weight) < least || code === 0) return
			classes.push(classOf[entry]!)
			codes.push(code)
		})
		if (codes.length > 0) rows.push({key: key >>> 0, classes, codes})
	})
	rows.sort((a, b) => a.key - b.key)
	return new Map([
		['classes', packVarints([learner.classes])],
		['keys', packAscending(Uint32Array.from(rows, ({key}) => key))],
		['counts', Uint8Array.from(rows, ({codes}) => codes.length)],
		['targets', Uint8Array.from(rows.flatMap(({classes}) => classes))],
		['weights', Uint8Array.from(rows.flatMap(({codes}) => codes))],
	])
}

/** Reads what `packLearner` wrote. */
export function unpackModel(file: WeightFile, name: string): LinearModel {
	const keys = unpackAscending(sectionOf(file, 'keys', name))
	const counts = sectionOf(file, 'counts', name)
	const targets = sectionOf(file, 'targets', name)
	const weights = sectionOf(file, 'weights', name)
	const {slots, mask} = createFeatureTable(keys.length)
	const entries = new Int32Array(targets.length)
	let entry = 0
	for (let row = 0; row < keys.length; row++) {
		const key = keys[row]! | 0
		let place = key & mask
		while (slots[place * 2] !== 0) place = (place + 1) & mask
		slots[place * 2] = key
		slots[place * 2 + 1] = entry
		const end = entry + counts[row]!
		for (; entry < end; entry++) {
			entries[entry] = (expand(weights[entry]!) << 16) | (entry === end - 1 ? 0x8000 : 0) | targets[entry]!
		}
	}
	return {classes: unpackVarints(sectionOf(file, 'classes', name))[0] ?? 0, slots, mask, entries}
}
