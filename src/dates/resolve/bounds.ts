import type {Period} from '../calendar/period.js'
import {isoDay, writeClock, writeZone} from '../calendar/write.js'
import type {Clock, Modifier} from '../expression.js'

export interface Bounds {
	readonly earliest: string | null
	readonly latest: string | null
}

export const noBounds: Bounds = {earliest: null, latest: null}

/** First and last day of a period, narrowed to its half by `early` and `late`, opened by `since` and `until`. */
export function boundsOf(period: Period, mod: Modifier | undefined, clock: Clock | undefined): Bounds {
	const [first, last] = narrow(period, mod)
	const bounds = {earliest: stamp(first, clock), latest: stamp(last, clock)}
	switch (mod) {
		case 'ON_OR_AFTER':
			return {...bounds, latest: null}
		case 'ON_OR_BEFORE':
			return {...bounds, earliest: null}
		case 'AFTER':
			return {earliest: clock ? bounds.latest : isoDay(period.last + 1), latest: null}
		case 'BEFORE':
			return {earliest: null, latest: clock ? bounds.earliest : isoDay(period.first - 1)}
		default:
			return bounds
	}
}

const halved = new Set<Period['granularity']>([
	'month',
	'quarter',
	'season',
	'halfyear',
	'year',
	'decade',
	'century',
	'week',
])

function narrow({granularity, first, last}: Period, mod: Modifier | undefined): [number, number] {
	if (!halved.has(granularity)) return [first, last]
	const length = last - first + 1
	const half = Math.floor(length / 2)
	const quarter = Math.floor(length / 4)
	switch (mod) {
		case 'START':
			return [first, first + half - 1]
		case 'MID':
			return [first + quarter, last - quarter]
		case 'END':
			return [first + half, last]
		default:
			return [first, last]
	}
}

function stamp(day: number, clock: Clock | undefined): string {
	if (!clock) return isoDay(day)
	const next = clock.hour === 24 ? {day: day + 1, hour: 0} : {day, hour: clock.hour}
	const zone = clock.zone === null ? '' : writeZone(clock.zone)
	return `${isoDay(next.day)}${writeClock(next.hour, clock.minute, clock.second)}${zone}`
}
