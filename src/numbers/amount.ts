import type {Bound, QuantityType} from '../model/quantity.js'
import type {Pieces} from './tokens/pieces.js'
import {type Unit, yearUnit} from './units/unit.js'

/** Half open, in pieces. */
export interface PieceRange {
	readonly from: number
	readonly to: number
}

/** A number as such, without unit: `1.2 million`, `two and a half`, `half a dozen`, `hundreds of thousands`. */
export interface Numeral extends PieceRange {
	/** Finite. For plural number words the least value: 200 for `hundreds`. */
	readonly value: number
	/**
	 * How it is written. `article` is a bare `a`; `plural` a plural number word without a number before it; `vague` a word for
	 * an approximate number (`a couple of`).
	 */
	readonly form: 'digits' | 'words' | 'fraction' | 'plural' | 'vague' | 'article'
	/** The last scale that was applied (1 without one). */
	readonly scale: number
	/** Numerator and denominator of a plain fraction: `a third`, `3/4`. */
	readonly parts?: readonly [number, number]
}

/** A number with its unit, without bound phrases: `$1.2bn`, `25 km/h`, `six-year-old`, `two dozen`. */
export interface Amount extends PieceRange {
	/** Pieces of the number itself, its scale included. */
	readonly numeral: PieceRange
	readonly value: number
	readonly form: Numeral['form']
	readonly scale: number
	readonly unit: Unit | null
	readonly kind: 'count' | 'money' | 'percent' | 'measure' | 'duration' | 'age' | 'rate' | 'multiple'
	/** Piece after the unit itself, before what it is per: `$3` of `$3 a share`. */
	readonly core: number
	/** The upper end of a number that stands for a range: 59 for `his 50s`. */
	readonly most?: number
	/** Numerator and denominator of a plain fraction. */
	readonly parts?: readonly [number, number]
}

/** An amount with the bound phrases on both sides. */
export interface BoundedAmount extends PieceRange {
	readonly amount: Amount
	readonly bound: Bound
}

/** Two amounts with nothing but small words or signs between them. */
export interface AmountPair {
	readonly pieces: Pieces
	readonly left: BoundedAmount
	readonly right: BoundedAmount
	/** The words between, in lower case, separated by spaces. */
	readonly gap: string
}

/** One quantity as the number grammar finds it, before its counted noun is known. */
export interface ParsedQuantity extends PieceRange {
	/** Pieces of the number or numbers, units between them included. */
	readonly numeral: PieceRange
	/** Piece after the unit proper, before what it is per and before a bound after it. */
	readonly core: number
	readonly type: QuantityType
	readonly value: number | null
	readonly min: number | null
	readonly max: number | null
	readonly bound: Bound
	readonly parts: readonly number[]
	readonly unit: Unit | null
	readonly form: Amount['form']
	readonly scale: number
	readonly rule: string
	/** Set where the number is the start or the end of a change: `from A to B`. */
	readonly role: 'from' | 'to' | null
}

/** The unit of a multiple: `tripled`, `four times as many`. A `time` is one of several: `They met twice`. */
export const multipleUnit = 'times'

/** An amount without a unit: a count. */
export const plainAmount = ({from, to, value, form, scale, parts}: Numeral): Amount => ({
	from,
	to,
	numeral: {from, to},
	value,
	form,
	scale,
	unit: null,
	kind: 'count',
	core: to,
	...(parts && {parts}),
})

/** The quantity of one amount by itself. */
export function quantityOf({amount, from, to, bound}: BoundedAmount): ParsedQuantity {
	const {kind, form, value, unit, numeral, core, scale, most} = amount
	// `a third of`: a share, given by its two numbers.
	const share = kind === 'count' && amount.parts !== undefined
	const open = form === 'plural'
	const vague = form === 'vague' && bound === '='
	return {
		from,
		to,
		numeral,
		core,
		type: share ? 'ratio' : kind,
		value: open || most ? null : value,
		min: open || most ? value : null,
		max: most ?? null,
		bound: open && bound === '=' ? '>=' : vague ? '~' : bound,
		parts: share ? [...amount.parts!] : [],
		unit,
		form,
		scale,
		rule: share ? 'fraction' : form === 'article' ? `${kind} article` : kind,
		role: null,
	}
}

/** The quantity that two amounts form: without value and unit where the fields give none. */
export function quantityOfPair(
	{left, right}: AmountPair,
	fields: Pick<ParsedQuantity, 'type' | 'rule'> & Partial<ParsedQuantity>,
): ParsedQuantity {
	const [a, b] = [left.amount, right.amount]
	return {
		from: left.from,
		to: right.to,
		numeral: {from: a.numeral.from, to: b.numeral.to},
		core: b.core,
		value: null,
		min: null,
		max: null,
		bound: '=',
		parts: [a.value, b.value],
		unit: null,
		form: a.form,
		scale: 1,
		role: null,
		...fields,
	}
}

/** A bare number read as an age in years. */
export const bareAge = (found: ParsedQuantity, from: number): ParsedQuantity => ({
	...found,
	from,
	unit: yearUnit,
	type: 'age',
	rule: 'age',
})
