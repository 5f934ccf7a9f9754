import {inClass, wordSet} from '../../lexicon/lexicon.js'
import type {Modifier, TimeAmount, TimeUnit} from '../expression.js'
import {bounds} from '../words/amounts.js'
import {type ParsedNumeral, readNumeral} from './numeral.js'
import {at, isDigits, isSpaced, type Pieces, skipHyphen, skipWord, stands} from './pieces.js'

export interface ReadAmount {
	readonly amounts: readonly TimeAmount[]
	readonly to: number
	/** `a couple of weeks`, `a year or two`, `a year or so`. */
	readonly approximate: boolean
	/** A hyphen joins number and unit: `two-year`. */
	readonly compound: boolean
	/** The number is `a` or `an`. */
	readonly article: boolean
}

const qualifiers = wordSet(
	'additional all business calendar consecutive entire extra fiscal full further last long more next other past short solid straight successive trading whole working',
)

/** Reads a number of units of time: `two weeks`, `5 1/2 hours`, `a fortnight and a half`, `two-year`, `12 to 18 months`, `a year or two`. */
export function readAmount(pieces: Pieces, from: number): ReadAmount | null {
	const part = readPartOfCentury(pieces, from)
	if (part) return part
	const numeral = readNumeral(pieces, from)
	if (!numeral) return null
	const article = at(pieces, from) === 'a' || at(pieces, from) === 'an'
	const upper = readUpper(pieces, numeral)
	const {unit, to, hyphen, qualified} = readUnitAfter(pieces, upper?.to ?? numeral.to) ?? {}
	if (!unit || to === undefined) return null
	const singular = at(pieces, to - 1)
	const plural = singular.endsWith('s') || singular === 'millennia' || singular === 'centuries'
	// `won 4-1 last week`: the number belongs to what precedes it.
	if (!plural && /^(?:last|next|past)$/.test(at(pieces, to - 2))) return null
	if (!plural && numeral.number !== 1 && (qualified || (numeral.number ?? 0) > 999)) return null
	if (!fits(pieces, from, numeral, unit.unit, plural, hyphen === true)) return null
	const amount: TimeAmount = {unit: unit.unit, number: numeral.number === null ? null : numeral.number * unit.factor}
	const half = hyphen ? null : readAndHalf(pieces, to, amount)
	if (half) return {amounts: [half.amount], to: half.to, approximate: false, compound: false, article}
	const rest = hyphen ? null : readFurther(pieces, to, unit.unit)
	const amounts = rest ? [amount, ...rest.amounts] : [amount]
	const tail = readLoose(pieces, rest?.to ?? to)
	return {
		amounts,
		to: tail ?? rest?.to ?? to,
		approximate: numeral.approximate === true || upper !== null || tail !== null,
		compound: hyphen === true,
		article,
	}
}

// `a quarter-century`, `half a century`, `a quarter of a century`: a fraction of a century, in years.
function readPartOfCentury(pieces: Pieces, from: number): ReadAmount | null {
	const start = skipWord(pieces, from, 'a')
	const word = at(pieces, start)
	if (word !== 'quarter' && word !== 'half') return null
	const of = at(pieces, start + 1) === 'of' ? start + 2 : skipHyphen(pieces, start + 1)
	const noun = skipWord(pieces, of, 'a')
	if (at(pieces, noun) !== 'century') return null
	const amounts: TimeAmount[] = [{unit: 'year', number: word === 'half' ? 50 : 25}]
	return {amounts, to: noun + 1, approximate: false, compound: false, article: false}
}

// `12 to 18`, `two or three`, `2-3`: the upper end of an approximate number.
function readUpper(pieces: Pieces, numeral: ParsedNumeral): ParsedNumeral | null {
	if (numeral.number === null) return null
	const link = at(pieces, numeral.to)
	if (link !== 'to' && link !== 'or' && link !== '-') return null
	const upper = readNumeral(pieces, numeral.to + 1)
	return upper && upper.number !== null && upper.number > numeral.number ? upper : null
}

