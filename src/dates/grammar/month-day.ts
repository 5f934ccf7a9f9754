import {inClass} from '../../lexicon/lexicon.js'
import {daysInMonth} from '../calendar/days.js'
import type {Fields, PartialDate} from '../expression.js'
import {readOrdinal, readSmall} from './numeral.js'
import {at, isCapital, isDigits, isSpaced, type Pieces, skipStop, skipWord} from './pieces.js'
import {fullYear, readYear} from './year.js'

/** Reads a date with a month by name and a day or year: `Sept. 27, 1989`, `the 3rd of January`, `May 1750`, `8-May-2006`. */
export function readMonthDate(pieces: Pieces, from: number): PartialDate | null {
	return readMonthFirst(pieces, from) ?? readDayFirst(pieces, from) ?? readYearFirst(pieces, from)
}

/** Reads the name of a month with its full stop. */
export function readMonthName(pieces: Pieces, from: number): {month: number; to: number; full: boolean} | null {
	const word = at(pieces, from)
	const month = pieces.words.months.get(word)
	if (month === undefined) return null
	const full = word.length > 4 || word === 'may' || word === 'june' || word === 'july'
	return {month, to: full ? from + 1 : skipStop(pieces, from + 1), full}
}

function readMonthFirst(pieces: Pieces, from: number): PartialDate | null {
	const name = readMonthName(pieces, from)
	if (!name) return null
	const {month} = name
	const joined = /^[-/]$/.test(at(pieces, name.to)) && !isSpaced(pieces, name.to) ? name.to + 1 : name.to
	const article = skipWord(pieces, joined, 'the')
	const spelled = readYearOfMonth(pieces, joined, from)
	const day = readDayNumber(pieces, article, month)
	// `October two thousand and five`, `January nineteen ninety-seven`: a month and a year in words.
	if (spelled && (!day || (spelled.to > day.to && !isDigits(at(pieces, article)))))
		return {fields: {month, ...spelled.fields}, to: spelled.to}
	if (day && (isCapital(pieces, from) || !isAmbiguous(pieces, from) || day.to > article + 1)) {
		const year = readYearAfter(pieces, day.to, joined > name.to)
		return {fields: {month, day: day.day, ...year?.fields}, to: year?.to ?? day.to}
	}
	return null
}

// `, 1998`, ` 1998`, ` of 1998`, `-1998`; a comma that belongs to a list is no part of it.
function readYearAfter(pieces: Pieces, from: number, joined: boolean): PartialDate | null {
	let start = from
	const word = at(pieces, start)
	if (word === ',' || word === 'of' || word === 'in' || ((word === '-' || word === '/') && !isSpaced(pieces, start)))
		start++
	if (at(pieces, start) === 'the' && at(pieces, start + 1) === 'year') start += 2
	const year = readYear(pieces, start)
	if (year) return year
	const short = at(pieces, start)
	if (/^[3-9]\d\d$/.test(short) && start === from && /^[),.;]?$/.test(at(pieces, start + 1)))
		return {fields: {year: Number(short)}, to: start + 1}
	return joined && (word === '-' || word === '/') && /^\d\d$/.test(short) && !isSpaced(pieces, start)
		? {fields: {year: fullYear(Number(short))}, to: start + 1}
		: null
}

// `March 1998`, `March, 1998`, `December of 384`, `April of '87`: a month and its year.
function readYearOfMonth(pieces: Pieces, from: number, start: number): PartialDate | null {
	let at0 = from
	const word = at(pieces, from)
	if (word === ',' || word === 'of' || word === 'in') at0++
	if (at(pieces, at0) === 'the' && at(pieces, at0 + 1) === 'year') at0 += 2
	const year = readYear(pieces, at0)
	if (year && (isCapital(pieces, start) || !isAmbiguous(pieces, start)))
		return word === 'in' && isSpaced(pieces, at0) && year.fields.year! < 1000 ? null : year
	if (word === 'of' && /^\d{2,3}$/.test(at(pieces, at0)))
		return {
			fields: {year: at(pieces, at0).length === 3 ? Number(at(pieces, at0)) : fullYear(Number(at(pieces, at0)))},
			to: at0 + 1,
		}
	return null
}

