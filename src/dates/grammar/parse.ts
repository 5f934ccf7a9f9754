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
import {at, isKind, type Pieces} from './pieces.js'
import {readComparison, readFiscalYear, readQuarter} from './quarter.js'
import {readRange} from './range.js'
import {readReference} from './reference.js'
import {readSet} from './set.js'
import {readUnitPhrase} from './unit-phrase.js'
import {kinds} from './vocabulary.js'

type Read = (pieces: Pieces, from: number) => Parsed | null

/** A rule with the kinds of word that may open what it reads. */
type Rule = readonly [read: Read, first: number]

const numeral = kinds.digits | kinds.number | kinds.ordinal

// What names one stretch of the calendar by itself.
const points: readonly Rule[] = [
	[readHoliday, kinds.phrase | kinds.digits],
	[readCalendarDate, numeral | kinds.month | kinds.weekday | kinds.article],
	[readDeictic, kinds.deictic | kinds.direction | kinds.article | kinds.unit],
	[readDirected, kinds.direction | kinds.article],
	[readFiscalYear, kinds.digits | kinds.article | kinds.qualifier | kinds.other],
	[readQuarter, numeral | kinds.article | kinds.direction | kinds.qualifier | kinds.other],
	[readUnitPhrase, kinds.direction | kinds.article | kinds.unit],
	[readSeason, kinds.season | kinds.article],
	[readDecade, kinds.digits | kinds.article | kinds.other],
	[readCentury, numeral | kinds.article],
	[readComparison, kinds.article | kinds.unit | kinds.qualifier | kinds.direction],
	[readBareMonth, kinds.month],
	[readBareYear, kinds.digits | kinds.number | kinds.unit | kinds.article | kinds.other],
]

/** Reads one stretch of the calendar: the longest reading, of several equally long the first rule's. */
const readSimple: Read = remembered('simple', (pieces, from) => {
	const kind = pieces.kinds[from] ?? 0
	let best: Parsed | null = null
	for (const [read, first] of points) {
		if ((kind & first) === 0) continue
		const parsed = read(pieces, from)
		if (parsed && (!best || parsed.to > best.to)) best = parsed
	}
	return best && readWithin(pieces, best)
})

const readWhole: Read = remembered('whole', (pieces, from) => {
	const simple = readSimple(pieces, from)
	return isKind(pieces, from, kinds.place | kinds.article)
		? longest(readPlaced(pieces, from, readSimple), simple)
		: simple
})

/** Reads a point in time, with its part and its time of day: what may end a range or start an offset. */
export const readPoint: Read = remembered('point', (pieces, from) => {
	let best = readWhole(pieces, from)
	if (isKind(pieces, from, numeral | kinds.article | kinds.place | kinds.direction))
		best = longest(readPart(pieces, from, readWhole), best)
	if (isKind(pieces, from, numeral | kinds.clock | kinds.article))
		best = longest(best, readClockTime(pieces, from, readSimple))
	return isKind(pieces, from, kinds.place | kinds.article)
		? longest(best, readDaypartTime(pieces, from, readSimple))
		: best
})

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

// What holds more than one point, or none.
const others: readonly Rule[] = [
	[(pieces, from) => readRange(pieces, from, readPoint), -1],
	[
		readHourRange,
		numeral |
			kinds.clock |
			kinds.opener |
			kinds.weekday |
			kinds.month |
			kinds.deictic |
			kinds.direction |
			kinds.article,
	],
	[readEra, kinds.article | kinds.phrase],
	[(pieces, from) => readOffset(pieces, from, readSimple), numeral | kinds.bound | kinds.article | kinds.unit],
	[readSet, kinds.repeat | kinds.frequency | kinds.weekday | kinds.article | kinds.other | kinds.unit | numeral],
	[readReference, kinds.phrase],
	[readApproximate, kinds.bound],
]

/** Reads the time expression that starts at a piece: the longest reading of all rules. */
export const readTime: Read = (pieces, from) => {
	const kind = pieces.kinds[from] ?? 0
	let best = longest(readPoint(pieces, from), readDuration(pieces, from))
	for (const [read, first] of others) if ((kind & first) !== 0) best = longest(best, read(pieces, from))
	return best
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
