import {joinedOf} from '../hash.js'
import {expanded} from './compand.js'
import {placesFor} from './value-table.js'

/**
 * Weights of a ranker's features: open addressing, twice as many places as features at least. A place holds the short key of a
 * feature in its upper 24 bits and the code of its weight (`compand`) in the lower eight, so that a table takes half the room
 * of one with whole integers, and more of it stays near the processor; a free place holds 0.
 */
export interface WeightTable {
	readonly slots: Int32Array
}

/**
 * The key of a feature in such a table, by the key that it was trained with. Of features that it hasn't seen, one in 170 is
 * taken for one of 100,000 that it has; in its file each takes 9 bits where whole ones take 17.
 */
export const shortKeyOf = (key: number): number => joinedOf(key) & 0xffffff

/** The table of features by their `shortKeyOf`, never 0, each with a code that is not 0. */
export function weightTableOf(keys: ArrayLike<number>, codeAt: (row: number) => number): WeightTable {
	const slots = new Int32Array(placesFor(keys.length))
	const mask = slots.length - 1
	for (let row = 0; row < keys.length; row++) {
		const key = keys[row]!
		let at = key & mask
		while (slots[at] !== 0) at = (at + 1) & mask
		slots[at] = (key << 8) | codeAt(row)
	}
	return {slots}
}

/**
 * Writes the weights of the first `count` keys of a `FeatureList` to `values`, 0 where one isn't known. In a pass of its own, so
 * that the processor waits for many places of memory at once.
 */
export function fetchWeights({slots}: WeightTable, keys: Int32Array, count: number, values: Int32Array): void {
	const mask = slots.length - 1
	for (let at = 0; at < count; at++) {
		const key = keys[at]!
		let place = key & mask
		let slot = slots[place]!
		while (slot !== 0 && (slot ^ (key << 8)) >>> 8 !== 0) {
			place = (place + 1) & mask
			slot = slots[place]!
		}
		values[at] = expanded[slot & 0xff]!
	}
}
