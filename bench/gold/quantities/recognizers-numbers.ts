import type {Bound} from '#src/model/quantity.js'
import {newRuleRun} from '#src/model/rule-run.js'
import type {ParsedQuantity} from '#src/numbers/amount.js'
import {readRatio} from '#src/numbers/grammar/ratio.js'
import {readNumbers, standardOptions} from '#src/numbers/grammar/read.js'
import {readNumeral} from '#src/numbers/numerals/numeral.js'
import {readScale} from '#src/numbers/numerals/scale.js'
import {markNonQuantities, nonQuantityRulesOf} from '#src/numbers/reject/reject.js'
import {cutPieces, isWordAt, type Piece, type Pieces, pieceAt} from '#src/numbers/tokens/pieces.js'
import {readCurrencyBefore} from '#src/numbers/units/currency.js'

const idioms = nonQuantityRulesOf(['no-idiom'])

/** Every number of a text, whatever it stands for: dates, codes and prices too, but none glued to a unit (`29km`). */
export function numbersIn(text: string): Result[] {
	const pieces = cutPieces(text, {start: 0, end: text.length})
	const marks = markNonQuantities(pieces, idioms, newRuleRun())
	const results: Result[] = []
	for (let at = 0; at < pieces.length; ) {
		const found =
			isWordAt(pieces, at, 'one') && marks[at] && !isWordAt(pieces, at + 1, 'hundred', 'out', 'in', 'over')
				? null
				: numberAt(pieces, at)
		if (found) results.push(...found.results)
		at = found ? found.to : at + 1
	}
	return results
}

function numberAt(pieces: Pieces, at: number): {to: number; results: Result[]} | null {
	const piece = pieceAt(pieces, at)
	if (piece.form === 'code') return {to: at + 1, results: partsOf(piece)}
	if (
		piece.form === 'ordinal' ||
		(piece.type === 'number' && piece.glued && pieceAt(pieces, at - 1).type === 'word' && !isMoney(pieces, at - 1))
	)
		return null
	const bare = readNumeral(pieces, at)
	if (!bare || bare.form === 'vague' || bare.form === 'plural' || bare.form === 'article') return null
	const money = isMoney(pieces, at - 1)
	const numeral = readGiga(pieces, readScale(pieces, bare, money))
	const share = readShare(pieces, numeral)
	const {to, value} = share ?? numeral
	const next = pieceAt(pieces, to)
	if (next.glued && next.type === 'word' && !/^\p{Ll}{0}$/u.test(next.text)) return null
	return {to, results: [{start: piece.start, end: pieceAt(pieces, to - 1).end, value: String(value), units: []}]}
}

const isMoney = (pieces: Pieces, at: number): boolean => {
	const currency = readCurrencyBefore(pieces, at, null)
	return currency?.to === at + 1
}

// `10G` is ten thousand million in this set.
function readGiga(pieces: Pieces, numeral: ReturnType<typeof readScale>): ReturnType<typeof readScale> {
	const next = pieceAt(pieces, numeral.to)
	return next.glued && next.text === 'G' ? {...numeral, to: numeral.to + 1, value: numeral.value * 1e9} : numeral
}

function partsOf({start, text}: Piece): Result[] {
	return [...text.matchAll(/\p{Nd}+/gu)].map((part) => ({
		start: start + part.index,
		end: start + part.index + part[0].length,
		value: part[0],
		units: [],
	}))
}

// `one out of three`, `1 in twenty-one`
function readShare(pieces: Pieces, left: ReturnType<typeof readScale>): {to: number; value: number} | null {
	const start = isWordAt(pieces, left.to, 'in') ? left.to + 1 : isWordAt(pieces, left.to, 'out') ? left.to + 2 : 0
	const right = start > 0 ? readNumeral(pieces, start) : null
	if (!right) return null
	const side = (numeral: typeof right) => ({
		amount: {
			from: numeral.from,
			to: numeral.to,
			numeral,
			value: numeral.value,
			form: numeral.form,
			scale: 1,
			unit: null,
			kind: 'count' as const,
			core: numeral.to,
		},
		from: numeral.from,
		to: numeral.to,
		bound: '=' as const,
	})
	const gap = start === left.to + 1 ? 'in' : 'out of'
	const joined = readRatio({pieces, left: side(left), right: side(right), gap})
	return joined?.[0]?.value ? {to: right.to, value: joined[0].value} : null
}

/** Ranges and bounded numbers, as intervals: `between 20 and 30` is `[20,30)`. */
export function rangesIn(text: string): Result[] {
	const {pieces, found} = readNumbers(
		text,
		{start: 0, end: text.length},
		{
			...standardOptions,
			nonQuantities: nonQuantityRulesOf([]),
			articles: false,
		},
	)
	return found.flatMap((one) => {
		const value = intervalOf(one) ?? equalOf(pieces, one)
		if (!value) return []
		const to = one.unit ? one.numeral.to : one.to
		// `about five hundred or more`: the set leaves out what the bound after the number overrules.
		const overruled = one.to > one.numeral.to && /^(?:about|around|approximately)$/.test(pieceAt(pieces, one.from).norm)
		return [
			{
				start: pieceAt(pieces, overruled ? one.numeral.from : one.from).start,
				end: pieceAt(pieces, to - 1).end,
				value,
				units: [],
			},
		]
	})
}

const opens: Readonly<Record<string, (value: number) => string>> = {
	'<': (value) => `(,${value})`,
	'<=': (value) => `(,${value}]`,
	'>': (value) => `(${value},)`,
	'>=': (value) => `[${value},)`,
}

// `equal to 20` is an interval here.
const equalOf = (pieces: Pieces, {from, value, bound}: ParsedQuantity): string | null =>
	bound === '=' && value !== null && isWordAt(pieces, from, 'equal', 'equals') ? `[${value},${value}]` : null

function intervalOf({min, max, value, bound, rule}: ParsedQuantity): string | null {
	if (min !== null && max !== null) {
		const [, low, high] = /^interval (\S+) (\S+)$/.exec(rule) ?? ['', '>=', '<']
		return `${low === '>' ? '(' : '['}${min},${max}${high === '<=' ? ']' : ')'}`
	}
	const write = opens[bound satisfies Bound]
	return value !== null && write ? write(value) : null
}

/** What we find in the input of a case, in the set's terms. */
export interface Result {
	readonly start: number
	readonly end: number
	readonly value: string | null
	/** Names of the unit that would be right, in lower case; empty where the set gives none. */
	readonly units: readonly string[]
}
