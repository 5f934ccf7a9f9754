import type {TimeUnit} from '../expression.js'
import {dayOfNumber, daysInMonth, numberOfDay} from './days.js'
import {type Period, periodAt} from './period.js'

const monthsIn: Partial<Readonly<Record<TimeUnit, number>>> = {
	month: 1,
	quarter: 3,
	season: 3,
	halfyear: 6,
	year: 12,
	decade: 120,
	century: 1200,
	millennium: 12000,
}

const daysIn: Partial<Readonly<Record<TimeUnit, number>>> = {day: 1, week: 7, weekend: 7}

// Greatest year: keeps day numbers exact and years at four digits.
const yearLimit = 9999

/** A day moved by units of a day and more; null where the result leaves the years -9999 to 9999. Parts of a unit count in days. */
export function shiftDay(number: number, unit: TimeUnit, count: number): number | null {
	const months = monthsIn[unit]
	const shifted =
		months === undefined ? number + Math.round((daysIn[unit] ?? 0) * count) : addMonths(number, months * count)
	return Number.isFinite(shifted) && Math.abs(dayOfNumber(shifted).year) <= yearLimit ? shifted : null
}

function addMonths(number: number, count: number): number {
	const whole = Math.trunc(count)
	if (Math.abs(whole) > yearLimit * 24) return Number.NaN
	const {year, month, day} = dayOfNumber(number)
	const total = year * 12 + month - 1 + whole
	const y = Math.floor(total / 12)
	const m = total - y * 12 + 1
	const moved = numberOfDay({year: y, month: m, day: Math.min(day, daysInMonth(y, m))})
	return moved + Math.round((count - whole) * 30.4)
}

/** The period of the same granularity that lies `count` units away. */
export function shiftPeriod(period: Period, unit: TimeUnit, count: number): Period | null {
	const first = shiftDay(period.first, unit, count)
	return first === null ? null : periodAt(period.granularity, first)
}
