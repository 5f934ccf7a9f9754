import {inClass} from '../../lexicon/lexicon.js'
import {asCalendar, type CalendarExpression, type Fields, type Parsed, type PartialDate} from '../expression.js'
import {readClock, skipOtherClock} from './clock.js'
import {readMonthDate} from './month-day.js'
import {readOrdinal} from './numeral.js'
import {readNumericDate} from './numeric-date.js'
import {at, isCapital, isSpaced, type Pieces, skipStop, skipWord} from './pieces.js'
import type {Read} from './reader.js'
import {adjustClock, readDaypart, readDayTail} from './time-of-day.js'

/** Reads a calendar date: `Tuesday, March 7, 2018`, `8 May 2006`, `Friday (Jun 15)`, `Wednesday night`, `Monday at 2 p.m.`. */
export function readCalendarDate(pieces: Pieces, from: number): Parsed<CalendarExpression> | null {
	const date = readWeekdayDate(pieces, from) ?? readPlainDate(pieces, from) ?? readDayAlone(pieces, from)
	if (!date) return null
	return readDayTail(pieces, asCalendar('date.calendar', from, date.to, date.fields))
}

// `on the 18th`, `until the fifth.`: the month was named before.
function readDayAlone(pieces: Pieces, from: number): PartialDate | null {
	if (at(pieces, from) !== 'the' || !inClass(at(pieces, from - 1), 'date-preposition')) return null
	const ordinal = readOrdinal(pieces, from + 1)
	if (!ordinal || ordinal.number! > 31 || !/^[.,;:!?)]?$/.test(at(pieces, ordinal.to))) return null
	return {fields: {day: ordinal.number!}, to: ordinal.to}
}

const readPlainDate = (pieces: Pieces, from: number): PartialDate | null =>
	readMonthDate(pieces, from) ?? readNumericDate(pieces, from)

function readWeekdayDate(pieces: Pieces, from: number): PartialDate | null {
	const weekday = readWeekday(pieces, from)
	if (!weekday) return null
	const fields: Fields = {weekday: weekday.weekday}
	const inner =
		readInBrackets(pieces, weekday.to) ?? readAfterWeekday(pieces, weekday.to) ?? readAfterPart(pieces, weekday.to)
	return inner ? {fields: {...fields, ...inner.fields}, to: inner.to} : {fields, to: weekday.to}
}

/** Reads the name of a weekday; abbreviations only with a capital, and a full stop or a date. */
export function readWeekday(pieces: Pieces, from: number): {weekday: number; to: number} | null {
	const word = at(pieces, from)
	const weekday = pieces.words.weekdays.get(word)
	if (weekday === undefined) return null
	if (word.endsWith('day')) return {weekday, to: from + 1}
	if (!isCapital(pieces, from)) return null
	// `Kim Ki-Sun`, but `Mon-Sun`
	const joined = at(pieces, from - 1) === '-' && !isSpaced(pieces, from)
	if (joined && !pieces.words.weekdays.has(at(pieces, from - 2))) return null
	const to = skipStop(pieces, from + 1)
	const next = skipWord(pieces, to, ',', '-')
	const dated =
		pieces.words.months.has(at(pieces, next)) ||
		pieces.words.dayparts.has(at(pieces, next)) ||
		/^\d{1,2}$/.test(at(pieces, next))
	if (to === from + 1 && !dated) return null
	return to > from + 1 || dated ? {weekday, to} : null
}

function readInBrackets(pieces: Pieces, from: number): PartialDate | null {
	if (at(pieces, from) !== '(') return null
	const date = readPlainDate(pieces, from + 1)
	return date && at(pieces, date.to) === ')' ? {fields: date.fields, to: date.to + 1} : null
}

function readAfterWeekday(pieces: Pieces, from: number): PartialDate | null {
	const mark = at(pieces, from)
	const start = mark === ',' || (mark === '-' && !isSpaced(pieces, from)) ? from + 1 : from
	const date = readPlainDate(pieces, skipWord(pieces, start, 'the'))
	if (date?.fields.day !== undefined) return date
	if (mark === ',') return null
	// `Friday the 13th`, `Monday the twenty fourth`, `Tue 13th`: a weekday with the number of its day.
	const ordinal = readOrdinal(pieces, skipWord(pieces, start, 'the'))
	const digits = at(pieces, start)
	if (isNumberOfDay(digits) && /^[.,;!?]?$/.test(at(pieces, start + 1)) && !/^\d/.test(at(pieces, start + 2)))
		return {fields: {day: Number(digits)}, to: start + 1}
	return ordinal && ordinal.number! <= 31 && at(pieces, ordinal.to) !== 'of' && at(pieces, ordinal.to) !== 'century'
		? {fields: {day: ordinal.number!}, to: ordinal.to}
		: null
}

// `Thursday morning, May 5`: the part of the day before the date.
function readAfterPart(pieces: Pieces, from: number): PartialDate | null {
	const part = readDaypart(pieces, from)
	if (!part || at(pieces, part.to) !== ',') return null
	const date = readPlainDate(pieces, part.to + 1)
	return date?.fields.day === undefined ? null : {fields: {...date.fields, daypart: part.daypart}, to: date.to}
}

const isNumberOfDay = (word: string): boolean => /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 31

/** Reads a time of day, and the day that follows it: `10 p.m. Wednesday`, `5 p.m. EST, Nov. 6`, `noon on Thursday`. */
export function readClockTime(pieces: Pieces, from: number, readDay: Read): Parsed | null {
	const clock = readClock(pieces, from)
	if (!clock) return null
	const end = skipOtherClock(pieces, clock.to)
	let start = skipWord(pieces, end, ',')
	if (at(pieces, start) === 'on' || at(pieces, start) === 'of') start++
	const day = readDay(pieces, start)
	const {expression} = day ?? {}
	const alone: Parsed<CalendarExpression> = asCalendar('date.clock', from, clock.to, {clock: clock.clock})
	if (!day || !expression) return alone
	if (expression.kind === 'calendar' && isWholeDay(expression.fields))
		return {
			...day,
			expression: {
				...expression,
				fields: {...expression.fields, clock: adjustClock(clock.clock, expression.fields.daypart)},
			},
			from,
			rule: 'date.clock',
		}
	if (expression.kind === 'unit' && expression.unit === 'day' && !expression.inner?.clock)
		return {
			...day,
			expression: {
				...expression,
				inner: {...expression.inner, clock: adjustClock(clock.clock, expression.inner?.daypart)},
			},
			from,
			rule: 'date.clock',
		}
	return alone
}

const isWholeDay = ({day, weekday, holiday, clock}: Fields): boolean =>
	(day !== undefined || weekday !== undefined || holiday !== undefined) && clock === undefined
