import {likely, noDay, repeated, unreal} from '../facts/column-values.js'
import type {FactColumns} from '../facts/columns.js'
import type {EventCounts, OverviewData} from './overview-data.js'

/** Days of articles up to which events are counted by day, by week and by month. */
const maxDays = 45
const maxWeekDays = 500
const maxMonthDays = 8000

/** The days of an axis, ends included; both null where there is none. */
export interface Axis {
	readonly first: number | null
	readonly last: number | null
}

/**
 * The axis for days of articles, sorted: from the first to the last, but without a hundredth at each end where that makes it a
 * quarter as long. One article of 1970 among those of a month doesn't make it decades long.
 */
export function axisOf(days: readonly number[]): Axis {
	const [first = null, last = null] = [days[0], days.at(-1)]
	if (first === null || last === null) return {first, last}
	if (days.length < fewArticles) return {first, last}
	const skipped = Math.max(1, Math.floor(days.length / 100))
	const [from, to] = [days[skipped], days[days.length - 1 - skipped]]
	if (from === undefined || to === undefined || from > to) return {first, last}
	return (to - from + maxDays) * 4 < last - first ? {first: from, last: to} : {first, last}
}

/** Of fewer articles than these none is left out. */
const fewArticles = 20

/** The events of each type in each period of the axis. */
export function countEvents(columns: FactColumns, codes: OverviewData['codes'], {first, last}: Axis): EventCounts {
	const [from, to] = [first ?? 0, last ?? -1]
	const step = stepFor(to - from + 1)
	const starts = periods(from, to, step)
	const counts = new Map<string, number[]>()
	let outside = 0
	for (let fact = 0; fact < columns.count; fact++) {
		const [kind, type] = codes[columns.codes[fact]!]!
		if (kind !== 'event' || type === null || columns.flags[fact]! & (repeated | unreal)) continue
		if (columns.confidences[fact]! < likely) continue
		const day = columns.days[fact]!
		if (day === noDay || day < from || day > to) {
			outside++
			continue
		}
		let ofType = counts.get(type)
		if (!ofType) {
			ofType = starts.map(() => 0)
			counts.set(type, ofType)
		}
		ofType[periodOf(day, starts)]!++
	}
	const types = [...counts].map(([type, list]) => [type, list.reduce((sum, count) => sum + count, 0), list] as const)
	types.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
	return {step, starts, types, outside}
}

const stepFor = (days: number): EventCounts['step'] =>
	days <= maxDays ? 'day' : days <= maxWeekDays ? 'week' : days <= maxMonthDays ? 'month' : 'year'

function periods(from: number, to: number, step: EventCounts['step']): number[] {
	const starts: number[] = []
	for (let day = startOf(from, step); day <= to && starts.length < maxPeriods; day = next(day, step)) starts.push(day)
	return starts
}

/** Some 2,500 years. */
const maxPeriods = 2500

const dayMs = 86_400_000

// Weeks begin on Mondays; 1970 began on a Thursday.
function startOf(day: number, step: EventCounts['step']): number {
	if (step === 'day') return day
	if (step === 'week') return day - ((((day + 3) % 7) + 7) % 7)
	const date = new Date(day * dayMs)
	return step === 'month'
		? Date.UTC(date.getUTCFullYear(), date.getUTCMonth()) / dayMs
		: Date.UTC(date.getUTCFullYear(), 0) / dayMs
}

const next = (day: number, step: EventCounts['step']): number =>
	step === 'day' ? day + 1 : step === 'week' ? day + 7 : startOf(day + (step === 'month' ? 32 : 370), step)

function periodOf(day: number, starts: readonly number[]): number {
	let low = 0
	let high = starts.length
	while (high - low > 1) {
		const middle = (low + high) >> 1
		if (starts[middle]! <= day) low = middle
		else high = middle
	}
	return low
}
