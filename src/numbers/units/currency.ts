import {wordSet} from '../../lexicon/lexicon.js'
import type {Numeral, ParsedQuantity} from '../amount.js'
import {times} from '../tokens/digits.js'
import {isSignAt, isWord, isWordAt, type Pieces, pieceAt} from '../tokens/pieces.js'
import {currencyTable, type Subunit} from './currency-table.js'
import type {Unit} from './unit.js'

/** A currency as read, before or after a number. */
export interface Currency {
	readonly unit: Unit
	/** Piece after the words or signs of the currency. */
	readonly to: number
	/** Factor in the words of the currency: a million for `MUSD`. */
	readonly factor: number
}

const moneyUnit = (name: string, code: string | null): Unit => ({name, code, si: null, offset: 0, dimension: 'money'})

const partUnit = (name: string, currency: string | null): Unit => ({
	...moneyUnit(name, null),
	...(currency && {currency}),
})

const currencyUnit = (code: string): Unit => moneyUnit(code, code)

/** Reads the currency before a number: `$`, `US$`, `$US`, `EUR`, `Rs.`, `c $`, `U.S. dlrs`. */
export function readCurrencyBefore(pieces: Pieces, at: number, country: string | null): Currency | null {
	const piece = pieceAt(pieces, at)
	const next = pieceAt(pieces, at + 1)
	// Symbols of several pieces: `US$`, `C $`, `$A`, `Y=`, `S/`
	for (const [parts, text] of [
		[3, piece.text + next.text + pieceAt(pieces, at + 2).text],
		[2, piece.text + next.text],
	] as const) {
		const code = currencyTable.symbols.get(text) ?? (/\$$/.test(text) ? dollarOf(text) : undefined)
		const number = pieceAt(pieces, at + parts)
		const whole =
			parts === 2
				? next.glued || (text.endsWith('$') && piece.text !== 'A' && !isSignAt(pieces, at - 1, "'"))
				: next.glued && pieceAt(pieces, at + 2).glued
		if (code && whole && number.type === 'number' && (piece.type === 'word' || number.glued))
			return currency(code, at + parts)
	}
	if (isWord(piece, 'u.s.', 'us') && isWord(next, 'dlrs', 'dlr') && pieceAt(pieces, at + 2).type === 'number')
		return currency('USD', at + 2)
	const own = currencyTable.symbols.get(piece.text)
	if (own && piece.type === 'sign') {
		const code =
			piece.text === '$' || piece.text === '¥' || piece.text === '£' ? resolveSign(piece.text, own, country) : own
		return currency(code, at + 1)
	}
	return piece.type === 'word' ? readLetters(pieces, at, own, country) : null
}

const currency = (code: string, to: number, factor = 1): Currency => ({unit: currencyUnit(code), to, factor})

// `cad$`, `c$`: the same in small letters.
const dollarOf = (text: string): string | undefined =>
	/^(?:c|[a-z]{2,3})\$$/.test(text) ? currencyTable.symbols.get(text.toUpperCase()) : undefined

function resolveSign(sign: string, own: string, country: string | null): string {
	const noun = sign === '$' ? 'dollar' : sign === '£' ? 'pound' : 'yuan'
	const local = country && (currencyTable.countries.get(`${country} ${noun}`) ?? null)
	return local || own
}

/** Codes that are English words or names: read only with a number in the form of money. */
export const doubtfulCodes = wordSet('ALL AMD BAM BTN COP CUP DOP ERN ETH GEL LAK MAD MOP PEN RON SAR SOS TOP TRY')
const safeLetters = wordSet(
	'Rs RM Rp Tk RMB KSh Ksh KShs Kshs USh Ush TSh Tsh dlrs NIS PhP Php CNH SFr Sfr NKr SKr NRs PKRs PRs SLRs Dhs FCFA QR',
)

