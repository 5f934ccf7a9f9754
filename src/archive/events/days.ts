import {dayNumber} from '../article.js'

/** Days from 1970 on, both included. */
export interface Days {
	readonly from: number
	readonly to: number
	/** A day of the calendar that the article names, no guess from its own date. */
	readonly isNamed: boolean
}

/** An event that an article doesn't date took place so many days before it at most; one that it reports as planned, after it. */
const reportedWithin = 3
const plannedWithin = 14

/** The days on which something took place, by its TIMEX3 value or else by the article's date; null where neither gives one. */
export function daysOf(timex: string | null, published: string | null, isPlanned: boolean): Days | null {
	const named = timex === null ? null : namedDays(timex)
	if (named) return named
	const day = dayNumber(published)
	// `XXXX-07-08`, `PAST_REF`: not to be put on a calendar.
	if (day === null || timex !== null) return null
	return isPlanned
		? {from: day, to: day + plannedWithin, isNamed: false}
		: {from: day - reportedWithin, to: day, isNamed: false}
}

// `2024-03-05`, `2024-03-05T10:00`, `2024-W10`, `2024-03`, `2024`
function namedDays(timex: string): Days | null {
	const day = dayNumber(timex)
	if (day !== null) return {from: day, to: day, isNamed: true}
	const week = /^(\d{4})-W(\d{2})(?:-WE)?$/.exec(timex)
	if (week) return weekDays(Number(week[1]), Number(week[2]))
	const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(timex)
	if (!month) return null
	const year = Number(month[1])
	const from = Date.UTC(year, Number(month[2]) - 1, 1) / 86_400_000
	return {from, to: Date.UTC(year, Number(month[2]), 1) / 86_400_000 - 1, isNamed: true}
}

// ISO 8601: the week with the first Thursday of the year is its first.
function weekDays(year: number, week: number): Days | null {
	if (week < 1 || week > 53) return null
	const fourth = Date.UTC(year, 0, 4) / 86_400_000
	const monday = fourth - ((fourth + 3) % 7) + (week - 1) * 7
	return {from: monday, to: monday + 6, isNamed: true}
}

/** Whether two could be the same days: named ones a day apart at most, for the time zones. */
export function couldMeet(a: Days, b: Days): boolean {
	const slack = a.isNamed && b.isNamed ? 1 : 2
	return a.from <= b.to + slack && b.from <= a.to + slack
}
