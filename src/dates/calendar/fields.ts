import type {Fields} from '../expression.js'
import type {Holiday} from '../words/holidays.js'
import {isDay, numberOfDay} from './days.js'
import {holidayIn} from './holiday.js'
import {dayPeriod, halfPeriod, monthPeriod, type Period, quarterPeriod, seasonPeriod, yearPeriod} from './period.js'

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
