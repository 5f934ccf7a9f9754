import {inClass} from '../../lexicon/lexicon.js'
import {
	asCalendar,
	type CalendarExpression,
	type Expression,
	type Fields,
	type Parsed,
	type ReferenceExpression,
	type UnitExpression,
} from '../expression.js'
import {readCalendarDate} from './calendar.js'
import {readDirection} from './deictic.js'
import {readMonthName} from './month-day.js'
import {at, isCapital, isSpaced, type Pieces, skipHyphen, skipWord, tagOf} from './pieces.js'
import {readDayTail} from './time-of-day.js'
import {readYear} from './year.js'

/** Reads a direction with a name of the calendar: `last May`, `next Tuesday`, `this past spring`, `this coming Sunday, March 8`. */
export function readDirected(pieces: Pieces, from: number): Parsed<CalendarExpression> | null {
	const direction = readDirection(pieces, from)
	if (!direction) return null
	const dated = readCalendarDate(pieces, direction.to)
	const base =
		direction.base === 'speech' && at(pieces, from) === 'the' && direction.shift > 0 ? 'text' : direction.base
	const nearest = direction.word === 'past' || direction.word === 'coming'
	const common = {direction: direction.shift, base, ...(nearest && {nearest: true as const})}
	if (dated && dated.expression.fields.year === undefined)
		return {...dated, expression: {...dated.expression, ...common}, from, rule: 'date.directed'}
	const month = readMonthName(pieces, direction.to)
	const season = pieces.words.seasons.get(at(pieces, direction.to))
	const holiday = readHolidayName(pieces, direction.to)
	const fields: Fields | null = holiday
		? {holiday: holiday.key}
		: month &&
				(isCapital(pieces, direction.to) || (month.full && !/^(?:may|march|august)$/.test(at(pieces, direction.to))))
			? {month: month.month}
			: season
				? {season}
				: null
	const to = holiday?.to ?? (season ? direction.to + 1 : month?.to)
	if (!fields || to === undefined || readYear(pieces, to)) return null
	return {expression: {kind: 'calendar', fields, ...common}, from, to, rule: 'date.directed'}
}

/** Reads a bare month that may be a name or a verb: the rules in reject/ decide. */
export function readBareMonth(pieces: Pieces, from: number): Parsed<CalendarExpression> | null {
	const name = readMonthName(pieces, from)
	if (!name) return null
	if (!isCapital(pieces, from) && (!name.full || inClass(at(pieces, from), 'ambiguous-month'))) return null
	const ranged = at(pieces, name.to) === '-' && pieces.words.months.has(at(pieces, name.to + 1))
	if (!name.full && name.to === from + 1 && !ranged) return null
	return asCalendar('date.month', from, name.to, {month: name.month})
}

/** Reads a season: `the summer of 1998`, `fall 2004`, `the winter of 1776-77`, `the spring`. */
export function readSeason(pieces: Pieces, from: number): Parsed<CalendarExpression> | null {
	const start = skipWord(pieces, from, 'the')
	const season = pieces.words.seasons.get(at(pieces, start))
	if (!season) return null
	const after = skipWord(pieces, start + 1, 'of')
	const year = readYear(pieces, after)
	if (!year) return asCalendar('date.season', from, start + 1, {season})
	// The winter of 1776-77 is that of 1776.
	const second = skipHyphen(pieces, year.to)
	const two = second > year.to && /^\d{2}(?:\d{2})?$/.test(at(pieces, second)) && !isSpaced(pieces, second)
	return asCalendar('date.season', from, two ? second + 1 : year.to, {season, ...year.fields})
}

/** Reads a holiday with its year: `Christmas`, `Black Friday 2010`, `New Year's Eve`. */
export function readHoliday(pieces: Pieces, from: number): Parsed<CalendarExpression | UnitExpression> | null {
	const name = readHolidayName(pieces, from)
	if (!name) return null
	const comma = skipWord(pieces, name.to, ',')
	const year = readYear(pieces, comma)
	const parsed: Parsed<CalendarExpression> = asCalendar('date.holiday', from, year?.to ?? name.to, {
		holiday: name.key,
		...year?.fields,
	})
	const unit = at(pieces, parsed.to)
	if ((unit === 'weekend' || unit === 'week') && isSpaced(pieces, parsed.to)) {
		const {fields} = parsed.expression
		const expression: UnitExpression = {kind: 'unit', unit, shift: 0, base: 'speech', inner: {...fields, week: 0}}
		return {expression, from, to: parsed.to + 1, rule: 'date.week'}
	}
	return readDayTail(pieces, parsed)
}

function readHolidayName(pieces: Pieces, from: number): {key: string; to: number} | null {
	for (const phrase of pieces.phrases.get(at(pieces, from)) ?? []) {
		if (phrase.list !== 'holiday' || !phrase.pieces.every((piece, offset) => at(pieces, from + offset) === piece))
			continue
		const to = from + phrase.pieces.length
		if (!/^\d/.test(phrase.key) || !/^[/\d]/.test(at(pieces, to)) || isSpaced(pieces, to)) return {key: phrase.key, to}
	}
	return null
}

/** Adds the year or week that follows by a direction: `January this year`, `Tuesday of next week`, `March 11 this year`. */
export function readWithin(pieces: Pieces, parsed: Parsed<Expression>): Parsed<Expression> {
	const {expression} = parsed
	if (expression.kind !== 'calendar' || expression.fields.year !== undefined || expression.direction !== undefined)
		return parsed
	const {fields} = expression
	const unit =
		fields.month !== undefined || fields.season || fields.holiday || fields.quarter || fields.half
			? 'year'
			: fields.weekday !== undefined
				? 'week'
				: null
	if (!unit || fields.clock) return parsed
	let start = parsed.to
	if (/^(?:,|of|in)$/.test(at(pieces, start))) start++
	const direction = readDirection(pieces, start)
	if (!direction || direction.word === 'past' || at(pieces, direction.to) !== unit) return parsed
	const within: UnitExpression = {kind: 'unit', unit, shift: direction.shift, base: direction.base, inner: fields}
	return {...parsed, expression: expression.mod ? {...within, mod: expression.mod} : within, to: direction.to + 1}
}

/** Reads words that point at the past, the present or the future: `recently`, `now`, `the near future`. */
export function readReference(pieces: Pieces, from: number): Parsed<ReferenceExpression> | null {
	for (const phrase of pieces.phrases.get(at(pieces, from)) ?? []) {
		if (phrase.list !== 'reference' || !phrase.pieces.every((piece, offset) => at(pieces, from + offset) === piece))
			continue
		const value = pieces.words.references.get(phrase.key)
		const to = from + phrase.pieces.length
		if (value && !isPartOfMore(pieces, phrase.key, to))
			return {expression: {kind: 'reference', value}, from, to, rule: 'date.reference'}
	}
	return null
}

// `the past two weeks`, `the present government`, `now-closed`: a modifier or a noun with a complement.
function isPartOfMore(pieces: Pieces, key: string, to: number): boolean {
	const next = at(pieces, to)
	if (next === '-') return true
	if (key === 'the future' || key === 'the past' || key === 'the present')
		return /^(?:of|for)$/.test(next) || (/^\p{L}/u.test(next) && /^(?:NN|NNS|NNP|JJ|CD)$/.test(tagOf(pieces, to)))
	return false
}
