import {inClass} from '../../lexicon/lexicon.js'
import {dayOfNumber, weekdayOf} from '../calendar/days.js'
import {type Period, periodIn} from '../calendar/period.js'
import type {CalendarExpression, Fields} from '../expression.js'
import type {PlacedTime, TimeContext} from './context.js'

export interface YearChoice {
	readonly period: Period
	readonly anchor: PlacedTime['anchor']
	readonly reason: string
}

/** Chooses the year of `October`, `Aug. 7`, `last summer`, `the third quarter`, `Christmas`; null without evidence. */
export function chooseYear(expression: CalendarExpression, context: TimeContext): YearChoice | null {
	const fromText = inNarrative(expression, context) ?? soonAfterPrior(expression, context)
	if (fromText) return fromText
	const reference = context.reference ?? context.near
	if (!reference?.hasYear) return reference ? inStandIn(expression, context) : null
	const {fields, direction} = expression
	const {day, source} = reference
	const {year} = dayOfNumber(day)
	const candidates = [year - 2, year - 1, year, year + 1, year + 2].flatMap(
		(y) => periodIn(fields, y, context.words.holidays) ?? [],
	)
	const choose = (period: Period | undefined, reason: string): YearChoice | null =>
		period ? {period, anchor: source, reason} : null
	switch (direction) {
		case -1: {
			// `last February` isn't the month that has just ended.
			if (expression.nearest && fields.season)
				return choose(
					candidates.findLast(({first}) => first <= day),
					'the last one before publication',
				)
			const limit = fields.month !== undefined && fields.day === undefined ? day - 31 : day
			return choose(
				candidates.findLast(({last}) => last < limit),
				'the last one before publication',
			)
		}
		case 1:
			return choose(
				candidates.find(({first}) => first > day),
				'the next one after publication',
			)
		case 0:
			return choose(thisOne(fields, candidates, context, day), 'this one, by publication')
		default:
			if (isOfEveryYear(context, fields)) return null
			return byTense(fields, candidates, context, day, source)
	}
}

// `this summer`: that of the year of publication; in the past tense a future one only where it is nearer than the last.
function thisOne(fields: Fields, candidates: readonly Period[], {tense}: TimeContext, day: number): Period | undefined {
	if (fields.season === 'WI') return nearest(candidates, day)
	const same = candidates[2]
	return same && tense === 'past' && same.first > day ? nearest([candidates[1]!, same], day) : same
}

// Days around publication within which a date without a year lies nearest, whatever the tense.
const nearDays = 120
// Most days before publication of a date in the future tense: the text may be older.
const recentDays = 21
// Days after the end of a quarter within which it is reported on.
const reportDays = 135

function byTense(
	fields: Fields,
	all: readonly Period[],
	context: TimeContext,
	day: number,
	anchor: PlacedTime['anchor'],
): YearChoice | null {
	const {weekday} = fields
	const fitting = weekday === undefined ? all : all.filter(({first}) => weekdayOf(first) === weekday)
	const candidates = fitting.length > 0 ? fitting : all
	const past = candidates.findLast(({first}) => first <= day)
	const future = candidates.find(({last}) => last >= day)
	const choose = (period: Period, reason: string): YearChoice => ({period, anchor, reason})
	if (!past || !future) return past || future ? choose((past ?? future)!, 'nearest to publication') : null
	if (past === future) {
		// `will be rehoused before winter`, published in winter: before the next.
		const next = context.before === 'before' && context.tense === 'future' && candidates.find(({first}) => first > day)
		return next ? choose(next, 'the next one, not past') : choose(past, 'the one of publication')
	}
	if (
		context.before === 'since' ||
		context.before === 'ended' ||
		(context.before === 'ending' && context.tense !== 'future')
	)
		return choose(past, 'the last one, ended')
	const near = day - past.last <= future.first - day ? past : future
	if (fields.day !== undefined || fields.holiday !== undefined) {
		// In the past tense the year of publication is left out.
		const isPast = context.tense === 'past' && !inClass(context.before, 'deadline-preposition')
		const thisYear = isPast && dayOfNumber(past.first).year === dayOfNumber(day).year
		// `will be sworn in on Jan. 10`, published in March: the next one.
		const passed = context.tense === 'future' && day - past.last > recentDays
		if (!thisYear && !(near === past && passed) && Math.min(day - past.last, future.first - day) <= nearDays)
			return choose(near, 'nearest to publication')
	} else if (fields.quarter !== undefined || fields.half !== undefined) {
		// `will report on the third quarter`; not `will close in the fourth quarter`, `before the second half`.
		const isWithin = /^(?:before|by|in|until)$/.test(context.before)
		const ahead = context.tense === 'future' && (isWithin || day - past.last > reportDays)
		return choose(ahead ? future : past, ahead ? 'the next one, not past' : 'the last one before publication')
	}
	if (leansFuture(context)) return choose(future, 'the next one, not past')
	if (context.tense === 'past') return choose(past, 'the last one, past tense')
	return choose(near, 'nearest to publication')
}

