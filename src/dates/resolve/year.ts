import {dayOfNumber} from '../calendar/days.js'
import {periodIn} from '../calendar/fields.js'
import type {Period} from '../calendar/period.js'
import type {CalendarExpression} from '../expression.js'
import type {Context, Placed} from './context.js'

export interface YearChoice {
	readonly period: Period
	readonly anchor: Placed['anchor']
	readonly reason: string
}

/** Chooses the year of `October`, `Aug. 7`, `last summer`, `the third quarter`, `Christmas`; null where nothing tells it. */
export function chooseYear(expression: CalendarExpression, context: Context): YearChoice | null {
	const told = inNarrative(expression, context)
	if (told) return told
	const {reference} = context
	if (!reference?.hasYear) return reference ? inStandIn(expression, context) : null
	const {day, source} = reference
	const {year} = dayOfNumber(day)
	const candidates = [year - 2, year - 1, year, year + 1, year + 2].flatMap(
		(y) => periodIn(expression.fields, y, context.words.holidays) ?? [],
	)
	const choose = (period: Period | undefined, reason: string): YearChoice | null =>
		period ? {period, anchor: source, reason} : null
	switch (expression.direction) {
		case -1:
			return choose(
				candidates.findLast(({last}) => last < day),
				'the last one before publication',
			)
		case 1:
			return choose(
				candidates.find(({first}) => first > day),
				'the next one after publication',
			)
		case 0:
			return choose(nearest(candidates, day), 'this one, by publication')
		default:
			return byTense(candidates, context, day, source)
	}
}

function byTense(
	candidates: readonly Period[],
	context: Context,
	day: number,
	anchor: Placed['anchor'],
): YearChoice | null {
	const past = candidates.findLast(({first}) => first <= day)
	const future = candidates.find(({last}) => last >= day)
	if (!past || !future)
		return past || future ? {period: (past ?? future)!, anchor, reason: 'nearest to publication'} : null
	if (past === future) return {period: past, anchor, reason: 'the one of publication'}
	if (leansFuture(context)) return {period: future, anchor, reason: 'the next one, not past'}
	if (context.tense === 'past') return {period: past, anchor, reason: 'the last one, past tense'}
	const period = day - past.last <= future.first - day ? past : future
	return {period, anchor, reason: 'nearest to publication'}
}

const leansFuture = ({tense, before}: Context): boolean =>
	tense === 'future' || (/^(?:until|till|by|through)$/.test(before) && tense !== 'past')

const nearest = (candidates: readonly Period[], day: number): Period | undefined => {
	let best: Period | undefined
	let least = Number.POSITIVE_INFINITY
	for (const period of candidates) {
		const distance = day < period.first ? period.first - day : day > period.last ? day - period.last : 0
		if (distance < least) {
			least = distance
			best = period
		}
	}
	return best
}

// In a history, `On September 4` belongs to the year last spoken of.
function inNarrative(expression: CalendarExpression, context: Context): YearChoice | null {
	const textual = expression.base === 'text'
	if ((!context.narrative && !textual) || (expression.direction !== undefined && !textual)) return null
	const spoken = context.spoken.at(-1)
	if (!spoken) return null
	const {year} = dayOfNumber(spoken.period.first)
	const shift = expression.direction ?? 0
	const same = periodIn(expression.fields, year, context.words.holidays)
	if (!same) return null
	if (shift > 0 || (expression.base === 'text' && shift === 0)) {
		const period =
			shift > 0 && same.first <= spoken.period.last
				? periodIn(expression.fields, year + 1, context.words.holidays)
				: same
		return period && {period, anchor: 'text', reason: 'by the time spoken of'}
	}
	if (shift < 0) {
		const period =
			same.last < spoken.period.first ? same : periodIn(expression.fields, year - 1, context.words.holidays)
		return period && {period, anchor: 'text', reason: 'by the time spoken of'}
	}
	return {period: same, anchor: 'text', reason: 'of the year spoken of'}
}

// The dateline names a day without its year: only what the text leaves in that year keeps its month and day.
function inStandIn(expression: CalendarExpression, context: Context): YearChoice | null {
	if (expression.direction !== undefined) return null
	const {fields} = expression
	if (fields.month === undefined) return null
	const period = periodIn(fields, dayOfNumber(context.reference!.day).year, context.words.holidays)
	return period && {period, anchor: 'dateline', reason: 'dateline without a year'}
}
