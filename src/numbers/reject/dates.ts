import {months, seasons} from '../../lexicon/calendar.js'
import {cardinals} from '../../lexicon/numerals.js'
import type {Range} from '../../model/span.js'
import {decadeOfLife} from '../grammar/age.js'
import {isSign, isSignAt, isWord, isWordAt, type Piece, pieceAt, wordIn} from '../tokens/pieces.js'
import {type MarkRule, markRule} from './mark-rule.js'

/** Days of months, years, decades. */
export const dateRules: readonly MarkRule[] = [
	markRule({
		at: 'number',
		name: 'numeric-date',
		phase: 'no-date',
		example: 'It opened on 2024-11-21.',
		match: isoEnd,
	}),
	markRule({
		at: 'number',
		name: 'season-of-years',
		phase: 'no-date',
		example: 'The 2021/22 season was short.',
		match: seasonEnd,
	}),
	markRule({
		at: 'number',
		name: 'figure-of-decade',
		phase: 'no-date',
		example: 'The mill closed in the 1990s.',
		match: decadeEnd,
	}),
	markRule({
		at: 'number',
		name: 'short-year',
		phase: 'no-date',
		example: "The class of '98 met again.",
		match: shortYearEnd,
	}),
	markRule({
		at: 'number',
		name: 'year-with-era',
		phase: 'no-date',
		example: 'The temple dates from 2000 BC.',
		match: eraEnd,
	}),
	markRule({
		at: 'number',
		name: 'span-of-years',
		phase: 'no-date',
		example: 'He led the firm in 1997-98.',
		match: yearSpanEnd,
	}),
	markRule({
		at: 'number',
		name: 'figure-of-year',
		phase: 'no-date',
		example: 'She moved there in 2019.',
		match: yearEnd,
	}),
	markRule({
		at: 'word',
		name: 'month-and-day',
		phase: 'no-date',
		example: 'The vote is on Nov. 20.',
		trigger: {norms: months.keys()},
		match: monthEnd,
	}),
	markRule({
		at: 'word',
		name: 'day-and-month',
		phase: 'no-date',
		example: 'The vote is on 20 November.',
		trigger: {norms: months.keys()},
		match: dayAndMonth,
	}),
	markRule({
		at: 'word',
		name: 'year-in-words',
		phase: 'no-date',
		example: 'The bridge is from nineteen eighty-four.',
		trigger: {norms: ['eighteen', 'nineteen', 'twenty']},
		match: wordedYearEnd,
	}),
	markRule({
		at: 'word',
		name: 'hour-in-words',
		phase: 'no-date',
		example: 'They left at half past six.',
		trigger: {norms: ['half', 'quarter']},
		match: halfPastEnd,
	}),
]

// `2024-11-21`, `11/20/2024`, `21.11.2024`
function isoEnd(pieces: readonly Piece[], at: number): number {
	const [a, first, b, second, c] = [0, 1, 2, 3, 4].map((step) => pieceAt(pieces, at + step)) as [
		Piece,
		Piece,
		Piece,
		Piece,
		Piece,
	]
	if (
		/^\d{1,2}\.\d{1,2}$/.test(a.text) &&
		isSign(first, '.') &&
		first.glued &&
		/^(?:19|20)?\d{2}$/.test(b.text) &&
		b.glued
	)
		return at + 3
	if (!/^[-/.]$/.test(first.norm) || first.norm !== second.norm || !first.glued || !b.glued || !c.glued) return 0
	const year = /^(?:1[5-9]|20)\d{2}$/
	const small = (piece: Piece): boolean => /^\d{1,2}$/.test(piece.text) && piece.value <= 31
	if (year.test(a.text) && small(b) && small(c)) return at + 5
	return small(a) && small(b) && (year.test(c.text) || (/^\d{2}$/.test(c.text) && first.norm === '/')) ? at + 5 : 0
}

// `2021/22`, `2021/2022`
function seasonEnd(pieces: readonly Piece[], at: number): number {
	const [year, slash, next] = [0, 1, 2].map((step) => pieceAt(pieces, at + step)) as [Piece, Piece, Piece]
	if (!/^(?:19|20)\d{2}$/.test(year.text) || !isSign(slash, '/') || !slash.glued || !next.glued) return 0
	const told = String(year.value + 1)
	return next.text === told || next.text === told.slice(2) ? at + 3 : 0
}

