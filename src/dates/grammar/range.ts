import {inClass} from '../../lexicon/lexicon.js'
import {
	asCalendar,
	type CalendarExpression,
	type Expression,
	type Fields,
	type Parsed,
	type RangeExpression,
	type ReferenceExpression,
} from '../expression.js'
import {readDayNumber, readOrdinal} from './numeral.js'
import {readNumericDate} from './numeric-date.js'
import {at, isSpaced, type Pieces, skipWord} from './pieces.js'
import type {Read} from './reader.js'
import {fullYear, readDigitYear} from './year.js'

/** Reads two times as a range: `between 2019 and November 2023`, `from March to August 2011`, `1976-83`, `April 9th through 17th`. */
export function readRange(pieces: Pieces, from: number, readPoint: Read): Parsed<RangeExpression> | null {
	const word = at(pieces, from)
	const opened = word === 'between' || word === 'from'
	const start = opened ? from + 1 : from
	const first =
		readLoosePoint(pieces, start, readPoint) ?? readOpenDay(pieces, start, opened) ?? readPresent(pieces, start)
	if (!first || !isPoint(first.expression)) return null
	const link = readLink(pieces, first.to, word === 'between') ?? readSlash(pieces, first)
	if (link === null) return null
	const second = readSecond(pieces, link, first.expression, readPoint)
	if (!second || !isPoint(second.expression)) return null
	const shared = share(first.expression, second.expression)
	if (!shared) return null
	// Without `from` or `between` only times of one form are joined: `2014-2018`, `May 1 to June 3`.
	if (!opened && !isAlike(shared.from, shared.to)) return null
	return {expression: {kind: 'range', ...shared}, from, to: second.to, rule: 'date.range'}
}

function readLink(pieces: Pieces, index: number, between: boolean): number | null {
	const word = at(pieces, index)
	if (between) return word === 'and' || word === 'to' || word === '-' || word === '~' ? index + 1 : null
	if (/^[~—]$/.test(word) || inClass(word, 'range-word')) return index + 1
	return word === 'up' && at(pieces, index + 1) === 'to' ? index + 2 : null
}

// `2021/22`, `2021/2022`: a season or business year; two other years are none.
function readSlash(pieces: Pieces, {expression, to}: Parsed): number | null {
	if (at(pieces, to) !== '/' || isSpaced(pieces, to) || isSpaced(pieces, to + 1)) return null
	if (
		expression.kind !== 'calendar' ||
		Object.keys(expression.fields).some((key) => key !== 'year' && key !== 'fiscal')
	)
		return null
	const next = String((expression.fields.year ?? 0) + 1)
	const following = at(pieces, to + 1)
	return next.length === 4 && (following === next || following === next.slice(2)) ? to + 1 : null
}

const isPoint = (expression: Expression): boolean =>
	expression.kind === 'calendar' ||
	expression.kind === 'unit' ||
	expression.kind === 'part' ||
	(expression.kind === 'reference' && expression.value === 'PRESENT_REF')

// `from about 1200 to about 400 BC`: an approximate end.
function readLoosePoint(pieces: Pieces, from: number, readPoint: Read): Parsed | null {
	const loose = inClass(at(pieces, from), 'approximator')
	const point = readPoint(pieces, loose ? from + 1 : from)
	return point && loose ? {...point, from} : point
}

// `now`, `the present`, `present`: the moment of writing.
function readPresent(pieces: Pieces, from: number): Parsed<ReferenceExpression> | null {
	const start = skipWord(pieces, from, 'the')
	const word = at(pieces, start)
	if (word !== 'now' && word !== 'present' && word !== 'date') return null
	return {expression: {kind: 'reference', value: 'PRESENT_REF'}, from, to: start + 1, rule: 'date.range'}
}

// `ninth` of `from ninth till seventeenth of April`: a day whose month follows with the second end.
function readOpenDay(pieces: Pieces, from: number, opened: boolean): Parsed<CalendarExpression> | null {
	const digits = at(pieces, from)
	const link = at(pieces, from + 1)
	// `17-26 May`, `17 to 26 May`, `between 3 and 5 March`
	const linked =
		(link === '-' && !/^[.,/:$£€-]$/.test(isSpaced(pieces, from) ? '' : at(pieces, from - 1))) ||
		link === 'to' ||
		(opened && /^(?:and|through|until)$/.test(link))
	if (linked && isDayNumber(digits)) return asCalendar('date.range', from, from + 1, {day: Number(digits)})
	if (!opened) return null
	const start = skipWord(pieces, from, 'the')
	const ordinal = readOrdinal(pieces, start)
	if (!ordinal || ordinal.number! > 31) return null
	return asCalendar('date.range', from, ordinal.to, {day: ordinal.number!})
}

const isDayNumber = (digits: string): boolean => /^\d{1,2}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= 31

