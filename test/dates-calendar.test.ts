import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {
	dayOfNumber,
	daysInMonth,
	easterOf,
	isDay,
	isLeapYear,
	isoWeekOf,
	mondayOfWeek,
	nthWeekday,
	numberOfDay,
	weekdayOf,
} from '../src/dates/calendar/days.js'
import {shiftDay} from '../src/dates/calendar/shift.js'
import {isoDay, writeDay, writeYear, writeZone} from '../src/dates/calendar/write.js'

const number = (year: number, month: number, day: number): number => numberOfDay({year, month, day})

describe('days', () => {
	it('agree with the platform’s calendar', () => {
		fc.assert(
			fc.property(fc.integer({min: -3_000_000, max: 3_000_000}), (days) => {
				const date = new Date(days * 86_400_000)
				const day = dayOfNumber(days)
				expect(day).toEqual({year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()})
				expect(numberOfDay(day)).toBe(days)
				expect(isDay(day)).toBe(true)
				expect(weekdayOf(days) % 7).toBe(date.getUTCDay())
			}),
		)
	})

	it('count from 1970', () => {
		expect(number(1970, 1, 1)).toBe(0)
		expect(number(2000, 3, 1)).toBe(11017)
		expect(number(1, 1, 1)).toBe(-719162)
	})

	it('know leap years', () => {
		expect([1900, 2000, 2023, 2024, 0, -4, -1].map(isLeapYear)).toEqual([false, true, false, true, true, true, false])
		expect([daysInMonth(2023, 2), daysInMonth(2024, 2), daysInMonth(2024, 0), daysInMonth(2024, 13)]).toEqual([
			28, 29, 0, 0,
		])
		expect(isDay({year: 2024, month: 2, day: 30})).toBe(false)
		expect(isDay({year: 2024, month: 2, day: 0})).toBe(false)
	})

	it('lie in ISO weeks', () => {
		expect(isoWeekOf(number(2005, 1, 1))).toEqual({year: 2004, week: 53})
		expect(isoWeekOf(number(2008, 12, 29))).toEqual({year: 2009, week: 1})
		expect(isoWeekOf(number(2024, 11, 21))).toEqual({year: 2024, week: 47})
		expect(mondayOfWeek(2024, 47)).toBe(number(2024, 11, 18))
		fc.assert(
			fc.property(fc.integer({min: -800_000, max: 800_000}), (days) => {
				const {year, week} = isoWeekOf(days)
				const monday = mondayOfWeek(year, week)
				expect(days - monday).toBeGreaterThanOrEqual(0)
				expect(days - monday).toBeLessThan(7)
			}),
		)
	})

	it('are the nth weekday of a month', () => {
		expect(nthWeekday(2024, 11, 4, 4)).toBe(number(2024, 11, 28))
		expect(nthWeekday(2024, 5, 1, -1)).toBe(number(2024, 5, 27))
		expect(nthWeekday(2024, 2, 4, 5)).toBe(number(2024, 2, 29))
		expect(nthWeekday(2024, 2, 5, 5)).toBeNull()
		expect(nthWeekday(2024, 13, 5, 1)).toBeNull()
	})

	it('are Easter', () => {
		const days = [
			[1818, 3, 22],
			[1943, 4, 25],
			[1961, 4, 2],
			[2000, 4, 23],
			[2024, 3, 31],
			[2025, 4, 20],
			[2038, 4, 25],
		] as const
		for (const [year, month, day] of days) expect(writeDay(easterOf(year))).toBe(writeDay(number(year, month, day)))
	})

	it('move by months and years without leaving them', () => {
		const moved = (from: number, unit: Parameters<typeof shiftDay>[1], count: number): string => {
			const day = shiftDay(from, unit, count)
			return day === null ? 'none' : writeDay(day)
		}
		expect(moved(number(2024, 1, 31), 'month', 1)).toBe('2024-02-29')
		expect(moved(number(2024, 2, 29), 'year', -1)).toBe('2023-02-28')
		expect(moved(number(2024, 3, 31), 'month', -13)).toBe('2023-02-28')
		expect(moved(number(2024, 12, 31), 'day', 1)).toBe('2025-01-01')
		expect(moved(number(2024, 1, 1), 'year', -1e300)).toBe('none')
		expect(moved(number(2024, 1, 1), 'day', Number.NaN)).toBe('none')
	})
})

describe('what is written', () => {
	it('has years of four digits, also before our era', () => {
		expect([2024, 79, 0, -43].map(writeYear)).toEqual(['2024', '0079', 'BC0001', 'BC0044'])
		expect(isoDay(number(-43, 3, 15))).toBe('-0043-03-15')
		expect(isoDay(number(79, 8, 24))).toBe('0079-08-24')
	})

	it('has zones by their distance from UTC', () => {
		expect([0, 330, -300, -210].map(writeZone)).toEqual(['Z', '+05:30', '-05:00', '-03:30'])
	})
})
