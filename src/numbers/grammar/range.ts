import type {Bound, QuantityType} from '../../model/quantity.js'
import {times} from '../numerals/scale.js'
import {isWord, type Piece, pieceAt} from '../tokens/pieces.js'
import type {Unit} from '../units/unit.js'
import type {Amount} from './amount.js'
import {changeVerbs} from './change-words.js'
import {type Found, type Pair, single} from './join.js'

const rangeGaps = /^(?:-(?: -)?|(?:- )?to(?: -)?|through|\/|(?:- )?or)$/

/** Reads a range: `40 to 45 percent`, `5,000-6,000`, `between 15kHz and 17kHz`, `two or three`, `$7/$9`. */
export function readRange(pair: Pair): Found[] | null {
	const {pieces, left, right, gap} = pair
	const lead = leadOf(pieces, left.from)
	const before = pieceAt(pieces, lead - 1)
	const between = gap === 'and' && isWord(before, 'between')
	const rising = gap === '' && isWord(pieceAt(pieces, right.from), 'up') && isWord(before, 'from')
	if (!between && !rising && !rangeGaps.test(gap)) return null
	if (left.amount.form === 'vague' || right.amount.form === 'vague' || left.amount.form === 'article') return null
	const unit = sharedUnit(left.amount, right.amount)
	if (unit === undefined) return null
	const low = shareScale(left.amount, right.amount)
	const high = right.amount.value
	const announced = between || isWord(before, 'from')
	if (left.amount.unit && !right.amount.unit && !announced && !isPrefixed(left.amount)) return null
	if (!isOrdered(pair, low, high, announced)) return null
	const range = build(pair, unit, [low, high], announced ? lead - 1 : left.from)
	return [{...range, rule: gap.endsWith('or') ? 'or' : 'range'}]
}

// `between the ages of 18 and 29`
function leadOf(pieces: readonly Piece[], from: number): number {
	if (isWord(pieceAt(pieces, from - 1), 'of') && isWord(pieceAt(pieces, from - 2), 'ages', 'age'))
		return isWord(pieceAt(pieces, from - 3), 'the') ? from - 3 : from - 2
	return isWord(pieceAt(pieces, from - 1), 'ages') ? from - 1 : from
}

function build({left, right}: Pair, unit: Unit | null, [low, high]: readonly [number, number], from: number): Found {
	const [a, b] = [left.amount, right.amount]
	const open = a.form === 'plural' || b.form === 'plural'
	return {
		from,
		to: right.to,
		numeral: {from: a.numeral.from, to: b.numeral.to},
		core: b.core,
		type: typeOf(a, b),
		value: null,
		min: Math.min(low, high),
		max: Math.max(low, high),
		bound: open ? '~' : boundOf(left.bound, right.bound),
		parts: [low, high],
		unit,
		form: a.form,
		scale: b.scale,
		rule: 'range',
		role: null,
	}
}

const typeOf = (a: Amount, b: Amount): QuantityType => (b.kind === 'count' ? a.kind : b.kind)

const boundOf = (left: Bound, right: Bound): Bound => (left === '~' || right === '~' ? '~' : '=')

// `$40-50`: a sign before the first number serves both; `0.4 percent to 13176` are two things.
const isPrefixed = ({kind, from, numeral}: Amount): boolean => kind === 'money' && from < numeral.from

// The unit of both: told once, or twice alike. Undefined where they differ.
export function sharedUnit(a: Amount, b: Amount): Unit | null | undefined {
	if (!a.unit) return b.unit
	if (!b.unit || a.unit.name === b.unit.name) return a.unit
	// `$11 to $12 an hour`, `10 miles to 20 miles per hour`
	if (b.unit.name.startsWith(`${a.unit.name} per `)) return b.unit
	return undefined
}

// `$89 to $93 billion`, `1 to 2 thousand`: the scale counts for both where the first is smaller without it.
export function shareScale(a: Amount, b: Amount): number {
	if (b.scale < 1000 || a.scale > 1 || a.value < 0 || a.form === 'plural') return a.value
	return a.value < b.value / b.scale && a.value < 1000 ? times(a.value, b.scale) : a.value
}

