import {months, seasons} from '../../lexicon/calendar.js'
import {wordSet} from '../../lexicon/lexicon.js'
import {cardinals} from '../../lexicon/numerals.js'
import {decadeOfLife} from '../grammar/age.js'
import {isSign, isSignAt, isWord, isWordAt, type Piece, type Pieces, pieceAt, wordIn} from '../tokens/pieces.js'
import {unitTable} from '../units/unit.js'
import {atNumbers, atWords, type MarkRule} from './mark-rule.js'

const number = atNumbers('no-date')

/** Years and decades. */
export const yearRules: readonly MarkRule[] = [
	number('figure-of-decade', 'The mill closed in the 1990s.', decadeEnd, {after: ['s', "'"]}),
	number('short-year', "The class of '98 met again.", shortYearEnd, {before: ["'"]}),
	number('year-with-era', 'The temple dates from 2000 BC.', eraEnd),
	number('span-of-years', 'He led the firm in 1997-98.', yearSpanEnd, {after: ['-', '/', 'and', 'to', 'or']}),
	number('figure-of-year', 'She moved there in 2019.', yearEnd),
	atWords('no-date')(
		'year-in-words',
		'The bridge is from nineteen eighty-four.',
		['eighteen', 'nineteen', 'twenty'],
		wordedYearEnd,
	),
]

/** Four digits without a separator, between 1000 and 2100. */
export const isYearLike = ({form, value, text}: Piece): boolean =>
	form === 'plain' && text.length === 4 && value >= 1000 && value <= 2100

