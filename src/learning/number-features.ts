import {addRow, createFeatureTable, findRow, keysOf} from './feature-table.js'

/** Tokens with feature keys: token `t` has `keys` from `starts[t]` up to `starts[t + 1]`. */
interface Keyed {
	keys: Int32Array
	starts: Int32Array
}

/** Counts features, gives those that occur in at least `least` tokens a row, and replaces keys by rows; the key of each row. */
export function numberFeatures(examples: readonly Keyed[], least: number): Int32Array {
	const all = createFeatureTable(1 << 20)
	let counts = new Uint8Array(1 << 20)
	for (const {keys} of examples)
		for (const key of keys) {
			const row = addRow(all, key)
			if (row >= counts.length) {
				const larger = new Uint8Array(counts.length * 2)
				larger.set(counts)
				counts = larger
			}
			if (counts[row]! < 255) counts[row]!++
		}
	const kept = createFeatureTable(1 << 20)
	for (const example of examples) {
		const {keys, starts} = example
		const rows = new Int32Array(keys.length)
		const firsts = new Int32Array(starts.length)
		let used = 0
		for (let token = 0; token + 1 < starts.length; token++) {
			for (let at = starts[token]!; at < starts[token + 1]!; at++)
				if (counts[findRow(all, keys[at]!)]! >= least) rows[used++] = addRow(kept, keys[at]!)
			firsts[token + 1] = used
		}
		example.keys = rows.slice(0, used)
		example.starts = firsts
	}
	return keysOf(kept)
}
