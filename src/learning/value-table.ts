import {joinedOf} from './hash.js'

/**
 * Integers of features, each next to its key, so that finding one costs a single wait for memory: open addressing over
 * pairs of key and value, twice as many places as keys at least. A free place holds 0 and 0: what isn't known has value 0.
 */
export interface ValueTable {
	readonly slots: Int32Array
	/** The bits of a feature that its key keeps: all (-1), or those of `shortKeyMask`. */
	readonly keyMask: number
}

/**
 * The bits that a ranker's features keep: 24. Of features that it hasn't seen, one in 170 is taken for one of 100,000 that it has; in
 * its file each takes 9 bits where whole ones take 17.
 */
export const shortKeyMask = 0xffffff

/** The key of a feature in a ranker's table, by the key that it was trained with. */
export const shortKeyOf = (key: number): number => joinedOf(key) & shortKeyMask

/** Integers that the slots of a table with so many keys are. */
export function slotsFor(keys: number): number {
	let places = 16
	while (places < keys * 2) places *= 2
	return places * 2
}

/** The table of features by the keys that they were trained with, each with a value that is not 0. */
export const valueTableOf = (keys: ArrayLike<number>, valueAt: (row: number) => number): ValueTable =>
	tableOf(keys, joinedOf, -1, valueAt)

/** The table of features by their `shortKeyOf`. */
export const shortTableOf = (keys: ArrayLike<number>, valueAt: (row: number) => number): ValueTable =>
	tableOf(keys, (key) => key, shortKeyMask, valueAt)

function tableOf(
	keys: ArrayLike<number>,
	keyOf: (key: number) => number,
	keyMask: number,
	valueAt: (row: number) => number,
): ValueTable {
	const slots = new Int32Array(slotsFor(keys.length))
	const mask = slots.length - 1
	for (let row = 0; row < keys.length; row++) {
		const key = keyOf(keys[row]!)
		let at = (key << 1) & mask
		while (slots[at] !== 0) at = (at + 2) & mask
		slots[at] = key
		slots[at + 1] = valueAt(row)
	}
	return {slots, keyMask}
}

/**
 * Writes the values of the first `count` keys of a `FeatureList` to `values`. In a pass of its own, so that the processor
 * waits for many places of memory at once.
 */
export function fetchValues({slots, keyMask}: ValueTable, keys: Int32Array, count: number, values: Int32Array): void {
	const mask = slots.length - 1
	for (let at = 0; at < count; at++) {
		const key = keys[at]! & keyMask
		let place = (key << 1) & mask
		while (slots[place] !== key && slots[place] !== 0) place = (place + 2) & mask
		values[at] = slots[place + 1]!
	}
}
