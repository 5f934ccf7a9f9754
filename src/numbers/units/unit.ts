import {prefixes, units} from './units.js'

/** A unit of measure or a currency, from the table or composed: `kilometre per hour`, `USD per barrel`. */
export interface Unit {
	/** Singular, British spelling; an ISO 4217 code for money; `%`. */
	readonly name: string
	/** UCUM or ISO 4217. */
	readonly code: string | null
	/** Factor to SI base units; null where there is none. */
	readonly si: number | null
	/** Added after the factor: 273.15 for degrees Celsius. */
	readonly offset: number
	/** `length`, `time`, `money`, `ratio` … or of a composed unit `length/time`. */
	readonly dimension: string
	/** ISO 4217 code of the currency that a cent or penny is part of. */
	readonly currency?: string
}

/** A unit as read. */
export interface UnitReading {
	readonly unit: Unit
	/** Piece after the unit. */
	readonly to: number
	/** Piece after the unit proper, before what it is per; `to` where it is per nothing. */
	readonly core?: number
}

export interface UnitTable {
	/** By name, in lower case, words separated by one space, singular or plural. */
	readonly names: ReadonlyMap<string, Unit>
	/** By symbol, as written. */
	readonly symbols: ReadonlyMap<string, Unit>
	/** Words that open a name of several words. */
	readonly openers: ReadonlySet<string>
}

// Reads a list of units in the form of `units.ts`. Throws TypeError where a line has not six parts.
function makeUnitTable(lines: readonly string[]): UnitTable {
	const names = new Map<string, Unit>()
	const symbols = new Map<string, Unit>()
	for (const line of lines) addLine(line, names, symbols)
	const openers = new Set<string>()
	for (const key of [...names.keys(), ...symbols.keys()]) {
		const space = key.indexOf(' ')
		if (space > 0) openers.add(key.slice(0, space))
	}
	return {names, symbols, openers}
}

// Key of a name: words separated by one space, without stops and hyphens.
export const unitKey = (name: string): string => name.replace(/[\s.-]+/g, ' ').trim()

function addLine(line: string, names: Map<string, Unit>, symbols: Map<string, Unit>): void {
	const parts = line.split(';').map((part) => part.trim())
	if (parts.length !== 6) throw new TypeError(`A unit needs six parts parted by ";": ${line}`)
	const [flagged, code, factors, dimension, signs, others] = parts as [string, string, string, string, string, string]
	const flags = /^[+-]*/.exec(flagged)![0]
	const name = flagged.slice(flags.length)
	// `-`: no fixed size.
	const [factor, offset] = factors.split(',').map(Number) as [number, number?]
	const si = Number.isNaN(factor) ? null : factor
	const unit = {name, code, si, offset: offset ?? 0, dimension}
	const words = others.split(',').map((word) => word.trim())
	if (!flags.includes('-')) words.push(name)
	const keys = words.map((word) => unitKey(word.toLowerCase())).filter(Boolean)
	for (const key of keys) addName(names, key, unit)
	for (const sign of signs.split(' ')) if (sign) add(symbols, unitKey(sign), unit)
	if (!flags.includes('+')) return
	const prefixed = [...keys, unitKey(name.toLowerCase())]
	for (const [prefix, symbol, power] of prefixes) {
		const scale = Number(`1e${power}`)
		const larger = {...unit, name: prefix + name, code: prefixCode(symbol) + code, si: si === null ? null : si * scale}
		for (const key of prefixed) addName(names, prefix + key, larger)
		for (const sign of signs.split(' ')) if (sign && isShort(symbol, sign)) add(symbols, symbol + sign, larger)
	}
}

const prefixCode = (symbol: string): string => (/[µμ]/.test(symbol) ? 'u' : symbol === 'K' ? 'k' : symbol)

// Prefixed symbols that are other words or abbreviations: `EV`, `am`, `as`, `ha`, `PT`.
const isShort = (prefix: string, sign: string): boolean =>
	sign.length <= 3 &&
	(!/^(?:a|E|Y|Z|h|da|f|P)$/.test(prefix) || /^(?:[EP]|h|da|f)(?:B|J|Pa|Hz|eV|bit|W)$/.test(prefix + sign))

function addName(names: Map<string, Unit>, key: string, unit: Unit): void {
	add(names, key, unit)
	if (!key.endsWith('s')) add(names, `${key}s`, unit)
	// `miles per hour`, `pounds of force`: the plural of the first noun.
	const per = key.indexOf(' per ')
	const of = key.indexOf(' of ')
	const cut = per > 0 ? per : of
	if (cut > 0) add(names, `${key.slice(0, cut)}s${key.slice(cut)}`, unit)
}

function add(map: Map<string, Unit>, key: string, unit: Unit): void {
	if (key && !map.has(key)) map.set(key, unit)
}

/** The table of `units.ts`. */
export const unitTable: UnitTable = makeUnitTable(units)

const powerNames = ['', '', 'square ', 'cubic '] as const

/** `km` to the power of 2 is a square kilometre; of -1 it is a divisor. */
export function powerOfUnit(unit: Unit, power: number): Unit {
	if (power === 1) return unit
	const size = Math.abs(power)
	const powered = {
		name: `${powerNames[size] ?? ''}${unit.name}`,
		code: unit.code && size > 1 ? `${unit.code}${size}` : unit.code,
		si: unit.si === null ? null : unit.si ** size,
		offset: 0,
		dimension: size === 1 ? unit.dimension : dimensionOfPower(unit.dimension, size),
	}
	if (power > 0) return powered
	return {
		name: `inverse ${powered.name}`,
		code: powered.code && `/${powered.code}`,
		si: powered.si === null ? null : 1 / powered.si,
		offset: 0,
		dimension: `1/${powered.dimension}`,
	}
}

const dimensionOfPower = (dimension: string, size: number): string =>
	dimension === 'length' ? (size === 2 ? 'area' : 'volume') : `${dimension}^${size}`

/** The unit of a rate: `mile` per `hour`. */
export function divideUnit(above: Unit, below: Unit): Unit {
	const ratio = `${above.dimension}/${below.dimension}`
	return {
		name: `${above.name} per ${below.name}`,
		code: above.code && below.code ? `${above.code}/${below.code}` : null,
		si: above.si === null || below.si === null ? null : above.si / below.si,
		offset: 0,
		dimension: ratio === 'length/time' ? 'speed' : ratio,
		...(above.currency && {currency: above.currency}),
	}
}

/** A thing counted that serves as a unit: `share` in `$3 a share`. */
export const nounUnit = (name: string): Unit => ({name, code: null, si: null, offset: 0, dimension: 'thing'})

export const yearUnit: Unit = unitTable.names.get('year')!
