import type {Period} from '../calendar/period.js'
import type {TimeWords} from '../words/index.js'
import type {DigitOrder} from './conventions.js'
import type {PriorTimes} from './prior-times.js'
import type {ReferenceDay} from './reference.js'
import type {Tense} from './tense.js'

/** What an expression is resolved against. */
export interface TimeContext extends PriorTimes {
	readonly reference: ReferenceDay | null
	/** Without a reference: a day near the moment of writing, by which months and years are resolved. */
	readonly near: ReferenceDay | null
	/** The text is a history with dates of its own: months and days belong to the last year mentioned. */
	readonly narrative: boolean
	/** Nothing in the text counts from the moment of writing. */
	readonly timeless: boolean
	readonly digitOrder: DigitOrder
	readonly tense: Tense
	/** The expression is the adverbial of a verb in the past. */
	readonly ofPast: boolean
	/** The word before the expression. */
	readonly before: string
	/** The word before is an `until` under negation: the event begins with that time. */
	readonly notUntil: boolean
	/** The words before are `ahead of`. */
	readonly ahead: boolean
	/** The word after the expression. */
	readonly after: string
	/** The word after that. */
	readonly second: string
	readonly words: TimeWords
}

/** A period of the calendar that an expression refers to, or the open value of an unanchored one. */
export interface PlacedTime {
	readonly period: Period | null
	readonly value: string
	readonly granularity: Period['granularity'] | null
	readonly anchor: 'published' | 'dateline' | 'text' | 'none'
	readonly reason: string
	/** The day, in a year that stands in for the one that the text leaves open: of `May 3`, without a publication date. */
	readonly standIn?: Period
}

/** What a period is counted from: without a date of the article, years from the day near its moment of writing. */
export const referenceFor = (
	{reference, near}: TimeContext,
	granularity: PlacedTime['granularity'],
): ReferenceDay | null => reference ?? (granularity === 'year' ? near : null)

export const placed = (period: Period, anchor: PlacedTime['anchor'], reason: string): PlacedTime => ({
	period,
	value: period.value,
	granularity: period.granularity,
	anchor,
	reason,
})

/** A day counted from one whose year is open: `XXXX-05-04`. */
export const openDay = (standIn: Period, reason: string): PlacedTime => ({
	period: null,
	value: `XXXX${standIn.value.slice(4)}`,
	granularity: 'day',
	anchor: 'text',
	reason,
	standIn,
})

export const open = (value: string, granularity: PlacedTime['granularity'], reason: string): PlacedTime => ({
	period: null,
	value,
	granularity,
	anchor: 'none',
	reason,
})
