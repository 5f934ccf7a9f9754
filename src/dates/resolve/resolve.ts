import {dayOfNumber} from '../calendar/days.js'
import {shiftDay} from '../calendar/shift.js'
import {isoDay, writeDay, writeDuration, writeYear} from '../calendar/write.js'
import type {DurationExpression, Expression} from '../expression.js'
import type {TimeContext} from './context.js'
import {placePoint, plain, type ResolvedTime, resolvePoint} from './point.js'
import {resolveRange} from './range.js'
import type {ReferenceDay} from './reference.js'

/** Resolves an expression by the moment of writing, the times named before, and the tense around it. */
export function resolve(expression: Expression, context: TimeContext): ResolvedTime {
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

function resolveDuration(expression: DurationExpression, context: TimeContext): ResolvedTime {
	const {amounts, mod} = expression
	// `will glow in five years`: a future time.
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
		...boundsFromPublication(expression, context),
		reason:
			expression.side === 0 ? 'length of time' : `length of time ${expression.side < 0 ? 'up to' : 'from'} publication`,
	}
}

// `the past two weeks` end with the day of publication.
function boundsFromPublication({amounts, side}: DurationExpression, {reference}: TimeContext): Partial<ResolvedTime> {
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
function resolveLength(expression: Expression): ResolvedTime {
	const amounts = expression.kind === 'offset' ? expression.amounts : []
	return {
		...plain('DURATION', writeDuration(amounts)),
		mod: expression.mod ?? null,
		reason: 'length of time',
		lengthOnly: true,
	}
}

/** Takes the stand-in year of a dateline without a year out of a value again: `XXXX-06-12`. */
export function hideYear(resolved: ResolvedTime, reference: ReferenceDay): ResolvedTime {
	// `a year earlier`, counted from the day of the dateline.
	const counted = resolved.reason === `counted from ${writeDay(reference.day)}`
	if (resolved.anchor !== 'dateline' && !counted) return resolved
	const {year} = dayOfNumber(reference.day)
	const hidden = [year - 1, year, year + 1].reduce((value, y) => value.replaceAll(writeYear(y), 'XXXX'), resolved.value)
	return {
		...resolved,
		value: hidden,
		earliest: null,
		latest: null,
		reason: `${resolved.reason}; the dateline names no year`,
	}
}
