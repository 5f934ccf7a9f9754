import {unpackAscending} from '../../learning/files/bytes.js'
import {rebuild, sectionOf, type WeightFile} from '../../learning/files/weight-file.js'
import {type FeatureTable, findRow, tableOf} from '../../learning/linear/feature-table.js'
import {attribute, attributeCount, type attributeNames} from './attributes.js'

type AttributeName = (typeof attributeNames)[number]

/** The attributes of a token that a network reads. */
export interface RowKinds {
	/** Attributes with hashes as values, the word's first: frequent values have a row each, all others share one. */
	readonly hashed: readonly AttributeName[]
	/** Attributes with small numbers as values. */
	readonly counted: readonly AttributeName[]
}

/** The attributes with small numbers as values: what every network reads of a token. */
export const countedAttributes = ['topic', 'kind', 'group', 'dictionary', 'observed', 'letters', 'case'] as const

/** Which values have rows of their own: hashes in ascending order, and the numbers of values. */
export interface RowValues {
	readonly hashed: readonly Int32Array[]
	readonly counted: readonly number[]
	/** Numbers of values of the caller's own attributes. */
	readonly more: readonly number[]
}

/** Which rows of a table stand for a token. Row 0 is that of unknown words. */
export interface TokenRows {
	readonly tables: readonly FeatureTable[]
	readonly hashedPlaces: readonly number[]
	readonly counted: readonly number[]
	readonly countedPlaces: readonly number[]
	/** First row of each attribute, then of the caller's own attributes. */
	readonly starts: readonly number[]
	/** Number of rows that are summed for a token, and of all rows. */
	readonly perToken: number
	readonly count: number
}

export function createTokenRows(kinds: RowKinds, {hashed, counted, more}: RowValues): TokenRows {
	const tables = hashed.map(tableOf)
	let count = 0
	const starts = [...hashed.map(({length}) => length + 1), ...counted.map((size) => size + 1), ...more].map((size) => {
		const start = count
		count += size
		return start
	})
	return {
		tables,
		hashedPlaces: kinds.hashed.map((name) => attribute[name]),
		counted,
		countedPlaces: kinds.counted.map((name) => attribute[name]),
		starts,
		perToken: starts.length,
		count,
	}
}

/**
 * Writes the rows of token `token` to `rows` from `to` on, except those of the caller's own attributes; returns the place for
 * these. `attributes` as `readAttributes` makes it.
 */
export function writeTokenRows(
	{tables, hashedPlaces, starts, counted, countedPlaces}: TokenRows,
	attributes: Int32Array,
	token: number,
	rows: Int32Array,
	to: number,
): number {
	const at = token * attributeCount
	let place = to
	for (let n = 0; n < hashedPlaces.length; n++)
		rows[place++] = starts[n]! + 1 + findRow(tables[n]!, attributes[at + hashedPlaces[n]!]! || 1)
	for (let n = 0; n < countedPlaces.length; n++) {
		const value = attributes[at + countedPlaces[n]!]!
		const start = starts[hashedPlaces.length + n]!
		rows[place++] = value < counted[n]! ? start + 1 + value : start
	}
	return place
}

/** The rows that a file of `models/` has: its header counts the values. @throws WeightError */
export function readTokenRows(
	file: WeightFile,
	kinds: RowKinds,
	{counted}: {readonly counted: readonly number[]},
	more: readonly number[],
	name: string,
): TokenRows {
	if (!Array.isArray(counted) || counted.length !== kinds.counted.length) throw rebuild(name, 'knows other attributes')
	const hashed = kinds.hashed.map((kind) => new Int32Array(unpackAscending(sectionOf(file, kind, name))))
	return createTokenRows(kinds, {hashed, counted, more})
}
