import type {TimeAmount, TimeUnit} from '../expression.js'
import {dayOfNumber} from './days.js'

/** A number padded with zeros to a width: `07`. */
export const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** Year of a TIMEX3 value: four digits, `BC0044` before our era. */
export const writeYear = (year: number): string => (year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`)

/** Month of a TIMEX3 value: `2024-11`. */
export const writeMonth = (year: number, month: number): string => `${writeYear(year)}-${pad(month, 2)}`

/** Day of a TIMEX3 value: `2024-11-21`. */
export function writeDay(number: number): string {
	const {year, month, day} = dayOfNumber(number)
	return `${writeMonth(year, month)}-${pad(day, 2)}`
}

/** ISO 8601 date; years before year 0 and after 9999 carry a sign. */
export function isoDay(number: number): string {
	const {year, month, day} = dayOfNumber(number)
	const sign = year < 0 ? '-' : year > 9999 ? '+' : ''
	return `${sign}${pad(Math.abs(year), 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** `T10:35`, `T17:00:05`. */
export const writeClock = (hour: number, minute: number, second: number | null): string =>
	`T${pad(hour, 2)}:${pad(minute, 2)}${second === null ? '' : `:${pad(second, 2)}`}`

/** Offset from UTC in minutes as ISO 8601 writes it: `Z`, `+05:30`. */
export function writeZone(minutes: number): string {
	if (minutes === 0) return 'Z'
	const size = Math.abs(minutes)
	return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}:${pad(size % 60, 2)}`
}

const letters: Readonly<Record<TimeUnit, string>> = {
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

const factors: Partial<Readonly<Record<TimeUnit, number>>> = {
	millennium: 1000,
	century: 100,
	decade: 10,
	halfyear: 6,
	season: 3,
	quarter: 3,
}

const vagueDurations: Partial<Readonly<Record<TimeUnit, string>>> = {
	millennium: 'PXL',
	century: 'PXC',
	decade: 'PXDE',
}

// The unit that a fraction of a unit is written in: `2 1/2 years` is P2Y6M.
const smaller: Partial<Readonly<Record<TimeUnit, {unit: TimeUnit; count: number}>>> = {
	year: {unit: 'month', count: 12},
	week: {unit: 'day', count: 7},
	day: {unit: 'hour', count: 24},
	hour: {unit: 'minute', count: 60},
	minute: {unit: 'second', count: 60},
}

/** Writes amounts as a TIMEX3 duration: `P2Y6M`, `PT16H`, `P3W`, `PXM` for `some months`. */
export function writeDuration(amounts: readonly TimeAmount[]): string {
	const first = amounts[0]
	if (first && first.number === null)
		return vagueDurations[first.unit] ?? `P${isTime(first.unit) ? 'T' : ''}X${letters[first.unit]}`
	const parts = amounts.flatMap(split)
	const dates = parts.filter(({unit}) => !isTime(unit)).map(writePart)
	const times = parts.filter(({unit}) => isTime(unit)).map(writePart)
	return `P${dates.join('')}${times.length > 0 ? `T${times.join('')}` : ''}`
}

const isTime = (unit: TimeUnit): boolean => unit === 'hour' || unit === 'minute' || unit === 'second'

const writePart = ({unit, number}: TimeAmount): string => `${writeNumber(number ?? 0)}${letters[unit]}`

const writeNumber = (number: number): string => String(Math.round(number * 1000) / 1000)

function split({unit, number}: TimeAmount): TimeAmount[] {
	const count = (number ?? 0) * (factors[unit] ?? 1)
	const base: TimeUnit = factors[unit] ? (letters[unit] === 'Y' ? 'year' : 'month') : unit
	const whole = Math.floor(count)
	const rest = count - whole
	const next = smaller[base]
	if (rest < 1e-9 || !next) return [{unit: base, number: count}]
	const small = rest * next.count
	if (Math.abs(small - Math.round(small)) > 1e-6) return [{unit: base, number: count}]
	const tail: TimeAmount = {unit: next.unit, number: Math.round(small)}
	return whole > 0 ? [{unit: base, number: whole}, tail] : [tail]
}
