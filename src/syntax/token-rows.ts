import {addRow, createFeatureTable, type FeatureTable, findRow} from '../learning/feature-table.js'
import {attribute, attributeCount} from './attributes.js'

/** Attributes whose values are hashes: each value has a row if it is frequent, and all others share one. */
export const hashedAttributes = ['word', 'prefix3', 'suffix2', 'suffix3', 'shape'] as const
/** Attributes with small numbers as values. */
export const countedAttributes = ['topic', 'kind', 'group', 'dictionary', 'observed', 'letters', 'case'] as const

/** How many rows a token is the sum of: one an attribute, and those of its two best tags. */
export const rowsPerToken = hashedAttributes.length + countedAttributes.length + 2

/** Which values have rows of their own: hashes in ascending order, and the numbers of values. */
export interface RowValues {
	readonly hashed: readonly Int32Array[]
	readonly counted: readonly number[]
	readonly tags: number
}

/** Which rows of a table stand for a token. Row 0 is that of unknown words. */
export interface TokenRows {
	readonly tables: readonly FeatureTable[]
	/** Where the rows of each attribute begin, then those of the tags. */
	readonly starts: readonly number[]
	readonly counted: readonly number[]
	readonly count: number
}

export function createTokenRows({hashed, counted, tags}: RowValues): TokenRows {
	const tables = hashed.map((keys) => {
		const table = createFeatureTable(keys.length)
		for (const key of keys) addRow(table, key || 1)
		return table
	})
	let next = 0
	const starts = [...hashed.map(({length}) => length + 1), ...counted.map((size) => size + 1), tags, tags].map(
		(size) => {
			const start = next
			next += size
			return start
		},
	)
	return {tables, starts, counted, count: next}
}

const hashedPlaces = hashedAttributes.map((name) => attribute[name])
const countedPlaces = countedAttributes.map((name) => attribute[name])

/** Writes the `rowsPerToken` rows of token `token` to `rows` from `to` on. `attributes` as `readAttributes` makes it. */
export function writeTokenRows(
	{tables, starts, counted}: TokenRows,
	attributes: Int32Array,
	token: number,
	best: number,
	second: number,
	rows: Int32Array,
	to: number,
): void {
	const at = token * attributeCount
	let place = to
	for (let n = 0; n < hashedPlaces.length; n++)
		rows[place++] = starts[n]! + 1 + findRow(tables[n]!, attributes[at + hashedPlaces[n]!]! || 1)
	for (let n = 0; n < countedPlaces.length; n++) {
		const value = attributes[at + countedPlaces[n]!]!
		const start = starts[hashedPlaces.length + n]!
		rows[place++] = value < counted[n]! ? start + 1 + value : start
	}
	rows[place] = starts[starts.length - 2]! + best
	rows[place + 1] = starts[starts.length - 1]! + second
}