// Words that are also verbs or adjectives, when they stand in lower case.
const isAmbiguous = (pieces: Pieces, from: number): boolean =>
	at(pieces, from).length === 3 || inClass(at(pieces, from), 'ambiguous-month')

/** Reads the number of a day: `5`, `5th`, `fifth`, `twenty-first`, `twenty nine`; not `5,000`, `5.3`, `5 million`, `5:30`. */
export function readDayNumber(pieces: Pieces, from: number, month: number): {day: number; to: number} | null {
	const ordinal = readOrdinal(pieces, from)
	const word = at(pieces, from)
	if (ordinal && isDayOf(ordinal.number!, month)) return {day: ordinal.number!, to: ordinal.to}
	if (isDigits(word)) {
		if (word.length > 2 || !isDayOf(Number(word), month) || isQuantity(pieces, from)) return null
		return {day: Number(word), to: from + 1}
	}
	const spelled = readSmall(pieces, from)
	return spelled && isDayOf(spelled.number!, month) ? {day: spelled.number!, to: spelled.to} : null
}

// `30 February` is read as a date of February with an impossible day, so that it isn't split in two.
const isDayOf = (day: number, month: number): boolean =>
	day >= 1 && (day <= daysInMonth(2000, month) || (month === 2 && day <= 30) || day === 31)

function isQuantity(pieces: Pieces, from: number): boolean {
	const next = at(pieces, from + 1)
	if (next === '%' || next === 'percent' || next === 'million' || next === 'billion' || next === 'per') return true
	if (isSpaced(pieces, from + 1)) return false
	if (/^\p{L}/u.test(next)) return true
	if (next === ':' && /^\d\d$/.test(at(pieces, from + 2))) return true
	return (
		(next === ',' || next === '.') &&
		isDigits(at(pieces, from + 2)) &&
		!isSpaced(pieces, from + 2) &&
		at(pieces, from + 2).length !== 4
	)
}

// `$12 December 27`, `6,107.31 August`: the end of another number.
const isAfterNumber = (pieces: Pieces, from: number): boolean =>
	/^\p{Sc}$/u.test(at(pieces, from - 1)) ||
	(!isSpaced(pieces, from) && /^[.,]$/.test(at(pieces, from - 1)) && isDigits(at(pieces, from - 2)))

// `2019-Aug-01`, `2020/Sep/23`: year, name of the month, day.
function readYearFirst(pieces: Pieces, from: number): PartialDate | null {
	const mark = at(pieces, from + 1)
	if (
		(mark !== '-' && mark !== '/') ||
		!/^[12]\d{3}$/.test(at(pieces, from)) ||
		isSpaced(pieces, from + 1) ||
		at(pieces, from + 3) !== mark
	)
		return null
	const month = pieces.words.months.get(at(pieces, from + 2))
	const day = at(pieces, from + 4)
	if (month === undefined || !/^\d{1,2}$/.test(day) || !isDayOf(Number(day), month)) return null
	return {fields: {year: Number(at(pieces, from)), month, day: Number(day)}, to: from + 5}
}

function readDayFirst(pieces: Pieces, from: number): PartialDate | null {
	const ordinal = readOrdinal(pieces, from)
	const word = at(pieces, from)
	const spelled = ordinal ?? readSmall(pieces, from)
	const digits = /^\d{1,2}$/.test(word) && !ordinal
	const day = digits ? Number(word) : spelled?.number
	if (!day || day > 31 || (digits && isAfterNumber(pieces, from))) return null
	let to = digits ? from + 1 : spelled!.to
	if (at(pieces, to) === 'day' && at(pieces, to + 1) === 'of') to++
	if (at(pieces, to) === 'of') to++
	const joined = /^[-/.]$/.test(at(pieces, to)) && !isSpaced(pieces, to) && !isSpaced(pieces, to + 1)
	if (joined) to++
	const name = readMonthName(pieces, to)
	if (!name || !isDayOf(day, name.month) || !(isCapital(pieces, to) || !isAmbiguous(pieces, to) || ordinal)) return null
	const fields: Fields = {month: name.month, day}
	const year = readYearAfter(pieces, name.to, joined)
	return {fields: {...fields, ...year?.fields}, to: year?.to ?? name.to}
}