// `1990s`, `the 80s`, `mid-1990's`
function decadeEnd(pieces: readonly Piece[], at: number): number {
	const piece = pieceAt(pieces, at)
	const next = pieceAt(pieces, at + 1)
	const decade = /^(?:1[0-9]|20)?\d0$/.test(piece.text)
	if (decade && isWord(next, 's') && next.glued) return decadeOfLife(pieces, at) === null ? at + 2 : 0
	if (
		decade &&
		isSign(next, "'") &&
		isWordAt(pieces, at + 2, 's') &&
		pieceAt(pieces, at + 2).glued &&
		isYearLike(piece)
	)
		return at + 3
	return 0
}

// `'98`
function shortYearEnd(pieces: readonly Piece[], at: number): number {
	const piece = pieceAt(pieces, at)
	const next = pieceAt(pieces, at + 1)
	const before = pieceAt(pieces, at - 1)
	const short = /^\d{2}$/.test(piece.text) && isSign(before, "'") && piece.glued && !before.glued
	return short && next.type !== 'sign' && !next.glued ? at + 1 : 0
}

// `2000 BC`, `AD 79`
function eraEnd(pieces: readonly Piece[], at: number): number {
	if (pieceAt(pieces, at).form !== 'plain') return 0
	const next = pieceAt(pieces, at + 1)
	if (isEra(next)) return at + 2
	if (!isEra(pieceAt(pieces, at - 1)) || !/^a/.test(pieceAt(pieces, at - 1).norm)) return 0
	return isWord(next, 'and', 'to') || isSign(next, '-') ? at + 3 : at + 1
}

const isEra = ({type, text}: Piece): boolean => type === 'word' && /^(?:BCE?|AD|CE|B\.C\.|A\.D\.)$/.test(text)