// `1990s`, `the 80s`, `mid-1990's`: a decade of the calendar, not of a life.
function decadeEnd(pieces: Pieces, at: number): number {
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

// `'98`: two digits after an apostrophe.
function shortYearEnd(pieces: Pieces, at: number): number {
	const piece = pieceAt(pieces, at)
	const next = pieceAt(pieces, at + 1)
	const before = pieceAt(pieces, at - 1)
	const short = /^\d{2}$/.test(piece.text) && piece.glued && !before.glued
	return short && next.type !== 'sign' && !next.glued ? at + 1 : 0
}

// `2000 BC`, `AD 79`: an era follows or precedes.
function eraEnd(pieces: Pieces, at: number): number {
	if (pieceAt(pieces, at).form !== 'plain') return 0
	const next = pieceAt(pieces, at + 1)
	if (isEra(next)) return at + 2
	if (!isEra(pieceAt(pieces, at - 1)) || !/^a/.test(pieceAt(pieces, at - 1).norm)) return 0
	return isWord(next, 'and', 'to') || isSign(next, '-') ? at + 3 : at + 1
}

const isEra = ({type, text}: Piece): boolean => type === 'word' && /^(?:BCE?|AD|CE|B\.C\.|A\.D\.)$/.test(text)

const mayBeYear = (pieces: Pieces, at: number): boolean => {
	const before = pieceAt(pieces, at - 1)
	if (!isYearLike(pieceAt(pieces, at))) return false
	if (before.glued && before.type === 'sign' && /^[$£€¥]$/.test(before.text)) return false
	return !(pieceAt(pieces, at).glued && /^[$£€¥₹#.]$/.test(before.text))
}

// `1997-98`, `between 1997 and 1999`: two years that rise, with no noun that they count.
function yearSpanEnd(pieces: Pieces, at: number): number {
	if (isLifetime(pieces, at)) return at + 3
	if (!mayBeYear(pieces, at)) return 0
	const [before, piece, next, other] = [-1, 0, 1, 2].map((step) => pieceAt(pieces, at + step)) as [
		Piece,
		Piece,
		Piece,
		Piece,
	]
	// `the 2004 and 2008 fairs`
	const both = isWord(next, 'and') && isWord(before, 'the') && other.value > piece.value + 1
	const pair =
		both ||
		isSign(next, '-') ||
		isSign(next, '/') ||
		(isWord(next, 'and', 'to', 'or') && isWord(before, 'between', 'from', 'in', 'of', 'since'))
	const rises = isYearLike(other) && other.value >= piece.value
	if (pair && rises && (both || !countsNext(pieces, at + 3))) return at + 3
	const short = isSign(next, '-') && next.glued && other.glued && /^\d{2}$/.test(other.text)
	return short && Number(piece.text.slice(2)) < other.value ? at + 3 : 0
}

// Years of a reign or a life of long ago: three or four digits in brackets.
const shortestLife = 20

// `Bai Lin (772-846)`, `(b. 772-846)`: a span of years in brackets.
function isLifetime(pieces: Pieces, at: number): boolean {
	const [piece, dash, other, close] = [0, 1, 2, 3].map((step) => pieceAt(pieces, at + step)) as [
		Piece,
		Piece,
		Piece,
		Piece,
	]
	const plain = [piece, other].every(({form, text}) => form === 'plain' && /^[1-9]\d{2,3}$/.test(text))
	const before = pieceAt(pieces, at - 1)
	if (!plain || !isSign(dash, '-') || !isSign(close, ')') || other.value > 2100) return false
	return /^[(:;,]$/.test(before.norm) && other.value - piece.value >= shortestLife
}

// `in 2019`; a year that counts something (`2000 people`) is a quantity.
function yearEnd(pieces: Pieces, at: number): number {
	return mayBeYear(pieces, at) && isYear(pieces, at) ? at + 1 : 0
}

function isYear(pieces: Pieces, at: number): boolean {
	const piece = pieceAt(pieces, at)
	const before = pieceAt(pieces, at - 1)
	const next = pieceAt(pieces, at + 1)
	if (next.type === 'sign' && /^[%°£€]$/.test(next.text)) return false
	if (next.type === 'word' && (next.glued || isWord(next, 'million', 'billion', 'trillion', 'percent', 'per')))
		return false
	if (
		isSign(next, '-') &&
		// `since 1937— and`: a dash ends the phrase.
		!/^[—–]$/.test(next.text) &&
		next.glued &&
		pieceAt(pieces, at + 2).type === 'word' &&
		!isWordAt(pieces, at + 2, 'era', 'style', 'vintage')
	)
		return false
	// `a 2000 year old vase`: an age.
	if (isWord(next, 'year') && isWordAt(pieces, at + 2, 'old')) return false
	const led =
		before.type === 'word' &&
		(yearLeaders.has(before.norm) || months.has(before.norm) || seasons.has(before.norm) || before.norm === 'fiscal')
	const joint =
		isWord(next, 'to', 'and', 'or') && pieceAt(pieces, at + 2).type === 'number' && countsNext(pieces, at + 3)
	if (joint || ((!led || bounded.has(before.norm)) && isMeasured(pieces, at + 1))) return false
	if (piece.value < 1900 || piece.value > 2059) return led && !countsNext(pieces, at + 1)
	// News writes a count as `2,016`: four bare digits of these years count only people and the like.
	if (piece.value >= 1980 && piece.value <= 2035 && !bounded.has(before.norm))
		return led || !(wordIn(next, 'irregular-plural') || (next.norm.endsWith('s') && wordIn(next, 'person-noun')))
	return led || !countsNext(pieces, at + 1)
}

// `2000 miles`, `2000 kg`
function isMeasured(pieces: Pieces, at: number): boolean {
	const {norm, text} = pieceAt(pieces, at)
	const unit = unitTable.names.get(norm) ?? unitTable.symbols.get(text)
	return unit !== undefined && unit.dimension !== 'time' && countsNext(pieces, at)
}

const bounded = wordSet('about above almost approximately around least more nearly over roughly some than under up')
// A plural right after the number: `2000 people`.
function countsNext(pieces: Pieces, at: number): boolean {
	const next = pieceAt(pieces, at)
	if (next.type !== 'word' || !/^\p{Ll}/u.test(next.text) || notNouns.has(next.norm)) return false
	return /^[a-z]{2,}[^su'i]s$/.test(next.norm) || wordIn(next, 'irregular-plural') || /^(?:kg|km|m)$/.test(next.norm)
}

const notNouns = wordSet(
	'has was is his its this as does across less perhaps always towards besides whereas sales results elections games',
)

// Words before a number of four digits that make it a year.
const yearLeaders: ReadonlySet<string> = wordSet(
	'about after around before born by circa during early election financial from in late mid season since the through till tour until year years',
)

// `nineteen eighty-four`, `twenty twelve`: a century and two more digits, in words.
function wordedYearEnd(pieces: Pieces, at: number): number {
	const next = pieceAt(pieces, at + 1)
	if ((cardinals.get(next.norm) ?? 0) < 10) return 0
	if (isWordAt(pieces, at + 2, 'to', 'or')) return 0
	return isSignAt(pieces, at + 2, '-') ? at + 4 : at + 2
}