// `In July it rains`: generic, for every year.
const isTimeless = ({timeless, tense}: TimeContext, {season}: Fields): boolean =>
	timeless && (tense === 'present' || (tense === 'none' && season !== undefined))

// `The rice ripens in September.`; but `Stores open on May 6`, `Profits rise in the third quarter`.
const isOfEveryYear = (context: TimeContext, fields: Fields): boolean =>
	isTimeless(context, fields) && fields.day === undefined && fields.quarter === undefined

const leansFuture = ({tense, before}: TimeContext): boolean =>
	tense === 'future' || (inClass(before, 'deadline-preposition') && tense !== 'past')

const nearest = (candidates: readonly Period[], day: number): Period | undefined => {
	let best: Period | undefined
	let shortest = Number.POSITIVE_INFINITY
	for (const period of candidates) {
		const distance = day < period.first ? period.first - day : day > period.last ? day - period.last : 0
		if (distance < shortest) {
			shortest = distance
			best = period
		}
	}
	return best
}

// Sentences over which a day belongs to the year of a time named before.
const maxSentencesBack = 4

// In a history, `On September 4` belongs to the last year mentioned.
function inNarrative(expression: CalendarExpression, context: TimeContext): YearChoice | null {
	const textual = expression.base === 'text'
	// Without a publication date only the past tense ties a day to the times named before.
	const tied =
		context.narrative &&
		expression.direction === undefined &&
		(context.reference !== null || /^(?:past|none)$/.test(context.tense))
	if (!textual && !tied) return null
	// A decade is no year to be in.
	const prior = context.prior.findLast(({period}) => !/^(?:decade|century)$/.test(period.granularity))
	if (!prior) return null
	if (!textual && context.sentence - prior.sentence > maxSentencesBack) return null
	if (isTimeless(context, expression.fields) && !textual) return null
	const {fields} = expression
	const {year} = dayOfNumber(prior.period.first)
	const {holidays} = context.words
	const shift = expression.direction ?? 0
	const same = periodIn(fields, year, holidays)
	if (!same) return null
	const next = shift > 0 && same.first <= prior.period.last
	const back = shift < 0 && same.last >= prior.period.first
	const period = next || back ? periodIn(fields, year + shift, holidays) : same
	return (
		period && {
			period,
			anchor: 'text',
			reason: shift === 0 ? 'of the year spoken of' : 'counted from the time spoken of',
		}
	)
}

// Most days from a time to one that follows it, and from one to publication that has its year from there.
const maxDaysOn = {sameSentence: 120, nextSentence: 60}
const freshDays = 45

/**
 * `He was poisoned in October 2022. He died on November 2.`, published in May 2024: soon after the time named before, where the one
 * of publication isn't fresh news.
 */
function soonAfterPrior({fields, direction}: CalendarExpression, context: TimeContext): YearChoice | null {
	const {reference, tense, sentence, block} = context
	const prior = context.prior.at(-1)
	if (!prior || prior.reporting || direction !== undefined || fields.month === undefined) return null
	if (!reference?.hasYear || tense !== 'past' || prior.block !== block || sentence > prior.sentence + 1) return null
	if (!/^(?:day|month)$/.test(prior.period.granularity)) return null
	const {year} = dayOfNumber(prior.period.first)
	const {holidays} = context.words
	const period = periodIn(fields, year, holidays)
	if (!period || period.first <= prior.period.first) return null
	const most = sentence === prior.sentence ? maxDaysOn.sameSentence : maxDaysOn.nextSentence
	if (period.first - prior.period.last > most || period.last >= reference.day) return null
	const here = dayOfNumber(reference.day).year
	const isFresh = [here - 1, here].some((one) => {
		const other = one > year ? periodIn(fields, one, holidays) : null
		return other && other.first <= reference.day && reference.day - other.last <= freshDays
	})
	return isFresh ? null : {period, anchor: 'text', reason: 'of the year spoken of'}
}

// The dateline names a day without its year: only times in that year keep month and day.
function inStandIn(expression: CalendarExpression, context: TimeContext): YearChoice | null {
	if (expression.direction !== undefined) return null
	const {fields} = expression
	if (fields.month === undefined) return null
	const period = periodIn(fields, dayOfNumber(context.reference!.day).year, context.words.holidays)
	return period && {period, anchor: 'dateline', reason: 'dateline without a year'}
}
