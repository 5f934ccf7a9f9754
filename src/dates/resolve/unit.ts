import {dayOfNumber, mondayOf, weekdayOf} from '../calendar/days.js'
import {dayPeriod, type Period, periodAt, quarterPeriod, yearPeriod} from '../calendar/period.js'
import {shiftPeriod} from '../calendar/shift.js'
import type {TimeUnit, UnitExpression} from '../expression.js'
import {placeCalendar, placeInYear} from './calendar.js'
import {open, openDay, type PlacedTime, placed, referenceFor, type TimeContext} from './context.js'
import {findPrior, lastOpenDay, lastPrior} from './prior-times.js'

/** Places `last week`, `that year`, `tomorrow`, `next year's first quarter`, `the week of June 21`. */
export function placeUnit(expression: UnitExpression, context: TimeContext): PlacedTime {
	const {inner} = expression
	if (inner?.week === 0) return placeWeekOf(expression, context)
	if (expression.unit === 'quarter' && inner?.year !== undefined) return placePeriodOf(inner.year, context)
	const whole = placeWhole(expression, context)
	if (!inner) return whole
	// `4 a.m. last night` is of the next calendar day.
	if (whole.period && inner.daypart === 'NI' && inner.clock && inner.clock.hour < 6)
		return placed(dayPeriod(whole.period.first + 1), whole.anchor, `${whole.reason}, after midnight`)
	if (expression.unit === 'year') return placeInner(whole, inner, context)
	if (expression.unit === 'week' && inner.weekday !== undefined)
		return whole.period
			? placed(dayPeriod(whole.period.first + inner.weekday - 1), whole.anchor, whole.reason)
			: open(`XXXX-WXX-${inner.weekday}`, 'day', whole.reason)
	return whole
}

function placeInner(whole: PlacedTime, inner: NonNullable<UnitExpression['inner']>, context: TimeContext): PlacedTime {
	if (whole.period) return placeInYear(inner, dayOfNumber(whole.period.first).year, context, whole.anchor, whole.reason)
	return placeCalendar({kind: 'calendar', fields: inner}, {...context, reference: null, prior: []})
}

function placeWeekOf(expression: UnitExpression, context: TimeContext): PlacedTime {
	const {week: _week, ...fields} = expression.inner!
	const day = placeCalendar({kind: 'calendar', fields}, context)
	if (!day.period) return day
	const unit = expression.unit === 'weekend' ? 'weekend' : 'week'
	// The weekend of a Monday or Tuesday is the one before it.
	const near = unit === 'weekend' && weekdayOf(day.period.first) <= 2 ? day.period.first - 2 : day.period.first
	return placed(periodAt(unit, near), day.anchor, `the ${unit} that holds the day`)
}

// `the 1988 period`: the quarter named before, in that year.
function placePeriodOf(year: number, context: TimeContext): PlacedTime {
	const quarter = lastPriorOf(context, 'quarter', 12, Number.POSITIVE_INFINITY)
	if (!quarter) return placed(yearPeriod(year), 'text', 'year named')
	const number = Math.ceil(dayOfNumber(quarter.first).month / 3)
	return placed(quarterPeriod(year, number), 'text', 'quarter spoken of, year named')
}

const granularities: Partial<Readonly<Record<TimeUnit, Period['granularity']>>> = {
	day: 'day',
	week: 'week',
	weekend: 'weekend',
	month: 'month',
	quarter: 'quarter',
	halfyear: 'halfyear',
	season: 'season',
	year: 'year',
	decade: 'decade',
	century: 'century',
}

function placeWhole(expression: UnitExpression, context: TimeContext): PlacedTime {
	const {unit, shift} = expression
	const granularity = granularities[unit]
	if (!granularity) return open('XXXX', null, 'no such unit of the calendar')
	const prior = expression.base === 'text' ? placeByText(granularity, expression, context) : null
	if (prior) return prior
	// `the next morning`, without a prior time.
	if (expression.base === 'text' && shift > 0 && context.tense === 'past')
		return open(openValue(granularity), granularity, 'nothing told before')
	const reference = referenceFor(context, granularity)
	if (!reference) return open(openValue(granularity), granularity, 'no publication date')
	if (!reference.hasYear && granularity !== 'day')
		return open(openValue(granularity), granularity, 'dateline without a year')
	const start = granularity === 'weekend' ? weekendBefore(reference.day, shift, context) : reference.day
	const base = periodAt(granularity, start)
	const count = granularity === 'weekend' && shift === 0 ? 0 : shift
	const period =
		granularity === 'quarter' && expression.base === 'text' && shift === 0
			? periodAt('quarter', base.first - 1)
			: shiftPeriod(base, unit, count)
	return period
		? placed(period, reference.source, reasonOfShift(shift))
		: open(openValue(granularity), granularity, 'out of the calendar')
}

const reasonOfShift = (shift: number): string =>
	shift === 0 ? 'the one of publication' : shift < 0 ? 'counted back from publication' : 'counted on from publication'

// `the weekend` is the last one in the past tense, the coming one else.
function weekendBefore(day: number, shift: number, context: TimeContext): number {
	if (shift !== 0) return day
	const saturday = mondayOf(day) + 5
	return saturday <= day || context.tense === 'future'
		? day
		: context.tense === 'past' || context.before === 'over'
			? day - 7
			: day
}

// `that year`, `the following month`, `the next day`: relative to the last time mentioned.
function placeByText(
	granularity: Period['granularity'],
	expression: UnitExpression,
	context: TimeContext,
): PlacedTime | null {
	const {unit, shift, plain, latest} = expression
	const yearless = granularity === 'day' ? lastOpenDay(context, 6) : null
	if (yearless) return openDay(dayPeriod(yearless.period.first + shift), shift === 0 ? 'the one spoken of' : spokenOf)
	if (plain || latest || granularity === 'quarter') {
		const now = context.reference?.day ?? Number.POSITIVE_INFINITY
		if (granularity === 'year' && !context.narrative) return null
		const same = lastPriorOf(
			context,
			granularity,
			granularity === 'quarter' ? 20 : 2,
			latest ? now : Number.POSITIVE_INFINITY,
		)
		if (same && shift === 0) return placed(same, 'text', 'the one spoken of')
		if (granularity !== 'year' && shift === 0) return null
	}
	const prior = lastPrior(context, granularity === 'day' ? 'month' : granularity, 6)
	if (!prior) return null
	// `the next morning` after a month: some day of it.
	if (granularity === 'day' && prior.period.granularity === 'month')
		return {...open(`${prior.period.value}-XX`, 'day', 'within the time spoken of'), anchor: 'text'}
	const period = shiftPeriod(periodAt(granularity, prior.period.first), unit, shift)
	return period && placed(period, 'text', shift === 0 ? 'the one spoken of' : spokenOf)
}

const spokenOf = 'counted from the time spoken of'

const lastPriorOf = (
	context: TimeContext,
	granularity: Period['granularity'],
	maxSentencesBack: number,
	before: number,
): Period | null =>
	findPrior(context, maxSentencesBack, (period) => period.granularity === granularity && period.last < before)
		?.period ?? null

const openValues: Partial<Readonly<Record<Period['granularity'], string>>> = {
	day: 'XXXX-XX-XX',
	week: 'XXXX-WXX',
	weekend: 'XXXX-WXX-WE',
	month: 'XXXX-XX',
	quarter: 'XXXX-QX',
	halfyear: 'XXXX-HX',
	year: 'XXXX',
	decade: 'XXX',
	century: 'XX',
}

const openValue = (granularity: Period['granularity']): string => openValues[granularity] ?? 'XXXX'