function isOrdered({pieces, left, right, gap}: Pair, low: number, high: number, announced: boolean): boolean {
	const [a, b] = [left.amount, right.amount]
	if (gap.endsWith('or'))
		return (
			low < high &&
			(a.unit === null || b.unit === null) &&
			(gap === '- or' ? false : high - low <= 10 && a.form === b.form)
		)
	if (gap === '/') return a.kind === 'money' && b.kind === 'money' && low < high
	if (announced) return low !== high
	if (gap === '-' || gap === '- -') return low < high || (low < 0 && high < 0) || (low < 0 && high >= 0)
	if (low >= high) return gap.includes('-') && low < high
	// `rose 5 percent to 10 percent`, `fell by 700,000 to 65 million`: two told with a change are no range.
	const told = a.unit !== null && b.unit !== null
	if (low !== a.value || (a.unit === null && b.unit !== null)) return true
	return !changesBefore(pieces, left.from, told ? 3 : 1)
}

function changesBefore(pieces: readonly Piece[], at: number, reach: number): boolean {
	for (let back = 1; back <= reach; back++) {
		const {norm, type} = pieceAt(pieces, at - back)
		// `came up with $2 million to $3 million`
		const idle = norm === 'up' && isWord(pieceAt(pieces, at - back + 1), 'with')
		if (type === 'word' && !idle && (norm === 'by' || norm === 'up' || norm === 'down')) return true
		if (type === 'word' && changeVerbs.has(norm) && back < 3) return true
	}
	return false
}

/** Reads two bounds of one number: `more than 100 and less than 300`, `at least 20 but no more than 50`. */
export function readInterval({left, right, gap}: Pair): Found[] | null {
	if (!/^(?:,|(?:, )?(?:and|but))$/.test(gap)) return null
	const lower = isLower(left.bound) ? left : isLower(right.bound) ? right : null
	const upper = isUpper(left.bound) ? left : isUpper(right.bound) ? right : null
	if (!lower || !upper || lower === upper) return null
	const [a, b] = [lower.amount, upper.amount]
	if (a.unit && b.unit && a.unit.name !== b.unit.name) return null
	const unit = a.unit ?? b.unit
	if (a.value >= b.value) return null
	return [
		{
			...single(right),
			from: left.from,
			to: right.to,
			numeral: {from: left.amount.numeral.from, to: right.amount.numeral.to},
			type: a.unit ? a.kind : b.kind,
			value: null,
			min: a.value,
			max: b.value,
			bound: '=',
			parts: [a.value, b.value],
			unit,
			rule: `interval ${lower.bound} ${upper.bound}`,
		},
	]
}

const isLower = (bound: Bound): boolean => bound === '>' || bound === '>='

const isUpper = (bound: Bound): boolean => bound === '<' || bound === '<='

/** Reads a value with its tolerance: `50 ± 2 kg`, `9.83e-3 +/- 1e-5 km/s2`, `43 percent, plus or minus 3 points`. */
export function readTolerance({pieces, left, right, gap}: Pair): Found[] | null {
	const sign = gap === '±' || gap === '+ / -' || (gap === '' && right.bound === '~' && isMarked(pieces, right))
	if (
		!sign &&
		!/^,? ?(?:plus or minus|give or take)$/.test(gap) &&
		!(gap === ',' && right.bound === '~' && isWord(pieceAt(pieces, right.from), 'plus', 'give'))
	)
		return null
	const [a, b] = [left.amount, right.amount]
	if (b.value >= a.value || (gap === '' && left.to === right.amount.from)) return null
	if (a.unit && b.unit && !sign && a.unit.name !== b.unit.name && a.kind !== 'percent') return null
	const kind = a.unit ? a.kind : b.kind
	return [
		{...single(left), to: right.to, core: b.core, type: kind, unit: a.unit ?? b.unit, bound: '~', rule: 'tolerance'},
	]
}

// A sign or `plus or minus` before the second amount: `a town of 18,000 about 90 kilometres east` is two.
const isMarked = (pieces: Pair['pieces'], {from}: Pair['right']): boolean =>
	pieceAt(pieces, from).type === 'sign' || isWord(pieceAt(pieces, from), 'plus', 'give')
