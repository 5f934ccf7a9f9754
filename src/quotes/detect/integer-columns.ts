import {hashWord} from '../../learning/hash.js'

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
