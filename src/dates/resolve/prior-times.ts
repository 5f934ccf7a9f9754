import type {TimeMention, TimeType} from '../../model/time.js'
import {type Period, periodAt} from '../calendar/period.js'
import type {Parsed, TimeAmount} from '../expression.js'
import type {ReferenceDay} from './reference.js'

/** A time named earlier in the text. */
export interface PriorTime {
	readonly period: Period
	readonly sentence: number
	readonly block: number
	/** A length of months that a company reports: comparisons beside it are with the year before. */
	readonly reporting?: true
}

/** The times named before an expression, the latest last, and where the expression stands. */
export interface PriorTimes {
	readonly prior: readonly PriorTime[]
	/** Days whose year the text leaves open, in a year that stands in for it. */
	readonly openDays: readonly PriorTime[]
	readonly sentence: number
	readonly block: number
}

/** The latest prior time of a period that fits, within a number of sentences. */
export function findPrior(
	{prior, sentence}: PriorTimes,
	maxSentencesBack: number,
	fits: (period: Period) => boolean,
): PriorTime | null {
	for (let index = prior.length - 1; index >= 0; index--) {
		const time = prior[index]!
		if (sentence - time.sentence > maxSentencesBack) return null
		if (!time.reporting && fits(time.period)) return time
	}
	return null
}

/** The latest prior time at least as fine as a granularity. */
export const lastPrior = (
	times: PriorTimes,
	coarsest: Period['granularity'],
	maxSentencesBack: number,
): PriorTime | null => findPrior(times, maxSentencesBack, ({granularity}) => isWithin(granularity, coarsest))

/** The latest day without a year, within a number of sentences; null where a time on the calendar was named since. */
export function lastOpenDay({prior, openDays, sentence}: PriorTimes, maxSentencesBack: number): PriorTime | null {
	const day = openDays.at(-1)
	if (!day || sentence - day.sentence > maxSentencesBack) return null
	return (prior.at(-1)?.sentence ?? -1) > day.sentence ? null : day
}

const fineness: Readonly<Record<Period['granularity'], number>> = {
	second: 0,
	minute: 1,
	hour: 2,
	daypart: 3,
	day: 4,
	weekend: 5,
	week: 6,
	month: 7,
	quarter: 8,
	season: 8,
	halfyear: 9,
	year: 10,
	decade: 11,
	century: 12,
}

// Whether a granularity is as fine as another or finer.
const isWithin = (a: Period['granularity'], b: Period['granularity']): boolean => fineness[a] <= fineness[b]

// Most prior times that are kept.
const maxPriorTimes = 24

interface Remembered {
	readonly period: Period | null
	readonly standIn?: Period
	readonly type: TimeType
	readonly anchor: TimeMention['anchor']
}

/** Adds a resolved expression to the prior times, unless it is the base of a comparison. */
export function remember(
	{prior, openDays}: {readonly prior: PriorTime[]; readonly openDays: PriorTime[]},
	{expression, rule}: Parsed,
	{period, standIn, type, anchor}: Remembered,
	{
		sentence,
		block,
		reference,
	}: {readonly sentence: number; readonly block: number; readonly reference: ReferenceDay | null},
): void {
	// Of a dateline without a year: its days are in the year that stands in.
	const ofDateline = anchor === 'dateline' && reference !== null && !reference.hasYear
	const day = standIn ?? (ofDateline && period?.granularity === 'day' ? period : null)
	if (day) keep(openDays, {period: day, sentence, block})
	if (ofDateline) return
	if (expression.kind === 'duration' && reference && isReportingPeriod(expression.amounts[0]!))
		prior.push({period: periodAt('year', reference.day), sentence, block, reporting: true})
	if (!period || type === 'SET' || rule === 'date.comparison' || rule === 'date.reference') return
	if (expression.kind === 'offset' && expression.sign < 0 && expression.amounts[0]?.unit === 'year') return
	keep(prior, {period, sentence, block})
}

function keep(times: PriorTime[], time: PriorTime): void {
	times.push(time)
	if (times.length > maxPriorTimes) times.shift()
}

// `in the nine months`: the usual periods of a company's report.
const isReportingPeriod = ({unit, number}: TimeAmount): boolean =>
	unit === 'month' && (number === 6 || number === 9 || number === 12)
