import type {TimeMention} from '../../model/time.js'
import type {Fields, Season} from '../expression.js'
import type {Holiday} from '../words/holidays.js'
import {dayOfNumber, daysInMonth, easterOf, isDay, isoWeekOf, mondayOf, nthWeekday, numberOfDay} from './days.js'
import {pad, writeDay, writeMonth, writeYear} from './write.js'

/** A period of the calendar, its ends included, with its TIMEX3 value. Ends are day numbers (days since 1970-01-01). */
export interface Period {
	readonly granularity: NonNullable<TimeMention['granularity']>
	readonly first: number
	readonly last: number
	readonly value: string
}

export const dayPeriod = (number: number): Period => ({
	granularity: 'day',
	first: number,
	last: number,
	value: writeDay(number),
})

/** The ISO week of a day. */
export function weekPeriod(number: number): Period {
	const first = mondayOf(number)
	const {year, week} = isoWeekOf(number)
	return {granularity: 'week', first, last: first + 6, value: `${writeYear(year)}-W${pad(week, 2)}`}
}

/** Saturday and Sunday of a day's ISO week. */
export function weekendPeriod(number: number): Period {
	const week = weekPeriod(number)
	return {granularity: 'weekend', first: week.first + 5, last: week.last, value: `${week.value}-WE`}
}

/** A month; months outside 1 to 12 run over into other years. */
export function monthPeriod(year: number, month: number): Period {
	const count = year * 12 + month - 1
	const y = Math.floor(count / 12)
	const m = count - y * 12 + 1
	const first = numberOfDay({year: y, month: m, day: 1})
	return {granularity: 'month', first, last: first + daysInMonth(y, m) - 1, value: writeMonth(y, m)}
}

const monthsPeriod = (
	granularity: Period['granularity'],
	year: number,
	month: number,
	count: number,
	value: string,
): Period => ({
	granularity,
	first: monthPeriod(year, month).first,
	last: monthPeriod(year, month + count - 1).last,
	value,
})

/** A quarter of the calendar year; quarters outside 1 to 4 run over into other years. */
export function quarterPeriod(year: number, quarter: number): Period {
	const count = year * 4 + quarter - 1
	const y = Math.floor(count / 4)
	const q = count - y * 4 + 1
	return monthsPeriod('quarter', y, q * 3 - 2, 3, `${writeYear(y)}-Q${q}`)
}

export function halfPeriod(year: number, half: number): Period {
	const count = year * 2 + half - 1
	const y = Math.floor(count / 2)
	const h = count - y * 2 + 1
	return monthsPeriod('halfyear', y, h * 6 - 5, 6, `${writeYear(y)}-H${h}`)
}

const seasonStarts: Readonly<Record<Season, number>> = {SP: 3, SU: 6, FA: 9, WI: 12}

/** Three whole months; the winter of a year begins in its December. */
export const seasonPeriod = (year: number, season: Season): Period =>
	monthsPeriod('season', year, seasonStarts[season], 3, `${writeYear(year)}-${season}`)

const yearsPeriod = (granularity: Period['granularity'], year: number, count: number, value: string): Period => ({
	granularity,
	first: numberOfDay({year, month: 1, day: 1}),
	last: numberOfDay({year: year + count, month: 1, day: 1}) - 1,
	value,
})

export const yearPeriod = (year: number): Period => yearsPeriod('year', year, 1, writeYear(year))

/** Ten years by their first three digits: 199 is the 1990s. */
export const decadePeriod = (decade: number): Period => yearsPeriod('decade', decade * 10, 10, pad(decade, 3))

/** A hundred years by their first two digits: 19 is the 20th century, taken as 1900 to 1999. Before our era: -7 is 700 to 601 BC. */
export const centuryPeriod = (century: number): Period =>
	century >= 0
		? yearsPeriod('century', century * 100, 100, pad(century, 2))
		: yearsPeriod('century', century * 100 + 1, 100, `BC${pad(-century - 1, 2)}`)

/** The period of this granularity that holds a day. */
export function periodAt(granularity: Period['granularity'], number: number): Period {
	const {year, month} = dayOfNumber(number)
	switch (granularity) {
		case 'week':
			return weekPeriod(number)
		case 'weekend':
			return weekendPeriod(number)
		case 'month':
			return monthPeriod(year, month)
		case 'quarter':
			return quarterPeriod(year, Math.ceil(month / 3))
		case 'halfyear':
			return halfPeriod(year, Math.ceil(month / 6))
		case 'season':
			return month < 3 ? seasonPeriod(year - 1, 'WI') : seasonPeriod(year, seasonOf(month))
		case 'year':
			return yearPeriod(year)
		case 'decade':
			return decadePeriod(Math.floor(year / 10))
		case 'century':
			return centuryPeriod(Math.floor(year / 100))
		default:
			return dayPeriod(number)
	}
}

const seasonOf = (month: number): Season => (month < 6 ? 'SP' : month < 9 ? 'SU' : month < 12 ? 'FA' : 'WI')

/** The period that fields name in a year. */
export function periodIn(fields: Fields, year: number, holidays: ReadonlyMap<string, Holiday>): Period | null {
	if (fields.holiday !== undefined) {
		const holiday = holidays.get(fields.holiday)
		const day = holiday ? holidayIn(holiday, year) : null
		return day === null ? null : dayPeriod(day)
	}
	if (fields.month !== undefined) {
		if (fields.day === undefined) return monthPeriod(year, fields.month)
		const day = {year, month: fields.month, day: fields.day}
		return isDay(day) ? dayPeriod(numberOfDay(day)) : null
	}
	if (fields.quarter !== undefined) return quarterPeriod(year, fields.quarter)
	if (fields.half !== undefined) return halfPeriod(year, fields.half)
	return fields.season ? seasonPeriod(year, fields.season) : yearPeriod(year)
}

/** The day number on which a holiday falls in a year; null where it doesn't. */
export function holidayIn(holiday: Holiday, year: number): number | null {
	if ('easter' in holiday) return easterOf(year) + holiday.easter
	if ('nth' in holiday) {
		const found = nthWeekday(year, holiday.month, holiday.weekday, holiday.nth)
		return found === null ? null : found + (holiday.plus ?? 0)
	}
	const day = {month: holiday.month, day: holiday.day, year: 'year' in holiday ? holiday.year : year}
	return isDay(day) ? numberOfDay(day) : null
}
