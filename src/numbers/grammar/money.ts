import type {Amount, Numeral} from '../amount.js'
import {readNumeral} from '../numerals/numeral.js'
import {readScale} from '../numerals/scale.js'
import {times} from '../tokens/digits.js'
import {isSign, isSignAt, isWord, isWordAt, type Pieces, pieceAt} from '../tokens/pieces.js'
import {type Currency, readCurrencyAfter, readCurrencyBefore} from '../units/currency.js'
import {currencyTable} from '../units/currency-table.js'
import {readPer} from '../units/read-unit.js'

/** Reads money whose currency comes first: `$5m`, `-$5`, `($99.99)`, `US$ 1.2 billion`, `$3 a share`. */
export function readMoney(pieces: Pieces, at: number, country: string | null): Amount | null {
	const piece = pieceAt(pieces, at)
	const dash = isSign(piece, '-') || isSign(piece, '−')
	const minus = dash && !(piece.glued && pieceAt(pieces, at - 1).type !== 'sign') && pieceAt(pieces, at + 1).glued
	const start = minus || isWord(piece, 'minus') ? at + 1 : at
	const before = readCurrencyBefore(pieces, start, country)
	if (!before) return null
	const article = isWordAt(pieces, before.to, 'a') ? null : readNumeral(pieces, before.to)
	if (!article || article.form === 'plural' || article.form === 'vague') return null
	const numeral = readScale(pieces, article, true)
	const factor = start > at ? -1 : 1
	return finishMoney(
		pieces,
		{...numeral, value: numeral.value * factor},
		before,
		at,
		redundant(pieces, numeral, before),
	)
}

// `$10 dollars`, `$500 US`, `$40,000 Canadian`: the currency repeated after the number.
function redundant(pieces: Pieces, numeral: Numeral, before: Currency): Currency {
	const word = pieceAt(pieces, numeral.to)
	const phrase = word.type === 'word' ? currencyTable.phrases.get(`${word.norm} dollar`) : undefined
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
	if (currencyTable.codes.has(word.text) && before.unit.name !== word.text)
		return {...before, unit: {...before.unit, name: word.text, code: word.text}, to: numeral.to + 1}
	return {...before, to: numeral.to}
}

function finishMoney(pieces: Pieces, numeral: Numeral, {factor}: Currency, from: number, {unit, to}: Currency): Amount {
	const per = readPer(pieces, {unit, to})
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

/** Reads money whose currency follows its number: `3 million euros`, `75 USD million`, `five-million-dollar`. */
export function readMoneyAfter(pieces: Pieces, numeral: Numeral, country: string | null): Amount | null {
	const of = isWordAt(pieces, numeral.to, 'of') && numeral.form === 'plural' ? numeral.to + 1 : numeral.to
	const joined = isSignAt(pieces, of, '-') && pieceAt(pieces, of + 1).type === 'word' ? of + 1 : of
	const after = readCurrencyAfter(pieces, joined, numeral, country)
	if (!after || (after.unit.name === 'GBP' && isWeight(pieces, numeral, joined, country))) return null
	const scale = pieceAt(pieces, after.to)
	const late = numeral.scale === 1 && isWord(scale, 'million', 'billion', 'trillion')
	const factor = after.factor * (late ? (scale.norm === 'million' ? 1e6 : scale.norm === 'billion' ? 1e9 : 1e12) : 1)
	const currency = {...after, factor, to: late ? after.to + 1 : after.to}
	return finishMoney(pieces, numeral, currency, numeral.from, currency)
}

// Whether `pounds` means the weight: after a hyphen (`twenty-pound bag`) or before `of` and a mass noun it does; a large
// scale means money; else the country decides, then the size.
function isWeight(pieces: Pieces, {value, scale, to}: Numeral, at: number, country: string | null): boolean {
	if (!isWordAt(pieces, at, 'pound', 'pounds')) return false
	const next = pieceAt(pieces, at + 1)
	if (isWord(next, 'sterling') || scale >= 1e6 || value >= 1e6) return false
	if (isSign(next, '-') || isWord(next, 'of', 'feet', 'foot', 'force', 'per')) return true
	const attributive = at > to || (isWordAt(pieces, at, 'pound') && value !== 1 && next.type === 'word')
	if (country === 'GB') return false
	return attributive || country !== null || scale === 1
}
