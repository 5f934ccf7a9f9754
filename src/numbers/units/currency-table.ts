import {currencies, currencyNouns, subunits} from './currencies.js'

export interface Subunit {
	readonly name: string
	readonly share: number
	/** ISO 4217 code of the whole, or null. */
	readonly of: string | null
}

export interface CurrencyTable {
	readonly codes: ReadonlySet<string>
	/** By symbol, as written: the codes it may mean, the likeliest first. */
	readonly symbols: ReadonlyMap<string, string>
	/** By singular noun. */
	readonly nouns: ReadonlyMap<string, readonly string[]>
	/** By adjective and noun, in lower case: `australian dollar`. */
	readonly phrases: ReadonlyMap<string, string>
	/** Words that open such a phrase. */
	readonly adjectives: ReadonlySet<string>
	/** By country, ISO 3166, and noun: `AU dollar`. */
	readonly countries: ReadonlyMap<string, string>
	/** By country and the letters that stand for its money there alone: `NG N`. */
	readonly letters: ReadonlyMap<string, string>
	/** By noun: what it means by default. */
	readonly defaults: ReadonlyMap<string, string>
	readonly subunits: ReadonlyMap<string, Subunit>
	readonly subunitSymbols: ReadonlyMap<string, Subunit>
}

// Reads lists in the form of `currencies.ts`.
function makeCurrencyTable(
	lines: readonly string[],
	nounLines: readonly string[],
	subunitLines: readonly string[],
): CurrencyTable {
	const codes = new Set<string>()
	const symbols = new Map<string, string>()
	const nouns = new Map<string, string[]>()
	const phrases = new Map<string, string>()
	const countries = new Map<string, string>()
	const letters = new Map<string, string>()
	const defaults = new Map<string, string>()
	for (const line of lines) {
		const [code = '', noun = '', signs = '', adjectives = '', places = '', local = ''] = split(line)
		codes.add(code)
		for (const sign of signs.split(' ')) if (sign && !symbols.has(sign)) symbols.set(sign, code)
		nouns.set(noun, [...(nouns.get(noun) ?? []), code])
		for (const adjective of adjectives.split(' '))
			if (adjective) phrases.set(`${adjective.replaceAll('-', ' ').toLowerCase()} ${noun}`, code)
		for (const place of places.split(' ')) {
			if (place === '*') defaults.set(noun, code)
			else if (place && !countries.has(`${place} ${noun}`)) countries.set(`${place} ${noun}`, code)
			if (place && local) letters.set(`${place} ${local}`, code)
		}
	}
	for (const [noun, own] of nouns) if (own.length === 1) defaults.set(noun, own[0]!)
	for (const line of nounLines) addNoun(line, nouns, phrases, defaults, countries)
	const adjectives = new Set([...phrases.keys()].map((phrase) => phrase.split(' ')[0]!))
	return {codes, symbols, nouns, phrases, adjectives, countries, letters, defaults, ...readSubunits(subunitLines)}
}

const split = (line: string): string[] => line.split(';').map((part) => part.trim())

// `ruble` means the same as `rouble`.
function addNoun(
	line: string,
	nouns: Map<string, string[]>,
	phrases: Map<string, string>,
	defaults: Map<string, string>,
	countries: Map<string, string>,
): void {
	const [other = '', noun = '', code = ''] = split(line)
	nouns.set(other, nouns.get(noun) ?? [])
	const own = code || defaults.get(noun)
	if (own) defaults.set(other, own)
	const end = ` ${noun}`
	for (const map of [phrases, countries])
		for (const key of [...map.keys()].filter((one) => one.endsWith(end)))
			map.set(key.slice(0, -noun.length) + other, map.get(key)!)
}

function readSubunits(lines: readonly string[]): Pick<CurrencyTable, 'subunits' | 'subunitSymbols'> {
	const byName = new Map<string, Subunit>()
	const bySymbol = new Map<string, Subunit>()
	for (const line of lines) {
		const [names = '', signs = '', share = '', of = ''] = split(line)
		const all = names.split(' ')
		const subunit = {name: all[0]!, share: Number(share), of: of || null}
		for (const name of all) byName.set(name, subunit)
		for (const sign of signs.split(' ')) if (sign) bySymbol.set(sign, subunit)
	}
	return {subunits: byName, subunitSymbols: bySymbol}
}

/** The currencies of `currencies.ts`, by every form that names them. */
export const currencyTable: CurrencyTable = makeCurrencyTable(currencies, currencyNouns, subunits)

/** The ISO 4217 code of a currency by a singular name or a symbol, that of the likeliest: `dollar`, `australian dollar`, `£`. */
export const currencyNamed = (name: string): string | undefined =>
	currencyTable.phrases.get(name) ?? currencyTable.defaults.get(name) ?? currencyTable.symbols.get(name)
