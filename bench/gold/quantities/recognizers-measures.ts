import type {ParsedQuantity} from '#src/numbers/amount.js'
import {readNumbers, standardOptions} from '#src/numbers/grammar/read.js'
import {cutPieces, type Pieces, pieceAt} from '#src/numbers/tokens/pieces.js'
import {readUnit} from '#src/numbers/units/read-unit.js'
import type {Result} from './recognizers-numbers.js'

export type MeasureModel = 'age' | 'currency' | 'dimension' | 'percentage' | 'temperature'

/** Amounts of one kind, number with unit, without the words around them; units without a number have no value. */
export function measuresIn(text: string, model: MeasureModel): Result[] {
	const {pieces, found} = readNumbers(text, {start: 0, end: text.length}, {...standardOptions, articles: false})
	const results = found.flatMap((one) => {
		if (model === 'percentage' && one.type === 'ratio') return [share(pieces, one)]
		return isOf(model, one) ? [measure(pieces, one, model)] : []
	})
	const lone =
		model === 'percentage'
			? percentOf(text)
			: loneUnits(
					text,
					found.map(({from, to}) => [pieceAt(pieces, from).start, pieceAt(pieces, to - 1).end] as const),
					model,
				)
	return [...results, ...lone].sort((a, b) => a.start - b.start)
}

const baseOf = (name: string): string => name.split(' per ')[0]!

function isOf(model: MeasureModel, {type, unit}: ParsedQuantity): boolean {
	if (!unit) return false
	const money = /^money\b/.test(unit.dimension)
	if (model === 'currency') return money
	if (model === 'age') return type === 'age'
	if (model === 'percentage') return unit.name === '%'
	if (model === 'temperature') return unit.dimension === 'temperature'
	return (
		!money &&
		type !== 'age' &&
		type !== 'percent' &&
		!/^(?:time|temperature|ratio|average)\b/.test(unit.dimension) &&
		unit.dimension !== 'thing'
	)
}

function measure(pieces: Pieces, one: ParsedQuantity, model: MeasureModel): Result {
	const bracket = /^[)\]]$/.test(pieceAt(pieces, one.to - 1).norm)
	const whole = one.unit!.dimension === 'speed' || model === 'age' || bracket
	const from = firstOf(pieces, one)
	const to = whole ? one.to : one.core
	const value = one.value ?? one.max ?? one.min ?? 0
	return {
		start: pieceAt(pieces, from).start,
		end: pieceAt(pieces, Math.max(to, one.numeral.to) - 1).end,
		value: `${value}${model === 'percentage' ? '%' : ''}`,
		units: unitNames(one, model, pieces),
	}
}

// `one out of three`, `1/4 of`: shares are percentages where the set asks for them.
function share(pieces: Pieces, {numeral, value}: ParsedQuantity): Result {
	const of = pieceAt(pieces, numeral.to).norm === 'of'
	return {
		start: pieceAt(pieces, numeral.from).start,
		end: pieceAt(pieces, of ? numeral.to : numeral.to - 1).end,
		value: `${Number(((value ?? 0) * 100).toPrecision(15))}%`,
		units: [],
	}
}

// Without the bound: the currency sign or the number itself.
const firstOf = (pieces: Pieces, {from, numeral, unit}: ParsedQuantity): number => {
	if (!unit || !/^money\b/.test(unit.dimension)) return numeral.from
	let at = numeral.from
	while (
		at > from &&
		/^[^\p{Ll}]{1,6}$|^(?:c|cad|dollar|Rs|us|dlrs|Mex|C)$/u.test(pieceAt(pieces, at - 1).text) &&
		!/^[<>~≈]$/.test(pieceAt(pieces, at - 1).text)
	)
		at--
	return at
}

function unitNames({unit, type}: ParsedQuantity, model: MeasureModel, pieces: Pieces): string[] {
	const name = model === 'currency' || unit!.dimension !== 'speed' ? baseOf(unit!.name) : unit!.name
	if (model === 'currency')
		return currencyNamesOf(name, pieces.starts.map((start, at) => pieces.text.slice(start, pieces.ends[at])).join(' '))
	if (model === 'temperature')
		return [
			name === 'degree'
				? 'degree'
				: name.slice(-10).startsWith('Fahren') || name.includes('Fahrenheit')
					? 'f'
					: name.includes('Celsius')
						? 'c'
						: 'k',
		]
	const american = name
		.replace(/metre/g, 'meter')
		.replace(/litre/g, 'liter')
		.replace('tonne', 'metric ton')
		.toLowerCase()
	return american === 'metric ton' ? [american, 'ton'] : [type === 'age' ? name : american]
}

// `percent of 10` is ten per cent here, `%` alone one without a number.
function percentOf(text: string): Result[] {
	const of = /\b(?:percent|per cent) of ([\w-]+)/i.exec(text)
	if (of && !/\d\s*(?:percent|per cent)/i.test(text)) {
		const number = readNumbers(of[1]!, {start: 0, end: of[1]!.length}).found[0]
		if (number) return [{start: of.index, end: of.index + of[0].length, value: `${number.value}%`, units: []}]
	}
	const alone = /(?<!\d\s?)%/.exec(text)
	return alone ? [{start: alone.index, end: alone.index + 1, value: null, units: []}] : []
}

const dimensions: Readonly<Record<string, RegExp>> = {
	dimension: /^(?:length|mass|volume|area|speed|data)$/,
	temperature: /^temperature$/,
}

function loneUnits(text: string, taken: readonly (readonly [number, number])[], model: MeasureModel): Result[] {
	const pieces = cutPieces(text, {start: 0, end: text.length})
	const results: Result[] = []
	for (let at = 0; at < pieces.length; at++) {
		const piece = pieceAt(pieces, at)
		if (piece.type !== 'word' || piece.glued || taken.some(([start, end]) => piece.start < end && start < piece.end))
			continue
		const word = model === 'currency' && /^dollars?$/.test(piece.norm)
		const reading = readUnit(pieces, at, false)
		const fits =
			reading &&
			dimensions[model]?.test(reading.unit.dimension) &&
			(model === 'temperature' || /^(?:metric|mcg|gramme)/.test(piece.norm))
		if (!word && !fits) continue
		const end = pieceAt(pieces, (word ? at + 1 : reading!.to) - 1).end
		results.push({start: piece.start, end, value: null, units: []})
		at = word ? at : reading!.to - 1
	}
	return results
}

const names: Readonly<Record<string, readonly string[]>> = {
	AUD: ['australian dollar'],
	BTC: ['bitcoin'],
	CAD: ['canadian dollar'],
	CNY: ['chinese yuan'],
	EUR: ['euro'],
	GBP: ['british pound', 'pound'],
	GEL: ['georgian lari'],
	INR: ['indian rupee', 'rupee'],
	JPY: ['japanese yen'],
	LAK: ['lao kip'],
	LKR: ['sri lankan rupee'],
	MXN: ['mexican peso'],
	NLG: ['netherlands guilder'],
	TRY: ['turkish lira'],
	USD: ['united states dollar', 'dollar'],
	cent: ['cent'],
	franc: ['franc'],
	penny: ['pence', 'penny'],
}

/** The names of a currency in the set, its code among them. */
const currencyNamesOf = (unit: string, _text: string): string[] => [unit.toLowerCase(), ...(names[unit] ?? [])]
