import {unpackAscending} from './bytes.js'
import {expand} from './compand.js'
import {keysOfIndex, openKeyIndex} from './key-index.js'
import {shortTableOf, type ValueTable, valueTableOf} from './value-table.js'

/** The weights of a ranker: short keys as `packAscending` writes them, with a code (`compand`) each. */
export const rankTable = (keys: Uint8Array, codes: Uint8Array): ValueTable =>
	shortTableOf(unpackAscending(keys), (row) => expand(codes[row]!))

/** The weights of a chain with three labels: keys as `packKeyIndex` writes them, with three codes each, the first lowest. */
export const spanTable = (keys: Uint8Array, codes: Uint8Array): ValueTable =>
	valueTableOf(
		keysOfIndex(openKeyIndex(keys)),
		(row) => codes[row * 3]! | (codes[row * 3 + 1]! << 8) | (codes[row * 3 + 2]! << 16),
	)
