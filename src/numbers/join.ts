import type {Bound, QuantityType} from '../model/quantity.js'
import type {Amount} from './amount.js'
import {readInterval} from './interval.js'
import {readMove} from './move.js'
import {type Piece, pieceAt} from './pieces.js'
import {readRange} from './range.js'
import {readRatio} from './ratio.js'
import {readScore} from './score.js'
import {readTolerance} from './tolerance.js'
import type {Unit} from './unit-table.js'

/** An amount with the bound phrases on both sides: pieces `from` to `to`. */
export interface Bounded {
	readonly amount: Amount
	readonly from: number
	readonly to: number
	readonly bound: Bound
}

/** One quantity as the number grammar finds it: pieces, before the words that it counts are known. */
export interface Found {
	readonly from: number
	readonly to: number
	/** Pieces of the number or numbers, units between them included. */
	readonly numeral: {readonly from: number; readonly to: number}
	/** Piece after the unit proper, before what it is per and before a bound behind it. */
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

/** Two amounts with nothing but small words or signs between them. */
export interface Pair {
	readonly pieces: readonly Piece[]
	readonly left: Bounded
	readonly right: Bounded
	/** What stands between, in lower case, parted by spaces. */
	readonly gap: string
}

/** Ways to join two amounts to one quantity, or to the two of a change; the first that fits wins. */
const joiners: readonly ((pair: Pair) => Found[] | null)[] = [
	readTolerance,
	readRatio,
	readScore,
	readMove,
	readRange,
	readInterval,
]

const longestGap = 4

/** Joins neighbouring amounts to ratios, scores and ranges; the rest stand alone. */
export function joinAmounts(pieces: readonly Piece[], amounts: readonly Bounded[]): Found[] {
	const found: Found[] = []
	for (let index = 0; index < amounts.length; index++) {
		const left = amounts[index]!
		const right = amounts[index + 1]
		const gap = right && gapOf(pieces, left.to, right.from)
		const joined = gap === undefined ? null : joinPair({pieces, left, right: right!, gap})
		found.push(...(joined ?? [single(left)]))
		if (joined) index++
	}
	return found
}

function joinPair(pair: Pair): Found[] | null {
	for (const join of joiners) {
		const found = join(pair)
		if (found) return found
	}
	return null
}

function gapOf(pieces: readonly Piece[], from: number, to: number): string | undefined {
	if (to < from || to - from > longestGap) return undefined
	let gap = ''
	for (let at = from; at < to; at++) gap += `${gap ? ' ' : ''}${pieceAt(pieces, at).norm}`
	return gap
}

/** The quantity of one amount by itself. */
export function single({amount, from, to, bound}: Bounded): Found {
	const {kind, form, value, unit, numeral, core, scale, most} = amount
	// `a third of`: a share, told by its two numbers.
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

/** A bare number that turns out to be an age in years. */
export const bareAge = (found: Found, from: number, unit: Unit): Found => ({
	...found,
	from,
	unit,
	type: 'age',
	rule: 'age',
})
