import {inClass} from '../../lexicon/lexicon.js'
import type {CalendarExpression, Clock, Expression, Parsed, RangeExpression} from '../expression.js'
import {readCalendarDate} from './calendar.js'
import {readClock, readMeridiem} from './clock.js'
import {readDeictic} from './deictic.js'
import {readDirected} from './named.js'
import {at, type Pieces, skipWord} from './pieces.js'
import {addFields, canHoldClock} from './time-of-day.js'

/** Reads hours from and to, with the day before or after: `5 to 6pm`, `next Monday 1-3 pm`, `from 10:30 to 3 p.m. on Friday`. */
export function readHourRange(pieces: Pieces, from: number): Parsed<RangeExpression> | null {
	if (!hasHours(pieces, from)) return null
	const day = readDay(pieces, from)
	const comma = day && at(pieces, day.to) === ',' ? day.to + 1 : (day?.to ?? from)
	const opened = /^(?:from|between|at)$/.test(at(pieces, comma)) ? comma + 1 : comma
	const hours = readHours(pieces, opened)
	if (!hours) return null
	if (day) return join(day.expression, hours, from, hours.to)
	const after = skipWord(pieces, hours.to, 'on', 'of')
	const later = readDay(pieces, after)
	const none: CalendarExpression = {kind: 'calendar', fields: {}}
	return later ? join(later.expression, hours, from, later.to) : join(none, hours, from, hours.to)
}

// Only near a clock time is anything read.
function hasHours(pieces: Pieces, from: number): boolean {
	for (let index = from; index < from + 14; index++) {
		const word = at(pieces, index)
		if (word === 'am' || word === 'pm' || word === 'm' || word === ':' || word === 'noon' || word === 'midnight')
			return true
	}
	return false
}

const readDay = (pieces: Pieces, from: number): Parsed | null => {
	const found = readCalendarDate(pieces, from) ?? readDirected(pieces, from) ?? readDeictic(pieces, from)
	return found && canHoldClock(found.expression) ? found : null
}

// The first hour may lack its half of the day: `1-3 pm`.
function readHours(pieces: Pieces, from: number): {first: Clock; second: Clock; to: number} | null {
	const start = readClock(pieces, from)
	const bare = start ? null : readBareHour(pieces, from)
	const first = start?.clock ?? bare?.clock
	const to = start?.to ?? bare?.to
	if (!first || to === undefined || !(at(pieces, to) === 'and' || inClass(at(pieces, to), 'range-word'))) return null
	const second = readClock(pieces, to + 1)
	if (!second || (!start && second.clock.hour === 24)) return null
	if (start) return {first, second: second.clock, to: second.to}
	const hour =
		second.clock.hour >= 12 && first.hour < 12 && first.hour + 12 <= second.clock.hour ? first.hour + 12 : first.hour
	return hasHalf(pieces, second.to) ? {first: {...first, hour}, second: second.clock, to: second.to} : null
}

function readBareHour(pieces: Pieces, from: number): {clock: Clock; to: number} | null {
	const word = at(pieces, from)
	if (!/^\d{1,2}$/.test(word) || Number(word) > 12 || Number(word) < 1 || readMeridiem(pieces, from + 1)) return null
	return {clock: {hour: Number(word), minute: 0, second: null, zone: null}, to: from + 1}
}

const hasHalf = (pieces: Pieces, to: number): boolean => /^(?:am|pm|m|\.)$/.test(at(pieces, to - 1))

// A range from midnight begins the day.
const startOf = (clock: Clock): Clock => (clock.hour === 24 ? {...clock, hour: 0} : clock)

const join = (
	day: Expression,
	hours: {first: Clock; second: Clock},
	from: number,
	to: number,
): Parsed<RangeExpression> => ({
	expression: {
		kind: 'range',
		from: addFields(day, {clock: startOf(hours.first)}),
		to: addFields(day, {clock: hours.second}),
	},
	from,
	to,
	rule: 'date.range.hours',
})
