import type {TimeType} from '../../model/time.js'
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

/** Adds a resolved expression to the prior times, unless it is the base of a comparison. */
export function remember(
	prior: PriorTime[],
	{expression, rule}: Parsed,
	{period, type}: {readonly period: Period | null; readonly type: TimeType},
	{
		sentence,
		block,
		reference,
	}: {readonly sentence: number; readonly block: number; readonly reference: ReferenceDay | null},
): void {
	if (expression.kind === 'duration' && reference && isReportingPeriod(expression.amounts[0]!))
		prior.push({period: periodAt('year', reference.day), sentence, block, reporting: true})
	if (!period || type === 'SET' || rule === 'date.comparison' || rule === 'date.reference') return
	if (expression.kind === 'offset' && expression.sign < 0 && expression.amounts[0]?.unit === 'year') return
	prior.push({period, sentence, block})
	if (prior.length > maxPriorTimes) prior.shift()
}

// `in the nine months`: the usual periods of a company's report.
const isReportingPeriod = ({unit, number}: TimeAmount): boolean =>
	unit === 'month' && (number === 6 || number === 9 || number === 12)
