import {inClass} from '../../lexicon/lexicon.js'
import type {CalendarExpression} from '../expression.js'
import {readOrdinal} from './numeral.js'
import type {Parsed} from './parsed.js'
import {at, isSpaced, type Pieces} from './pieces.js'

/** Reads the days that follow a day of the same month: the 25 of `April 24 and 25`, the 15th of `May 14th or 15th`. */
export function readListedDay(pieces: Pieces, parsed: Parsed): Parsed<CalendarExpression> | null {
	const {expression, to} = parsed
	if (expression.kind !== 'calendar') return null
	const {month, day, clock, weekday} = expression.fields
	if (month === undefined || day === undefined || clock || weekday !== undefined) return null
	const link = at(pieces, to)
	if (link !== 'and' && link !== 'or' && link !== ',') return null
	const start = at(pieces, to + 1) === 'and' || at(pieces, to + 1) === 'the' ? to + 2 : to + 1
	const ordinal = readOrdinal(pieces, start)
	const digits = at(pieces, start)
	const number = ordinal ? ordinal.number! : /^\d{1,2}$/.test(digits) ? Number(digits) : 0
	const end = ordinal?.to ?? start + 1
	if (number <= day || number > 31 || !isListEnd(pieces, end, link === ',')) return null
	const fields = {...expression.fields, day: number}
	return {expression: {...expression, fields}, from: start, to: end, rule: 'date.calendar'}
}

/** Reads a day whose month follows with the next of the list: the 19 of `on 19 and 20 December`, the 3rd of `the 3rd, 4th and 5th of June`. */
export function readLeadingDay(
	pieces: Pieces,
	from: number,
	readDate: (pieces: Pieces, from: number) => Parsed | null,
	depth = 0,
): Parsed<CalendarExpression> | null {
	if ((depth === 0 && !inClass(at(pieces, from - 1), 'date-preposition')) || depth > 5) return null
	const start = at(pieces, from) === 'the' ? from + 1 : from
	const ordinal = readOrdinal(pieces, start)
	const digits = at(pieces, start)
	const day = ordinal ? ordinal.number! : /^\d{1,2}$/.test(digits) ? Number(digits) : 0
	const to = ordinal?.to ?? start + 1
	const link = at(pieces, to)
	if (day < 1 || (link !== 'and' && link !== 'or' && link !== ',') || !isSpaced(pieces, to + 1)) return null
	const next = at(pieces, to + 1) === 'the' ? to + 2 : to + 1
	const last = readDate(pieces, next) ?? readLeadingDay(pieces, next, readDate, depth + 1)
	if (last?.expression.kind !== 'calendar') return null
	const {fields} = last.expression
	if (fields.month === undefined || fields.day === undefined || fields.day <= day || fields.clock) return null
	return {expression: {...last.expression, fields: {...fields, day}}, from, to, rule: 'date.calendar'}
}

// What counts something follows by a noun, a date doesn't; after a comma only another day of the list.
function isListEnd(pieces: Pieces, index: number, comma: boolean): boolean {
	const word = at(pieces, index)
	if (comma) return (word === 'and' || word === ',') && isSpaced(pieces, index + 1)
	if (word === ',' || word === '.') return isSpaced(pieces, index + 1) || at(pieces, index + 1) === ''
	return (
		/^[;:!?)]?$/.test(word) || word === 'but' || word === 'when' || (word !== 'of' && inClass(word, 'phrase-boundary'))
	)
}
