import type {Parsed} from '../expression.js'
import {readBound} from './amount.js'
import {readBareYear} from './bare-year.js'
import {readCalendarDate, readClockTime} from './calendar.js'
import {readDeictic} from './deictic.js'
import {readDuration} from './duration.js'
import {readCentury, readDecade, readEra} from './era.js'
import {readHourRange} from './hours.js'
import {readBareMonth, readDirected, readHoliday, readReference, readSeason, readWithin} from './named.js'
import {readOffset} from './offset.js'
import {readPart, readPlaced} from './part.js'
import {at, type Pieces} from './pieces.js'
import {readComparison, readFiscalYear, readQuarter} from './quarter.js'
import {readRange} from './range.js'
import {longestOf, type Read, readBy, readerTable, type TimeReader} from './reader.js'
import {readSet} from './set.js'
import {readDaypartTime} from './time-of-day.js'
import {readUnitPhrase} from './unit-phrase.js'
import {kinds} from './vocabulary.js'

const numeral = kinds.digits | kinds.number | kinds.ordinal

// What names one period of the calendar by itself.
const points: readonly TimeReader[] = [
	{
		name: 'holiday',
		phase: 'calendar',
		example: 'Shops close on Christmas Eve.',
		first: kinds.phrase | kinds.digits,
		read: readHoliday,
	},
	{
		name: 'calendar-date',
		phase: 'calendar',
		// `9/11` is a day of history before it is one of a month.
		after: ['holiday'],
		example: 'The court sits on Tuesday, March 7, 2018.',
		first: numeral | kinds.month | kinds.weekday | kinds.article,
		read: readCalendarDate,
	},
	{
		name: 'deictic',
		phase: 'calendar',
		example: 'The talks resume tomorrow.',
		first: kinds.deictic | kinds.direction | kinds.article | kinds.unit,
		read: readDeictic,
	},
	{
		name: 'directed-day',
		phase: 'calendar',
		example: 'The bridge reopens next Friday.',
		first: kinds.direction | kinds.article,
		read: readDirected,
	},
	{
		name: 'fiscal-year',
		phase: 'calendar',
		example: 'Sales rose in fiscal 2019.',
		first: kinds.digits | kinds.article | kinds.qualifier | kinds.other,
		read: readFiscalYear,
	},
	{
		name: 'quarter',
		phase: 'calendar',
		example: 'Profit fell in the third quarter.',
		first: numeral | kinds.article | kinds.direction | kinds.qualifier | kinds.other,
		read: readQuarter,
	},
	{
		name: 'unit-by-place',
		phase: 'calendar',
		example: 'The mill closed last week.',
		first: kinds.direction | kinds.article | kinds.unit,
		read: readUnitPhrase,
	},
	{
		name: 'season',
		phase: 'calendar',
		example: 'The dam opens in the summer of 2020.',
		first: kinds.season | kinds.article,
		read: readSeason,
	},
	{
		name: 'decade',
		phase: 'calendar',
		example: 'The hall was built in the 1990s.',
		first: kinds.digits | kinds.article | kinds.other,
		read: readDecade,
	},
	{
		name: 'century',
		phase: 'calendar',
		example: 'The church is from the 12th century.',
		first: numeral | kinds.article,
		read: readCentury,
	},
	{
		name: 'comparable-period',
		phase: 'calendar',
		example: 'It lost less than in the same period last year.',
		first: kinds.article | kinds.unit | kinds.qualifier | kinds.direction,
		read: readComparison,
	},
	{
		name: 'bare-month',
		phase: 'calendar',
		example: 'The vote is in October.',
		first: kinds.month,
		read: readBareMonth,
	},
	{
		name: 'bare-year',
		phase: 'calendar',
		example: 'The firm was sold in 1987.',
		first: kinds.digits | kinds.number | kinds.unit | kinds.article | kinds.other,
		read: readBareYear,
	},
]

const pointTable = readerTable(points)

/** Reads one period of the calendar: the longest reading, of several equally long the first rule's. */
const readSimple: Read = remembered('simple', (pieces, from) => {
	const best = longestOf(pointTable, pieces, from, null)
	return best && readWithin(pieces, best)
})

