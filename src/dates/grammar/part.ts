import type {Expression, Modifier, Parsed, PartExpression} from '../expression.js'
import {readWeekday} from './calendar.js'
import {readNumeral, readOrdinal} from './numeral.js'
import {at, type Pieces, skipWord, stands} from './pieces.js'
import type {Read} from './reader.js'

const positions: ReadonlyMap<string, Modifier> = new Map<string, Modifier>([
	['beginning', 'START'],
	['close', 'END'],
	['dawn', 'START'],
	['end', 'END'],
	['middle', 'MID'],
	['start', 'START'],
])

/** Reads a part of a longer time: `the end of 1990`, `the second half of the 20th century`, `the first Monday of May`, `the last three weeks of this year`. */
export function readPart(pieces: Pieces, from: number, readWhole: Read): Parsed | null {
	const start = skipWord(pieces, from, 'the')
	return (
		readPosition(pieces, from, start, readWhole) ??
		readHalf(pieces, from, start, readWhole) ??
		readOrdinalPart(pieces, from, start, readWhole)
	)
}

// `the end of`, `end of tomorrow`, `the latter part of`.
function readPosition(pieces: Pieces, from: number, start: number, readWhole: Read): Parsed | null {
	const word = at(pieces, start)
	const part = (word === 'latter' || word === 'early' || word === 'later') && at(pieces, start + 1) === 'part'
	const mod = part ? (word === 'early' ? 'START' : 'END') : positions.get(word)
	if (!mod) return null
	const of = part ? start + 2 : start + 1
	if (at(pieces, of) !== 'of') return null
	const whole = readWhole(pieces, of + 1)
	if (!whole || !isCalendarLike(whole.expression)) return null
	return {...whole, expression: {...whole.expression, mod}, from, rule: 'date.part'}
}

const isCalendarLike = ({kind}: Expression): boolean => kind === 'calendar' || kind === 'unit' || kind === 'part'

// `the first half of 1989` is a half-year, `the second half of the 20th century` the end of a century.
function readHalf(pieces: Pieces, from: number, start: number, readWhole: Read): Parsed | null {
	const word = at(pieces, start)
	const second = word === 'second' || word === 'last' || word === 'latter'
	if ((!second && word !== 'first') || at(pieces, start + 1) !== 'half' || at(pieces, start + 2) !== 'of') return null
	const whole = readWhole(pieces, start + 3)
	if (!whole || !isCalendarLike(whole.expression)) return null
	const {expression} = whole
	const half = second ? 2 : 1
	if (expression.kind === 'calendar' && expression.fields.year !== undefined && isBareYear(expression.fields))
		return {...whole, expression: {...expression, fields: {...expression.fields, half}}, from, rule: 'date.quarter'}
	if (expression.kind === 'unit' && expression.unit === 'year' && !expression.inner)
		return {...whole, expression: {...expression, inner: {half}}, from, rule: 'date.quarter'}
	return {...whole, expression: {...expression, mod: second ? 'END' : 'START'}, from, rule: 'date.part'}
}

const isBareYear = (fields: object): boolean => Object.keys(fields).every((key) => key === 'year' || key === 'fiscal')

// `the third quarter of 1961`, `first week of 2031`, `the 15th day of next month`, `first two quarters of 1961`.
function readOrdinalPart(pieces: Pieces, from: number, start: number, readWhole: Read): Parsed | null {
	const last = at(pieces, start) === 'last' || at(pieces, start) === 'final'
	const ordinal = last ? {number: -1, to: start + 1} : readOrdinal(pieces, start)
	if (!ordinal) return null
	const weekday = readWeekday(pieces, ordinal.to)
	const numeral = weekday ? null : readNumeral(pieces, ordinal.to)
	if (numeral && (numeral.number === null || numeral.number < 1 || !Number.isInteger(numeral.number))) return null
	const noun = weekday ? weekday.to - 1 : (numeral?.to ?? ordinal.to)
	const unit = weekday ? 'day' : pieces.words.units.get(at(pieces, noun))?.unit
	const link = at(pieces, noun + 1)
	if (!unit || unit === 'second' || unit === 'minute' || unit === 'hour' || (link !== 'of' && link !== 'in'))
		return null
	if (numeral && ordinal.number !== 1 && ordinal.number !== -1) return null
	const whole = readWhole(pieces, noun + 2)
	if (!whole || !isCalendarLike(whole.expression) || (link === 'in' && weekday === null)) return null
	const {expression} = whole
	if (unit === 'quarter' && !numeral && ordinal.number! > 0) return readQuarterOf(whole, ordinal.number!, from)
	const part: PartExpression = {
		kind: 'part',
		ordinal: ordinal.number!,
		count: numeral?.number ?? 1,
		unit,
		of: expression,
		...(weekday && {weekday: weekday.weekday}),
	}
	return {...whole, expression: part, from, rule: 'date.part'}
}

function readQuarterOf(whole: Parsed, quarter: number, from: number): Parsed | null {
	const {expression} = whole
	if (quarter > 4) return null
	if (expression.kind === 'calendar' && isBareYear(expression.fields))
		return {...whole, expression: {...expression, fields: {...expression.fields, quarter}}, from, rule: 'date.quarter'}
	if (expression.kind === 'unit' && expression.unit === 'year' && !expression.inner)
		return {...whole, expression: {...expression, inner: {quarter}}, from, rule: 'date.quarter'}
	return null
}

/** Reads a whole with a word for its part: `early 1990s`, `mid-November`, `late last week`, `earlier this year`, `later that day`. */
export function readPlaced(pieces: Pieces, from: number, readWhole: Read): Parsed | null {
	const start = skipWord(pieces, from, 'the')
	const word = at(pieces, start)
	const mod = partModifiers.get(word)
	if (!mod) return null
	let next = skipWord(pieces, start + 1, '-')
	if (
		(word === 'early' || word === 'late' || word === 'earlier' || word === 'later') &&
		stands(pieces, next, 'in', 'the')
	)
		next += 1
	else if (
		(word === 'early' || word === 'late' || word === 'earlier' || word === 'later') &&
		(at(pieces, next) === 'in' || at(pieces, next) === 'on')
	)
		next += 1
	const whole = readWhole(pieces, next)
	if (!whole || !isCalendarLike(whole.expression) || whole.expression.mod) return null
	if (start > from && !takesArticle(whole.expression)) return null
	return {...whole, expression: {...whole.expression, mod}, from}
}

// `the early 1980s`, `the mid-19th century`, `the late summer`; but not `the late Friday session`.
function takesArticle(expression: Expression): boolean {
	if (expression.kind !== 'calendar') return false
	const {decade, century, season, year, month, day} = expression.fields
	return (
		decade !== undefined ||
		century !== undefined ||
		season !== undefined ||
		(year !== undefined && month === undefined && day === undefined)
	)
}

const partModifiers: ReadonlyMap<string, Modifier> = new Map<string, Modifier>([
	['earlier', 'START'],
	['early', 'START'],
	['late', 'END'],
	['later', 'END'],
	['mid', 'MID'],
])
