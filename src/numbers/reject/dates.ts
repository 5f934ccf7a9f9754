import {months} from '../../lexicon/calendar.js'
import type {Range} from '../../model/span.js'
import {changeVerbs} from '../grammar/change-words.js'
import {isSign, isSignAt, isWord, isWordAt, type Piece, type Pieces, pieceAt, wordIn} from '../tokens/pieces.js'
import {atNumbers, atWords, type MarkRule} from './mark-rule.js'
import {isYearLike} from './years.js'

const number = atNumbers('no-date')
const word = atWords('no-date')

/** Days of months, seasons of sport, hours in words. */
export const dateRules: readonly MarkRule[] = [
	number('numeric-date', 'It opened on 2024-11-21.', isoEnd, {after: ['-', '/', '.']}),
	number('season-of-years', 'The 2021/22 season was short.', seasonEnd, {after: ['/']}),
	word('month-and-day', 'The vote is on Nov. 20.', months.keys(), monthEnd),
	word('day-and-month', 'The vote is on 20 November.', months.keys(), dayAndMonth),
	word('hour-in-words', 'They left at half past six.', ['half', 'quarter'], halfPastEnd),
]

// `2024-11-21`, `11/20/2024`, `21.11.2024`: three groups with one mark.
function isoEnd(pieces: Pieces, at: number): number {
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
	if (first.norm !== second.norm || !first.glued || !b.glued || !c.glued) return 0
	const year = /^(?:1[5-9]|20)\d{2}$/
	const small = (piece: Piece): boolean => /^\d{1,2}$/.test(piece.text) && piece.value <= 31
	if (year.test(a.text) && small(b) && small(c)) return at + 5
	return small(a) && small(b) && (year.test(c.text) || (/^\d{2}$/.test(c.text) && first.norm === '/')) ? at + 5 : 0
}

// `2021/22`, `2021/2022`: a year and the next.
function seasonEnd(pieces: Pieces, at: number): number {
	const [year, slash, next] = [0, 1, 2].map((step) => pieceAt(pieces, at + step)) as [Piece, Piece, Piece]
	if (!/^(?:19|20)\d{2}$/.test(year.text) || !slash.glued || !next.glued) return 0
	const nextYear = String(year.value + 1)
	return next.text === nextYear || next.text === nextYear.slice(2) ? at + 3 : 0
}

// `Nov. 20`, `September 8, 2019`, `Sept. 20-24`, `Jan. 16 and 17`: a month with the days after it.
function monthEnd(pieces: Pieces, at: number): number {
	const month = pieceAt(pieces, at)
	if (!/^\p{Lu}/u.test(month.text)) return 0
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
const isList = (pieces: Pieces, at: number): boolean =>
	isSignAt(pieces, at, ',') || isWordAt(pieces, at, 'and') || isSignAt(pieces, at, '-')

const isDay = ({form, value}: Piece): boolean => (form === 'plain' || form === 'ordinal') && value >= 1 && value <= 31

// `20 November 2024`, `20-24 Nov.`, `20th of November`: a month with the days before it.
function dayAndMonth(pieces: Pieces, at: number): Range | number {
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

// `half past six`, `quarter to nine`
function halfPastEnd(pieces: Pieces, at: number): number {
	const half = isWordAt(pieces, at, 'half') && isWordAt(pieces, at + 1, 'past')
	const quarter = isWordAt(pieces, at, 'quarter') && isWordAt(pieces, at + 1, 'to', 'past')
	return half || (quarter && !isQuarterOfChange(pieces, at)) ? at + 3 : 0
}

// `fell a quarter to 12`, `by a quarter to $3m`: the size of a change and its end.
function isQuarterOfChange(pieces: Pieces, at: number): boolean {
	const before = pieceAt(pieces, isWordAt(pieces, at - 1, 'a') ? at - 2 : at - 1)
	const isHour = pieceAt(pieces, at + 2).type === 'word' || pieceAt(pieces, at + 2).type === 'number'
	return (
		!isHour || isWord(before, 'up', 'down') || changeVerbs.has(before.norm) || wordIn(pieceAt(pieces, at + 3), 'scale')
	)
}
