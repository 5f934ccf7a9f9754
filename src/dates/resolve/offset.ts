import {dayPeriod, type Period, periodAt} from '../calendar/period.js'
import {shiftDay, shiftPeriod} from '../calendar/shift.js'
import type {OffsetExpression, TimeAmount, TimeUnit} from '../expression.js'
import {open, openDay, type PlacedTime, placed, referenceFor, type TimeContext} from './context.js'
import {lastOpenDay, lastPrior} from './prior-times.js'

/** Places a time that lies an amount away; null where only the length is known (`six minutes later`). */
export function placeOffset(
	expression: OffsetExpression,
	context: TimeContext,
	placePoint: (expression: OffsetExpression['from'] & object) => PlacedTime,
): PlacedTime | null {
	const {amounts, sign, from} = expression
	const first = amounts[0]!
	if (first.number === null) return from === 'speech' ? vagueReference(sign) : null
	if (typeof from === 'object') return fromPoint(expression, placePoint(from))
	const yearAgo =
		first.unit === 'year' && first.number === 1 && amounts.length === 1 && sign < 0 ? placeYearEarlier(context) : null
	if (yearAgo) return yearAgo
	return from === 'speech' ? fromSpeech(expression, context) : fromText(expression, context)
}

const vagueReference = (sign: -1 | 1): PlacedTime => open(sign < 0 ? 'PAST_REF' : 'FUTURE_REF', null, 'no number told')

// `a year earlier` beside a quarter is that quarter of the year before; a complete quarter is preferred.
function placeYearEarlier(context: TimeContext): PlacedTime | null {
	const now = context.reference?.day ?? Number.POSITIVE_INFINITY
	let running: PlacedTime | null = null
	for (let index = context.prior.length - 1; index >= 0; index--) {
		const {period, sentence, block, reporting} = context.prior[index]!
		if (context.sentence - sentence > (block === context.block ? 8 : 3)) break
		if (reporting) {
			const year = shiftPeriod(period, 'year', -1)
			return running ?? (year && placed(year, 'text', 'a year before the period spoken of'))
		}
		if (period.granularity !== 'quarter' && period.granularity !== 'halfyear') continue
		const before = shiftPeriod(period, 'year', -1)
		// A year ago excludes the last months.
		if (!before || before.last > now - 180) continue
		const found = placed(before, 'text', 'a year before the period spoken of')
		if (period.last < now) return found
		running ??= found
	}
	return running
}

function fromPoint({amounts, sign}: OffsetExpression, point: PlacedTime): PlacedTime {
	if (!point.period) return open('XXXX-XX-XX', 'day', point.reason)
	const day = shiftAll(point.period.first, amounts, sign)
	return day === null
		? open('XXXX', null, 'out of the calendar')
		: placed(dayPeriod(day), point.anchor, `counted from ${point.value}`)
}

function fromSpeech({amounts, sign, whole}: OffsetExpression, context: TimeContext): PlacedTime {
	const granularity = whole ? periodOf(amounts[0]!.unit) : granularityOfAmounts(amounts)
	const reference = referenceFor(context, granularity)
	if (!reference) return open(openValueOfOffset(granularity), granularity, 'no publication date')
	const day = shiftAll(reference.day, amounts, sign)
	if (day === null) return open(sign < 0 ? 'PAST_REF' : 'FUTURE_REF', null, 'out of the calendar')
	if (!reference.hasYear && granularity !== 'day' && granularity !== 'week')
		return open(openValueOfOffset(granularity), granularity, 'dateline without a year')
	return placed(periodAt(granularity, day), reference.source, `counted ${sign < 0 ? 'back' : 'on'} from publication`)
}

function fromText({amounts, sign, whole}: OffsetExpression, context: TimeContext): PlacedTime | null {
	const unit = amounts.at(-1)!.unit
	if (isClock(unit)) return null
	const granularity = whole ? periodOf(unit) : granularityOfAmounts(amounts)
	const ofDays = coarsestBase(unit) === 'day' && !(whole && unit === 'week')
	const yearless = ofDays ? lastOpenDay(context, 8) : null
	const there = yearless && shiftAll(yearless.period.first, amounts, sign)
	if (yearless && there !== null) return openDay(dayPeriod(there), `counted from XXXX${yearless.period.value.slice(4)}`)
	const prior = lastPrior(context, whole && unit === 'week' ? 'week' : coarsestBase(unit), 8)
	if (!prior) {
		const coarse = lastPrior(context, 'century', 3)
		if (coarse || !context.reference) return null
		return sign < 0 ? fromSpeech({kind: 'offset', amounts, sign, from: 'speech', ...(whole && {whole})}, context) : null
	}
	const day = shiftAll(prior.period.first, amounts, sign)
	if (day === null) return open('XXXX', null, 'out of the calendar')
	const kept = unit === 'year' && partsOfYear.has(prior.period.granularity) && sign < 0
	return placed(
		periodAt(kept ? prior.period.granularity : granularity, day),
		'text',
		`counted from ${prior.period.value}`,
	)
}

// `two days later` needs a day to count from, `two years later` a year.
const coarsestBase = (unit: TimeUnit): Period['granularity'] =>
	unit === 'day' || unit === 'week' || unit === 'weekend' ? 'day' : unit === 'month' ? 'month' : 'year'

function shiftAll(start: number, amounts: readonly TimeAmount[], sign: -1 | 1): number | null {
	let day: number | null = start
	for (const {unit, number} of amounts) {
		if (day === null || number === null) return null
		day = isClock(unit) ? day + sign * Math.floor((number * hoursIn(unit)) / 24) : shiftDay(day, unit, sign * number)
	}
	return day
}

const isClock = (unit: TimeUnit): boolean => unit === 'hour' || unit === 'minute' || unit === 'second'
const hoursIn = (unit: TimeUnit): number => (unit === 'hour' ? 1 : unit === 'minute' ? 1 / 60 : 1 / 3600)

// `the week before` is a week, where `a week before` is a day.
const periodOf = (unit: TimeUnit): Period['granularity'] =>
	unit === 'week' || unit === 'month' || unit === 'year' ? unit : 'day'

// `two weeks ago` means a day, `six weeks ago` a week, `five months ago` a month.
function granularityOfAmounts(amounts: readonly TimeAmount[]): Period['granularity'] {
	const {unit, number} = amounts.at(-1)!
	switch (unit) {
		case 'week':
		case 'weekend':
			return number !== null && number <= 3 ? 'day' : 'week'
		case 'month':
			return 'month'
		case 'quarter':
			return 'quarter'
		case 'halfyear':
		case 'season':
			return 'month'
		case 'year':
			return number !== null && !Number.isInteger(number) ? 'month' : 'year'
		case 'decade':
		case 'century':
		case 'millennium':
			return 'year'
		default:
			return 'day'
	}
}

const openValueOfOffset = (granularity: Period['granularity']): string =>
	granularity === 'year'
		? 'XXXX'
		: granularity === 'month' || granularity === 'quarter'
			? 'XXXX-XX'
			: granularity === 'week'
				? 'XXXX-WXX'
				: 'XXXX-XX-XX'

// A year before one of these has its granularity.
const partsOfYear: ReadonlySet<string> = new Set(['month', 'quarter', 'halfyear', 'season'])
