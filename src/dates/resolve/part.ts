import {dayOfNumber, mondayOf, nthWeekday, weekdayOf} from '../calendar/days.js'
import {
	dayPeriod,
	halfPeriod,
	monthPeriod,
	type Period,
	periodAt,
	quarterPeriod,
	weekPeriod,
} from '../calendar/period.js'
import {shiftDay} from '../calendar/shift.js'
import {writeDay} from '../calendar/write.js'
import type {PartExpression, TimeUnit} from '../expression.js'
import {open, type PlacedTime, placed} from './context.js'

/** Places `the first Monday of May`, `the last three weeks of this year`, `the 15th day of next month`, within its whole. */
export function placePart(part: PartExpression, whole: PlacedTime): PlacedTime {
	const {period} = whole
	if (!period) return open('XXXX-XX-XX', 'day', whole.reason)
	if (part.weekday !== undefined) return placeNthWeekday(part, period, whole)
	const found = part.count > 1 ? severalParts(part, period) : onePart(part, period)
	if (!found || found.first < period.first - 6 || found.first > period.last)
		return open('XXXX-XX-XX', 'day', 'no such part')
	return placed(found, whole.anchor, `within ${whole.value}`)
}

function placeNthWeekday(part: PartExpression, period: Period, whole: PlacedTime): PlacedTime {
	const {year, month} = dayOfNumber(period.first)
	const inMonth = period.granularity === 'month'
	const first = period.first + ((part.weekday! - weekdayOf(period.first) + 7) % 7)
	const last = period.last - ((weekdayOf(period.last) - part.weekday! + 7) % 7)
	const day = inMonth
		? nthWeekday(year, month, part.weekday!, part.ordinal)
		: part.ordinal > 0
			? first + (part.ordinal - 1) * 7
			: last
	if (day === null || day > period.last || day < period.first) return open('XXXX-XX-XX', 'day', 'no such weekday')
	return placed(dayPeriod(day), whole.anchor, `within ${whole.value}`)
}

function onePart({ordinal, unit}: PartExpression, period: Period): Period | null {
	const {year, month} = dayOfNumber(period.first)
	switch (unit) {
		case 'day':
			return dayPeriod(ordinal > 0 ? period.first + ordinal - 1 : period.last)
		case 'week':
			return ordinal > 0 ? weekPeriod(firstWeek(period) + (ordinal - 1) * 7) : weekPeriod(period.last)
		case 'weekend':
			return periodAt(
				'weekend',
				ordinal > 0 ? period.first + ((6 - weekdayOf(period.first) + 7) % 7) + (ordinal - 1) * 7 : period.last,
			)
		case 'month':
			return ordinal > 0 ? monthPeriod(year, month + ordinal - 1) : periodAt('month', period.last)
		case 'quarter':
			return quarterPeriod(year, ordinal > 0 ? ordinal : 4)
		case 'year':
			return periodAt('year', ordinal > 0 ? (shiftDay(period.first, 'year', ordinal - 1) ?? period.first) : period.last)
		case 'decade':
			return periodAt(
				'decade',
				ordinal > 0 ? (shiftDay(period.first, 'decade', ordinal - 1) ?? period.first) : period.last,
			)
		default:
			return null
	}
}

// The first week of a year is ISO week 1; of a month the one that holds its first day.
const firstWeek = (period: Period): number =>
	period.granularity === 'year' && weekdayOf(period.first) > 4 ? mondayOf(period.first) + 7 : mondayOf(period.first)

// `first two quarters of 1961` is a half year, `the last three months of 1961` a quarter; others are written as an interval.
function severalParts({ordinal, count, unit}: PartExpression, period: Period): Period | null {
	const {year} = dayOfNumber(period.first)
	if (period.granularity === 'year') {
		if ((unit === 'quarter' && count === 2) || (unit === 'month' && count === 6))
			return halfPeriod(year, ordinal > 0 ? 1 : 2)
		if (unit === 'month' && count === 3) return quarterPeriod(year, ordinal > 0 ? 1 : 4)
	}
	const first = ordinal > 0 ? (unit === 'week' ? firstWeek(period) : period.first) : startBack(period, unit, count)
	const next = first === null ? null : shiftDay(first, unit, count)
	if (first === null || next === null || count > 1000) return null
	const [from, to] = [periodAt(granularityOfUnit(unit), first), periodAt(granularityOfUnit(unit), next - 1)]
	const value = unit === 'day' ? `${writeDay(first)}/${writeDay(next - 1)}` : `${from.value}/${to.value}`
	return {granularity: from.granularity, first: from.first, last: to.last, value}
}

function startBack(period: Period, unit: TimeUnit, count: number): number | null {
	if (unit === 'week') return mondayOf(period.last - 6) - (count - 1) * 7
	const start = shiftDay(period.last + 1, unit, -count)
	return start === null ? null : unit === 'month' ? start - Math.max(0, dayOfNumber(start).day - 1) : start
}

const granularityOfUnit = (unit: TimeUnit): Period['granularity'] =>
	unit === 'week' || unit === 'month' || unit === 'quarter' || unit === 'year' || unit === 'decade' ? unit : 'day'
