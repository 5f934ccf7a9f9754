import type {Holiday} from '../words/holidays.js'
import {easterOf, isDay, nthWeekday, numberOfDay} from './days.js'

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
