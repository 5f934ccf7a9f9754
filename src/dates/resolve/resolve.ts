import type {TimeMention, TimeType} from '../../model/time.js'
import {writeDuration} from '../calendar/duration.js'
import type {Period} from '../calendar/period.js'
import {shiftDay} from '../calendar/shift.js'
import {isoDay, writeClock} from '../calendar/write.js'
import type {Clock, Daypart, DurationExpression, Expression, Modifier} from '../expression.js'
import {type Bounds, boundsOf, noBounds} from './bounds.js'
import type {Context, Placed} from './context.js'
import {placePoint} from './place.js'
import {resolveRange} from './range.js'

/** What a time expression came to: the fields of a mention, and the period that the text speaks of from here on. */
export interface Resolved extends Bounds, Pick<TimeMention, 'value' | 'granularity' | 'anchor' | 'reason'> {
	readonly type: TimeType
	readonly mod: Modifier | null
	readonly period: Period | null
	/** Only the length could be told: `earlier` and `later` at its end don't belong to it. */
	readonly lengthOnly?: true
}

/** Resolves an expression by the moment of writing, the times spoken of before, and the tense around it. */
export function resolve(expression: Expression, context: Context): Resolved {
	switch (expression.kind) {
		case 'duration':
			return resolveDuration(expression, context)
		case 'set':
			return {...plain('SET', expression.value), reason: 'comes again'}
		case 'range':
			return resolveRange(expression, context)
		default: {
			const found = placePoint(expression, context)
			return found ? resolvePoint(expression, found, context) : resolveLength(expression)
		}
	}
}

const plain = (type: TimeType, value: string): Resolved => ({
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
export function resolvePoint(expression: Expression, found: Placed, context: Context): Resolved {
	const {clock, daypart} = timeOf(expression)
	const mod = expression.mod ?? openEnd(context)
	const {period, value, granularity, anchor, reason} = found
	const time = clock ? writeClock(clock.hour, clock.minute, clock.second) : daypart ? `T${daypart}` : ''
	const dated = time && granularity !== 'day' ? openDay(found) : value
	return {
		type: time ? 'TIME' : 'DATE',
		value: `${dated}${time}`,
		mod: mod ?? null,
		granularity: clock ? (clock.second === null ? 'minute' : 'second') : daypart ? 'daypart' : granularity,
		...(period ? boundsOf(period, mod, clock) : referenceBounds(value, context)),
		anchor,
		reason,
		period,
	}
}

// `the next morning` after a month without a day: the day stays open.
const openDay = ({value, granularity}: Placed): string =>
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

const openEnd = ({before, notUntil}: Context): Modifier | undefined => (notUntil ? 'ON_OR_AFTER' : ends.get(before))

function referenceBounds(value: string, {reference}: Context): Bounds {
	if (!reference?.hasYear) return noBounds
	if (value === 'PAST_REF') return {earliest: null, latest: isoDay(reference.day)}
	return value === 'FUTURE_REF' ? {earliest: isoDay(reference.day), latest: null} : noBounds
}

function resolveDuration(expression: DurationExpression, context: Context): Resolved {
	const {amounts, mod} = expression
	// `will glow in five years`: a time to come.
	if (
		context.before === 'in' &&
		expression.side === 0 &&
		context.tense === 'future' &&
		!/^(?:second|minute|hour)$/.test(amounts[0]!.unit) &&
		amounts[0]!.number !== null &&
		amounts[0]!.unit !== 'quarter'
	) {
		const point = {kind: 'offset' as const, amounts, sign: 1 as const, from: 'speech' as const, ...(mod && {mod})}
		const found = placePoint(point, context)
		if (found) return resolvePoint(point, found, {...context, before: ''})
	}
	return {
		...plain('DURATION', writeDuration(amounts)),
		mod: mod ?? null,
		...stretchOf(expression, context),
		reason:
			expression.side === 0 ? 'length of time' : `length of time ${expression.side < 0 ? 'up to' : 'from'} publication`,
	}
}

// `the past two weeks` end with the day of publication.
function stretchOf({amounts, side}: DurationExpression, {reference}: Context): Partial<Resolved> {
	if (side === 0 || !reference?.hasYear) return {}
	let day: number | null = reference.day
	for (const {unit, number} of amounts)
		day = day === null || number === null ? null : shiftDay(day, unit, side * number)
	const here = isoDay(reference.day)
	const there = day === null ? null : isoDay(day)
	return side < 0
		? {earliest: there, latest: here, anchor: reference.source}
		: {earliest: here, latest: there, anchor: reference.source}
}

// `six minutes later`, `a few days earlier`: no point of the calendar, so only the length.
function resolveLength(expression: Expression): Resolved {
	const amounts = expression.kind === 'offset' ? expression.amounts : []
	return {
		...plain('DURATION', writeDuration(amounts)),
		mod: expression.mod ?? null,
		reason: 'length of time',
		lengthOnly: true,
	}
}
