import {inClass} from '../../lexicon/lexicon.js'
import type {PartialDate} from '../expression.js'
import {at, isDigits, isSpaced, type Pieces} from './pieces.js'
import {fullYear} from './year.js'

/**
 * Reads a date in digits: `2024-11-21`, `2015-03`, `23.04.2022`, `12/25/2019`. Where day and month are ambiguous, the month is
 * read first, except between full stops; with a year such a date is marked `twofold`, since the article may show the order.
 * `10/25` alone needs a context of dates: `on`, `until`, a weekday.
 */
export function readNumericDate(pieces: Pieces, from: number, joined = false): PartialDate | null {
	const parts = readParts(pieces, from, joined)
	if (!parts) return null
	const {numbers, mark, to} = parts
	if (numbers.length === 3) return readThree(numbers, mark, to)
	const [a, b] = numbers
	if (mark === '-' && a!.length === 4 && isMonth(b!)) return {fields: {year: Number(a), month: Number(b)}, to}
	if (mark === '-' && b!.length === 4 && isMonth(a!) && isYear(b!))
		return {fields: {year: Number(b), month: Number(a)}, to}
	if (mark === '/' && a!.length <= 2 && b!.length <= 2 && (joined || hasDateCue(pieces, from)))
		return monthAndDay(a!, b!, to)
	if (mark === '.' && a!.length <= 2 && b!.length <= 2 && hasWeekdayCue(pieces, from)) return monthAndDay(a!, b!, to)
	return null
}

function readParts(
	pieces: Pieces,
	from: number,
	joined: boolean,
): {numbers: string[]; mark: string; to: number} | null {
	const mark = at(pieces, from + 1)
	if (!/^[-/.]$/.test(mark) || (!joined && isJoinedBefore(pieces, from))) return null
	const numbers = [at(pieces, from)]
	let to = from + 1
	while (numbers.length < 4 && at(pieces, to) === mark && !isSpaced(pieces, to) && !isSpaced(pieces, to + 1)) {
		const next = at(pieces, to + 1)
		if (!isDigits(next)) break
		numbers.push(next)
		to += 2
	}
	if (
		numbers.length < 2 ||
		numbers.length > 3 ||
		numbers.some((number) => !isDigits(number) || number.length > 4 || number.length === 3)
	)
		return null
	if (
		!isSpaced(pieces, to) &&
		(/^[/%\p{L}]/u.test(at(pieces, to)) || (at(pieces, to) === '.' && isDigits(at(pieces, to + 1))))
	)
		return null
	return {numbers, mark, to}
}

// `133-03-03-2020`, `$1/2`, `0.8/15`: part of something longer.
function isJoinedBefore(pieces: Pieces, from: number): boolean {
	return !isSpaced(pieces, from) && !/^[(["“'-]$/.test(at(pieces, from - 1))
		? true
		: at(pieces, from - 1) === '-' && !isSpaced(pieces, from) && isDigits(at(pieces, from - 2))
}

function readThree(numbers: readonly string[], mark: string, to: number): PartialDate | null {
	const [a, b, c] = numbers as [string, string, string]
	if (a.length === 4 && isYear(a) && isMonth(b) && isDayNumber(c))
		return {fields: {year: Number(a), month: Number(b), day: Number(c)}, to}
	if (a.length > 2 || b.length > 2 || (c.length !== 4 && c.length !== 2)) return null
	if (c.length === 2 && mark === '.') return null
	const year = c.length === 4 ? Number(c) : fullYear(Number(c))
	const date = mark === '.' && isMonth(b) ? dayAndMonth(a, b, to) : monthAndDay(a, b, to)
	if (!date || year <= 999) return null
	const twofold = mark !== '.' && isMonth(a) && isMonth(b) && Number(a) !== Number(b)
	return {fields: {...date.fields, year, ...(twofold && {twofold: true as const})}, to}
}

const dayAndMonth = (day: string, month: string, to: number): PartialDate | null =>
	isMonth(month) && isDayNumber(day) ? {fields: {month: Number(month), day: Number(day)}, to} : null

const monthAndDay = (first: string, second: string, to: number): PartialDate | null =>
	isMonth(first) && isDayNumber(second) ? dayAndMonth(second, first, to) : dayAndMonth(first, second, to)

const isMonth = (text: string): boolean => text.length <= 2 && Number(text) >= 1 && Number(text) <= 12
const isDayNumber = (text: string): boolean => text.length <= 2 && Number(text) >= 1 && Number(text) <= 31
const isYear = (text: string): boolean => Number(text) >= 1000 && Number(text) <= 2999

function hasDateCue(pieces: Pieces, from: number): boolean {
	const before = at(pieces, from - 1)
	return (
		/^dated?$/.test(before) ||
		inClass(before, 'deadline-preposition') ||
		inClass(before, 'circumstance-preposition') ||
		/^(?:on|from|between)$/.test(before) ||
		hasWeekdayCue(pieces, from)
	)
}

function hasWeekdayCue(pieces: Pieces, from: number): boolean {
	const before = at(pieces, from - 1)
	return pieces.words.weekdays.has(before === ',' ? at(pieces, from - 2) : before)
}
