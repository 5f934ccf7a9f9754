import {apostrophe, classOf, digit, endOfRun, hyphen, letter, straighten} from './characters.js'
import {unitsAfterNumber} from './word-parts.js'
import type {Scope} from './words.js'

const joints = '.:/'

/**
 * End of the number that begins at `at`: `1,000.50`, `10:30`, `9/11`, `555-0199`, `1990s`, `21st`, `4G`. Ranges are cut
 * (`20 - 30`), units stand alone (`12 km`).
 */
export function endOfNumber({text, start}: Scope, at: number, stop: number): number {
	let end = endOfRun(text, at, stop, digit)
	end = endOfHyphenated(text, at, end, stop)
	while (end + 1 < stop && isJoint(text, at, end, stop) && classOf(text.charCodeAt(end + 1)) === digit)
		end = endOfRun(text, end + 1, stop, digit)
	if (end === stop) return end
	// `2. Results`
	if (at === start && end - at <= 2 && end + 1 === stop && text[end] === '.') return stop
	const next = classOf(text.charCodeAt(end))
	if (next === letter) return endWithLetters(text, end, stop)
	// `1980's` is a decade, `2003's` a possessive.
	if (next === apostrophe && /^['’][sS]$/.test(text.slice(end, endOfRun(text, end + 1, stop, letter))))
		return text[end - 1] === '0' && (end - at === 2 || end - at === 4) ? end + 2 : end
	return end
}

// A comma joins groups of three digits (two in India: `1,00,000`); the others join any number of digits.
function isJoint(text: string, start: number, at: number, stop: number): boolean {
	const character = text[at]!
	if (character !== ',') return joints.includes(character)
	const length = endOfRun(text, at + 1, Math.min(stop, at + 6), digit) - at - 1
	return (length === 3 && at - start <= 20) || (length === 2 && text[at + 3] === ',')
}

// `212-555-0199`, `2024-11-21`: telephone numbers and dates; not `20-30`.
const hyphenated = /(?:\+?\d{1,3}-)?\d{3}-\d{3}-\d{4}|\d{3}-\d{4}|\d{1,4}-\d{1,2}-\d{1,4}/y

function endOfHyphenated(text: string, at: number, end: number, stop: number): number {
	if (end >= stop || end - at > 4 || classOf(text.charCodeAt(end)) !== hyphen) return end
	hyphenated.lastIndex = at
	const match = hyphenated.exec(text)
	if (!match) return end
	const last = at + match[0].length
	return last < stop && classOf(text.charCodeAt(last)) & (digit | letter | hyphen) ? end : last
}

// `21st`, `1990s`, `3D`, `4x4` are one token; `5pm`, `12km`, `11noon` two.
function endWithLetters(text: string, from: number, stop: number): number {
	const wordEnd = endOfRun(text, from, stop, letter)
	const written = straighten(text.slice(from, Math.min(wordEnd, from + 12)))
	// `4G`, `5C`; but `$3M`, `8K`
	if (/^[AC-JLN-Z]$/.test(written)) return endOfRun(text, wordEnd, stop, letter | digit)
	const word = written.toLowerCase()
	if (unitsAfterNumber.has(word) || (/^[ap]$/.test(word) && /^\.m\b/i.test(text.slice(wordEnd, wordEnd + 3))))
		return from
	if (wordEnd - from > 3 && wordEnd === endOfRun(text, from, stop, letter | digit)) return from
	return endOfRun(text, wordEnd, stop, letter | digit)
}
