import {dayOfNumber, mondayOf, weekdayOf} from '../calendar/days.js'
import {dayPeriod} from '../calendar/period.js'
import {pad} from '../calendar/write.js'
import type {CalendarExpression} from '../expression.js'
import {open, type PlacedTime, placed, type TimeContext} from './context.js'
import {lastPrior} from './prior-times.js'

/** Places a weekday by the moment of writing, the tense around it and its direction: `Friday`, `next Tuesday`, `Friday the 13th`. */
export function placeWeekday(expression: CalendarExpression, context: TimeContext): PlacedTime {
	const {fields, direction} = expression
	const weekday = fields.weekday!
	const {reference} = context
	if (fields.day !== undefined) return placeNumbered(weekday, fields.day, context)
	if (expression.base === 'text') {
		const same = context.prior.findLast(
			({period}) => period.granularity === 'day' && weekdayOf(period.first) === weekday,
		)
		if (same && direction === 0) return placed(same.period, 'text', 'the one spoken of')
		const prior = lastPrior(context, 'day', 6)
		if (prior)
			return placed(dayPeriod(beside(prior.period.first, weekday, direction ?? 0)), 'text', 'by the day spoken of')
	}
	if (!reference?.hasYear) return open(`XXXX-WXX-${weekday}`, 'day', 'no publication date')
	const {day, source} = reference
	if (expression.nearest)
		return placed(
			dayPeriod(direction === 1 ? after(day + 1, weekday) : before(day - 1, weekday)),
			source,
			'nearest such weekday to publication',
		)
	const here = (number: number, reason: string): PlacedTime => placed(dayPeriod(number), source, reason)
	if (direction === -1) return here(mondayOf(day) - 7 + weekday - 1, 'weekday of the week before publication')
	if (direction === 1) return here(mondayOf(day) + 7 + weekday - 1, 'weekday of the week after publication')
	if (direction === 0) return ofThisWeek(mondayOf(day) + weekday - 1, context, here)
	const past = before(day, weekday)
	if (past === day) return here(day, 'day of publication')
	// `Monday's talks`: the nearer day that the tense allows.
	const possessive = context.after === "'" && day - past <= after(day, weekday) - day
	const deadline = /^(?:by|until|till)$/.test(context.before) && context.tense !== 'past'
	// `ahead of Monday's vote`
	if (context.ahead || ((context.tense === 'future' || deadline) && !possessive))
		return here(after(day, weekday), 'weekday after publication, not past')
	return here(past, 'weekday before publication')
}

// `hopes to win this Tuesday`, `won this Sunday`: in the week of publication, unless its verb says that it is over or still to come.
function ofThisWeek(
	date: number,
	{reference, tense, ofPast}: TimeContext,
	here: (number: number, reason: string) => PlacedTime,
): PlacedTime {
	const {day} = reference!
	if (tense === 'future' && date < day) return here(date + 7, 'weekday after publication, not past')
	if (tense === 'past' && ofPast && date > day) return here(date - 7, 'weekday before publication')
	return here(date, 'weekday of the week of publication')
}

const before = (day: number, weekday: number): number => day - ((weekdayOf(day) - weekday + 7) % 7)
const after = (day: number, weekday: number): number => day + ((weekday - weekdayOf(day) + 7) % 7)

const beside = (day: number, weekday: number, direction: number): number =>
	direction > 0 ? after(day + 1, weekday) : direction < 0 ? before(day - 1, weekday) : after(mondayOf(day), weekday)

// The nearest such day, of two equally near the future one.
function placeNumbered(weekday: number, number: number, context: TimeContext): PlacedTime {
	const {reference} = context
	if (!reference?.hasYear) return open(`XXXX-XX-${pad(number, 2)}`, 'day', 'no publication date')
	for (let distance = 0; distance <= 366; distance++)
		for (const day of context.tense === 'future'
			? [reference.day + distance, reference.day - distance]
			: [reference.day - distance, reference.day + distance])
			if (weekdayOf(day) === weekday && dayOfNumber(day).day === number)
				return placed(dayPeriod(day), reference.source, 'nearest such weekday to publication')
	return open(`XXXX-XX-${pad(number, 2)}`, 'day', 'no such weekday near publication')
}
