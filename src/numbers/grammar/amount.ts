import {type Amount, type Numeral, plainAmount} from '../amount.js'
import {readNumeral} from '../numerals/numeral.js'
import {readScale} from '../numerals/scale.js'
import {isWeight} from '../pound.js'
import {times} from '../tokens/digits.js'
import {isSign, isWord, type Piece, pieceAt, wordIn} from '../tokens/pieces.js'
import {type Currency, type MoneyContext, readCurrencyAfter, readCurrencyBefore} from '../units/currency.js'
import {readPer, readUnit} from '../units/read-unit.js'
import {nounUnit, type Unit, type UnitTable} from '../units/unit.js'
import {readAge, readAgeDecade} from './age.js'
import {joinParts} from './compound.js'
import {readMultiple, readMultipleWord} from './multiple.js'

export interface Grammar extends MoneyContext {
	readonly units: UnitTable
	/** Read `a` before a unit as a number: `a mile`, `an hour`. */
	readonly articles: boolean
}

/** Reads the amount that starts at a piece, or gives null. */
export function readAmount(pieces: readonly Piece[], at: number, grammar: Grammar): Amount | null {
	const first = readSimpleAmount(pieces, at, grammar) ?? (grammar.articles ? readArticle(pieces, at, grammar) : null)
	return first && joinParts(pieces, first, (next) => readSimpleAmount(pieces, next, grammar))
}

function readSimpleAmount(pieces: readonly Piece[], at: number, grammar: Grammar): Amount | null {
	const money = readMoney(pieces, at, grammar)
	if (money) return money
	const bare = readNumeral(pieces, at)
	if (!bare) return readMultipleWord(pieces, at)
	const numeral = readScale(pieces, bare, false, grammar.units)
	return readMoneyAfter(pieces, numeral, grammar) ?? readMeasured(pieces, numeral, grammar) ?? plainAmount(numeral)
}

// `$5m`, `-$5`, `($99.99)`, `US$ 1.2 billion`, `$3 a share`
function readMoney(pieces: readonly Piece[], at: number, grammar: Grammar): Amount | null {
	const piece = pieceAt(pieces, at)
	const dash = isSign(piece, '-') || isSign(piece, '−')
	const minus = dash && !(piece.glued && pieceAt(pieces, at - 1).type !== 'sign') && pieceAt(pieces, at + 1).glued
	const start = minus || isWord(piece, 'minus') ? at + 1 : at
	const before = readCurrencyBefore(pieces, start, grammar)
	if (!before) return null
	const article = isWord(pieceAt(pieces, before.to), 'a') ? null : readNumeral(pieces, before.to)
	if (!article || article.form === 'plural' || article.form === 'vague') return null
	const numeral = readScale(pieces, article, true, grammar.units)
	const factor = start > at ? -1 : 1
	return finishMoney(
		pieces,
		{...numeral, value: numeral.value * factor},
		before,
		at,
		redundant(pieces, numeral, before, grammar),
		grammar,
	)
}

// `$10 dollars`, `$500 US`, `$40,000 Canadian`: the currency told again behind the number.
function redundant(pieces: readonly Piece[], numeral: Numeral, before: Currency, grammar: Grammar): Currency {
	const word = pieceAt(pieces, numeral.to)
	const phrase = word.type === 'word' ? grammar.currencies.phrases.get(`${word.norm} dollar`) : undefined
	const named = phrase ?? (word.norm === 'us' && word.text === 'US' ? 'USD' : undefined)
	const next = pieceAt(pieces, numeral.to + 1)
	if (
		named &&
		before.unit.name === 'USD' &&
		(next.type !== 'word' || isWord(next, 'per', 'a', 'in', 'bail', 'and')) &&
		word.text !== word.norm
	)
		return {...before, unit: {...before.unit, name: named, code: named}, to: numeral.to + 1}
	if (isWord(word, 'dollars') && before.unit.name.endsWith('D')) return {...before, to: numeral.to + 1}
	if (grammar.currencies.codes.has(word.text) && before.unit.name !== word.text)
		return {...before, unit: {...before.unit, name: word.text, code: word.text}, to: numeral.to + 1}
	return {...before, to: numeral.to}
}

function finishMoney(
	pieces: readonly Piece[],
	numeral: Numeral,
	{factor}: Currency,
	from: number,
	{unit, to}: Currency,
	{units}: Grammar,
): Amount {
	const per = readPer(pieces, {unit, to}, units)
	return {
		from,
		to: per.to,
		numeral: {from: numeral.from, to: numeral.to},
		value: factor === 1 ? numeral.value : times(numeral.value, factor),
		form: numeral.form,
		scale: numeral.scale * factor,
		unit: per.unit,
		kind: per.to > to ? 'rate' : 'money',
		core: to,
	}
}

