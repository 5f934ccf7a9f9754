import {addRow, createFeatureTable, type FeatureTable, findRow, keysOf} from '#src/learning/linear/feature-table.js'

/** Tokens with feature keys: token `t` has `keys` from `starts[t]` up to `starts[t + 1]`. */
interface Keyed {
	keys: Int32Array
	starts: Int32Array
}

/** A table of the features that occur `minCount` times or more, in the order in which they first do. */
export function frequentFeatures(examples: readonly Pick<Keyed, 'keys'>[], minCount: number): FeatureTable {
	const all = createFeatureTable(1 << 16)
	let counts = new Uint32Array(1 << 16)
	for (const {keys} of examples)
		for (const key of keys) {
			const row = addRow(all, key)
			if (row >= counts.length) {
				const larger = new Uint32Array(counts.length * 2)
				larger.set(counts)
				counts = larger
			}
			counts[row]!++
		}
	if (minCount <= 1) return all
	const kept = createFeatureTable(1 << 16)
	for (const {keys} of examples) for (const key of keys) if (counts[findRow(all, key)]! >= minCount) addRow(kept, key)
	return kept
}

/** Gives frequent features a row and replaces the examples' keys by rows; the key of each row. */
export function numberFeatures(examples: readonly Keyed[], minCount: number): Int32Array {
	const table = frequentFeatures(examples, minCount)
	for (const example of examples) replaceKeys(example, (key) => findRow(table, key))
	return keysOf(table)
}

/** Puts a row in the place of every key of an example; keys without one, whose row is below 0, are left out. */
export function replaceKeys(example: Keyed, rowOf: (key: number) => number): void {
	const {keys, starts} = example
	const rows = new Int32Array(keys.length)
	const firsts = new Int32Array(starts.length)
	let used = 0
	for (let token = 0; token + 1 < starts.length; token++) {
		for (let at = starts[token]!; at < starts[token + 1]!; at++) {
			const row = rowOf(keys[at]!)
			if (row >= 0) rows[used++] = row
		}
		firsts[token + 1] = used
	}
	example.keys = rows.slice(0, used)
	example.starts = firsts
}
