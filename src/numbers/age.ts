import type {Amount} from './amount.js'
import type {Numeral} from './numeral.js'
import {isSign, isWord, type Piece, pieceAt} from './pieces.js'
import type {UnitTable} from './unit-table.js'

/** Reads an age behind its number: `five years old`, `87-year-old`, `6 weeks of age`, `87 yo`. */
export function readAge(pieces: readonly Piece[], numeral: Numeral, {names}: UnitTable): Amount | null {
	const start = isSign(pieceAt(pieces, numeral.to), '-') ? numeral.to + 1 : numeral.to
	const word = pieceAt(pieces, start)
	const unit = names.get(word.type === 'word' ? word.norm : '')
	const short =
		isWord(word, 'yo') ||
		(isWord(word, 'y') && isSign(pieceAt(pieces, start + 1), '/') && isWord(pieceAt(pieces, start + 2), 'o'))
	const to = short ? start + (word.norm === 'yo' ? 1 : 3) : unit?.dimension === 'time' ? readOld(pieces, start + 1) : 0
	if (to === 0) return null
	const {from, value, form, scale} = numeral
	const own = short ? names.get('year')! : unit!
	return {from, to, numeral: {from, to: numeral.to}, value, form, scale, unit: own, kind: 'age', core: to}
}

// `old`, `-old`, `of age`, `-olds`; `older` compares and tells no age.
function readOld(pieces: readonly Piece[], at: number): number {
	const start = isSign(pieceAt(pieces, at), '-') ? at + 1 : at
	if (isWord(pieceAt(pieces, start), 'old', 'olds')) return start + 1
	const of = isWord(pieceAt(pieces, at), 'of') && isWord(pieceAt(pieces, at + 1), 'age')
	return of ? at + 2 : 0
}