// `Rs 500` is Pakistan's money in an article about Pakistan.
const rupeeOf = (own: string, country: string | null): string =>
	(own === 'INR' && country && currencyTable.countries.get(`${country} rupee`)) || own

function readLetters(pieces: Pieces, at: number, own: string | undefined, country: string | null): Currency | null {
	const piece = pieceAt(pieces, at)
	const dot = isSignAt(pieces, at + 1, '.') && own !== undefined ? at + 2 : at + 1
	const number = pieceAt(pieces, dot)
	if (isWord(piece, 'dollar') && number.type === 'number') return currency('USD', at + 1)
	if (number.type !== 'number' || number.form === 'ordinal') return null
	const code = piece.text
	if (own && safeLetters.has(piece.text)) return currency(rupeeOf(own, country), dot)
	// `PS2.7m`, `Y=590`: the pound sign as old news feeds write it.
	if (code === 'PS' && number.glued && isMoneyLike(pieces, dot)) return currency('GBP', dot)
	const local = country === null ? undefined : currencyTable.letters.get(`${country} ${code}`)
	if (local && (number.glued || code.length > 1) && isMoneyLike(pieces, dot)) return currency(local, dot)
	if (currencyTable.codes.has(code) && (!doubtfulCodes.has(code) || isMoneyLike(pieces, dot)))
		return currency(code, dot)
	if (/^M[A-Z]{3}$/.test(code) && currencyTable.codes.has(code.slice(1))) return currency(code.slice(1), dot, 1e6)
	return own && isMoneyLike(pieces, dot) ? currency(own, dot) : null
}

// A decimal, thousands set apart, or a scale: no number of a road or a model.
function isMoneyLike(pieces: Pieces, at: number): boolean {
	const number = pieceAt(pieces, at)
	const next = pieceAt(pieces, isSignAt(pieces, at + 1, '-') ? at + 2 : at + 1)
	return (
		number.form === 'grouped' ||
		number.form === 'decimal' ||
		isWord(next, 'million', 'billion', 'trillion', 'crore', 'lakh', 'bn', 'm', 'mn', 'k', 'per')
	)
}

/** Reads the currency after a number: `euros`, `Australian dollars`, `€`, `USD`, `pence`, `U.S. dlrs`. */
export function readCurrencyAfter(
	pieces: Pieces,
	at: number,
	{form, value}: Numeral,
	country: string | null,
): Currency | null {
	const digits = form !== 'words'
	const piece = pieceAt(pieces, at)
	if (piece.type === 'sign') {
		const code = currencyTable.symbols.get(piece.text)
		if (code && digits && !opensNext(pieces, at)) return currency(code, at + 1)
		const part = currencyTable.subunitSymbols.get(piece.text)
		return part ? {unit: partUnit(part.name, wholeOf(part, null, country)), to: at + 1, factor: 1} : null
	}
	if (piece.type !== 'word') return null
	const {text} = piece
	if (currencyTable.codes.has(text) && (!doubtfulCodes.has(text) || piece.glued)) return currency(text, at + 1)
	if (/^M[A-Z]{3}$/.test(text) && currencyTable.codes.has(text.slice(1))) return currency(text.slice(1), at + 1, 1e6)
	const symbol =
		text.length > 1 && (digits || /[\u0370-\u{1ffff}]/u.test(text)) ? currencyTable.symbols.get(text) : undefined
	if (symbol) return currency(symbol, at + 1)
	return readCurrencyPhrase(pieces, at, value, country) ?? readSubunit(pieces, at, digits, country)
}

// `10 $ 30`: the sign belongs to the number that follows it closely.
const opensNext = (pieces: Pieces, at: number): boolean => {
	const next = pieceAt(pieces, at + 1)
	return next.type === 'number' && next.glued && !pieceAt(pieces, at).glued
}

