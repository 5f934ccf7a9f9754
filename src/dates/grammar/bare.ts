import {at, isDigits, isSpaced, isWord, type Pieces} from './pieces.js'

/**
 * Whether a number in one or two digits, or an apostrophe, is surely no time and opens none, by what follows it: all that is read
 * from such a number on goes on with a word, a fraction, or a mark of dates and clocks. Lists and tables have thousands of
 * others, at each of which a dozen rules would be tried, and most apostrophes are those of `Lee's` and `don't`.
 */
export function isBare(pieces: Pieces, index: number): boolean {
	const word = at(pieces, index)
	// `'98`, `'80s`
	if (word === "'") return !/^\d\d$/.test(at(pieces, index + 1))
	if (!isDigits(word) || word.length > 2) return false
	const next = at(pieces, index + 1)
	const second = at(pieces, index + 2)
	// `5 1/2 hours`
	if (isDigits(next)) return second !== '/'
	// `the 90's`
	if (next === "'") return second !== 's'
	// `10,000 years`
	if (next === ',') return second.length !== 3 || !isDigits(second)
	if (next === '-') return isLongChain(pieces, index)
	return !isWord(next) && !fractionOrMark.test(next)
}

const fractionOrMark = /^[½¼¾/.:~‒–—]$/

/** Numbers of a date after the first day of a range, and that day: `3-5-12-2020`. */
const maxLinked = 4

// `6-3-6-4-7-5`: more numbers with hyphens between than any date has.
function isLongChain(pieces: Pieces, from: number): boolean {
	let index = from
	for (let linked = 0; linked < maxLinked; linked++, index += 2)
		if (at(pieces, index + 1) !== '-' || isSpaced(pieces, index + 1) || !isDigits(at(pieces, index + 2))) return false
	return true
}
