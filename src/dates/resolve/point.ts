import type {TimeMention, TimeType} from '../../model/time.js'
import {dayPeriod, type Period} from '../calendar/period.js'
import {isoDay, writeClock} from '../calendar/write.js'
import type {Clock, Daypart, Expression, Modifier} from '../expression.js'
import {type Bounds, boundsOf, noBounds} from './bounds.js'
import {placeCalendar} from './calendar.js'
import {open, type PlacedTime, placed, type TimeContext} from './context.js'
import {placeOffset} from './offset.js'
import {placePart} from './part.js'
import {placeUnit} from './unit.js'

/** A resolved time expression: the fields of a mention, and the period that later expressions refer to. */
export interface ResolvedTime extends Bounds, Pick<TimeMention, 'value' | 'granularity' | 'anchor' | 'reason'> {
	readonly type: TimeType
	readonly mod: Modifier | null
	readonly period: Period | null
	readonly standIn?: Period
	/** Only the length is known: `earlier` and `later` at its end don't belong to it. */
	readonly lengthOnly?: true
}

export const plain = (type: TimeType, value: string): ResolvedTime => ({
	type,
	value,
	mod: null,
	granularity: null,
	...noBounds,
	anchor: 'none',
	reason: '',
	period: null,
})

/** A point with its time of day and its bounds. */
export function resolvePoint(expression: Expression, found: PlacedTime, context: TimeContext): ResolvedTime {
	const {clock, daypart} = timeOf(expression)
	const mod = expression.mod ?? openEnd(context)
	const {period, standIn, value, granularity, anchor, reason} = found
	const time = clock ? writeClock(clock.hour, clock.minute, clock.second) : daypart ? `T${daypart}` : ''
	const dated = time && granularity !== 'day' ? openDay(found) : value
	return {
		type: time ? 'TIME' : 'DATE',
		// `at 9 am`, where the day is unknown: the time alone.
		value: clock && dated === openDate ? time : `${dated}${time}`,
		mod: mod ?? null,
		granularity: clock ? (clock.second === null ? 'minute' : 'second') : daypart ? 'daypart' : granularity,
		...(period ? boundsOf(period, mod, clock) : referenceBounds(value, context)),
		anchor,
		reason,
		period,
		...(standIn && {standIn}),
	}
}

const openDate = 'XXXX-XX-XX'

// `the next morning` after a month without a day: the day stays open.
const openDay = ({value, granularity}: PlacedTime): string =>
	granularity === 'month' ? `${value}-XX` : granularity === 'year' ? `${value}-XX-XX` : value

function timeOf(expression: Expression): {clock?: Clock | undefined; daypart?: Daypart | undefined} {
	if (expression.kind === 'calendar') return expression.fields
	return expression.kind === 'unit' ? (expression.inner ?? {}) : {}
}

const ends: ReadonlyMap<string, Modifier> = new Map<string, Modifier>([
	['after', 'AFTER'],
	['before', 'BEFORE'],
	['beginning', 'ON_OR_AFTER'],
	['by', 'ON_OR_BEFORE'],
	['effective', 'ON_OR_AFTER'],
	['since', 'ON_OR_AFTER'],
	['starting', 'ON_OR_AFTER'],
	['through', 'ON_OR_BEFORE'],
	['till', 'ON_OR_BEFORE'],
	['until', 'ON_OR_BEFORE'],
])

const openEnd = ({before, notUntil}: TimeContext): Modifier | undefined => (notUntil ? 'ON_OR_AFTER' : ends.get(before))

function referenceBounds(value: string, {reference}: TimeContext): Bounds {
	if (!reference?.hasYear) return noBounds
	if (value === 'PAST_REF') return {earliest: null, latest: isoDay(reference.day)}
	return value === 'FUTURE_REF' ? {earliest: isoDay(reference.day), latest: null} : noBounds
}

/** Puts an expression that names one period of the calendar there; null where it names none. */
export function placePoint(expression: Expression, context: TimeContext): PlacedTime | null {
	switch (expression.kind) {
		case 'calendar':
			return placeCalendar(expression, context)
		case 'unit':
			return placeUnit(expression, context)
		case 'part': {
			const whole = placePoint(expression.of, context)
			return whole && placePart(expression, whole)
		}
		case 'offset':
			return placeOffset(
				expression,
				context,
				(from) => placePoint(from, context) ?? open('XXXX-XX-XX', 'day', 'nothing to count from'),
			)
		case 'reference':
			return placeReference(expression.value, context)
		default:
			return null
	}
}

function placeReference(value: string, {reference}: TimeContext): PlacedTime {
	if (value !== 'PRESENT_REF' || !reference?.hasYear) return open(value, null, 'no date told')
	return {...placed(dayPeriod(reference.day), reference.source, 'the time of publication'), value, granularity: null}
}
