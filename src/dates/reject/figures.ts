import {inClass, wordSet} from '../../lexicon/lexicon.js'
import type {Parsed} from '../expression.js'
import {at, isCapital, isDigits, isSpaced, isWord, type Pieces} from '../grammar/pieces.js'

const clockCues = wordSet('( - about after and around at before between by from of since till to until')
const resultCues = wordSet('a clocked in ran ratio record run score time won')

const raceCues = wordSet('a clocked clocking in of ran record run time timed was')

/** `won in 2:19:44`: a result. */
export function isRaceTime(pieces: Pieces, {from, to, expression}: Parsed): boolean {
	if (expression.kind !== 'calendar' || !expression.fields.clock || to - from !== 5) return false
	return at(pieces, from + 3) === ':' && raceCues.has(at(pieces, from - 1))
}

/** `a score of 10:15`, `psalm 23:12`, `a 2:30 time`: next to a name or a noun of results. */
export function isRatio(pieces: Pieces, {from, to, expression}: Parsed): boolean {
	if (expression.kind !== 'calendar' || !expression.fields.clock || to - from > 3) return false
	if (!isDigits(at(pieces, from)) || at(pieces, from + 1) !== ':') return false
	const before = at(pieces, from - 1)
	return !clockCues.has(before) && (isCapital(pieces, from - 1) || resultCues.has(before))
}

/** `with 2:14 left`, `at 12:31 of the second period`, `3:20 into the match`: the clock of a match. */
export function isClockOfMatch(pieces: Pieces, {from, to, expression}: Parsed): boolean {
	if (expression.kind !== 'calendar' || !expression.fields.clock || to - from !== 3) return false
	if (!isDigits(at(pieces, from)) || at(pieces, from + 1) !== ':') return false
	const next = at(pieces, to)
	if (next === 'of') return isPartOfMatch(at(pieces, to + 3))
	const isWith = at(pieces, /^(?:just|only)$/.test(at(pieces, from - 1)) ? from - 2 : from - 1) === 'with'
	if (next === 'left' || next === 'remaining') return isWith && at(pieces, to + 1) !== '-'
	// `rose at 2:15 to go fishing`, `the 2:15 to go in May`
	if (next === 'to')
		return isWith && /^(?:go|play)$/.test(at(pieces, to + 1)) && /^(?:[,.;:!?)]|in)?$/.test(at(pieces, to + 2))
	// `from 9:30 into the night`
	if (next !== 'into' || pointCues.has(at(pieces, from - 1)) || at(pieces, to + 1) !== 'the') return false
	return isPartOfMatch(at(pieces, to + 2)) || isPartOfMatch(at(pieces, to + 3))
}

const isPartOfMatch = (word: string): boolean => inClass(word, 'match-part')

const pointCues = wordSet('after at before by from since till until')

const sportsWords = wordSet(
	'ball basket field goal goals kick lead pass points quarterback rebound score scored scoring touchdown touchdowns yard yards',
)

// Greatest distance from a quarter of a match to a word of sport, in words.
const maxWordsToMatch = 8

/** `two second halves`: a half without its year. */
export function isHalfWithoutYear(pieces: Pieces, {from, expression}: Parsed): boolean {
	if (expression.kind !== 'calendar' || expression.fields.half === undefined) return false
	return expression.fields.year === undefined && !/^h/.test(at(pieces, from))
}

/** `the third quarter` of a match. */
export function isQuarterOfMatch(pieces: Pieces, {from, to, expression}: Parsed): boolean {
	if (expression.kind !== 'calendar') return false
	const {half, year, quarter} = expression.fields
	if (half !== undefined || quarter === undefined || year !== undefined) return false
	return pieces.norms
		.slice(Math.max(0, from - maxWordsToMatch), to + maxWordsToMatch)
		.some((word) => sportsWords.has(word))
}

const measured = wordSet('celsius degree degrees fahrenheit highs lows mph temperature temperatures')
const possessives = wordSet('her his its my our their your')

// Greatest distance from a temperature to its unit or noun, in words.
const maxWordsToTemperature = 6

/** `his (early) 40s`, `the over-60s`: a decade of life. */
export function isDecadeOfLife(pieces: Pieces, {from}: Parsed): boolean {
	let before = from - 1
	while (/^(?:early|late|mid|-)$/.test(at(pieces, before))) before--
	return possessives.has(at(pieces, before)) || /^(?:over|under)$/.test(at(pieces, before))
}

/** `highs in the 70s`: a temperature or a speed. */
export function isTemperature(pieces: Pieces, {from, to}: Parsed): boolean {
	return pieces.norms
		.slice(Math.max(0, from - maxWordsToTemperature), to + maxWordsToTemperature)
		.some((word) => measured.has(word))
}

/** `T2019`, `mid2019x`: letters or digits on either side, without a space. */
export function isInWord(pieces: Pieces, {from, to, rule}: Parsed): boolean {
	if (from > 0 && !isSpaced(pieces, from) && isLetters(at(pieces, from - 1)) && isLetters(at(pieces, from))) return true
	if (isSpaced(pieces, to) || rule === 'date.clock') return false
	return isLetters(at(pieces, to)) && isLetters(at(pieces, to - 1))
}

const isLetters = (word: string): boolean => isWord(word) || isDigits(word)
