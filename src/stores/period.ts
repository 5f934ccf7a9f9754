/** The days that a time stands for, ends included, as ISO dates. */
export interface Days {
	readonly first: string
	readonly last: string
}

/**
 * The days of a TIMEX3 value: `2024-11-21T08:05`, `2024-11`, `2024-W47`, `2024-Q3`, `2024-WI`, `199`, an interval
 * `2019/2023-11`. Null for values that name no days of the calendar, such as durations, and for years before 1 or after
 * 9999.
 */
export function daysOf(value: string): Days | null {
	const [from = '', to] = value.split('/')
	const first = daysOfOne(from)
	if (to === undefined || first === null) return first
	const last = daysOfOne(to)
	return last === null || last.last < first.first ? null : {first: first.first, last: last.last}
}

function daysOfOne(value: string): Days | null {
	const [, century, tens, units, rest = ''] = /^(\d{2})(\d)?(\d)?(?:-(.{1,40}))?$/.exec(value) ?? []
	if (century === undefined) return null
	if (units === undefined) {
		if (rest !== '') return null
		return tens === undefined ? years(Number(century) * 100, 100) : years(Number(century + tens) * 10, 10)
	}
	const year = Number(century + tens + units)
	return rest === '' ? years(year, 1) : partOf(year, rest)
}

function partOf(year: number, rest: string): Days | null {
	const [, month, day] = /^(\d{2})(?:-(\d{2})(?:T.{0,35})?)?$/.exec(rest) ?? []
	if (month !== undefined) return day === undefined ? months(year, Number(month), 1) : oneDay(year, month, day)
	const [, quarter] = /^Q([1-4])$/.exec(rest) ?? []
	if (quarter !== undefined) return months(year, Number(quarter) * 3 - 2, 3)
	const [, half] = /^H([12])$/.exec(rest) ?? []
	if (half !== undefined) return months(year, Number(half) * 6 - 5, 6)
	const start = seasons.get(rest)
	if (start !== undefined) return months(year, start, 3)
	const [, week, end] = /^W(\d{2})(-WE)?$/.exec(rest) ?? []
	return week === undefined ? null : weekDays(year, Number(week), end !== undefined)
}

// Three whole months; the winter of a year begins in its December.
const seasons = new Map([
	['SP', 3],
	['SU', 6],
	['FA', 9],
	['WI', 12],
])

const dayMs = 86_400_000

// Days since 1970 of a date; months and days beyond their ends run over.
const dayNumber = (year: number, month: number, day: number): number => {
	const date = new Date(0)
	date.setUTCFullYear(year, month - 1, day)
	return Math.round(date.getTime() / dayMs)
}

const isoDay = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10)

const between = (first: number, last: number): Days | null => {
	const days = {first: isoDay(first), last: isoDay(last)}
	// Years beyond 9999 and before 0 are written with a sign.
	return days.first.length === 10 && days.last.length === 10 && days.first >= '0001' && /^\d/.test(days.last)
		? days
		: null
}

const years = (year: number, count: number): Days | null =>
	between(dayNumber(Math.max(1, year), 1, 1), dayNumber(year + count, 1, 0))

const months = (year: number, month: number, count: number): Days | null =>
	month < 1 || month > 12 ? null : between(dayNumber(year, month, 1), dayNumber(year, month + count, 0))

function oneDay(year: number, month: string, day: string): Days | null {
	const number = dayNumber(year, Number(month), Number(day))
	// A day that no month has, such as February 30, runs over into the next.
	return isoDay(number).slice(5) === `${month}-${day}` ? between(number, number) : null
}

function weekDays(year: number, week: number, isWeekend: boolean): Days | null {
	if (week < 1 || week > 53) return null
	// January 4 lies in week 1, which begins on a Monday.
	const fourth = dayNumber(year, 1, 4)
	const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + (week - 1) * 7
	return isWeekend ? between(monday + 5, monday + 6) : between(monday, monday + 6)
}
