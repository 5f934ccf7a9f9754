import {inClass, wordSet} from '../../lexicon/lexicon.js'
import {cardinals} from '../../lexicon/numerals.js'
import {asCalendar, type CalendarExpression, type Parsed, type RangeExpression} from '../expression.js'
import {readOrdinal} from './numeral.js'
import {at, isCapital, isDigits, isSpaced, type Pieces, skipHyphen, skipWord, stands} from './pieces.js'
import {readEraName} from './year.js'

/** Reads decades: `the 1990s`, `'80s`, `the 90s`, `the nineties`, `the 1930's`; `the 1600s` is a century. */
export function readDecade(pieces: Pieces, from: number): Parsed<CalendarExpression> | null {
	const article = at(pieces, from) === 'the'
	// `the late nineties`: the article stands before the place.
	const placed = at(pieces, from - 1) === '-' || inClass(at(pieces, from - 1), 'part-modifier')
	const start = article ? from + 1 : from
	const apostrophe = at(pieces, start) === "'" ? start + 1 : start
	const digits = at(pieces, apostrophe)
	if (isDigits(digits) && (digits.length === 4 || digits.length === 2) && digits.endsWith('0')) {
		const to = readPluralEnd(pieces, apostrophe + 1)
		if (to === null) return null
		if (
			digits.length === 4 &&
			!article &&
			at(pieces, apostrophe + 1) === "'" &&
			!/^(?:early|late|mid|-)$/.test(at(pieces, from - 1))
		)
			return null
		if (digits.length === 4) return apostrophe > start ? null : era(pieces, from, to, Number(digits))
		if (apostrophe === start && !article && !placed) return null
		if (!isSpaced(pieces, apostrophe) && apostrophe > start && !isSpaced(pieces, start) && article) return null
		return asDecade(from, to, {decade: centuryOf(Number(digits)) + Number(digits) / 10})
	}
	if (!article && !placed) return null
	const word = at(pieces, start)
	const tens = word.endsWith('ties') ? cardinals.get(`${word.slice(0, -3)}y`) : undefined
	return tens === undefined ? null : asDecade(from, start + 1, {decade: 190 + tens / 10})
}

// `s`, `'s`.
function readPluralEnd(pieces: Pieces, from: number): number | null {
	if (isSpaced(pieces, from)) return null
	if (at(pieces, from) === 's') return from + 1
	return stands(pieces, from, "'", 's') && !isSpaced(pieces, from + 1) ? from + 2 : null
}

const centuryOf = (tens: number): number => (tens < 30 ? 200 : 190)

const asDecade = (from: number, to: number, fields: CalendarExpression['fields']): Parsed<CalendarExpression> =>
	asCalendar('date.decade', from, to, fields)

function era(_pieces: Pieces, from: number, to: number, year: number): Parsed<CalendarExpression> | null {
	if (year < 1000 || year > 2990) return null
	return year % 100 === 0 && year < 2000
		? asDecade(from, to, {century: year / 100})
		: asDecade(from, to, {decade: year / 10})
}

// `the 11th to the 13th century`, `12th and early 13th centuries`: the noun follows with the second.
function sharesCentury(pieces: Pieces, from: number): boolean {
	if (!/^(?:and|or|,)$/.test(at(pieces, from)) && !inClass(at(pieces, from), 'range-word')) return false
	let next = from + 1
	while ((/^(?:the|or|and|-)$/.test(at(pieces, next)) || inClass(at(pieces, next), 'part-modifier')) && next < from + 4)
		next++
	const second = readOrdinal(pieces, next)
	return second !== null && /^centur(?:y|ies)$/.test(at(pieces, skipHyphen(pieces, second.to)))
}

/** Reads centuries: `the 20th century`, `seventh century BC`, `19th-century`, `the sixteenth centuries`. */
export function readCentury(pieces: Pieces, from: number): Parsed<CalendarExpression> | null {
	const start = skipWord(pieces, from, 'the')
	const ordinal = readOrdinal(pieces, start)
	if (!ordinal || ordinal.number! < 1 || ordinal.number! > 30) return null
	const noun = skipHyphen(pieces, ordinal.to)
	if (at(pieces, noun) !== 'century' && at(pieces, noun) !== 'centuries')
		return sharesCentury(pieces, ordinal.to)
			? asCalendar('date.century', from, ordinal.to, {century: ordinal.number! - 1})
			: null
	const name = readEraName(pieces, noun + 1)
	const century = name?.before ? -ordinal.number! : ordinal.number! - 1
	return asCalendar('date.century', from, name?.to ?? noun + 1, {century})
}

/** Reads an era of history by its name, where a preposition makes a time of it: `during the Middle Ages`, `since World War II`. */
export function readEra(pieces: Pieces, from: number): Parsed<RangeExpression> | null {
	const article = at(pieces, from) === 'the'
	const start = article ? from + 1 : from
	if (!isCapital(pieces, start) || !eraCues.has(at(pieces, from - 1))) return null
	for (const phrase of pieces.phrases.get(at(pieces, start)) ?? []) {
		if (phrase.list !== 'era' || !phrase.pieces.every((piece, offset) => at(pieces, start + offset) === piece)) continue
		const [first, last] = pieces.words.eras.get(phrase.key)!
		const expression: RangeExpression = {kind: 'range', from: dateOf(first), to: dateOf(last)}
		return {expression, from, to: start + phrase.pieces.length, rule: 'date.era'}
	}
	return null
}

const eraCues = wordSet('after before during following in of since through throughout to until')

function dateOf(date: string): CalendarExpression {
	const [year, month, day] = date.split('-').map(Number)
	return {kind: 'calendar', fields: {year: year!, ...(month !== undefined && {month}), ...(day !== undefined && {day})}}
}
