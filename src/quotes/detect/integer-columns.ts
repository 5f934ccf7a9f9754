import {hashWord} from '../../learning/hash.js'
import {addRow, createFeatureTable} from '../../learning/linear/feature-table.js'

/** For each row the number of its value, and how many values there are. */
export interface Numbered {
	readonly ids: Int32Array
	readonly count: number
}

/** Integers for the texts of a column. */
export function columnOf(texts: readonly string[], hashOf: (text: string) => number): Int32Array {
	const column = new Int32Array(texts.length)
	for (let row = 0; row < texts.length; row++) column[row] = hashOf(texts[row]!)
	return column
}

/** The different texts of a column, numbered in the order in which they first occur. */
export function numbersOf(texts: readonly string[]): Numbered {
	const known = new Map<string, number>()
	const ids = new Int32Array(texts.length)
	for (let row = 0; row < texts.length; row++) {
		const text = texts[row]!
		if (!known.has(text)) known.set(text, known.size)
		ids[row] = known.get(text)!
	}
	return {ids, count: known.size}
}

/** The same of integers. */
export function numbersOfValues(values: Int32Array): Numbered {
	const table = createFeatureTable(64)
	const ids = new Int32Array(values.length)
	for (let row = 0; row < values.length; row++) ids[row] = addRow(table, values[row]! ^ shift || 1)
	return {ids, count: table.size}
}

// No key of a table is 0, which many columns have.
const shift = 1 << 30

/** Hashes of strings, each computed once. */
export function interner(): (text: string) => number {
	const known = new Map<string, number>()
	return (text) => {
		let hash = known.get(text)
		if (hash === undefined) {
			hash = hashWord(text)
			known.set(text, hash)
		}
		return hash
	}
}
