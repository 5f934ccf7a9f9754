import type {Range, Span} from './span.js'

/** What sort of number it is. */
export const quantityTypes = [
	'count',
	'money',
	'percent',
	'measure',
	'duration',
	'age',
	'ratio',
	'score',
	'rate',
	'multiple',
] as const

export type QuantityType = (typeof quantityTypes)[number]

/** Exactly, about, more than, at least, less than, at most. */
export const bounds = ['=', '~', '>', '>=', '<', '<='] as const

export type Bound = (typeof bounds)[number]

/** Whether a number is said to rise or fall. */
export const changes = ['up', 'down'] as const

/** A number with what it counts or measures. */
export interface QuantityMention extends Span, Range {
	readonly type: QuantityType
	/** The number words or digits with their scale: `1.2bn`, `two dozen`. */
	readonly numeral: Span
	readonly value: number | null
	readonly min: number | null
	readonly max: number | null
	readonly bound: Bound
	/** The numbers of a score or ratio, else empty. */
	readonly parts: readonly number[]
	/** Singular, British spelling (`kilometre`); ISO 4217 for money; `%`; for a count the singular head noun; of a multiple `times`. */
	readonly unit: string | null
	/** UCUM or ISO 4217. */
	readonly unitCode: string | null
	/** Value in SI base units where the unit has one. */
	readonly si: number | null
	/** The noun phrase of what is counted or measured: token rows. */
	readonly counted: Range | null
	/** Singular lemma of its head. */
	readonly countedHead: string | null
	readonly change: 'up' | 'down' | null
	readonly changeRole: 'from' | 'to' | 'by' | null
	/** Index of a mention this belongs to, with how: `87 mph (140 km/h)` is `sameAs`. */
	readonly related: readonly {readonly index: number; readonly as: 'sameAs' | 'from' | 'to' | 'by' | 'partOf'}[]
	readonly rule: string
}
