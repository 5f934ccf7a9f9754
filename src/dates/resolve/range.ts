import type {Period} from '../calendar/period.js'
import {shiftPeriod} from '../calendar/shift.js'
import type {Expression, RangeExpression} from '../expression.js'
import type {Context} from './context.js'
import {placePoint} from './place.js'
import {type Resolved, resolvePoint} from './resolve.js'

/** Resolves both ends of a range into one ISO interval; ends that came out in the wrong order are moved apart by a year. */
export function resolveRange(expression: RangeExpression, context: Context): Resolved {
	const inner = {...context, before: ''}
	const first = endOf(expression.from, inner)
	const second = endOf(
		expression.to,
		first.period ? {...inner, spoken: [...inner.spoken.slice(-1), spokenOf(first.period, context)]} : inner,
	)
	const [from, to] = isBackward(first, second) ? moveApart(expression, first, second, context) : [first, second]
	return {
		type: from.type === 'TIME' && to.type === 'TIME' ? 'TIME' : 'DATE',
		value: `${from.value}/${to.value}`,
		mod: expression.mod ?? null,
		granularity: to.granularity ?? from.granularity,
		earliest: from.earliest,
		latest: to.latest,
		anchor: from.anchor === 'none' ? to.anchor : from.anchor,
		reason: from.reason === to.reason ? `range: ${from.reason}` : `range: ${from.reason}; ${to.reason}`,
		period: to.period,
	}
}

const spokenOf = (period: Period, {sentence, block}: Context): Context['spoken'][number] => ({
	period,
	sentence,
	block,
})

function endOf(expression: Expression, context: Context): Resolved {
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

const isBackward = (first: Resolved, second: Resolved): boolean =>
	first.period !== null && second.period !== null && first.period.first > second.period.last

// `from November to March`: whichever end names no year gives way.
function moveApart(
	expression: RangeExpression,
	first: Resolved,
	second: Resolved,
	context: Context,
): [Resolved, Resolved] {
	const shift = (resolved: Resolved, end: Expression, years: number): Resolved | null => {
		const period = resolved.period && shiftPeriod(resolved.period, 'year', years)
		return (
			period &&
			resolvePoint(
				end,
				{...resolved, period, value: period.value, granularity: period.granularity},
				{...context, before: ''},
			)
		)
	}
	if (!isYearless(expression.from) && !isYearless(expression.to)) return [first, second]
	const later = context.tense === 'future' || !isYearless(expression.from)
	const moved = later ? shift(second, expression.to, 1) : shift(first, expression.from, -1)
	if (!moved) return [first, second]
	return later ? [first, moved] : [moved, second]
}

const isYearless = (expression: Expression): boolean =>
	expression.kind === 'calendar' && expression.fields.year === undefined && expression.fields.month !== undefined
