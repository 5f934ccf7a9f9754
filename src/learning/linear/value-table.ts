import {joinedOf} from '../hash.js'

/**
 * Integers of features, each next to its key, so that finding one costs a single wait for memory: open addressing over
 * pairs of key and value, twice as many places as keys at least. A free place holds 0 and 0: what isn't known has value 0.
 */
export interface ValueTable {
	readonly slots: Int32Array
}

/** Places of a table for so many keys: a power of two. */
export function placesFor(keys: number): number {
	let places = 16
	while (places < keys * 2) places *= 2
	return places
}

/** The table of features by the keys that they were trained with, each with a value that is not 0. */
export function valueTableOf(keys: ArrayLike<number>, valueAt: (row: number) => number): ValueTable {
	const slots = new Int32Array(placesFor(keys.length) * 2)
	const mask = slots.length - 1
	for (let row = 0; row < keys.length; row++) {
		const key = joinedOf(keys[row]!)
		let at = (key << 1) & mask
		while (slots[at] !== 0) at = (at + 2) & mask
		slots[at] = key
		slots[at + 1] = valueAt(row)
	}
	return {slots}
}

/**
 * Writes the values of the first `count` keys of a `FeatureList` to `values`. In a pass of its own, so that the processor
 * waits for many places of memory at once.
 */
export function fetchValues({slots}: ValueTable, keys: Int32Array, count: number, values: Int32Array): void {
	const mask = slots.length - 1
	for (let at = 0; at < count; at++) {
		const key = keys[at]!
		let place = (key << 1) & mask
		while (slots[place] !== key && slots[place] !== 0) place = (place + 2) & mask
		values[at] = slots[place + 1]!
	}
}
