/** A day of the proleptic Gregorian calendar; years are astronomical: 0 is 1 BC. */
export interface Day {
	readonly year: number
	readonly month: number
	readonly day: number
}

const floorDivide = (a: number, b: number): number => Math.floor(a / b)

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days in a month, 1 to 12; 0 for any other number. */
export const daysInMonth = (year: number, month: number): number =>
	month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0)

export const isDay = ({year, month, day}: Day): boolean => day >= 1 && day <= daysInMonth(year, month)

/** Days since 1970-01-01. Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
export function numberOfDay({year, month, day}: Day): number {
	const shifted = month <= 2 ? year - 1 : year
	const era = floorDivide(shifted, 400)
	const yearOfEra = shifted - era * 400
	const dayOfYear = floorDivide(153 * (month + (month > 2 ? -3 : 9)) + 2, 5) + day - 1
	const dayOfEra = yearOfEra * 365 + floorDivide(yearOfEra, 4) - floorDivide(yearOfEra, 100) + dayOfYear
	return era * 146097 + dayOfEra - 719468
}

/** The inverse of `numberOfDay`. */
export function dayOfNumber(number: number): Day {
	const shifted = number + 719468
	const era = floorDivide(shifted, 146097)
	const dayOfEra = shifted - era * 146097
	const yearOfEra = floorDivide(
		dayOfEra - floorDivide(dayOfEra, 1460) + floorDivide(dayOfEra, 36524) - floorDivide(dayOfEra, 146096),
		365,
	)
	const dayOfYear = dayOfEra - (365 * yearOfEra + floorDivide(yearOfEra, 4) - floorDivide(yearOfEra, 100))
	const marchMonth = floorDivide(5 * dayOfYear + 2, 153)
	const day = dayOfYear - floorDivide(153 * marchMonth + 2, 5) + 1
	const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
	return {year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day}
}

/** ISO weekday of a day number: Monday is 1, Sunday 7. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

/** Monday of the week of a day number. */
export const mondayOf = (number: number): number => number - weekdayOf(number) + 1

/** ISO 8601 week: the year that its Thursday lies in, and the week's number, from 1. */
export function isoWeekOf(number: number): {year: number; week: number} {
	const thursday = mondayOf(number) + 3
	const {year} = dayOfNumber(thursday)
	return {year, week: floorDivide(thursday - numberOfDay({year, month: 1, day: 1}), 7) + 1}
}

/** Monday of an ISO week; the week that holds January 4 is the first. */
export const mondayOfWeek = (year: number, week: number): number =>
	mondayOf(numberOfDay({year, month: 1, day: 4})) + (week - 1) * 7

/** Day number of the nth weekday of a month, counted from the end where `nth` is negative; null where there is none. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number | null {
	const length = daysInMonth(year, month)
	if (length === 0 || nth === 0) return null
	const first = numberOfDay({year, month, day: 1})
	const last = first + length - 1
	const found =
		nth > 0
			? first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
			: last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7
	return found >= first && found <= last ? found : null
}

/** Day number of Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterOf(year: number): number {
	const a = ((year % 19) + 19) % 19
	const b = floorDivide(year, 100)
	const c = year - b * 100
	const d = floorDivide(b, 4)
	const e = b - d * 4
	const g = floorDivide(8 * b + 13, 25)
	const h = (19 * a + b - d - g + 15) % 30
	const i = floorDivide(c, 4)
	const k = c - i * 4
	const l = (32 + 2 * e + 2 * i - h - k) % 7
	const m = floorDivide(a + 11 * h + 22 * l, 451)
	const month = floorDivide(h + l - 7 * m + 114, 31)
	const day = ((h + l - 7 * m + 114) % 31) + 1
	return numberOfDay({year, month, day})
}
