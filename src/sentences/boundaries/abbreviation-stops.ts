import {inClass} from '../../lexicon/lexicon.js'
import {degrees, measures, nonFinalAbbreviations, timesOfDay, zonesOfTime} from '../abbreviations.js'
import {clauseWords, joiners, starters, timePrepositions} from '../boundary-words.js'
import {type BlockTokens, isUpper, lowerOf, spaceBefore, wordOf} from './block-tokens.js'
import type {Pairs} from './pairs.js'

/**
 * True when a sentence ends at an abbreviation, whose stop is both its own and the sentence's: `in the U.S. He`, not
 * `the U.S. Army`. `begin` is the first row of the sentence, `next` the first row after the abbreviation and its closing
 * marks.
 */
export function endsAtAbbreviation(
	block: BlockTokens,
	pairs: Pairs,
	begin: number,
	row: number,
	next: number,
): boolean {
	if (!spaceBefore(block, next)) return false
	const word = lowerOf(block, row).slice(0, -1)
	const isMeasure = measures.has(word) && /\d$/.test(wordOf(block, row - 1)) && !isUpper(wordOf(block, row))
	// `M. D. Weller`: a name begins the sentence.
	if (!isMeasure && (nonFinalAbbreviations.has(word) || word.length === 1 || (row === begin && !timesOfDay.has(word))))
		return false
	const follower = wordOf(block, next)
	if (/^\p{Lo}/u.test(follower)) return true
	const opened = /^(?:["“‘`]|''|``)$/.test(follower) ? wordOf(block, next + 1) : follower
	const starter = isUpper(opened) && starters.has(opened.toLowerCase())
	if (timesOfDay.has(word)) {
		if (followsTime(opened.toLowerCase().replaceAll('.', ''))) return false
		if (starter) return true
		return (isUpper(opened) || /^\d/.test(opened)) && !isTimeAlone(block, pairs, begin, row)
	}
	if (!isUpper(opened)) return false
	if ((!starter || joiners.has(opened.toLowerCase())) && isInHeadline(block)) return false
	if (starter || opened !== follower) return true
	if (isMeasure) return true
	// `at 40 Harbour Ave. Hours are`
	if (!word.includes('.') && /s$/.test(opened) && /^(?:are|were|have)$/.test(wordOf(block, next + 1))) return true
	return degrees.has(word) && wordOf(block, row - 1) !== ','
}

// `At 5 a.m. Mr. Weller left`: nothing but a time stands before the abbreviation.
function isTimeAlone(block: BlockTokens, pairs: Pairs, begin: number, row: number): boolean {
	if (row === begin) return true
	let first = begin
	for (let at = Math.max(begin, row - 15); at < row; at++) if (/^[:;]$/.test(wordOf(block, at))) first = at + 1
	if (row - first > 14 || !timePrepositions.has(lowerOf(block, first))) return false
	for (let at = first + 1; at < row; at++)
		if (pairs.opener[at - block.from]! < 0 && clauseWords.has(lowerOf(block, at))) return false
	return true
}

// `9 a.m. Monday`, `5 p.m. EST`: the sentence goes on.
const followsTime = (word: string): boolean =>
	inClass(word, 'weekday') || inClass(word, 'month') || zonesOfTime.has(word)

/** Fewest words of four letters or more, and the share of them in capitals, of a headline in title case. */
const minLongWords = 4
const minCapitals = 0.8
/** Most tokens of a headline. */
const maxHeadline = 40

// `Lund Raises Ph.D. Wages to $50,000`: a capital after an abbreviation says nothing there; but `Quits Acme Inc. She Cites Illness`.
function isInHeadline(block: BlockTokens): boolean {
	if (block.to - block.from > maxHeadline || /[.!?”"’)]$/.test(wordOf(block, block.to - 1))) return false
	let long = 0
	let capitals = 0
	for (let row = block.from; row < block.to; row++) {
		const word = wordOf(block, row)
		if (!/^\p{L}{4,}/u.test(word)) continue
		long++
		if (isUpper(word)) capitals++
	}
	return long >= minLongWords && capitals >= minCapitals * long
}
