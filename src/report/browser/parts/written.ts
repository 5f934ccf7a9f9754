// Numbers, days and names as they are read.

export const amount = (number: number): string => number.toLocaleString('en-GB')

/** `1 quote`, `1,200 quotes`. */
export const counted = (number: number, singular: string, plural = `${singular}s`): string =>
	`${amount(number)} ${number === 1 ? singular : plural}`

const months = 'January February March April May June July August September October November December'.split(' ')

/** `3 March 2025`; what is no day stays as it is. */
export function dayText(day: string): string {
	const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? []
	return year === undefined ? day : `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`
}

/** `3 Mar 2025`. */
export function shortDay(day: string): string {
	const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? []
	return year === undefined ? day : `${Number(date)} ${(months[Number(month) - 1] ?? '').slice(0, 3)} ${year}`
}

/** `3 to 28 March 2025`, `3 March to 2 April 2025`; null where no day is known. */
export function spanText(first: string | null, last: string | null): string | null {
	if (first === null || last === null) return null
	if (first.slice(0, 10) === last.slice(0, 10)) return dayText(first)
	const [from, to] = [dayText(first), dayText(last)]
	if (first.slice(0, 7) === last.slice(0, 7)) return `${from.split(' ')[0]} to ${to}`
	return first.slice(0, 4) === last.slice(0, 4) ? `${from.slice(0, -5)} to ${to}` : `${from} to ${to}`
}

/** The ISO date of a day that is counted from 1970. */
export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

/** The day of an ISO date, counted from 1970; null for what is none. */
export function dayOf(date: string | null): number | null {
	const time = date === null || !/^\d{4}-\d{2}-\d{2}/.test(date) ? Number.NaN : Date.parse(date.slice(0, 10))
	return Number.isNaN(time) ? null : time / 86_400_000
}

const regions = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'})

/** `Peru` for `PE`; null for what is no code. */
export function countryName(code: string | null): string | null {
	try {
		return code === null ? null : (regions.of(code) ?? null)
	} catch {
		return null
	}
}

/** `Attack`. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** `3.18bn`: a value as short as it is read; with all its figures below a million. */
export const shortFigure = (value: number): string =>
	Math.abs(value) >= 1e6 && Math.abs(value) < 1e15
		? value.toLocaleString('en-GB', {notation: 'compact', maximumFractionDigits: 2})
		: figure(value)

/** A value with up to four figures behind the point; large and small ones as they are. */
export const figure = (value: number): string =>
	Math.abs(value) >= 1e15 ? String(value) : value.toLocaleString('en-GB', {maximumFractionDigits: 4})
