import type {Amount} from '../amount.js'
import {rounded} from '../tokens/digits.js'
import {isWordAt, type Piece, pieceAt} from '../tokens/pieces.js'

// Larger unit, smaller unit, how many of the smaller make one of the larger.
const pairs: ReadonlyMap<string, readonly [string, number]> = new Map([
	['foot', ['inch', 12]],
	['hour', ['minute', 60]],
	['minute', ['second', 60]],
	['pound', ['ounce', 16]],
	['-stone', ['pound', 14]],
	['stone', ['pound', 14]],
])

/** Joins an amount in two units: `5 feet 2 inches`, `5 ft 2 in`, `3 dollars and 50 cents`. */
export function joinParts(pieces: readonly Piece[], first: Amount, read: (at: number) => Amount | null): Amount {
	const half = addHalf(pieces, first)
	if (half) return half
	if (
		!first.unit ||
		(first.kind !== 'measure' && first.kind !== 'money' && first.kind !== 'duration') ||
		first.value < 0
	)
		return first
	const and = isWordAt(pieces, first.to, 'and')
	const start = and ? first.to + 1 : first.to
	if (pieceAt(pieces, start).type === 'sign') return first
	const second = read(start)
	if (!second || second.value < 0 || second.form === 'plural') return first
	const share = first.kind === 'money' ? shareOfMoney(pieces, first, second, and) : shareOfMeasure(first, second)
	if (!share) return first
	const value = rounded(first.value + second.value / share)
	return {...first, to: second.to, core: second.core, value, numeral: {from: first.numeral.from, to: second.numeral.to}}
}

// `a fortnight and a half`; the half of `two and a half` belongs to the numeral.
function addHalf(pieces: readonly Piece[], first: Amount): Amount | null {
	if (!first.unit || !isWordAt(pieces, first.to, 'and') || !isWordAt(pieces, first.to + 1, 'a')) return null
	const half =
		isWordAt(pieces, first.to + 2, 'half') && !isWordAt(pieces, first.to + 3, 'million', 'dozen', 'hour', 'a', 'an')
	return half ? {...first, to: first.to + 3, core: first.to + 3, value: first.value + 0.5} : null
}

function shareOfMeasure({unit}: Amount, second: Amount): number {
	const pair = pairs.get(unit?.name ?? '')
	return pair && second.unit?.name === pair[0] && second.value < pair[1] ? pair[1] : 0
}

function shareOfMoney(pieces: readonly Piece[], first: Amount, second: Amount, and: boolean): number {
	if (second.value >= 100 || first.scale > 1 || !Number.isInteger(second.value)) return 0
	if (second.unit?.name === 'cent' || second.unit?.name === 'penny') return 100
	// `15 dollars and 50`, `17 USD 25`: the number ends the phrase.
	const ends =
		pieceAt(pieces, second.to).type !== 'word' &&
		pieceAt(pieces, second.to).norm !== '-' &&
		pieceAt(pieces, second.to).norm !== '%'
	const worded = pieceAt(pieces, first.core - 1).type === 'word'
	return !second.unit && ends && (worded || and) && second.kind === 'count' && second.value > 0 ? 100 : 0
}