function readUnitAfter(
	pieces: Pieces,
	from: number,
): {unit: {unit: TimeUnit; factor: number}; to: number; hyphen: boolean; qualified: boolean} | null {
	let start = from
	const tight = skipHyphen(pieces, start)
	const hyphen = tight > start
	if (hyphen) start = tight
	else for (let steps = 0; steps < 2 && qualifiers.has(at(pieces, start)); steps++) start++
	const word = at(pieces, start)
	const unit = pieces.words.units.get(word) ?? readLetter(pieces, start)
	return unit ? {unit, to: start + 1, hyphen, qualified: start > from && !hyphen} : null
}

// `3h`, `2W`: only joined to digits.
function readLetter(pieces: Pieces, from: number): {unit: TimeUnit; factor: number} | null {
	if (isSpaced(pieces, from) || !isDigits(at(pieces, from - 1))) return null
	const word = at(pieces, from)
	if (word === 'h') return {unit: 'hour', factor: 1}
	return word === 'w' ? {unit: 'week', factor: 1} : null
}

// `a second`, `a quarter`, `a min` count nothing; `three quarters` is a fraction without a time word next to it.
function fits(
	pieces: Pieces,
	from: number,
	numeral: ParsedNumeral,
	unit: TimeUnit,
	plural: boolean,
	hyphen: boolean,
): boolean {
	const single = numeral.number === 1
	if (unit === 'second' && !plural && !hyphen && !isDigits(at(pieces, from))) return false
	if (unit === 'quarter')
		return hyphen
			? false
			: plural &&
					(numeral.number === null ||
						qualifiers.has(at(pieces, numeral.to)) ||
						qualifiers.has(at(pieces, from - 1)) ||
						inClass(at(pieces, from - 1), 'temporal-adjective'))
	if (plural || single || hyphen) return true
	return numeral.number !== null && numeral.number !== 0 && (numeral.number < 1 || isDigits(at(pieces, from)) || true)
}

// `a fortnight and a half`, `one decade and a half`: adds half a unit.
function readAndHalf(pieces: Pieces, from: number, amount: TimeAmount): {amount: TimeAmount; to: number} | null {
	if (!stands(pieces, from, 'and', 'a', 'half') || amount.number === null) return null
	return {amount: {...amount, number: amount.number + 0.5}, to: from + 3}
}

const order: readonly TimeUnit[] = ['century', 'decade', 'year', 'month', 'week', 'day', 'hour', 'minute', 'second']

// `9 years 10 months`, `1 hour and 42 minutes`, `two years, one month and six days`: units grow smaller.
function readFurther(pieces: Pieces, from: number, unit: TimeUnit): {amounts: TimeAmount[]; to: number} | null {
	const amounts: TimeAmount[] = []
	let to = from
	let last = unit
	for (let steps = 0; steps < 3; steps++) {
		let start = to
		if (at(pieces, start) === ',') start++
		if (at(pieces, start) === 'and') start++
		if (start === to && !isDigits(at(pieces, start))) break
		const numeral = readNumeral(pieces, start)
		if (!numeral || numeral.number === null || at(pieces, start) === 'a' || at(pieces, start) === 'an') break
		const next = pieces.words.units.get(at(pieces, numeral.to))
		if (!next || order.indexOf(next.unit) <= order.indexOf(last) || isTail(at(pieces, numeral.to + 1))) break
		amounts.push({unit: next.unit, number: numeral.number * next.factor})
		to = numeral.to + 1
		last = next.unit
	}
	return amounts.length > 0 ? {amounts, to} : null
}

// `three months, and two days ago`: the second amount belongs to `ago`.
const isTail = (word: string): boolean => word === 'ago'

// `or two`, `or so`, `or more`, `or less`: what makes an amount approximate.
function readLoose(pieces: Pieces, from: number): number | null {
	if (at(pieces, from) !== 'or') return null
	const word = at(pieces, from + 1)
	return word === 'so' || word === 'two' || word === 'more' || word === 'less' || word === 'longer' ? from + 2 : null
}

/** Reads the words before an amount that bound it: `more than`, `nearly`, `at least`. */
export function readBound(pieces: Pieces, from: number): {mod: Modifier; to: number} | null {
	const one = at(pieces, from)
	if (one === '') return null
	const two = `${one} ${at(pieces, from + 1)}`
	const three = bounds.get(`${two} ${at(pieces, from + 2)}`)
	if (three) return {mod: three, to: from + 3}
	const pair = bounds.get(two)
	if (pair) return {mod: pair, to: from + 2}
	const single = bounds.get(one)
	return single ? {mod: single, to: from + 1} : null
}
