import {cardinals, ordinals, scales} from '../../lexicon/numerals.js'
import {vagueAmounts} from '../words/amounts.js'
import {at, isDigits, isSpaced, type Pieces, skipHyphen, skipWord, stands} from './pieces.js'

export interface ParsedNumeral {
	/** Null for `several`. */
	readonly number: number | null
	readonly to: number
	/** `a couple of`, `dozens of`. */
	readonly approximate?: true
	readonly ordinal?: true
}

const fractions: ReadonlyMap<string, number> = new Map([
	['½', 0.5],
	['¼', 0.25],
	['¾', 0.75],
])

/** Reads a cardinal number: `5,000`, `2 1/2`, `twenty-five`, `two and a half`, `a dozen`, `several`, `a couple of`. */
export function readNumeral(pieces: Pieces, from: number): ParsedNumeral | null {
	const word = at(pieces, from)
	if (isDigits(word)) return readDigits(pieces, from)
	const fraction = fractions.get(word)
	if (fraction !== undefined) return {number: fraction, to: from + 1}
	if (word === 'a' || word === 'an') return readArticle(pieces, from)
	if (word === 'half')
		return {number: 0.5, to: from + (at(pieces, from + 1) === 'a' || at(pieces, from + 1) === 'an' ? 2 : 1)}
	if (vagueAmounts.has(word)) return {number: null, to: skipWord(pieces, from + 1, 'of')}
	if (word === 'couple') return {number: 2, to: skipWord(pieces, from + 1, 'of'), approximate: true}
	return readWords(pieces, from)
}

function readDigits(pieces: Pieces, from: number): ParsedNumeral | null {
	let digits = at(pieces, from)
	if (digits.length > 12) return null
	let to = from + 1
	while (
		at(pieces, to) === ',' &&
		!isSpaced(pieces, to) &&
		!isSpaced(pieces, to + 1) &&
		/^\d{3}$/.test(at(pieces, to + 1))
	) {
		digits += at(pieces, to + 1)
		to += 2
		if (digits.length > 12) return null
	}
	let number = Number(digits)
	if (at(pieces, to) === '.' && !isSpaced(pieces, to) && !isSpaced(pieces, to + 1) && isDigits(at(pieces, to + 1))) {
		const decimals = at(pieces, to + 1)
		if (decimals.length > 6) return null
		number = Number(`${digits}.${decimals}`)
		to += 2
	}
	const half = fractions.get(at(pieces, to))
	if (half !== undefined) return {number: number + half, to: to + 1}
	const slash = readSlashed(pieces, to)
	if (slash) return {number: number + slash.number!, to: slash.to}
	if (number < 100 && stands(pieces, to, 'and', 'a', 'half')) return {number: number + 0.5, to: to + 3}
	const scale = scales.get(at(pieces, to))
	return scale !== undefined ? {number: number * scale, to: to + 1} : {number, to}
}

// The fraction of `5 1/2`, also written `5-1/2`.
function readSlashed(pieces: Pieces, from: number): ParsedNumeral | null {
	const start = skipHyphen(pieces, from)
	const [a, slash, b] = [at(pieces, start), at(pieces, start + 1), at(pieces, start + 2)]
	if (slash !== '/' || !/^\d$/.test(a) || !/^\d$/.test(b) || Number(b) <= Number(a)) return null
	return {number: Number(a) / Number(b), to: start + 3}
}

// `a dozen`, `a few`, `a couple of`, `a hundred`, `an additional`, `a`.
function readArticle(pieces: Pieces, from: number): ParsedNumeral {
	const next = at(pieces, from + 1)
	if (next === 'few' || next === 'number') {
		const to = next === 'number' ? from + 3 : skipWord(pieces, from + 2, 'more')
		return next === 'few' || at(pieces, from + 2) === 'of' ? {number: null, to} : {number: 1, to: from + 1}
	}
	if (next === 'good' && at(pieces, from + 2) === 'many') return {number: null, to: from + 3}
	if (next === 'couple') return {number: 2, to: skipWord(pieces, from + 2, 'of'), approximate: true}
	if (next === 'dozen') return {number: 12, to: from + 2}
	if (next === 'half') return {number: 0.5, to: from + 2}
	const scale = scales.get(next)
	if (scale !== undefined) return readScaled(pieces, from + 2, scale)
	if (next === 'full' || next === 'whole' || next === 'further' || next === 'additional' || next === 'single')
		return {number: 1, to: from + 2}
	return {number: 1, to: from + 1}
}

