import type {Expression, Fields} from '../expression.js'

/** An expression that was read, with the pieces it covers (half open) and the rule that read it. */
export interface Parsed<E extends Expression = Expression> {
	readonly expression: E
	readonly from: number
	readonly to: number
	readonly rule: string
	/** Id of the reader whose reading it is. */
	readonly reader?: string
}

/** Part of a calendar date that was read, and the piece after it. */
export interface PartialDate {
	readonly fields: Fields
	readonly to: number
}
