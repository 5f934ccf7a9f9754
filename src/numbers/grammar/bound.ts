import {wordSet} from '../../lexicon/lexicon.js'
import type {Bound} from '../../model/quantity.js'
import {isSign, isSignAt, isWord, isWordAt, type Pieces, pieceAt, wordIn} from '../tokens/pieces.js'
import {boundSigns, boundsAfter, boundsBefore} from './bound-phrases.js'

export interface BoundReading {
	readonly bound: Bound
	/** The far end of the phrase: its first piece if it precedes the number, the piece after it if it follows. */
	readonly farEnd: number
}

const maxPhraseWords = 7
// Words between the phrase and the number: `more than a dozen`, `at least another 40`, `only the 12`.
const betweens = new Set(['a', 'an', 'another', 'further'])
// Before an article these bound no number that modifies a noun with a hyphen.
const notOfModifier = wordSet('above below beneath beyond near over perhaps probably under')

/** Reads the bound phrases that end right before a piece, outermost last; several add up: `up to about 50`. */
export function readBoundBefore(pieces: Pieces, at: number): BoundReading {
	let farEnd = at
	let bound: Bound = '='
	for (let count = 0; count < 3; count++) {
		const found = readBoundPhrase(pieces, farEnd) ?? readSigns(pieces, farEnd)
		if (!found || (count > 0 && ambiguous.has(pieceAt(pieces, found.farEnd).norm) && found.farEnd === farEnd - 1)) break
		if (count === 0 && isVerbal(pieces, found.farEnd, farEnd)) break
		farEnd = found.farEnd
		// The inner bound wins unless it is neutral: `up to about 50` is about 50.
		if (bound === '=') bound = found.bound
	}
	return {bound: bound === '=' ? boundAround(pieces, farEnd) : bound, farEnd}
}

// Words that bound a number without being part of its phrase: `must not exceed 59 baht`, `a maximum fine of $50`.
function boundAround(pieces: Pieces, at: number): Bound {
	if (isWordAt(pieces, at - 1, 'exceed', 'exceeded')) return isWordAt(pieces, at - 2, 'not') ? '<=' : '>'
	return isMaximum(pieces, at) ? '<=' : '='
}

// `a maximum jail term of seven years`: the adjective of the noun before `of`.
function isMaximum(pieces: Pieces, at: number): boolean {
	if (!isWordAt(pieces, at - 1, 'of') || !isWordAt(pieces, at - 2, 'fine', 'penalty', 'sentence', 'term')) return false
	for (let back = at - 3; back > at - 6; back--) {
		if (pieceAt(pieces, back).type !== 'word') return false
		if (isWordAt(pieces, back, 'maximum')) return true
	}
	return false
}

// Words that mostly are prepositions before another bound: `turn over more than 28 acres`.
const ambiguous = wordSet('above around about below beyond near over some under within')

// `over three years` after `rose`: a preposition of duration, no bound.
const isVerbal = (pieces: Pieces, from: number, to: number): boolean =>
	isWordAt(pieces, from, 'over') && ((to - from === 1 && isDuring(pieces, from)) || isOverSpan(pieces, from))

// `over a five-game span`: during it, no bound of the number.
const isOverSpan = (pieces: Pieces, over: number): boolean =>
	isWordAt(pieces, over + 1, 'a', 'the', 'this', 'that') &&
	isSignAt(pieces, over + 3, '-') &&
	isWordAt(pieces, over + 5, 'period', 'run', 'span', 'spell', 'stretch')

// `prices rose 12 % over three years`: a preposition of duration; `after over three years`, `over three years ago`: a bound.
function isDuring(pieces: Pieces, over: number): boolean {
	if (wordIn(pieceAt(pieces, over - 1), 'duration-cue')) return false
	for (let at = over + 1; at < over + 5; at++) {
		// `needs over 30 bags every day`: the number counts something else.
		if (at > over + 1 && isWordAt(pieces, at, 'a', 'an', 'each', 'every', 'per')) return false
		if (!wordIn(pieceAt(pieces, at), 'time-noun') && !isWordAt(pieces, at, 'weekends', 'nights')) continue
		return !isWordAt(pieces, at + 1, 'ago', 'old', 'earlier', 'later', 'before', 'of', 'in', 'behind')
	}
	return false
}

function readBoundPhrase(pieces: Pieces, at: number): BoundReading | null {
	let end = at
	if (
		isSignAt(pieces, end - 1, '-') &&
		pieceAt(pieces, end - 1).glued &&
		/^(?:sub|plus)$/.test(pieceAt(pieces, end - 2).norm)
	)
		end--
	if (isSignAt(pieces, end - 1, '.') && isWordAt(pieces, end - 2, 'approx', 'c', 'ca', 'max', 'min')) end--
	if (betweens.has(pieceAt(pieces, end - 1).norm)) {
		const beforeArticle = longestPhraseBefore(pieces, end - 1)
		// `It is probably a three-person race`, `under a 40-tonne lorry`: what modifies the clause, or says where.
		const isOfNoun =
			isSignAt(pieces, at + 1, '-') &&
			notOfModifier.has(pieceAt(pieces, end - 2).norm) &&
			!isWordAt(pieces, at + 2, 'percent', 'percentage', 'point')
		if (beforeArticle && !isOfNoun) return beforeArticle
	}
	// `up to an additional 15 %`
	if (isWordAt(pieces, end - 1, 'additional', 'extra', 'further') && isWordAt(pieces, end - 2, 'a', 'an'))
		return longestPhraseBefore(pieces, end - 2)
	return longestPhraseBefore(pieces, end)
}

