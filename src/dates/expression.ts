/** Units of time in which amounts are counted, and the calendar is cut. */
export type TimeUnit =
	| 'second'
	| 'minute'
	| 'hour'
	| 'day'
	| 'week'
	| 'weekend'
	| 'month'
	| 'quarter'
	| 'halfyear'
	| 'season'
	| 'year'
	| 'decade'
	| 'century'
	| 'millennium'

export type Season = 'SP' | 'SU' | 'FA' | 'WI'
/** Parts of the day as TIMEX3 writes them; `DT` is the working day, `MI` noon. */
export type Daypart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'

/** TIMEX3 modifiers. */
export type Modifier =
	| 'START'
	| 'MID'
	| 'END'
	| 'APPROX'
	| 'MORE_THAN'
	| 'LESS_THAN'
	| 'EQUAL_OR_MORE'
	| 'EQUAL_OR_LESS'
	| 'BEFORE'
	| 'AFTER'
	| 'ON_OR_BEFORE'
	| 'ON_OR_AFTER'

/** A time of day; `zone` is minutes east of UTC, null where the text names none. */
export interface Clock {
	readonly hour: number
	readonly minute: number
	readonly second: number | null
	readonly zone: number | null
	/** Before or after noon is open: `nine o'clock`. */
	readonly open?: true
}

/** The calendar fields of an expression. Years are astronomical: 0 is 1 BC. */
export interface Fields {
	readonly century?: number
	readonly decade?: number
	readonly year?: number
	readonly half?: number
	readonly quarter?: number
	readonly season?: Season
	readonly month?: number
	readonly week?: number
	readonly day?: number
	/** Month and day in ambiguous digits, the month read first: `04/03/2026`. */
	readonly twofold?: true
	/** ISO number, Monday is 1. */
	readonly weekday?: number
	/** Key into the list of holidays. */
	readonly holiday?: string
	readonly weekend?: true
	readonly daypart?: Daypart
	readonly clock?: Clock
	readonly fiscal?: true
}

/** What an expression counts from: the moment of writing, or a time mentioned in the text. */
export type Base = 'speech' | 'text'

/** How many of a unit; `number` is null for `several`. */
export interface TimeAmount {
	readonly unit: TimeUnit
	readonly number: number | null
}

interface Modified {
	readonly mod?: Modifier
}

/** `Tuesday, March 7, 2018`, `last May`, `the third quarter`: direction -1 is `last`, 0 `this`, 1 `next`. */
export interface CalendarExpression extends Modified {
	readonly kind: 'calendar'
	readonly fields: Fields
	readonly direction?: -1 | 0 | 1
	/** `past Wednesday`, `this coming Sunday`: the nearest one, not that of the week before or after. */
	readonly nearest?: true
	readonly base?: Base
}

/** `last week`, `that year`, `tomorrow`; with fields inside: `next year's first quarter`, `yesterday morning`. */
export interface UnitExpression extends Modified {
	readonly kind: 'unit'
	readonly unit: TimeUnit
	readonly shift: number
	readonly base: Base
	readonly inner?: Fields
	readonly fiscal?: true
	/** `the year`, without a direction. */
	readonly plain?: true
	/** `the latest quarter`: the last complete one. */
	readonly latest?: true
}

/** `three days ago`, `two weeks after Easter`, `a year earlier`. */
export interface OffsetExpression extends Modified {
	readonly kind: 'offset'
	readonly amounts: readonly TimeAmount[]
	readonly sign: -1 | 1
	readonly from: Base | Expression
	/** The unit taken as a whole: `the week before`. */
	readonly whole?: true
}

/** `the first quarter of next year`, `the last three weeks of 2019`, `the first Monday of May`; ordinal -1 is the last. */
export interface PartExpression extends Modified {
	readonly kind: 'part'
	readonly ordinal: number
	readonly count: number
	readonly unit: TimeUnit
	readonly weekday?: number
	readonly of: Expression
}

/** `two weeks`, `the past two weeks` (side -1), `the next few days` (side 1). */
export interface DurationExpression extends Modified {
	readonly kind: 'duration'
	readonly amounts: readonly TimeAmount[]
	readonly side: -1 | 0 | 1
}

/** `every Tuesday`, `daily`. */
export interface SetExpression extends Modified {
	readonly kind: 'set'
	readonly value: string
}

/** `recently`, `the future`. */
export interface ReferenceExpression extends Modified {
	readonly kind: 'reference'
	readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'
}

/** `between 2019 and November 2023`. */
export interface RangeExpression extends Modified {
	readonly kind: 'range'
	readonly from: Expression
	readonly to: Expression
}

/** The meaning of a time expression, independent of its date of writing. */
export type Expression =
	| CalendarExpression
	| UnitExpression
	| OffsetExpression
	| PartExpression
	| DurationExpression
	| SetExpression
	| ReferenceExpression
	| RangeExpression

/** An expression as read, with the pieces it covers (half open) and the rule that read it. */
export interface Parsed<E extends Expression = Expression> {
	readonly expression: E
	readonly from: number
	readonly to: number
	readonly rule: string
	/** Id of the reader that read it. */
	readonly reader?: string
}

/** Part of a calendar date as read, and the piece after it. */
export interface PartialDate {
	readonly fields: Fields
	readonly to: number
}

/** A reading of a date by its fields. */
export const asCalendar = (rule: string, from: number, to: number, fields: Fields): Parsed<CalendarExpression> => ({
	expression: {kind: 'calendar', fields},
	from,
	to,
	rule,
})
