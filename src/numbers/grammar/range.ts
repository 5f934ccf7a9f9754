import type {Bound, QuantityType} from '../../model/quantity.js'
import {
	type Amount,
	type AmountPair,
	type BoundedAmount,
	type ParsedQuantity,
	quantityOf,
	quantityOfPair,
} from '../amount.js'
import {isWord, isWordAt, type Pieces, pieceAt} from '../tokens/pieces.js'
import type {Unit} from '../units/unit.js'
import {changeVerbs} from './change-words.js'
import {sharedUnit, shareScale} from './shared-unit.js'

const rangeGaps = /^(?:-(?: -)?|(?:- )?to(?: -)?|through|\/|(?:- )?or)$/

/** Reads a range: `40 to 45 percent`, `5,000-6,000`, `between 15kHz and 17kHz`, `two or three`, `$7/$9`. */
export function readRange(pair: AmountPair): ParsedQuantity[] | null {
	const {pieces, left, right, gap} = pair
	const outerStart = startWithAges(pieces, left.from)
	const before = pieceAt(pieces, outerStart - 1)
	const between = gap === 'and' && isWord(before, 'between')
	const rising = gap === '' && isWordAt(pieces, right.from, 'up') && isWord(before, 'from')
	if (!between && !rising && !rangeGaps.test(gap)) return null
	if (left.amount.form === 'vague' || right.amount.form === 'vague' || left.amount.form === 'article') return null
	if (gap === 'to' && isFractionBy(pieces, left)) return null
	const unit = sharedUnit(left.amount, right.amount)
	if (unit === undefined) return null
	const low = shareScale(left.amount, right.amount)
	const high = right.amount.value
	const opened = between || isWord(before, 'from')
	if (left.amount.unit && !right.amount.unit && !opened && !isPrefixed(left.amount)) return null
	if (!isOrdered(pair, low, high, opened)) return null
	return [build(pair, unit, [low, high], opened ? outerStart - 1 : left.from)]
}

// `between the ages of 18 and 29`
function startWithAges(pieces: Pieces, from: number): number {
	if (isWordAt(pieces, from - 1, 'of') && isWordAt(pieces, from - 2, 'ages', 'age'))
		return isWordAt(pieces, from - 3, 'the') ? from - 3 : from - 2
	return isWordAt(pieces, from - 1, 'ages') ? from - 1 : from
}

// `fell by a fifth to 12,000`: the size of a change and its end.
const isFractionBy = (pieces: Pieces, {from, amount}: BoundedAmount): boolean =>
	amount.form === 'fraction' && (isWordAt(pieces, from - 1, 'by') || changeVerbs.has(pieceAt(pieces, from - 1).norm))

function build(
	pair: AmountPair,
	unit: Unit | null,
	[low, high]: readonly [number, number],
	from: number,
): ParsedQuantity {
	const {left, right, gap} = pair
	const [a, b] = [left.amount, right.amount]
	const open = a.form === 'plural' || b.form === 'plural'
	return quantityOfPair(pair, {
		from,
		type: typeOf(a, b),
		min: Math.min(low, high),
		max: Math.max(low, high),
		bound: open ? '~' : boundOf(left.bound, right.bound),
		parts: [low, high],
		unit,
		scale: b.scale,
		rule: gap.endsWith('or') ? 'or' : 'range',
	})
}

const typeOf = (a: Amount, b: Amount): QuantityType => (b.kind === 'count' ? a.kind : b.kind)

const boundOf = (left: Bound, right: Bound): Bound => (left === '~' || right === '~' ? '~' : '=')

// `$40-50`: a sign before the first number serves both; `0.4 percent to 13176` are two quantities.
const isPrefixed = ({kind, from, numeral}: Amount): boolean => kind === 'money' && from < numeral.from

function isOrdered({pieces, left, right, gap}: AmountPair, low: number, high: number, announced: boolean): boolean {
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
	// `rose 5 percent to 10 percent`, `fell by 700,000 to 65 million`: the two ends of a change are no range.
	const bothMeasured = a.unit !== null && b.unit !== null
	if (low !== a.value || (a.unit === null && b.unit !== null)) return true
	return !changesBefore(pieces, left.from, bothMeasured ? 3 : 1)
}

function changesBefore(pieces: Pieces, at: number, maxPiecesBack: number): boolean {
	for (let back = 1; back <= maxPiecesBack; back++) {
		const {norm, type} = pieceAt(pieces, at - back)
		// `came up with $2 million to $3 million`: the particle of a phrasal verb.
		const idle = norm === 'up' && isWordAt(pieces, at - back + 1, 'with')
		if (type === 'word' && !idle && (norm === 'by' || norm === 'up' || norm === 'down')) return true
		if (type === 'word' && changeVerbs.has(norm) && back < 3) return true
	}
	return false
}

/** Reads two bounds of one number: `more than 100 and less than 300`, `at least 20 but no more than 50`. */
export function readInterval(pair: AmountPair): ParsedQuantity[] | null {
	const {left, right, gap} = pair
	if (!/^(?:,|(?:, )?(?:and|but))$/.test(gap)) return null
	const lower = isLower(left.bound) ? left : isLower(right.bound) ? right : null
	const upper = isUpper(left.bound) ? left : isUpper(right.bound) ? right : null
	if (!lower || !upper || lower === upper) return null
	const [a, b] = [lower.amount, upper.amount]
	if (a.unit && b.unit && a.unit.name !== b.unit.name) return null
	if (a.value >= b.value) return null
	return [
		quantityOfPair(pair, {
			type: a.unit ? a.kind : b.kind,
			min: a.value,
			max: b.value,
			parts: [a.value, b.value],
			unit: a.unit ?? b.unit,
			form: right.amount.form,
			scale: right.amount.scale,
			rule: `interval ${lower.bound} ${upper.bound}`,
		}),
	]
}

const isLower = (bound: Bound): boolean => bound === '>' || bound === '>='

const isUpper = (bound: Bound): boolean => bound === '<' || bound === '<='

/** Reads a value with its tolerance: `50 ± 2 kg`, `9.83e-3 +/- 1e-5 km/s2`, `43 percent, plus or minus 3 points`. */
export function readTolerance({pieces, left, right, gap}: AmountPair): ParsedQuantity[] | null {
	const sign = gap === '±' || gap === '+ / -' || (gap === '' && right.bound === '~' && isMarked(pieces, right))
	if (
		!sign &&
		!/^,? ?(?:plus or minus|give or take)$/.test(gap) &&
		!(gap === ',' && right.bound === '~' && isWordAt(pieces, right.from, 'plus', 'give'))
	)
		return null
	const [a, b] = [left.amount, right.amount]
	if (b.value >= a.value || (gap === '' && left.to === right.amount.from)) return null
	if (a.unit && b.unit && !sign && a.unit.name !== b.unit.name && a.kind !== 'percent') return null
	const kind = a.unit ? a.kind : b.kind
	return [
		{
			...quantityOf(left),
			to: right.to,
			core: b.core,
			type: kind,
			unit: a.unit ?? b.unit,
			bound: '~',
			rule: 'tolerance',
		},
	]
}

// A sign or `plus or minus` before the second amount: `a town of 18,000 about 90 kilometres east` is two.
const isMarked = (pieces: AmountPair['pieces'], {from}: AmountPair['right']): boolean =>
	pieceAt(pieces, from).type === 'sign' || isWordAt(pieces, from, 'plus', 'give')
