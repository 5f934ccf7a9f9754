import {dayOfNumber} from './days.js'

/** A number in so many digits: `07`. */
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
