import {cardinals} from '../../lexicon/numerals.js'
import type {PartialDate} from '../expression.js'
import {readSmall} from './numeral.js'
import {at, isCapital, isDigits, isSpaced, type Pieces, skipHyphen, skipWord, stands, tagOf} from './pieces.js'

/** Reads a year inside a date: `1998`, `'98`, `347 AD`, `AD 842`, `nineteen ninety-six`, `two thousand and five`. */
export function readYear(pieces: Pieces, from: number): PartialDate | null {
	return (
		readEraMark(pieces, from) ??
		readDigitYear(pieces, from) ??
		readShortYear(pieces, from) ??
		readWordYear(pieces, from)
	)
}

/** Four digits from 1000 to 2999 that no decimals, letters or further digits follow. */
export function readDigitYear(pieces: Pieces, from: number): PartialDate | null {
	const word = at(pieces, from)
	if (!/^[12]\d{3}$/.test(word) || isGlued(pieces, from)) return null
	return {fields: {year: Number(word)}, to: from + 1}
}

// `1998.5`, `2,000`, `1998m`, `2005%`: no year.
function isGlued(pieces: Pieces, from: number): boolean {
	const next = at(pieces, from + 1)
	if (isSpaced(pieces, from + 1) || next === '') return false
	if (/^\p{L}/u.test(next)) return next !== 's'
	if (next === '%' || next === '°' || next === '$') return true
	return (next === '.' || next === ',') && isDigits(at(pieces, from + 2)) && !isSpaced(pieces, from + 2)
}

// `'98` with its apostrophe: 1930 to 2029.
function readShortYear(pieces: Pieces, from: number): PartialDate | null {
	const digits = at(pieces, from + 1)
	if (at(pieces, from) !== "'" || isSpaced(pieces, from + 1) || !/^\d\d$/.test(digits)) return null
	if (!isSpaced(pieces, from) && !/^[([-]$/.test(at(pieces, from - 1))) return null
	return {fields: {year: fullYear(Number(digits))}, to: from + 2}
}

/** The century of a year written with two digits: 1930 to 2029. */
export const fullYear = (short: number): number => (short < 30 ? 2000 + short : 1900 + short)

// `508 BC`, `400 BCE`, `900 CE`, `AD 842`; points allowed: `B.C.`
function readEraMark(pieces: Pieces, from: number): PartialDate | null {
	const word = at(pieces, from)
	if (
		word === 'ad' &&
		isCapital(pieces, from) &&
		/^\d{1,4}$/.test(at(pieces, from + 1)) &&
		Number(at(pieces, from + 1)) > 0
	)
		return {fields: {year: Number(at(pieces, from + 1))}, to: from + 2}
	if (!/^\d{1,4}$/.test(word) || Number(word) === 0) return null
	const era = readEraName(pieces, from + 1)
	if (!era) return null
	return {fields: {year: era.before ? 1 - Number(word) : Number(word)}, to: era.to}
}

export function readEraName(pieces: Pieces, from: number): {before: boolean; to: number} | null {
	if (!isCapital(pieces, from)) return null
	const word = at(pieces, from)
	if (word === 'bc' || word === 'bce') return {before: true, to: from + 1}
	if (word === 'ad' || word === 'ce') return {before: false, to: from + 1}
	if (stands(pieces, from, 'b', '.', 'c', '.')) return {before: true, to: from + 4}
	return stands(pieces, from, 'a', '.', 'd', '.') ? {before: false, to: from + 4} : null
}

// `nineteen ninety-six`, `eighteen oh five`, `two thousand and thirty two`: a year in words.
function readWordYear(pieces: Pieces, from: number): PartialDate | null {
	const first = cardinals.get(at(pieces, from))
	if (first === undefined) return null
	if (first === 2 && at(pieces, from + 1) === 'thousand') {
		const rest = readSmall(pieces, skipWord(pieces, from + 2, 'and'))
		return rest ? {fields: {year: 2000 + rest.number!}, to: rest.to} : {fields: {year: 2000}, to: from + 2}
	}
	if (first < 15 || first > 20) return null
	const second = skipHyphen(pieces, from + 1)
	const rest = readSmall(pieces, second)
	if (!rest || rest.number! < 10 || rest.number! > 99) return null
	return {fields: {year: first * 100 + rest.number!}, to: rest.to}
}

/**
 * `ended`, `ending`, the `to` of `the year to June`: the end of a year that begins at `from` follows. `The fiscal year ended
 * June 30.` has a finite verb: a year, no length; `in the fiscal year ended June 30` has a participle.
 */
export function isYearEnd(pieces: Pieces, from: number, row: number): boolean {
	const word = at(pieces, row)
	const next = at(pieces, row + 1)
	if (word === 'ended' && isWholeSentence(pieces, from, row + 1)) return tagOf(pieces, row) !== 'VBD'
	return (
		/^(?:ended|ending)$/.test(word) || (word === 'to' && (/^[0-3]?\d$/.test(next) || pieces.words.months.has(next)))
	)
}

// Most pieces of a day: `on Sept. 30, 2024`.
const maxDayPieces = 6

// Nothing stands before `from`, and nothing but a day from `row` on: else the verb may be another, as in `For the year ended June 30,
// sales fell.`
function isWholeSentence(pieces: Pieces, from: number, row: number): boolean {
	if (from > 0 && !/^[.!?]$/.test(at(pieces, from - 1))) return false
	for (let end = row; end <= row + maxDayPieces; end++) {
		const word = at(pieces, end)
		if (end === pieces.length) return true
		if (word === '.' && (end + 1 === pieces.length || isCapital(pieces, end + 1))) return true
		if (!isDigits(word) && !/^(?:on|[.,])$/.test(word) && !pieces.words.months.has(word)) return false
	}
	return false
}