// `two`, `twenty-five`, `one hundred and five`, `two thousand`, `two and a half`, `two dozen`.
function readWords(pieces: Pieces, from: number): ParsedNumeral | null {
	const small = readSmall(pieces, from)
	if (!small) return null
	const scaled = readScaled(pieces, small.to, small.number!)
	if (at(pieces, scaled.to) === 'dozen') return {number: scaled.number! * 12, to: scaled.to + 1}
	for (const tail of [
		['and', 'a', 'half'],
		['and', 'one', 'half'],
		['and', 'half'],
	])
		if (stands(pieces, scaled.to, ...tail)) return {number: scaled.number! + 0.5, to: scaled.to + tail.length}
	if (stands(pieces, scaled.to, '-', 'and', '-', 'a', '-', 'half'))
		return {number: scaled.number! + 0.5, to: scaled.to + 6}
	return scaled
}

function readScaled(pieces: Pieces, from: number, start: number): ParsedNumeral {
	let number = start
	let to = from
	for (let steps = 0; steps < 6; steps++) {
		const scale = scales.get(at(pieces, to))
		if (scale !== undefined) {
			number = scale === 100 && number >= 1000 ? number + 100 : number * scale
			to++
			continue
		}
		const past = skipWord(pieces, to, 'and')
		const small = number >= 100 ? readSmall(pieces, past) : null
		if (!small) break
		number += small.number!
		to = small.to
	}
	return {number, to}
}

/** Reads a number word below a hundred: `seven`, `twenty-five`, `twenty five`. */
export function readSmall(pieces: Pieces, from: number): ParsedNumeral | null {
	const first = cardinals.get(at(pieces, from))
	if (first === undefined) return null
	if (first < 20 || first % 10 !== 0) return {number: first, to: from + 1}
	const next = skipHyphen(pieces, from + 1)
	const second = cardinals.get(at(pieces, next))
	return second !== undefined && second > 0 && second < 10
		? {number: first + second, to: next + 1}
		: {number: first, to: from + 1}
}

/** Reads an ordinal number: `first`, `21st`, `twenty-first`, `1 st`. */
export function readOrdinal(pieces: Pieces, from: number): ParsedNumeral | null {
	const word = at(pieces, from)
	if (isDigits(word)) {
		if (word.length > 2 || !/^(?:st|nd|rd|th)$/.test(at(pieces, from + 1)) || isSpaced(pieces, from + 1)) return null
		return {number: Number(word), to: from + 2, ordinal: true}
	}
	const simple = ordinals.get(word)
	if (simple !== undefined) return {number: simple, to: from + 1, ordinal: true}
	const tens = cardinals.get(word)
	if (tens === undefined || tens < 20) return null
	const next = skipHyphen(pieces, from + 1)
	const unit = ordinals.get(at(pieces, next))
	return unit !== undefined && unit < 10 ? {number: tens + unit, to: next + 1, ordinal: true} : null
}

/** Reads the number of a day, as an ordinal or in one or two digits: `9th`, `ninth`, `9`. It may lie beyond 31. */
export function readDayNumber(pieces: Pieces, from: number): {day: number; to: number; ordinal: boolean} | null {
	const ordinal = readOrdinal(pieces, from)
	if (ordinal) return {day: ordinal.number!, to: ordinal.to, ordinal: true}
	const digits = at(pieces, from)
	return /^\d{1,2}$/.test(digits) ? {day: Number(digits), to: from + 1, ordinal: false} : null
}