// `Australian dollars`, `New Zealand dollars`, `U.S. dollars`, `pounds sterling`, `yuan`
function readCurrencyPhrase(pieces: Pieces, at: number, value: number, country: string | null): Currency | null {
	let words = ''
	for (let to = at; to < at + 4; to++) {
		const piece = pieceAt(pieces, to)
		if (piece.type !== 'word') break
		const noun = singularNoun(piece.norm)
		if (noun) {
			const named = words ? currencyTable.phrases.get(`${words}${noun}`) : undefined
			if (words && !named) return null
			if (!named && doubtfulNouns.has(noun) && value < 1000 && !currencyTable.countries.has(`${country} ${noun}`))
				return null
			const end = isWordAt(pieces, to + 1, 'sterling') ? to + 2 : to + 1
			const code = end > to + 1 ? 'GBP' : (named ?? local(noun, country))
			return {unit: code ? currencyUnit(code) : moneyUnit(noun, null), to: end, factor: 1}
		}
		if (
			to === at &&
			!currencyTable.adjectives.has(piece.norm.replaceAll('.', '')) &&
			!currencyTable.adjectives.has(piece.norm)
		)
			break
		words += `${piece.norm} `
	}
	return null
}

const local = (noun: string, country: string | null): string | null =>
	(country && currencyTable.countries.get(`${country} ${noun}`)) || currencyTable.defaults.get(noun) || null

// Words that are a currency only after a large number, with the adjective of their country, or in that country.
const doubtfulNouns = wordSet(
	'birr colon crown dong dram kina kip lead lek lev leva mark metical pula real reais riel sol som sum won',
)

function singularNoun(word: string): string | null {
	if (currencyTable.nouns.has(word)) return word
	return word.endsWith('s') && currencyTable.nouns.has(word.slice(0, -1)) ? word.slice(0, -1) : null
}

function readSubunit(pieces: Pieces, at: number, digits: boolean, country: string | null): Currency | null {
	// `62 Canadian cents`
	const adjective = currencyTable.adjectives.has(pieceAt(pieces, at).norm) ? pieceAt(pieces, at).norm : null
	const start = adjective ? at + 1 : at
	const {norm, text} = pieceAt(pieces, start)
	const named =
		currencyTable.subunits.get(norm) ?? (norm === 'pennies' ? currencyTable.subunits.get('penny') : undefined)
	const part = named ?? currencyTable.subunits.get(norm.replace(/s$/, ''))
	if (part) return {unit: partUnit(part.name, wholeOf(part, adjective, country)), to: start + 1, factor: 1}
	if (adjective || !digits || text !== 'p') return null
	const next = pieceAt(pieces, at + 1)
	return next.glued && next.type !== 'sign' ? null : {unit: partUnit('penny', 'GBP'), to: at + 1, factor: 1}
}

// The currency that a cent or penny is part of, as far as that is known.
function wholeOf({name, of}: Subunit, adjective: string | null, country: string | null): string | null {
	if (adjective)
		return currencyTable.phrases.get(`${adjective} dollar`) ?? currencyTable.phrases.get(`${adjective} peso`) ?? of
	if (name === 'penny') return country === 'US' ? 'USD' : of
	if (of || name !== 'cent') return of
	return country ? (currencyTable.countries.get(`${country} dollar`) ?? null) : 'USD'
}

/** Pence as pounds, cents as dollars: `74 cents a share` is 0.74 USD per share. Unchanged where the whole isn't known. */
export function inWholeCurrency(found: ParsedQuantity): ParsedQuantity {
	const {unit} = found
	if (!unit?.dimension.startsWith('money')) return found
	const [part = '', ...per] = unit.name.split(' per ')
	const subunit = currencyTable.subunits.get(part)
	const code = unit.currency
	if (!subunit || !code) return found
	const scaled = (value: number | null): number | null => (value === null ? null : times(value, subunit.share))
	const name = [code, ...per].join(' per ')
	return {
		...found,
		value: scaled(found.value),
		min: scaled(found.min),
		max: scaled(found.max),
		unit: {...unit, name, code: per.length === 0 ? code : null},
	}
}
