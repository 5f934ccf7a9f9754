import {clauseOpeners, exclaimedNames, starters} from '../boundary-words.js'
import {type BlockTokens, isLower, isTerminator, isUpper, lowerOf, spaceBefore, wordOf} from './block-tokens.js'

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
export function opensSentence(block: BlockTokens, ending: Ending): boolean {
	const {row, next, closed, quoted, inner, informal} = ending
	const term = wordOf(block, row)
	const ellipsis = /^\.{2,}$|…/.test(term)
	if (!spaceBefore(block, next)) return opensUnspaced(block, ending, ellipsis)
	const follower = wordOf(block, next)
	if (/^[,;:)\]}%&]/.test(follower) || isTerminator(follower)) return false
	const first = skipOpeners(block, next)
	const word = wordOf(block, first)
	if (isUpper(word)) {
		if (quoted && !term.startsWith('.') && isAttributed(block, first)) return false
		// `“Oh!” Ann thought, “what a storm!” (It was one.)`
		if (inner && !term.startsWith('.') && follower === '(') return false
		if (ellipsis && word === 'I') return false
		return !(term === '!' && exclaimedNames.has(lowerOf(block, row - 1)) && !starters.has(word.toLowerCase()))
	}
	if (isLower(word)) {
		if (ellipsis || closed) return false
		if (first > next) return /^["“]/.test(follower) || (follower === '(' && term === '.' && isLongWord(block, row - 1))
		if (block.lexicon.has(lowerOf(block, next + 1), 'speech-form') || block.lexicon.has(word, 'speech-form'))
			return false
		if (informal || /^https?:/.test(word)) return true
		return term === '.' ? isLongWord(block, row - 1) : clauseOpeners.has(word)
	}
	// `No°. 5`
	if (/^\d/.test(word) && /^[°º]$/.test(wordOf(block, row - 1))) return false
	if (/^\d/.test(word)) return !ellipsis && !(first > next && /^[([]/.test(follower))
	return word !== '' && !/^[-–—/|+=]+$/.test(word)
}

// A word of four letters or more, so no unlisted abbreviation.
const isLongWord = (block: BlockTokens, row: number): boolean => /^\p{Ll}{4,}$/u.test(wordOf(block, row))

const openers = /^(?:["“”‘'`([{«•·●▪◦‣*-]|''|``|–|—|--)$/

function skipOpeners(block: BlockTokens, row: number): number {
	let first = row
	while (first < row + 4 && openers.test(wordOf(block, first))) first++
	return first
}

// `end.Next`, `end."Next`
function opensUnspaced(block: BlockTokens, {row, next}: Ending, ellipsis: boolean): boolean {
	const before = wordOf(block, row - 1)
	const follower = wordOf(block, next)
	if (ellipsis || spaceBefore(block, row)) return false
	if (/^["“]$/.test(follower)) return spaceBefore(block, next) || isUpper(wordOf(block, next + 1))
	return /^[\p{Ll}\p{N}"”)]/u.test(before.slice(-1)) && before.length > 1 && /^\p{Lu}(?:\p{Ll}|$)/u.test(follower)
}

// `“Hey!” Ann Lee said.`
function isAttributed(block: BlockTokens, row: number): boolean {
	if (block.lexicon.has(lowerOf(block, row + 1), 'speech-form')) return true
	if (starters.has(lowerOf(block, row))) return false
	for (let at = row + 1; at < row + 5 && at < block.to; at++) {
		if (block.lexicon.has(lowerOf(block, at), 'speech-form')) return true
		if (!isUpper(wordOf(block, at))) return false
	}
	return false
}