const placeReader: TimeReader = {
	name: 'place-in-period',
	phase: 'part',
	example: 'He was born in late 1950.',
	first: kinds.place | kinds.article,
	read: (pieces, from) => readPlaced(pieces, from, readSimple),
}

const readWhole: Read = remembered('whole', (pieces, from) =>
	longerOf(readBy(placeReader, pieces, from), readSimple(pieces, from)),
)

const partReader: TimeReader = {
	name: 'part-of-period',
	phase: 'part',
	example: 'The law lapses at the end of 2030.',
	first: numeral | kinds.article | kinds.place | kinds.direction,
	read: (pieces, from) => readPart(pieces, from, readWhole),
}

const clockReader: TimeReader = {
	name: 'clock-time',
	phase: 'part',
	example: 'Doors open at 10 p.m. on Wednesday.',
	first: numeral | kinds.clock | kinds.article,
	read: (pieces, from) => readClockTime(pieces, from, readSimple),
}

const daypartReader: TimeReader = {
	name: 'daypart',
	phase: 'part',
	example: 'It rained in the night of Friday.',
	first: kinds.place | kinds.article,
	read: (pieces, from) => readDaypartTime(pieces, from, readSimple),
}

/** Reads a point in time, with its part and its time of day: what may end a range or start an offset. */
export const readPoint: Read = remembered('point', (pieces, from) => {
	const best = longerOf(readBy(partReader, pieces, from), readWhole(pieces, from))
	return longerOf(longerOf(best, readBy(clockReader, pieces, from)), readBy(daypartReader, pieces, from))
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

const durationReader: TimeReader = {
	name: 'duration',
	phase: 'expression',
	example: 'The strike lasted two weeks.',
	first: -1,
	read: readDuration,
}

// What holds more than one point, or none.
const others: readonly TimeReader[] = [
	{
		name: 'range',
		phase: 'expression',
		example: 'She ruled from 1952 to 1960.',
		first: -1,
		read: (pieces, from) => readRange(pieces, from, readPoint),
	},
	{
		name: 'hour-range',
		phase: 'expression',
		// `from 08:30 to 18:00` is a range first.
		after: ['range'],
		example: 'The pool is open 5 to 6pm on Sunday.',
		first:
			numeral |
			kinds.clock |
			kinds.opener |
			kinds.weekday |
			kinds.month |
			kinds.deictic |
			kinds.direction |
			kinds.article,
		read: readHourRange,
	},
	{
		name: 'era',
		phase: 'expression',
		example: 'The port was built during the Cold War.',
		first: kinds.article | kinds.phrase,
		read: readEra,
	},
	{
		name: 'offset',
		phase: 'expression',
		example: 'The plant opened two years ago.',
		first: numeral | kinds.bound | kinds.article | kinds.unit,
		read: (pieces, from) => readOffset(pieces, from, readSimple),
	},
	{
		name: 'set',
		phase: 'expression',
		example: 'The panel meets every Monday.',
		first: kinds.repeat | kinds.frequency | kinds.weekday | kinds.article | kinds.other | kinds.unit | numeral,
		read: readSet,
	},
	{
		name: 'reference',
		phase: 'expression',
		example: 'The town is calm now.',
		first: kinds.phrase,
		read: readReference,
	},
	{
		name: 'approximate-point',
		phase: 'expression',
		example: 'It happened around 7:15 p.m. that day.',
		first: kinds.bound,
		read: readApproximate,
	},
]

const otherTable = readerTable(others)

/** All rules that read times. */
export const timeReaders = [...points, placeReader, partReader, clockReader, daypartReader, durationReader, ...others]

/** Reads the time expression that starts at a piece: the longest reading of all rules. */
export const readTime: Read = (pieces, from) =>
	longestOf(otherTable, pieces, from, longerOf(readPoint(pieces, from), readBy(durationReader, pieces, from)))

const longerOf = (first: Parsed | null, second: Parsed | null): Parsed | null =>
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
