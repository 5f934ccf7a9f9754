import type {Amount} from '../amount.js'
import {rounded} from '../tokens/digits.js'
import {isSignAt, isWordAt, type Pieces, pieceAt} from '../tokens/pieces.js'

// How many of a smaller unit make one of a larger.
const shares: Readonly<Record<string, Readonly<Record<string, number>>>> = {
	foot: {inch: 12},
	year: {month: 12, week: 52, day: 365},
	week: {day: 7},
	day: {hour: 24},
	hour: {minute: 60, second: 3600},
	minute: {second: 60},
	pound: {ounce: 16},
	'-stone': {pound: 14},
	stone: {pound: 14},
}

/** Joins an amount in several units: `5 feet 2 inches`, `3 dollars and 50 cents`, `two years and a month`. */
export function joinParts(pieces: Pieces, first: Amount, read: (at: number) => Amount | null): Amount {
	const half = addHalf(pieces, first) ?? addInches(pieces, first)
	if (half) return half
	let joined = first
	let smallest = first.unit?.name ?? ''
	for (let count = 0; count < 3; count++) {
		const part = joinPart(pieces, joined, smallest, read)
		if (!part) break
		joined = part.joined
		smallest = part.unit
	}
	return joined
}

function joinPart(
	pieces: Pieces,
	first: Amount,
	smallest: string,
	read: (at: number) => Amount | null,
): {joined: Amount; unit: string} | null {
	if (
		!first.unit ||
		(first.kind !== 'measure' && first.kind !== 'money' && first.kind !== 'duration') ||
		first.value < 0
	)
		return null
	const and = isWordAt(pieces, first.to, 'and')
	const start = and ? first.to + 1 : first.to
	if (pieceAt(pieces, start).type === 'sign') return null
	const second = read(start)
	if (!second || second.value < 0 || second.form === 'plural' || second.form === 'vague') return null
	const money = first.kind === 'money'
	const share = money ? shareOfMoney(pieces, first, second, and) : shareOfMeasure(first, smallest, second)
	if (!share) return null
	const value = rounded(first.value + second.value / share)
	const numeral = {from: first.numeral.from, to: second.numeral.to}
	return {joined: {...first, to: second.to, core: second.core, value, numeral}, unit: second.unit?.name ?? ''}
}

// `a fortnight and a half`; the half of `two and a half` belongs to the numeral.
function addHalf(pieces: Pieces, first: Amount): Amount | null {
	if (!first.unit || !isWordAt(pieces, first.to, 'and') || !isWordAt(pieces, first.to + 1, 'a')) return null
	const half =
		isWordAt(pieces, first.to + 2, 'half') && !isWordAt(pieces, first.to + 3, 'million', 'dozen', 'hour', 'a', 'an')
	return half ? {...first, to: first.to + 3, core: first.to + 3, value: first.value + 0.5} : null
}

// `a 6-foot-4 guard`, `a 6-foot-4-inch guard`, `stood 5-foot-11`: a height.
function addInches(pieces: Pieces, first: Amount): Amount | null {
	const number = pieceAt(pieces, first.to + 1)
	const joined = isSignAt(pieces, first.to, '-') && pieceAt(pieces, first.to).glued && number.glued
	if (!joined || first.unit?.name !== 'foot' || !/^\d{1,2}$/.test(number.text) || number.value > 11) return null
	const inch = isSignAt(pieces, first.to + 2, '-') && isWordAt(pieces, first.to + 3, 'inch', 'inches')
	const to = first.to + (inch ? 4 : 2)
	// `a 10-foot-5-ton truck`: the number of the next unit.
	if (!inch && isSignAt(pieces, to, '-') && pieceAt(pieces, to).glued) return null
	const value = rounded(first.value + number.value / 12)
	return {...first, to, core: to, value}
}

// The second part is of a smaller unit than the part before it, and less than one of those.
function shareOfMeasure({unit}: Amount, smallest: string, second: Amount): number {
	const name = second.unit?.name ?? ''
	const step = shares[smallest]?.[name] ?? 0
	return second.value < step ? (shares[unit?.name ?? '']?.[name] ?? 0) : 0
}

function shareOfMoney(pieces: Pieces, first: Amount, second: Amount, and: boolean): number {
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
