import {starters} from '../starters.js'
import {isLower, isTerminator, isUpper, lowerOf, type Stretch, spaceBefore, wordOf} from './block-tokens.js'
import {clauseOpeners, shouted} from './enders.js'

/** What is known of a terminator whose followers are looked at. */
export interface Ending {
	/** Row of the terminator. */
	readonly row: number
	/** First row after it and its closing marks. */
	readonly next: number
	/** Marks close after the terminator. */
	readonly closed: boolean
	/** A quotation mark is one of them. */
	readonly quoted: boolean
	/** The quotation began inside the sentence. */
	readonly inner: boolean
	/** The block is written without care for capitals. */
	readonly informal: boolean
}

/** True when what follows a terminator opens a new sentence. */
export function opensSentence(stretch: Stretch, ending: Ending): boolean {
	const {row, next, closed, quoted, inner, informal} = ending
	const term = wordOf(stretch, row)
	const ellipsis = /^\.{2,}$|…/.test(term)
	if (!spaceBefore(stretch, next)) return opensUnspaced(stretch, ending, ellipsis)
	const follower = wordOf(stretch, next)
	if (/^[,;:)\]}%&]/.test(follower) || isTerminator(follower)) return false
	const first = skipOpeners(stretch, next)
	const word = wordOf(stretch, first)
	if (isUpper(word)) {
		if (quoted && !term.startsWith('.') && isAttributed(stretch, first)) return false
		// “Well!” thought Alice, “what a fall!” (Which was true.)
		if (inner && !term.startsWith('.') && follower === '(') return false
		if (ellipsis && word === 'I') return false
		return !(term === '!' && shouted.has(lowerOf(stretch, row - 1)) && !starters.has(word.toLowerCase()))
	}
	if (isLower(word)) {
		if (ellipsis || closed) return false
		if (first > next)
			return /^["“]/.test(follower) || (follower === '(' && term === '.' && isCommonWord(stretch, row - 1))
		if (stretch.lexicon.has(lowerOf(stretch, next + 1), 'speech-form') || stretch.lexicon.has(word, 'speech-form'))
			return false
		if (informal || /^https?:/.test(word)) return true
		return term === '.' ? isCommonWord(stretch, row - 1) : clauseOpeners.has(word)
	}
	// No°. 5
	if (/^\d/.test(word) && /^[°º]$/.test(wordOf(stretch, row - 1))) return false
	if (/^\d/.test(word)) return !ellipsis && !(first > next && /^[([]/.test(follower))
	return word !== '' && !/^[-–—/|+=]+$/.test(word)
}

// Not an abbreviation that nobody told us of.
const isCommonWord = (stretch: Stretch, row: number): boolean => /^\p{Ll}{4,}$/u.test(wordOf(stretch, row))

const openers = /^(?:["“”‘'`([{«•·●▪◦‣*-]|''|``|–|—|--)$/

function skipOpeners(stretch: Stretch, row: number): number {
	let first = row
	while (first < row + 4 && openers.test(wordOf(stretch, first))) first++
	return first
}

// end.Next, end."Next
function opensUnspaced(stretch: Stretch, {row, next}: Ending, ellipsis: boolean): boolean {
	const before = wordOf(stretch, row - 1)
	const follower = wordOf(stretch, next)
	if (ellipsis || spaceBefore(stretch, row)) return false
	if (/^["“]$/.test(follower)) return spaceBefore(stretch, next) || isUpper(wordOf(stretch, next + 1))
	return /^[\p{Ll}\p{N}"”)]/u.test(before.slice(-1)) && before.length > 1 && /^\p{Lu}(?:\p{Ll}|$)/u.test(follower)
}

// “Hey!” Pete Jones said.
function isAttributed(stretch: Stretch, row: number): boolean {
	if (stretch.lexicon.has(lowerOf(stretch, row + 1), 'speech-form')) return true
	if (starters.has(lowerOf(stretch, row))) return false
	for (let at = row + 1; at < row + 5 && at < stretch.to; at++) {
		if (stretch.lexicon.has(lowerOf(stretch, at), 'speech-form')) return true
		if (!isUpper(wordOf(stretch, at))) return false
	}
	return false
}