// `3 million euros`, `75 USD million`, `five-million-dollar`
function readMoneyAfter(pieces: readonly Piece[], numeral: Numeral, grammar: Grammar): Amount | null {
	const of = isWord(pieceAt(pieces, numeral.to), 'of') && numeral.form === 'plural' ? numeral.to + 1 : numeral.to
	const joined = isSign(pieceAt(pieces, of), '-') && pieceAt(pieces, of + 1).type === 'word' ? of + 1 : of
	const after = readCurrencyAfter(pieces, joined, numeral, grammar)
	if (!after || (after.unit.name === 'GBP' && isWeight(pieces, numeral, joined, grammar.country))) return null
	const scale = pieceAt(pieces, after.to)
	const late = numeral.scale === 1 && isWord(scale, 'million', 'billion', 'trillion')
	const factor = after.factor * (late ? (scale.norm === 'million' ? 1e6 : scale.norm === 'billion' ? 1e9 : 1e12) : 1)
	const currency = {...after, factor, to: late ? after.to + 1 : after.to}
	return finishMoney(pieces, numeral, currency, numeral.from, currency, grammar)
}

function readMeasured(pieces: readonly Piece[], numeral: Numeral, grammar: Grammar): Amount | null {
	const special =
		readAge(pieces, numeral, grammar.units) ??
		readAgeDecade(pieces, numeral, grammar.units.names.get('year')!) ??
		readMultiple(pieces, numeral)
	if (special) return special
	const often = readTimesPer(pieces, numeral, grammar.units)
	if (often) return often
	const start = unitStart(pieces, numeral)
	const reading = readUnit(pieces, start, grammar.units, numeral.form === 'digits' || numeral.form === 'fraction')
	if (!reading) return null
	// `20 (kg)`
	const bracket = start > numeral.to && /^[([]$/.test(pieceAt(pieces, start - 1).norm)
	if (bracket && !/^[)\]]$/.test(pieceAt(pieces, reading.to).norm)) return null
	const unit = reading.unit.name === 'degree' && !isAngle(pieces, start) ? heat : reading.unit
	const amount = plainAmount(numeral)
	return {
		...amount,
		to: bracket ? reading.to + 1 : reading.to,
		core: reading.core ?? reading.to,
		unit,
		kind: kindOf(unit),
	}
}

/** A degree of an unnamed scale of temperature. */
const heat: Unit = {name: 'degree', code: null, si: null, offset: 0, dimension: 'temperature'}

// `24 degrees north`: else heat is meant, as in most news.
const isAngle = (pieces: readonly Piece[], at: number): boolean => wordIn(pieceAt(pieces, at), 'compass-point')

// `45-acre`, `half an hour`, `thousands of miles`, `a couple of weeks`, `20 (kg)`
function unitStart(pieces: readonly Piece[], {to, form, value}: Numeral): number {
	const piece = pieceAt(pieces, to)
	if (isSign(piece, '-') && pieceAt(pieces, to + 1).type === 'word') return to + 1
	if (isWord(piece, 'of') && (form === 'plural' || form === 'vague')) return to + 1
	if (isWord(piece, 'of') && form === 'fraction' && isWord(pieceAt(pieces, to + 1), 'a', 'an')) return to + 2
	if (isWord(piece, 'a', 'an') && form === 'fraction' && value === 0.5) return to + 1
	return (isSign(piece, '(') || isSign(piece, '[')) && form === 'digits' ? to + 1 : to
}

// `four times a week`, `78,000 times per minute`
function readTimesPer(pieces: readonly Piece[], numeral: Numeral, units: UnitTable): Amount | null {
	if (!isWord(pieceAt(pieces, numeral.to), 'times')) return null
	const reading = readPer(pieces, {unit: nounUnit('time'), to: numeral.to + 1}, units)
	if (reading.core === undefined) return null
	return {...plainAmount(numeral), to: reading.to, core: reading.to, unit: reading.unit, kind: 'rate'}
}

function kindOf({name, dimension}: Unit): Amount['kind'] {
	if (dimension === 'time') return 'duration'
	if (name === '%' || name === 'percentage point' || name === 'basis point' || name === 'per mille') return 'percent'
	return dimension.includes('/') || dimension === 'speed' ? 'rate' : 'measure'
}

// `a mile`, `an hour`
function readArticle(pieces: readonly Piece[], at: number, grammar: Grammar): Amount | null {
	if (!isWord(pieceAt(pieces, at), 'a', 'an')) return null
	const numeral: Numeral = {from: at, to: at + 1, value: 1, form: 'article', scale: 1}
	if (isSign(pieceAt(pieces, at + 1), '-') || isWord(pieceAt(pieces, at + 1), 'second')) return null
	return readMoneyAfter(pieces, numeral, grammar) ?? readMeasured(pieces, numeral, grammar)
}
