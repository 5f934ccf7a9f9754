import {dayOfNumber, daysInMonth, isDay, numberOfDay} from '../calendar/days.js'
import {centuryPeriod, dayPeriod, decadePeriod, periodIn} from '../calendar/period.js'
import {pad, writeMonth} from '../calendar/write.js'
import type {CalendarExpression, Fields} from '../expression.js'
import {open, openDay, type PlacedTime, placed, type TimeContext} from './context.js'
import {inOrder} from './conventions.js'
import {lastOpenDay, lastPrior} from './prior-times.js'
import {standInYear} from './reference.js'
import {placeWeekday} from './weekday.js'
import {chooseYear} from './year.js'

/** Puts an expression with calendar fields on the calendar. */
export function placeCalendar(expression: CalendarExpression, context: TimeContext): PlacedTime {
	const {fields} = expression
	if (fields.century !== undefined) return placed(centuryPeriod(fields.century), 'text', 'century named')
	if (fields.decade !== undefined) return placed(decadePeriod(fields.decade), 'text', 'decade named')
	if (fields.year !== undefined) {
		const ordered = inOrder(fields, context.digitOrder)
		return placeInYear(ordered, fields.year, context, 'text', fields.twofold ? reasonOfOrder(context) : 'year named')
	}
	if (
		fields.holiday !== undefined ||
		fields.month !== undefined ||
		fields.quarter !== undefined ||
		fields.half !== undefined ||
		fields.season
	)
		return placeYearless(expression, context)
	if (fields.weekday !== undefined) return placeWeekday(expression, context)
	return placeDay(fields, context)
}

// `04/03/2026`: which of the two was read as the month.
function reasonOfOrder({digitOrder}: TimeContext): string {
	if (digitOrder) return `year named, the ${digitOrder} first as in other dates`
	return 'month read first, could be the day'
}

/** Places fields in a known year; a day that the month lacks stays open. */
export function placeInYear(
	fields: Fields,
	year: number,
	context: TimeContext,
	anchor: PlacedTime['anchor'],
	reason: string,
): PlacedTime {
	const period = periodIn(fields, year, context.words.holidays)
	if (period) return placed(period, anchor, fields.fiscal ? `${reason}, fiscal` : reason)
	if (fields.month === undefined) return open('XXXX-XX-XX', 'day', 'no such day in that year')
	return {...open(`${writeMonth(year, fields.month)}-XX`, 'day', 'no such day in the month'), anchor}
}

function placeYearless(expression: CalendarExpression, context: TimeContext): PlacedTime {
	const {fields} = expression
	if (fields.month !== undefined && fields.day !== undefined && fields.day > daysInMonth(2000, fields.month))
		return open(`XXXX-${pad(fields.month, 2)}-XX`, 'day', 'no such day in the month')
	if (isDayOfHistory(fields, context)) return placeInYear(fields, 2001, context, 'text', 'day of history')
	const choice = chooseYear(expression, context)
	if (!choice) return openYear(fields, context)
	return placed(choice.period, choice.anchor, choice.reason)
}

// `the Sept. 11 attacks`, `the September 11 terror victims`: of 2001.
const isDayOfHistory = ({month, day, weekday}: Fields, {after, second}: TimeContext): boolean =>
	month === 9 &&
	day === 11 &&
	weekday === undefined &&
	(/^(?:attacks|hijackers|hijackings|terrorists?)$/.test(after) ||
		(after === 'terror' && /^(?:attacks|suspects|victims)$/.test(second)))

function openYear(fields: Fields, context: TimeContext): PlacedTime {
	const reason = context.reference ? 'comes every year' : 'no publication date'
	if (fields.holiday !== undefined) {
		const holiday = context.words.holidays.get(fields.holiday)
		if (holiday && 'year' in holiday) return placed(dayPeriod(numberOfDay(holiday)), 'text', 'day of history')
		return open(
			holiday && 'day' in holiday ? `XXXX-${pad(holiday.month, 2)}-${pad(holiday.day, 2)}` : 'XXXX-XX-XX',
			'day',
			reason,
		)
	}
	if (fields.month !== undefined)
		return fields.day === undefined
			? open(`XXXX-${pad(fields.month, 2)}`, 'month', reason)
			: {
					...openDay(dayPeriod(numberOfDay({year: standInYear, month: fields.month, day: fields.day})), reason),
					anchor: 'none',
				}
	if (fields.quarter !== undefined) return open(`XXXX-Q${fields.quarter}`, 'quarter', reason)
	if (fields.half !== undefined) return open(`XXXX-H${fields.half}`, 'halfyear', reason)
	return open(`XXXX-${fields.season ?? 'XX'}`, 'season', reason)
}

// A time of day, or the number of a day, with nothing else.
function placeDay(fields: Fields, context: TimeContext): PlacedTime {
	const {reference} = context
	if (fields.day !== undefined) return placeDayNumber(fields.day, context)
	const prior = lastPrior(context, 'day', 1)
	if (prior && prior.block === context.block) return placed(prior.period, 'text', 'day spoken of')
	const yearless = lastOpenDay(context, 1)
	if (yearless?.block === context.block) return openDay(yearless.period, 'day spoken of')
	if (!reference) return open('XXXX-XX-XX', 'day', 'no publication date')
	return placed(dayPeriod(reference.day), reference.source, 'day of publication')
}

// `on the 18th`: of the month named before or of publication.
function placeDayNumber(day: number, context: TimeContext): PlacedTime {
	const prior = lastPrior(context, 'month', 4)
	const base = prior ? prior.period.first : context.reference?.day
	if (base === undefined) return open(`XXXX-XX-${pad(day, 2)}`, 'day', 'no publication date')
	const {year, month} = dayOfNumber(base)
	const date = {year, month, day}
	if (!isDay(date)) return open(`${writeMonth(year, month)}-XX`, 'day', 'no such day in the month')
	return placed(
		dayPeriod(numberOfDay(date)),
		prior ? 'text' : (context.reference?.source ?? 'none'),
		'day of the month spoken of',
	)
}