function longestPhraseBefore(pieces: Pieces, end: number): BoundReading | null {
	let phrase = ''
	let best: BoundReading | null = null
	for (let from = end - 1; from >= 0 && from >= end - maxPhraseWords; from--) {
		const piece = pieceAt(pieces, from)
		if (piece.type !== 'word') break
		phrase = phrase ? `${piece.norm} ${phrase}` : piece.norm
		const bound = boundsBefore.get(phrase)
		if (bound) best = {bound, farEnd: from}
	}
	return best && isBoundPhrase(pieces, best, end) ? best : null
}

// `ca. 50`, `sub-50`: abbreviations and prefixes need their mark.
function isBoundPhrase(pieces: Pieces, {farEnd}: BoundReading, end: number): boolean {
	const first = pieceAt(pieces, farEnd)
	// `a 737 MAX 8`, `a five-under 67`: part of a name, or of a score of golf.
	if (first.text === 'MAX' && pieceAt(pieces, farEnd - 1).type === 'number') return false
	if (isWord(first, 'over', 'under') && isJoined(pieces, farEnd)) return false
	if (isWord(first, 'c', 'ca') && !isSignAt(pieces, farEnd + 1, '.') && farEnd + 1 !== end) return false
	// `adds up to 50`: a sum.
	if (isWord(first, 'up') && isWordAt(pieces, farEnd - 1, 'add', 'added', 'adding', 'adds')) return false
	if (isWord(first, 'c')) return isSignAt(pieces, farEnd + 1, '.')
	return !(isWord(first, 'sub') && !isSignAt(pieces, farEnd + 1, '-'))
}

// `five-under`, `5-under`: a hyphen between two words; no bracket, quote or dash.
const isJoined = (pieces: Pieces, at: number): boolean =>
	pieceAt(pieces, at).glued &&
	/^[-‐‑]$/.test(pieceAt(pieces, at - 1).text) &&
	pieceAt(pieces, at - 1).glued &&
	/^(?:number|word)$/.test(pieceAt(pieces, at - 2).type)

// `>= 30`, `< 5`, `~25`
function readSigns(pieces: Pieces, at: number): BoundReading | null {
	const last = pieceAt(pieces, at - 1)
	if (last.type !== 'sign') return null
	// `+/- 3 points`
	if (isSign(last, '-') && isSignAt(pieces, at - 2, '/') && isSignAt(pieces, at - 3, '+'))
		return {bound: '~', farEnd: at - 3}
	const two = boundSigns.get(pieceAt(pieces, at - 2).norm + last.norm)
	if (two && pieceAt(pieces, at - 2).text !== '' && pieceAt(pieces, at - 2).type === 'sign')
		return {bound: two, farEnd: at - 2}
	const one = boundSigns.get(last.norm)
	return one ? {bound: one, farEnd: at - 1} : null
}

// `the $15 minimum wage`: an adjective of the noun after it, no bound of the number.
const isAttributive = (pieces: Pieces, at: number): boolean =>
	isWordAt(pieces, at, 'minimum', 'maximum') &&
	pieceAt(pieces, at + 1).type === 'word' &&
	!wordIn(pieceAt(pieces, at + 1), 'phrase-boundary')

/** Reads a bound after a number or its unit: `50-plus`, `50+`, `50 or so`, `50 at most`. */
export function readBoundAfter(pieces: Pieces, at: number): BoundReading | null {
	const sign = pieceAt(pieces, at)
	if (isSign(sign, '+') && sign.glued && pieceAt(pieces, at + 1).type !== 'number') return {bound: '>=', farEnd: at + 1}
	const start = isSign(sign, '-') && sign.glued && isWordAt(pieces, at + 1, 'plus', 'odd', 'something') ? at + 1 : at
	let phrase = ''
	let best: BoundReading | null = null
	for (let to = start; to < start + 4; to++) {
		const piece = pieceAt(pieces, to)
		if (piece.type !== 'word') break
		phrase = phrase ? `${phrase} ${piece.norm}` : piece.norm
		const bound = boundsAfter.get(phrase)
		if (bound && !isWordAt(pieces, to + 1, 'than') && !isAttributive(pieces, to)) best = {bound, farEnd: to + 1}
	}
	// `50 plus 20` is a sum; `odd` needs its hyphen.
	if (best && isWordAt(pieces, start, 'plus') && pieceAt(pieces, best.farEnd).type === 'number') return null
	return best && isWordAt(pieces, start, 'odd') && start === at ? null : best
}