function readSecond(pieces: Pieces, from: number, first: Expression, readPoint: Read): Parsed | null {
	const short = readShort(pieces, from, first) ?? readJoined(pieces, from, first)
	if (short) return short
	const point = readLoosePoint(pieces, from, readPoint) ?? readPresent(pieces, from)
	if (point) return point
	if (first.kind !== 'calendar' || first.fields.day === undefined) return null
	// `April 9th through 17th`, `November 18-19`: a day of the month of the first end.
	const number = readDayNumber(pieces, skipWord(pieces, from, 'the'))
	if (!number || number.day < 1 || number.day > 31 || first.fields.clock) return null
	const {day, ordinal} = number
	let {to} = number
	if (!ordinal && !isSpaced(pieces, to) && /^[\p{L}%:/]/u.test(at(pieces, to))) return null
	const year = at(pieces, to) === ',' ? at(pieces, to + 1) : at(pieces, to)
	const fields: Fields = {day, ...(/^[12]\d{3}$/.test(year) && first.fields.year === undefined && {year: Number(year)})}
	if (fields.year !== undefined) to += at(pieces, to) === ',' ? 2 : 1
	return asCalendar('date.range', from, to, fields)
}

// `1976-83`, `1892 – 94`: the second year lacks its century.
function readShort(pieces: Pieces, from: number, first: Expression): Parsed<CalendarExpression> | null {
	const digits = at(pieces, from)
	if (first.kind !== 'calendar' || !/^[-/]$/.test(at(pieces, from - 1)) || !/^\d\d$/.test(digits)) return null
	const {year, month} = first.fields
	if (year === undefined || month !== undefined || year % 100 >= Number(digits)) return null
	if (!isSpaced(pieces, from + 1) && /^[\p{L}\d%:/-]/u.test(at(pieces, from + 1))) return null
	return asCalendar('date.range', from, from + 1, {
		year: year < 100 ? fullYear(Number(digits)) : year - (year % 100) + Number(digits),
	})
}

// `2014-2018`, `5/1/2019-5/7/2020`: a second end right after a hyphen.
function readJoined(pieces: Pieces, from: number, first: Expression): Parsed<CalendarExpression> | null {
	if (first.kind !== 'calendar' || !/^[-~/]$/.test(at(pieces, from - 1))) return null
	const keys = Object.keys(first.fields)
	const ancient = /^[1-9]\d{2,3}$/.exec(at(pieces, from))
	if (
		keys.length === 1 &&
		ancient &&
		(first.fields.year ?? 1000) < 1000 &&
		Number(ancient[0]) > first.fields.year! &&
		Number(ancient[0]) < 1500
	)
		return asCalendar('date.range', from, from + 1, {year: Number(ancient[0])})
	const date =
		keys.every((key) => key === 'year' || key === 'fiscal') && first.fields.year !== undefined
			? readDigitYear(pieces, from)
			: first.fields.day !== undefined
				? readNumericDate(pieces, from, true)
				: null
	if (!date || (!isSpaced(pieces, date.to) && /^[-/\d]/.test(at(pieces, date.to)))) return null
	return asCalendar('date.range', from, date.to, date.fields)
}

// Each end shares the fields that the other lacks: the year, the month, the century's noun.
function share(from: Expression, to: Expression): {from: Expression; to: Expression} | null {
	if (from.kind !== 'calendar' || to.kind !== 'calendar') return {from, to}
	// A range from midnight begins the day.
	if (from.fields.clock?.hour === 24)
		return {from: {...from, fields: {...from.fields, clock: {...from.fields.clock, hour: 0}}}, to}
	const [a, b] = [from.fields, to.fields]
	// `from 7 a.m. to 9 p.m. on Sunday`: the day is that of both.
	if (Object.keys(a).length === 1 && a.clock && b.clock) return {from: {...to, fields: {...b, clock: a.clock}}, to}
	// `from 1200 to 400 BC`: both before our era.
	if (a.year !== undefined && b.year !== undefined && b.year <= 0 && a.year > 1 - b.year)
		return {from: {...from, fields: {...a, year: 1 - a.year}}, to}
	if (a.day !== undefined && a.month === undefined && a.weekday === undefined) {
		if (b.month === undefined || b.day === undefined || a.day >= b.day) return null
		return {from: {...from, fields: {...b, ...a}}, to}
	}
	if (b.day !== undefined && b.month === undefined && b.weekday === undefined) {
		if (a.month === undefined) return null
		const year = b.year ?? a.year
		return {from: withYear(from, year), to: {...to, fields: {...b, month: a.month, ...(year !== undefined && {year})}}}
	}
	if (
		a.month !== undefined &&
		b.month !== undefined &&
		a.year === undefined &&
		b.year !== undefined &&
		from.direction === undefined
	)
		return {from: withYear(from, isLater(a, b) ? b.year - 1 : b.year), to}
	if (a.month !== undefined && b.month !== undefined && b.year === undefined && a.year !== undefined)
		return {from, to: withYear(to, isLater(a, b) ? a.year + 1 : a.year)}
	return {from, to}
}

const withYear = (expression: CalendarExpression, year: number | undefined): CalendarExpression =>
	year === undefined ? expression : {...expression, fields: {...expression.fields, year}}

const isLater = (a: Fields, b: Fields): boolean => a.month! * 32 + (a.day ?? 0) > b.month! * 32 + (b.day ?? 40)

function isAlike(from: Expression, to: Expression): boolean {
	if (from.kind === 'calendar' && to.kind === 'reference') return from.fields.year !== undefined
	if (from.kind !== 'calendar' || to.kind !== 'calendar') return from.kind === to.kind && from.kind !== 'reference'
	const [a, b] = [from.fields, to.fields]
	return (
		(a.month === undefined) === (b.month === undefined) &&
		(a.clock === undefined) === (b.clock === undefined) &&
		(a.weekday === undefined || b.weekday !== undefined || b.day !== undefined)
	)
}
