import {dayOfNumber} from '../calendar/days.js'
import {dayPeriod, type Period} from '../calendar/period.js'
import type {Expression, Fields, RangeExpression} from '../expression.js'
import {placed, type TimeContext} from './context.js'
import {placePoint, type ResolvedTime, resolvePoint} from './point.js'

/** Resolves both ends of a range into one ISO interval; ends that came out in the wrong order are moved apart by a year. */
export function resolveRange(expression: RangeExpression, context: TimeContext): ResolvedTime {
	// `was shut from this Friday to Monday`: a state in the past may last.
	const inner = {...context, before: '', ofPast: false}
	const first = endOf(expression.from, inner)
	const second = endOf(
		expression.to,
		first.period ? {...inner, prior: [...inner.prior.slice(-1), priorOf(first.period, context)]} : inner,
	)
	const [from, to] = isBackward(first, second)
		? moveApart(expression, first, second, context)
		: [first, isOvernight(first, second) ? nextDay(second) : second]
	const reason = from.reason === to.reason ? `range: ${from.reason}` : `range: ${from.reason}; ${to.reason}`
	const backward = isBackward(from, to) || boundsCross(from, to)
	return {
		type: from.type === 'TIME' && to.type === 'TIME' ? 'TIME' : 'DATE',
		value: `${from.value}/${to.value}`,
		mod: expression.mod ?? null,
		granularity: to.granularity ?? from.granularity,
		earliest: backward ? null : from.earliest,
		latest: backward ? null : to.latest,
		anchor: from.anchor === 'none' ? to.anchor : from.anchor,
		reason: backward ? `${reason}; ends before it begins` : reason,
		period: to.period,
	}
}

const priorOf = (period: Period, {sentence, block}: TimeContext): TimeContext['prior'][number] => ({
	period,
	sentence,
	block,
})

function endOf(expression: Expression, context: TimeContext): ResolvedTime {
	// `2013 to now` ends with the day of publication.
	const now =
		expression.kind === 'reference' && context.reference?.hasYear
			? {kind: 'unit' as const, unit: 'day' as const, shift: 0, base: 'speech' as const}
			: expression
	const found = placePoint(now, context)
	if (found) return resolvePoint(now, found, context)
	return {
		type: 'DATE',
		value: 'XXXX',
		mod: null,
		granularity: null,
		earliest: null,
		latest: null,
		anchor: 'none',
		reason: 'not on the calendar',
		period: null,
	}
}

// `from 10pm to 6am` ends on the next day.
const isOvernight = (first: ResolvedTime, second: ResolvedTime): boolean =>
	first.period !== null &&
	first.period.first === second.period?.first &&
	timed.test(first.value) &&
	timed.test(second.value) &&
	first.value.slice(10) > second.value.slice(10)

const timed = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/

function nextDay(end: ResolvedTime): ResolvedTime {
	const {value} = dayPeriod(end.period!.first + 1)
	const moved = (time: string | null): string | null => time && (time.length > 10 ? value + time.slice(10) : value)
	return {...end, value: moved(end.value)!, earliest: moved(end.earliest), latest: moved(end.latest)}
}

const isBackward = (first: ResolvedTime, second: ResolvedTime): boolean =>
	first.period !== null && second.period !== null && first.period.first > second.period.last

// `mid-1990s to 1990`: the decade holds the year, its middle doesn't.
const boundsCross = ({earliest}: ResolvedTime, {latest}: ResolvedTime): boolean =>
	earliest !== null &&
	latest !== null &&
	hasPlainYear(earliest) &&
	hasPlainYear(latest) &&
	earliest.slice(0, 10) > latest.slice(0, 10)

// Years of other lengths have a sign and don't compare as text.
const hasPlainYear = (bound: string): boolean => /^\d/.test(bound)

// `from November to March`: the end without a year is moved.
function moveApart(
	expression: RangeExpression,
	first: ResolvedTime,
	second: ResolvedTime,
	context: TimeContext,
): [ResolvedTime, ResolvedTime] {
	if (isBareWeekday(expression.from) && isBareWeekday(expression.to)) return inWeek(expression, first, second, context)
	if (isWeekday(expression.to)) return [first, afterStart(expression.to, first, second, context)]
	const later = isYearless(expression.to) && (context.tense === 'future' || !isYearless(expression.from))
	const moved = later
		? inYear(expression.to, yearOf(first), 1, (end) => !isBackward(first, end), context)
		: inYear(expression.from, yearOf(second), -1, (end) => !isBackward(end, second), context)
	if (!moved) return [first, second]
	return later ? [first, moved] : [moved, second]
}

// `Sunday`, `this Sunday`; `last Sunday` has a direction.
const isWeekday = (expression: Expression): boolean =>
	expression.kind === 'calendar' &&
	expression.fields.weekday !== undefined &&
	expression.fields.day === undefined &&
	(expression.direction ?? 0) === 0

const isBareWeekday = (expression: Expression): boolean =>
	isWeekday(expression) && expression.kind === 'calendar' && expression.direction === undefined

// `from Sunday to Thursday`: both ends in one week; in the past the first end is moved.
function inWeek(
	expression: RangeExpression,
	first: ResolvedTime,
	second: ResolvedTime,
	context: TimeContext,
): [ResolvedTime, ResolvedTime] {
	return context.tense === 'past'
		? [movedBy(expression.from, first, -7, context), second]
		: [first, movedBy(expression.to, second, 7, context)]
}

// `from Friday to this Sunday`: the first such day after the start.
function afterStart(end: Expression, first: ResolvedTime, second: ResolvedTime, context: TimeContext): ResolvedTime {
	const weeks = Math.floor((first.period!.last - second.period!.first) / 7) + 1
	return movedBy(end, second, 7 * weeks, context)
}

function movedBy(
	end: Expression,
	{period, anchor, reason}: ResolvedTime,
	days: number,
	context: TimeContext,
): ResolvedTime {
	const day = dayPeriod(period!.first + days)
	return resolvePoint(end, placed(day, anchor, reason), {...context, before: ''})
}

const isYearless = (expression: Expression): boolean =>
	expression.kind === 'calendar' && expression.fields.year === undefined && hasPlaceInYear(expression.fields)

const hasPlaceInYear = ({month, holiday, season, quarter, half}: Fields): boolean =>
	(month ?? holiday ?? season ?? quarter ?? half) !== undefined

const yearOf = ({period}: ResolvedTime): number => (period ? dayOfNumber(period.first).year : 0)

// The end in this year, or in an adjacent one where that doesn't fit.
function inYear(
	expression: Expression,
	year: number,
	step: -1 | 1,
	fits: (end: ResolvedTime) => boolean,
	context: TimeContext,
): ResolvedTime | null {
	if (!isYearless(expression) || expression.kind !== 'calendar') return null
	for (const one of [year, year + step]) {
		const end = endOf({...expression, fields: {...expression.fields, year: one}}, {...context, before: ''})
		if (end.period && fits(end)) return end
	}
	return null
}
