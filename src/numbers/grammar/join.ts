import type {Bound, QuantityType} from '../../model/quantity.js'
import type {RuleRun} from '../../model/rule-run.js'
import {firstReading, reading} from '../../rules/reading.js'
import {ruleSet} from '../../rules/rule-set.js'
import {type Piece, pieceAt} from '../tokens/pieces.js'
import type {Unit} from '../units/unit.js'
import type {Amount} from './amount.js'
import {readMove} from './change.js'
import {readInterval, readRange, readTolerance} from './range.js'
import {readRatio, readScore} from './ratio.js'

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
export const pairRules = ruleSet<Pair, Found[] | null>(
	'numbers',
	['pair'],
	[
		reading({
			name: 'value-with-tolerance',
			phase: 'pair',
			example: 'It weighs 50 ± 2 kg.',
			read: readTolerance,
		}),
		reading({
			name: 'ratio-of-two',
			phase: 'pair',
			example: 'One in five voters agreed.',
			read: readRatio,
		}),
		reading({
			name: 'score-of-two',
			phase: 'pair',
			example: 'Ruiz won 6-3 on Sunday.',
			after: ['ratio-of-two'],
			read: readScore,
		}),
		reading({
			name: 'change-from-to',
			phase: 'pair',
			example: 'Prices rose from 10 to 12 percent.',
			after: ['score-of-two'],
			read: readMove,
		}),
		reading({
			name: 'range-of-two',
			phase: 'pair',
			example: 'It costs 40 to 45 euros.',
			after: ['change-from-to'],
			read: readRange,
		}),
		reading({
			name: 'interval-of-bounds',
			phase: 'pair',
			example: 'More than 100 but less than 300 came.',
			read: readInterval,
		}),
	],
)

const longestGap = 4

/** Joins neighbouring amounts to ratios, scores and ranges; the rest stand alone. */
export function joinAmounts(pieces: readonly Piece[], amounts: readonly Bounded[], run: RuleRun): Found[] {
	const found: Found[] = []
	for (let index = 0; index < amounts.length; index++) {
		const left = amounts[index]!
		const right = amounts[index + 1]
		const gap = right && gapOf(pieces, left.to, right.from)
		const joined = gap === undefined ? null : joinPair({pieces, left, right: right!, gap}, run)
		found.push(...(joined ?? [single(left)]))
		if (joined) index++
	}
	return found
}

const joinPair = (pair: Pair, run: RuleRun): Found[] | null =>
	firstReading(pairRules, pair, run, (found) => ({
		from: pieceAt(pair.pieces, found[0]!.from).start,
		to: pieceAt(pair.pieces, found.at(-1)!.to - 1).end,
	}))

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
