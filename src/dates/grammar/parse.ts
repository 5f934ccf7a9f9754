import {readBareYear} from './bare-year.js'
import {readBound} from './bound.js'
import {readCalendarDate, readClockTime} from './calendar.js'
import {readDaypartTime} from './daypart.js'
import {readDeictic} from './deictic.js'
import {readDuration} from './duration.js'
import {readCentury, readDecade, readEra} from './era.js'
import {readHourRange} from './hours.js'
import {readBareMonth, readDirected, readHoliday, readSeason, readWithin} from './named.js'
import {readOffset} from './offset.js'
import type {Parsed} from './parsed.js'
import {readPart, readPlaced} from './part.js'
import {at, type Pieces} from './pieces.js'
import {readComparison, readFiscalYear, readQuarter} from './quarter.js'
import {readRange} from './range.js'
import {readReference} from './reference.js'
import {readSet} from './set.js'
import {readUnitPhrase} from './unit-phrase.js'

type Read = (pieces: Pieces, from: number) => Parsed | null

// What names one stretch of the calendar by itself.
const points: readonly Read[] = [
	readCalendarDate,
	readDeictic,
	readDirected,
	readHoliday,
	readFiscalYear,
	readQuarter,
	readUnitPhrase,
	readSeason,
	readDecade,
	readCentury,
	readComparison,
	readBareMonth,
	readBareYear,
]

/** Reads one stretch of the calendar: the longest reading, of several equally long the first rule's. */
const readSimple: Read = remembered('simple', (pieces, from) => {
	let best: Parsed | null = null
	for (const read of points) {
		const parsed = read(pieces, from)
		if (parsed && (!best || parsed.to > best.to)) best = parsed
	}
	return best && readWithin(pieces, best)
})

const readWhole: Read = remembered('whole', (pieces, from) =>
	longest(readPlaced(pieces, from, readSimple), readSimple(pieces, from)),
)

/** Reads a point in time, with its part and its time of day: what may end a range or start an offset. */
export const readPoint: Read = remembered('point', (pieces, from) =>
	longest(
		longest(
			longest(readPart(pieces, from, readWhole), readWhole(pieces, from)),
			readClockTime(pieces, from, readSimple),
		),
		readDaypartTime(pieces, from, readSimple),
	),
)

function remembered(rule: keyof Pieces['memo'], read: Read): Read {
	return (pieces, from) => {
		const memo = pieces.memo[rule]
		const known = memo.get(from)
		if (known !== undefined) return known
		const parsed = read(pieces, from)
		memo.set(from, parsed)
		return parsed
	}
}

/** Reads the time expression that starts at a piece: the longest reading of all rules. */
export const readTime: Read = (pieces, from) => {
	let best = longest(readPoint(pieces, from), readDuration(pieces, from))
	best = longest(best, readRange(pieces, from, readPoint))
	best = longest(best, readHourRange(pieces, from))
	best = longest(best, readEra(pieces, from))
	best = longest(best, readOffset(pieces, from, readSimple))
	best = longest(best, readSet(pieces, from))
	best = longest(best, readReference(pieces, from))
	return longest(best, readApproximate(pieces, from))
}

const longest = (first: Parsed | null, second: Parsed | null): Parsed | null =>
	first && second ? (second.to > first.to ? second : first) : (first ?? second)

// `get around Wednesday's ruling`, `talk about today`: no guesses at days by name.
function isLoose({expression}: Parsed): boolean {
	if (expression.kind === 'unit')
		return expression.unit !== 'day' || expression.inner?.clock !== undefined || expression.mod !== undefined
	if (expression.kind !== 'calendar') return true
	const {weekday, month, clock} = expression.fields
	return weekday === undefined || month !== undefined || clock !== undefined
}

// `around 7:15 p.m.`, `about Nov. 1`, `around year end`.
function readApproximate(pieces: Pieces, from: number): Parsed | null {
	const bound = readBound(pieces, from)
	if (bound?.mod !== 'APPROX' || at(pieces, from) === 'some') return null
	const point = readPoint(pieces, bound.to)
	if (!point || point.expression.mod || point.rule === 'date.month' || !isLoose(point)) return null
	return {...point, expression: {...point.expression, mod: 'APPROX'}, from}
}
