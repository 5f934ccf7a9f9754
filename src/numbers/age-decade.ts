import type {Amount} from './amount.js'
import type {Numeral} from './numeral.js'
import {isSign, isWord, type Piece, pieceAt} from './pieces.js'
import type {Unit} from './unit-table.js'

const parts: Readonly<Record<string, readonly [number, number]>> = {early: [0, 4], late: [5, 9], mid: [3, 7]}

/** Reads an age told by its decade: `a man in his 50s`, `women in their early 20s`. */
export function readAgeDecade(pieces: readonly Piece[], {from, to, value, form}: Numeral, year: Unit): Amount | null {
	const plural = pieceAt(pieces, to)
	if (form !== 'digits' || value % 10 !== 0 || value < 20 || value > 90) return null
	if (!isWord(plural, 's') || !plural.glued) return null
	const start = decadeOfLife(pieces, from)
	if (start === null) return null
	const [least, most] = parts[pieceAt(pieces, start).norm] ?? [0, 9]
	return {
		from: start,
		to: to + 1,
		numeral: {from, to: to + 1},
		value: value + least,
		most: value + most,
		form,
		scale: 1,
		unit: year,
		kind: 'age',
		core: to + 1,
	}
}

/** Where the decade of somebody's life starts that has its number at a piece; null for one of the calendar. */
export function decadeOfLife(pieces: readonly Piece[], at: number): number | null {
	const joined = isSign(pieceAt(pieces, at - 1), '-') ? at - 2 : at - 1
	const start = parts[pieceAt(pieces, joined).norm] ? joined : at
	const somebody = isWord(pieceAt(pieces, start - 1), 'her', 'his', 'my', 'our', 'their', 'your')
	return somebody && isWord(pieceAt(pieces, start - 2), 'in', 'into', 'of', 'through') ? start : null
}
