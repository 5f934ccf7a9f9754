import {unpackAscending} from '../files/bytes.js'
import {keysOfIndex, openKeyIndex} from './key-index.js'
import {type ValueTable, valueTableOf} from './value-table.js'
import {type WeightTable, weightTableOf} from './weight-table.js'

/** The weights of a ranker: short keys as `packAscending` writes them, with a code (`compand`) each. */
export const rankTable = (keys: Uint8Array, codes: Uint8Array): WeightTable =>
	weightTableOf(unpackAscending(keys), (row) => codes[row]!)

/** The weights of a chain with three labels: keys as `packKeyIndex` writes them, with three codes each, the first lowest. */
export const spanTable = (keys: Uint8Array, codes: Uint8Array): ValueTable =>
	valueTableOf(
		keysOfIndex(openKeyIndex(keys)),
		(row) => codes[row * 3]! | (codes[row * 3 + 1]! << 8) | (codes[row * 3 + 2]! << 16),
	)
