import {inClass, wordSet} from '../../lexicon/lexicon.js'
import type {Parsed, TimeUnit, UnitExpression} from '../expression.js'
import {readCalendarDate, readWeekday} from './calendar.js'
import {readDirection, type TimeDirection} from './deictic.js'
import {at, isDigits, isSpaced, type Pieces, skipHyphen, skipWord, stands} from './pieces.js'
import {readQuarterName} from './quarter.js'
import {readDayTail} from './time-of-day.js'
import {isYearEnd} from './year.js'

const fiscalWords = new Set(['academic', 'financial', 'fiscal', 'school'])
const plainWords = new Set(['business', 'calendar', 'full', 'whole', 'entire'])

/** Reads a unit with a direction: `last week`, `the previous year`, `this year's third quarter`, `next week Wednesday`, `the week of May 6`. */
export function readUnitPhrase(pieces: Pieces, from: number): Parsed<UnitExpression> | null {
	return (
		readDirectedUnit(pieces, from) ??
		readWeekOf(pieces, from) ??
		readPlainUnit(pieces, from) ??
		readYearEnd(pieces, from)
	)
}

function readDirectedUnit(pieces: Pieces, from: number): Parsed<UnitExpression> | null {
	const direction = readDirection(pieces, from)
	if (!direction) return null
	const fiscal = fiscalWords.has(at(pieces, direction.to))
	const start = fiscal || plainWords.has(at(pieces, direction.to)) ? direction.to + 1 : direction.to
	const unit = readUnit(pieces, start, direction)
	if (!unit || isHyphened(pieces, start + 1) || isDurative(pieces, from, direction)) return null
	const article = at(pieces, from) === 'the'
	const base =
		article && direction.base === 'speech' && direction.word !== 'current' && direction.shift >= 0
			? 'text'
			: direction.base
	const expression: UnitExpression = {
		kind: 'unit',
		unit,
		shift: direction.shift,
		base,
		...(fiscal && {fiscal: true as const}),
		...(direction.word === 'latest' && {latest: true as const}),
	}
	return readInner(pieces, {expression, from, to: start + 1, rule: 'date.unit'})
}

const isHyphened = (pieces: Pieces, index: number): boolean => at(pieces, index) === '-' && !isSpaced(pieces, index)

// `over the last year`: a duration, not the calendar year before.
const isDurative = (pieces: Pieces, from: number, {word}: TimeDirection): boolean =>
	at(pieces, from) === 'the' &&
	(word === 'last' || word === 'next' || word === 'coming') &&
	inClass(at(pieces, from - 1), 'duration-preposition')

const countable = wordSet(
	'day week weekend month quarter year decade century millennium hour minute season fortnight night',
)

function readUnit(pieces: Pieces, from: number, direction: TimeDirection): TimeUnit | null {
	const word = at(pieces, from)
	if (word === 'years' && direction.word === 'this') return 'year'
	if (!countable.has(word) || word === 'night' || word === 'fortnight') return null
	const unit: TimeUnit | undefined = word === 'season' ? undefined : pieces.words.units.get(word)?.unit
	if (!unit) return null
	// `this minute`, `that hour` are clock times, `the past year` is a duration.
	if (unit === 'minute' || unit === 'hour') return null
	// `the last day` is the final one.
	if (unit === 'day' && (direction.word === 'last' || direction.word === 'latest')) return null
	return direction.word === 'past' && unit !== 'weekend' ? null : unit
}

// `'s third quarter`, ` Wednesday`, `- Monday`, ` year's quarter`.
function readInner(pieces: Pieces, parsed: Parsed<UnitExpression>): Parsed<UnitExpression> {
	const {expression, to} = parsed
	const possessive = stands(pieces, to, "'", 's') ? to + 2 : to
	if (expression.unit === 'year' && possessive > to) {
		const fiscal = skipWord(pieces, possessive, 'fiscal')
		const quarter = readQuarterName(pieces, fiscal)
		if (quarter) return {...parsed, expression: {...expression, inner: quarter.fields}, to: quarter.to}
	}
	if (expression.unit === 'week') {
		const start = possessive > to ? possessive : skipWord(pieces, to, '-', 'on')
		const weekday = readWeekday(pieces, start)
		if (weekday)
			return readDayTail(pieces, {
				...parsed,
				expression: {...expression, inner: {weekday: weekday.weekday}},
				to: weekday.to,
			})
	}
	return expression.unit === 'day' ? readDayTail(pieces, parsed) : parsed
}

// `the week of June 21`, `the week commencing April 9`: the week that holds the day.
function readWeekOf(pieces: Pieces, from: number): Parsed<UnitExpression> | null {
	const start = skipWord(pieces, from, 'the')
	const unit = at(pieces, start)
	if (unit !== 'week' && unit !== 'weekend') return null
	const link = at(pieces, start + 1)
	const skip = link === 'of' || link === 'commencing' || link === 'beginning' || link === 'starting' ? 1 : 0
	if (skip === 0) return null
	const date = readCalendarDate(pieces, start + 2)
	if (!date || date.expression.fields.day === undefined) return null
	return {
		expression: {kind: 'unit', unit, shift: 0, base: 'speech', inner: {...date.expression.fields, week: 0}},
		from,
		to: date.to,
		rule: 'date.week',
	}
}

const plainUnits = new Set(['week', 'weekend', 'month', 'quarter', 'year'])

// `the year`, `the quarter`, `the weekend`: one mentioned in the text.
function readPlainUnit(pieces: Pieces, from: number): Parsed<UnitExpression> | null {
	if (!/^(?:the|its|their)$/.test(at(pieces, from))) return null
	const fiscal = fiscalWords.has(at(pieces, from + 1))
	const plain = at(pieces, from + 1) === 'full' || at(pieces, from + 1) === 'whole' || at(pieces, from + 1) === 'entire'
	const start = fiscal || plain ? from + 2 : from + 1
	const word = at(pieces, start)
	if (!plainUnits.has(word) || at(pieces, start + 1) === '-') return null
	// `the year 0000`: no year of the calendar.
	if (isDigits(at(pieces, start + 1))) return null
	if (!fiscal && at(pieces, from) !== 'the') return null
	// `the year ended April 9` is a length of time.
	if (word === 'year' && isYearEnd(pieces, from, start + 1)) return null
	const unit = word as TimeUnit
	const base = plain ? 'speech' : 'text'
	return {
		expression: {kind: 'unit', unit, shift: 0, base, plain: true, ...(fiscal && {fiscal: true as const})},
		from,
		to: start + 1,
		rule: 'date.unit.plain',
	}
}

// `year-end`, `year's end`, `year end`.
function readYearEnd(pieces: Pieces, from: number): Parsed<UnitExpression> | null {
	if (at(pieces, from) !== 'year' && at(pieces, from) !== 'month') return null
	const unit: TimeUnit = at(pieces, from) === 'year' ? 'year' : 'month'
	const to = stands(pieces, from + 1, "'", 's') ? from + 3 : skipHyphen(pieces, from + 1)
	if (at(pieces, to) !== 'end') return null
	return {
		expression: {kind: 'unit', unit, shift: 0, base: 'speech', mod: 'END'},
		from,
		to: to + 1,
		rule: 'date.part',
	}
}
