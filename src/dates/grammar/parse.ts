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

type Row = (name: string, example: string, first: number, read: Read, after?: readonly string[]) => TimeReader

const readerOf =
	(phase: string): Row =>
	(name, example, first, read, after = []) => ({name, phase, example, first, read, after})

const point = readerOf('calendar')
const inPart = readerOf('part')
const expression = readerOf('expression')

// Readers of one period of the calendar.
const points: readonly TimeReader[] = [
	point('holiday', 'Shops close on Christmas Eve.', kinds.phrase | kinds.digits, readHoliday),
	// `9/11` is read first as a day of history.
	point(
		'calendar-date',
		'The court sits on Tuesday, March 7, 2018.',
		numeral | kinds.month | kinds.weekday | kinds.article,
		readCalendarDate,
		['holiday'],
	),
	point(
		'deictic',
		'The talks resume tomorrow.',
		kinds.deictic | kinds.direction | kinds.article | kinds.unit,
		readDeictic,
	),
	point('directed-day', 'The bridge reopens next Friday.', kinds.direction | kinds.article, readDirected),
	point(
		'fiscal-year',
		'Sales rose in fiscal 2019.',
		kinds.digits | kinds.article | kinds.qualifier | kinds.other,
		readFiscalYear,
	),
	point(
		'quarter',
		'Profit fell in the third quarter.',
		numeral | kinds.article | kinds.direction | kinds.qualifier | kinds.other,
		readQuarter,
	),
	point('unit-by-place', 'The mill closed last week.', kinds.direction | kinds.article | kinds.unit, readUnitPhrase),
	point('season', 'The dam opens in the summer of 2020.', kinds.season | kinds.article, readSeason),
	point('decade', 'The hall was built in the 1990s.', kinds.digits | kinds.article | kinds.other, readDecade),
	point('century', 'The church is from the 12th century.', numeral | kinds.article, readCentury),
	point(
		'comparable-period',
		'It lost less than in the same period last year.',
		kinds.article | kinds.unit | kinds.qualifier | kinds.direction,
		readComparison,
	),
	point('bare-month', 'The vote is in October.', kinds.month, readBareMonth),
	point(
		'bare-year',
		'The firm was sold in 1987.',
		kinds.digits | kinds.number | kinds.unit | kinds.article | kinds.other,
		readBareYear,
	),
]

const pointTable = readerTable(points)

/** Reads one period of the calendar: the longest reading, of several equally long the first rule's. */
const readSimple: Read = remembered('simple', (pieces, from) => {
	const best = longestOf(pointTable, pieces, from, null)
	return best && readWithin(pieces, best)
})

const placeReader: TimeReader = inPart(
	'place-in-period',
	'He was born in late 1950.',
	kinds.place | kinds.article,
	(pieces, from) => readPlaced(pieces, from, readSimple),
)

const readWhole: Read = remembered('whole', (pieces, from) =>
	longerOf(readBy(placeReader, pieces, from), readSimple(pieces, from)),
)

const partReader: TimeReader = inPart(
	'part-of-period',
	'The law lapses at the end of 2030.',
	numeral | kinds.article | kinds.place | kinds.direction,
	(pieces, from) => readPart(pieces, from, readWhole),
)

const clockReader: TimeReader = inPart(
	'clock-time',
	'Doors open at 10 p.m. on Wednesday.',
	numeral | kinds.clock | kinds.article,
	(pieces, from) => readClockTime(pieces, from, readSimple),
)

const daypartReader: TimeReader = inPart(
	'daypart',
	'It rained in the night of Friday.',
	kinds.place | kinds.article,
	(pieces, from) => readDaypartTime(pieces, from, readSimple),
)

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

const durationReader: TimeReader = expression('duration', 'The strike lasted two weeks.', -1, readDuration)

// Readers of more than one point, or of none.
const others: readonly TimeReader[] = [
	expression('range', 'She ruled from 1952 to 1960.', -1, (pieces, from) => readRange(pieces, from, readPoint)),
	// `from 08:30 to 18:00` is read first as a range.
	expression(
		'hour-range',
		'The pool is open 5 to 6pm on Sunday.',
		numeral |
			kinds.clock |
			kinds.opener |
			kinds.weekday |
			kinds.month |
			kinds.deictic |
			kinds.direction |
			kinds.article,
		readHourRange,
		['range'],
	),
	expression('era', 'The port was built during the Cold War.', kinds.article | kinds.phrase, readEra),
	expression(
		'offset',
		'The plant opened two years ago.',
		numeral | kinds.bound | kinds.article | kinds.unit,
		(pieces, from) => readOffset(pieces, from, readSimple),
	),
	expression(
		'set',
		'The panel meets every Monday.',
		kinds.repeat | kinds.frequency | kinds.weekday | kinds.article | kinds.other | kinds.unit | numeral,
		readSet,
	),
	expression('reference', 'The town is calm now.', kinds.phrase, readReference),
	expression('approximate-point', 'It happened around 7:15 p.m. that day.', kinds.bound, readApproximate),
]

const otherTable = readerTable(others)

/** All rules that read times. */
export const timeReaders = [...points, placeReader, partReader, clockReader, daypartReader, durationReader, ...others]

/** Reads the time expression that starts at a piece: the longest reading of all rules. */
export const readTime: Read = (pieces, from) =>
	longestOf(otherTable, pieces, from, longerOf(readPoint(pieces, from), readBy(durationReader, pieces, from)))

const longerOf = (first: Parsed | null, second: Parsed | null): Parsed | null =>
	first && second ? (second.to > first.to ? second : first) : (first ?? second)

// `get around Wednesday's ruling`, `talk about today`: days by name are never approximate.
function isLoose({expression}: Parsed): boolean {
	if (expression.kind === 'unit')
		return expression.unit !== 'day' || expression.inner?.clock !== undefined || expression.mod !== undefined
	if (expression.kind !== 'calendar') return true
	const {weekday, month, clock} = expression.fields
	return weekday === undefined || month !== undefined || clock !== undefined
}

// `around 7:15 p.m.`, `about Nov. 1`, `around year end`: a point after an approximator.
function readApproximate(pieces: Pieces, from: number): Parsed | null {
	const bound = readBound(pieces, from)
	if (bound?.mod !== 'APPROX' || at(pieces, from) === 'some') return null
	const point = readPoint(pieces, bound.to)
	if (!point || point.expression.mod || point.rule === 'date.month' || !isLoose(point)) return null
	return {...point, expression: {...point.expression, mod: 'APPROX'}, from}
}
