import type {Range, Span} from './span.js'

/** The types of TIMEX3. */
export const timeTypes = ['DATE', 'TIME', 'DURATION', 'SET'] as const

export type TimeType = (typeof timeTypes)[number]

/** A time expression with its TIMEX3 value, resolved where something anchors it. */
export interface TimeMention extends Span, Range {
	readonly type: TimeType
	/** TIMEX3 value; `XXXX-WXX-4` where nothing anchors it; an ISO interval `2019/2023-11` for a range. */
	readonly value: string
	/** TIMEX3 modifier: APPROX, START, MID, END, MORE_THAN, LESS_THAN, BEFORE, AFTER …, or null. */
	readonly mod: string | null
	readonly granularity:
		| 'second'
		| 'minute'
		| 'hour'
		| 'daypart'
		| 'day'
		| 'weekend'
		| 'week'
		| 'month'
		| 'quarter'
		| 'season'
		| 'halfyear'
		| 'year'
		| 'decade'
		| 'century'
		| null
	/** Inclusive ISO dates or instants; null where open or unknown. */
	readonly earliest: string | null
	readonly latest: string | null
	readonly anchor: 'published' | 'dateline' | 'text' | 'none'
	/** Why it has this value, in a few words: `weekday before publication, past tense`. */
	readonly reason: string
	readonly rule: string
}
