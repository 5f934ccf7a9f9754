import {ordinals} from '../../lexicon/numerals.js'

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

/** Denominators of fractions in words; plurals end in `s`. */
export const denominatorWords: ReadonlyMap<string, number> = new Map([
	...ordinals,
	['half', 2],
	['halve', 2],
	['quarter', 4],
])

/** Unicode's vulgar fractions. */
export const fractionSigns: ReadonlyMap<string, number> = new Map([
	['¼', 1 / 4],
	['½', 1 / 2],
	['¾', 3 / 4],
	['⅐', 1 / 7],
	['⅑', 1 / 9],
	['⅒', 1 / 10],
	['⅓', 1 / 3],
	['⅔', 2 / 3],
	['⅕', 1 / 5],
	['⅖', 2 / 5],
	['⅗', 3 / 5],
	['⅘', 4 / 5],
	['⅙', 1 / 6],
	['⅚', 5 / 6],
	['⅛', 1 / 8],
	['⅜', 3 / 8],
	['⅝', 5 / 8],
	['⅞', 7 / 8],
	['↉', 0],
])
