import type {Period} from '../calendar/period.js'
import type {TimeWords} from '../words/index.js'
import type {DigitOrder} from './conventions.js'
import type {ReferenceDay} from './reference.js'
import type {Tense} from './tense.js'

/** A time that the text has spoken of. */
export interface PriorTime {
	readonly period: Period
	readonly sentence: number
	readonly block: number
	/** A length of months that figures are told for: comparisons beside it are with the year before. */
	readonly figures?: true
}

/** What an expression is resolved against. */
export interface TimeContext {
	readonly reference: ReferenceDay | null
	/** The text tells a history by dates of its own: months and days belong to the year spoken of. */
	readonly narrative: boolean
	/** Nothing in the text counts from the moment of writing. */
	readonly timeless: boolean
	readonly digitOrder: DigitOrder
	/** Times spoken of before, the latest last. */
	readonly prior: readonly PriorTime[]
	readonly sentence: number
	readonly block: number
	readonly tense: Tense
	/** The word before the expression. */
	readonly before: string
	/** The word before is the `until` of something denied: it begins with that time. */
	readonly notUntil: boolean
	/** The word after the expression. */
	readonly after: string
	readonly words: TimeWords
}

/** A stretch of the calendar that an expression was put on, or the open value of one that nothing anchors. */
export interface PlacedTime {
	readonly period: Period | null
	readonly value: string
	readonly granularity: Period['granularity'] | null
	readonly anchor: 'published' | 'dateline' | 'text' | 'none'
	readonly reason: string
}

export const placed = (period: Period, anchor: PlacedTime['anchor'], reason: string): PlacedTime => ({
	period,
	value: period.value,
	granularity: period.granularity,
	anchor,
	reason,
})

export const open = (value: string, granularity: PlacedTime['granularity'], reason: string): PlacedTime => ({
	period: null,
	value,
	granularity,
	anchor: 'none',
	reason,
})

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

/** Whether a granularity is as fine as another or finer. */
export const isWithin = (a: Period['granularity'], b: Period['granularity']): boolean => fineness[a] <= fineness[b]

/** The time last spoken of that is as fine as a granularity, at most `reach` sentences back. */
export function lastPrior(
	context: TimeContext,
	coarsest: Period['granularity'],
	maxSentencesBack: number,
): PriorTime | null {
	for (let index = context.prior.length - 1; index >= 0; index--) {
		const prior = context.prior[index]!
		if (context.sentence - prior.sentence > maxSentencesBack) return null
		if (!prior.figures && isWithin(prior.period.granularity, coarsest)) return prior
	}
	return null
}
