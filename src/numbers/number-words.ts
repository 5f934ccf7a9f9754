import {ordinals} from '../lexicon/numerals.js'

/** Abbreviated scales that need no context: `1.2bn`, `3 mln`. Those of one letter are in `scale.ts`. */
export const scaleSigns: ReadonlyMap<string, number> = new Map([
	['bil', 1e9],
	['bln', 1e9],
	['bn', 1e9],
	['cr', 1e7],
	['crores', 1e7],
	['dz', 12],
	['dzs', 12],
	['lacs', 1e5],
	['lakhs', 1e5],
	['mil', 1e6],
	['mio', 1e6],
	['mln', 1e6],
	['mn', 1e6],
	['mrd', 1e9],
	['tn', 1e12],
	['trn', 1e12],
])

/** Denominators of fractions in words; the plurals are made by an `s`. */
export const denominatorWords: ReadonlyMap<string, number> = new Map([
	...ordinals,
	['half', 2],
	['halve', 2],
	['quarter', 4],
])