const mayBeYear = (pieces: readonly Piece[], at: number): boolean => {
	const before = pieceAt(pieces, at - 1)
	if (!isYearLike(pieceAt(pieces, at))) return false
	if (before.glued && before.type === 'sign' && /^[$£€¥]$/.test(before.text)) return false
	return !(pieceAt(pieces, at).glued && /^[$£€¥₹#.]$/.test(before.text))
}

// `1997-98`, `between 1997 and 1999`
function yearSpanEnd(pieces: readonly Piece[], at: number): number {
	if (!mayBeYear(pieces, at)) return 0
	const [before, piece, next, other] = [-1, 0, 1, 2].map((step) => pieceAt(pieces, at + step)) as [
		Piece,
		Piece,
		Piece,
		Piece,
	]
	const pair =
		isSign(next, '-') ||
		isSign(next, '/') ||
		(isWord(next, 'and', 'to', 'or') && isWord(before, 'between', 'from', 'in', 'of', 'since'))
	if (pair && isYearLike(other) && other.value >= piece.value && !countsNext(pieces, at + 3)) return at + 3
	const short = isSign(next, '-') && next.glued && other.glued && /^\d{2}$/.test(other.text)
	return short && Number(piece.text.slice(2)) < other.value ? at + 3 : 0
}

// `in 2019`; a year that counts something (`2000 people`) is left.
function yearEnd(pieces: readonly Piece[], at: number): number {
	return mayBeYear(pieces, at) && isYear(pieces, at) ? at + 1 : 0
}

function isYear(pieces: readonly Piece[], at: number): boolean {
	const piece = pieceAt(pieces, at)
	const before = pieceAt(pieces, at - 1)
	const next = pieceAt(pieces, at + 1)
	if (next.type === 'sign' && /^[%°£€]$/.test(next.text)) return false
	if (next.type === 'word' && (next.glued || isWord(next, 'million', 'billion', 'trillion', 'percent', 'per')))
		return false
	if (
		isSign(next, '-') &&
		next.glued &&
		pieceAt(pieces, at + 2).type === 'word' &&
		!isWordAt(pieces, at + 2, 'era', 'style', 'vintage')
	)
		return false
	// `a 2000 year old vase`
	if (isWord(next, 'year') && isWordAt(pieces, at + 2, 'old')) return false
	const led =
		before.type === 'word' &&
		(yearLeaders.has(before.norm) || months.has(before.norm) || seasons.has(before.norm) || before.norm === 'fiscal')
	const joint =
		isWord(next, 'to', 'and', 'or') && pieceAt(pieces, at + 2).type === 'number' && countsNext(pieces, at + 3)
	if (joint) return false
	if (piece.value < 1900 || piece.value > 2059) return led && !countsNext(pieces, at + 1)
	// Newspapers set 2,016 apart: four bare digits of these years count only people and the like.
	if (piece.value >= 1980 && piece.value <= 2035 && !bounded.has(before.norm))
		return led || !(wordIn(next, 'irregular-plural') || (next.norm.endsWith('s') && wordIn(next, 'person-noun')))
	return led || !countsNext(pieces, at + 1)
}

const bounded = new Set(
	'about above almost approximately around least more nearly over roughly some than under up'.split(' '),
)
// A plural right behind the number: `2000 people`.
function countsNext(pieces: readonly Piece[], at: number): boolean {
	const next = pieceAt(pieces, at)
	if (next.type !== 'word' || !/^\p{Ll}/u.test(next.text) || notNouns.has(next.norm)) return false
	return /^[a-z]{2,}[^su'i]s$/.test(next.norm) || wordIn(next, 'irregular-plural') || /^(?:kg|km|m)$/.test(next.norm)
}

const notNouns = new Set(
	'has was is his its this as does across less perhaps always towards besides whereas sales results elections games'.split(
		' ',
	),
)

// `Nov. 20`, `September 8, 2019`, `Sept. 20-24`, `Jan. 16 and 17`
function monthEnd(pieces: readonly Piece[], at: number): number {
	const month = pieceAt(pieces, at)
	if (!months.has(month.norm) || !/^\p{Lu}/u.test(month.text)) return 0
	const stop =
		isSignAt(pieces, at + 1, '.') ||
		(isSignAt(pieces, at + 1, ',') && month.norm.length <= 4 && isDay(pieceAt(pieces, at + 2)))
	let to = stop ? at + 2 : at + 1
	if (!isDay(pieceAt(pieces, to))) return isYearLike(pieceAt(pieces, to)) && !pieceAt(pieces, to).glued ? to + 1 : 0
	to++
	for (;;) {
		const sign = pieceAt(pieces, to)
		const next = pieceAt(pieces, to + 1)
		const joins =
			isSign(sign, '-') || isSign(sign, ',') || isSign(sign, '&') || isWord(sign, 'and', 'to', 'or', 'through')
		if (!joins || !isDay(next) || (isSign(sign, ',') && !isList(pieces, to + 2))) break
		to += 2
	}
	const comma = isSignAt(pieces, to, ',') ? to + 1 : to
	return isYearLike(pieceAt(pieces, comma)) ? comma + 1 : to
}

// `July 3, 4 and 5`: a further day, not a count.
const isList = (pieces: readonly Piece[], at: number): boolean =>
	isSignAt(pieces, at, ',') || isWordAt(pieces, at, 'and') || isSignAt(pieces, at, '-')

const isDay = ({form, value}: Piece): boolean => (form === 'plain' || form === 'ordinal') && value >= 1 && value <= 31

// `20 November 2024`, `20-24 Nov.`, `20th of November`
function dayAndMonth(pieces: readonly Piece[], at: number): Range | number {
	const month = pieceAt(pieces, at)
	if (!/^\p{Lu}/u.test(month.text) || month.glued) return 0
	let from = isWordAt(pieces, at - 1, 'of') ? at - 1 : at
	if (!isDay(pieceAt(pieces, from - 1))) return 0
	from--
	// `on 3, 4 and 5 June`
	for (let more = 0; more < 5; more++) {
		const joiner = pieceAt(pieces, from - 1)
		const joins = isSign(joiner, '-') || isWord(joiner, 'and', 'to', 'or') || (more > 0 && isSign(joiner, ','))
		if (!joins || !isDay(pieceAt(pieces, from - 2))) break
		from -= 2
	}
	const stop = isSignAt(pieces, at + 1, '.') ? at + 2 : at + 1
	return {from, to: isYearLike(pieceAt(pieces, stop)) ? stop + 1 : at + 1}
}

// `nineteen eighty-four`, `twenty twelve`
function wordedYearEnd(pieces: readonly Piece[], at: number): number {
	if (!isWordAt(pieces, at, 'eighteen', 'nineteen', 'twenty')) return 0
	const next = pieceAt(pieces, at + 1)
	if ((cardinals.get(next.norm) ?? 0) < 10) return 0
	if (isWordAt(pieces, at + 2, 'to', 'or')) return 0
	return isSignAt(pieces, at + 2, '-') ? at + 4 : at + 2
}

// `half past six`, `quarter to nine`
function halfPastEnd(pieces: readonly Piece[], at: number): number {
	const half = isWordAt(pieces, at, 'half') && isWordAt(pieces, at + 1, 'past')
	const quarter = isWordAt(pieces, at, 'quarter') && isWordAt(pieces, at + 1, 'to', 'past')
	return half || quarter ? at + 3 : 0
}

/** Words before a number of four digits that make it a year. */
export const yearLeaders: ReadonlySet<string> = new Set(
	'about after around before born by circa during early election financial from in late mid season since the through till tour until year years'.split(
		' ',
	),
)

/** Four digits without a separator, between 1000 and 2100. */
export const isYearLike = ({form, value, text}: Piece): boolean =>
	form === 'plain' && text.length === 4 && value >= 1000 && value <= 2100
