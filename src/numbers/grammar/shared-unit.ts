import type {Amount, ParsedQuantity} from '../amount.js'
import {times} from '../tokens/digits.js'
import {isSignAt, isWordAt, type Pieces, pieceAt, wordIn} from '../tokens/pieces.js'
import type {Unit} from '../units/unit.js'

/**
 * Gives the unit of a measure to the bare numbers coordinated with it: `45 and 50 mg`, `7- or 8-inch`, `from 12 percent last
 * year to 9`. From right to left, so that it spreads over a list.
 */
export function shareUnits(pieces: Pieces, found: readonly ParsedQuantity[]): ParsedQuantity[] {
	const shared = [...found]
	for (let index = shared.length - 2; index >= 0; index--) {
		const left = shared[index]!
		const right = shared[index + 1]!
		if (isBareCount(left) && passesUnit(pieces, left, right) && isCoordinated(pieces, left.to, right))
			shared[index] = withUnit(left, right)
	}
	for (let index = 1; index < shared.length; index++) {
		const [left, right] = [shared[index - 1]!, shared[index]!]
		if (isBareCount(right) && isLevel(left) && isStartOf(pieces, left, right)) shared[index] = withUnit(right, left)
	}
	return shared
}

const isLevel = ({unit, type}: ParsedQuantity): boolean =>
	unit !== null && (type === 'percent' || type === 'money' || type === 'measure')

// `rose to 48 percent from 44.`, `61 percent, down from 66.`: where a change begins, without a noun after it.
function isStartOf(pieces: Pieces, left: ParsedQuantity, right: ParsedQuantity): boolean {
	const next = pieceAt(pieces, right.to)
	if ((next.type === 'word' && !wordIn(next, 'phrase-boundary')) || !isWordAt(pieces, right.from - 1, 'from'))
		return false
	if (right.from - 1 === left.to) return isWordAt(pieces, left.from - 1, 'to')
	const comma = isSignAt(pieces, left.to, ',') ? left.to + 1 : left.to
	return right.from - 2 === comma && isWordAt(pieces, comma, 'down', 'up')
}

const isBareCount = ({unit, type, form, value}: ParsedQuantity): boolean =>
	unit === null &&
	type === 'count' &&
	form !== 'plural' &&
	form !== 'vague' &&
	!(form === 'digits' && value !== null && value >= 1900 && value <= 2100)

// An age passes its unit over a hyphen alone: `19- and 22-year-olds`, but `six, a 4-year-old among them`.
const passesUnit = (pieces: Pieces, {to}: ParsedQuantity, {unit, type}: ParsedQuantity): boolean =>
	unit !== null && type !== 'ratio' && (type !== 'age' || isSignAt(pieces, to, '-'))

function withUnit(left: ParsedQuantity, {unit, type, rule}: ParsedQuantity): ParsedQuantity {
	return {...left, unit, type, rule: `${rule} shared`}
}

// Only a conjunction, or a comma in a list that ends with one, between the two; `310 million of the 1.6 billion crowns`.
function isCoordinated(pieces: Pieces, from: number, {from: to, rule, numeral}: ParsedQuantity): boolean {
	let at = from
	if (isSignAt(pieces, at, '-')) at++
	if (isWordAt(pieces, at, 'of') && isWordAt(pieces, at + 1, 'the'))
		return at + 2 === to && !isSignAt(pieces, numeral.to, '-')
	const comma = isSignAt(pieces, at, ',')
	if (comma) at++
	const joined = isWordAt(pieces, at, 'and', 'or')
	if (joined) at++
	// `63,300, or 38%`: the same in another unit.
	if (comma && isWordAt(pieces, at - 1, 'or')) return false
	return at === to && at > from && (joined || !comma || rule.endsWith('shared'))
}

/** The unit of both amounts: given once, or the same twice. Undefined where they differ. */
export function sharedUnit(a: Amount, b: Amount): Unit | null | undefined {
	if (!a.unit) return b.unit
	if (!b.unit || a.unit.name === b.unit.name) return a.unit
	// `$11 to $12 an hour`, `10 miles to 20 miles per hour`
	if (b.unit.name.startsWith(`${a.unit.name} per `)) return b.unit
	return undefined
}

/** The value of the first amount, with the scale of the second where it would be smaller without: `$89 to $93 billion`, `1 to 2 thousand`. */
export function shareScale(a: Amount, b: Amount): number {
	if (b.scale < 1000 || a.scale > 1 || a.value < 0 || a.form === 'plural') return a.value
	return a.value < b.value / b.scale && a.value < 1000 ? times(a.value, b.scale) : a.value
}
