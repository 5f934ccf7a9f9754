import {type Amount, type Numeral, plainAmount} from '../amount.js'
import {isSignAt, isWord, isWordAt, type Pieces, pieceAt, skipHyphen} from '../tokens/pieces.js'
import {unitTable, yearUnit} from '../units/unit.js'

/** Reads an age after its number: `five years old`, `87-year-old`, `6 weeks of age`, `87 yo`. */
export function readAge(pieces: Pieces, numeral: Numeral): Amount | null {
	const start = skipHyphen(pieces, numeral.to)
	const word = pieceAt(pieces, start)
	const unit = unitTable.names.get(word.type === 'word' ? word.norm : '')
	const short =
		isWord(word, 'yo') || (isWord(word, 'y') && isSignAt(pieces, start + 1, '/') && isWordAt(pieces, start + 2, 'o'))
	const to = short ? start + (word.norm === 'yo' ? 1 : 3) : unit?.dimension === 'time' ? readOld(pieces, start + 1) : 0
	if (to === 0) return null
	return {...plainAmount(numeral), to, core: to, unit: short ? yearUnit : unit!, kind: 'age'}
}

// `old`, `-old`, `of age`, `-olds`; `older` compares and gives no age.
function readOld(pieces: Pieces, at: number): number {
	const start = skipHyphen(pieces, at)
	if (isWordAt(pieces, start, 'old', 'olds')) return start + 1
	const of = isWordAt(pieces, at, 'of') && isWordAt(pieces, at + 1, 'age')
	return of ? at + 2 : 0
}

const parts: ReadonlyMap<string, readonly [number, number]> = new Map(
	Object.entries({early: [0, 4], late: [5, 9], mid: [3, 7]}),
)

/** Reads an age by its decade: `a man in his 50s`, `women in their early 20s`. */
export function readAgeDecade(pieces: Pieces, {from, to, value, form}: Numeral): Amount | null {
	const plural = pieceAt(pieces, to)
	if (form !== 'digits' || value % 10 !== 0 || value < 20 || value > 90) return null
	if (!isWord(plural, 's') || !plural.glued) return null
	const start = decadeOfLife(pieces, from)
	if (start === null) return null
	const [lowest, highest] = parts.get(pieceAt(pieces, start).norm) ?? [0, 9]
	return {
		from: start,
		to: to + 1,
		numeral: {from, to: to + 1},
		value: value + lowest,
		most: value + highest,
		form,
		scale: 1,
		unit: yearUnit,
		kind: 'age',
		core: to + 1,
	}
}

/** The piece where a decade of life begins whose number is at a piece: a possessive precedes it; null for a decade of the calendar. */
export function decadeOfLife(pieces: Pieces, at: number): number | null {
	const joined = isSignAt(pieces, at - 1, '-') ? at - 2 : at - 1
	const start = parts.has(pieceAt(pieces, joined).norm) ? joined : at
	const possessed = isWordAt(pieces, start - 1, 'her', 'his', 'my', 'our', 'their', 'your')
	return possessed && isWordAt(pieces, start - 2, 'in', 'into', 'of', 'through') ? start : null
}
