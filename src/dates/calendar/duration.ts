import type {Amount, Unit} from '../expression.js'

const letters: Readonly<Record<Unit, string>> = {
	millennium: 'Y',
	century: 'Y',
	decade: 'Y',
	year: 'Y',
	halfyear: 'M',
	season: 'M',
	quarter: 'M',
	month: 'M',
	weekend: 'WE',
	week: 'W',
	day: 'D',
	hour: 'H',
	minute: 'M',
	second: 'S',
}

const factors: Partial<Readonly<Record<Unit, number>>> = {
	millennium: 1000,
	century: 100,
	decade: 10,
	halfyear: 6,
	season: 3,
	quarter: 3,
}

const vague: Partial<Readonly<Record<Unit, string>>> = {
	millennium: 'PXL',
	century: 'PXC',
	decade: 'PXE',
}

// What a broken rest of a unit is told in: `2 1/2 years` is P2Y6M.
const smaller: Partial<Readonly<Record<Unit, {unit: Unit; count: number}>>> = {
	year: {unit: 'month', count: 12},
	week: {unit: 'day', count: 7},
	day: {unit: 'hour', count: 24},
	hour: {unit: 'minute', count: 60},
	minute: {unit: 'second', count: 60},
}

/** Writes amounts as a TIMEX3 duration: `P2Y6M`, `PT16H`, `P3W`, `PXM` for `some months`. */
export function writeDuration(amounts: readonly Amount[]): string {
	const first = amounts[0]
	if (first && first.number === null)
		return vague[first.unit] ?? `P${isTime(first.unit) ? 'T' : ''}X${letters[first.unit]}`
	const parts = amounts.flatMap(split)
	const dates = parts.filter(({unit}) => !isTime(unit)).map(writePart)
	const times = parts.filter(({unit}) => isTime(unit)).map(writePart)
	return `P${dates.join('')}${times.length > 0 ? `T${times.join('')}` : ''}`
}

const isTime = (unit: Unit): boolean => unit === 'hour' || unit === 'minute' || unit === 'second'

const writePart = ({unit, number}: Amount): string => `${writeNumber(number ?? 0)}${letters[unit]}`

const writeNumber = (number: number): string => String(Math.round(number * 1000) / 1000)

function split({unit, number}: Amount): Amount[] {
	const count = (number ?? 0) * (factors[unit] ?? 1)
	const base: Unit = factors[unit] ? (letters[unit] === 'Y' ? 'year' : 'month') : unit
	const whole = Math.floor(count)
	const rest = count - whole
	const next = smaller[base]
	if (rest < 1e-9 || !next) return [{unit: base, number: count}]
	const small = rest * next.count
	if (Math.abs(small - Math.round(small)) > 1e-6) return [{unit: base, number: count}]
	const tail: Amount = {unit: next.unit, number: Math.round(small)}
	return whole > 0 ? [{unit: base, number: whole}, tail] : [tail]
}
