import {formInClass} from '../../lexicon/lexicon.js'
import {isSpace, type Span} from '../../model/span.js'
import type {WordClass} from '../../model/word-class.js'
import {type DigitNumber, readDigits} from './digits.js'

/** What the number grammar reads: a number in digits, a word of letters, or one sign. Finer than tokens. */
export interface Piece extends Span {
	readonly type: 'number' | 'word' | 'sign'
	/** As written. */
	readonly text: string
	/** In lower case; dashes are `-`, quotes straight. */
	readonly norm: string
	/** No space precedes it. */
	readonly glued: boolean
	/** Of a number; NaN of other pieces and of numbers too large to hold. */
	readonly value: number
	readonly form: DigitNumber['form'] | null
}

const word = /(?:\p{L}\.){2,8}|[\p{L}\p{M}\u00ad]+/uy
// Marks of direction and joiners, which are no part of a word.
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/

/** Cuts a span of text into pieces. Linear. */
export function cutPieces(text: string, {start, end}: Span): Piece[] {
	const pieces: Piece[] = []
	let at = start
	let glued = false
	while (at < end) {
		const code = text.charCodeAt(at)
		if (isSpace(code)) {
			glued = false
			at++
		} else if (code > 0x7f && invisible.test(text[at]!)) at++
		else {
			const piece = cutPiece(text, at, end, glued)
			pieces.push(piece)
			at = piece.end
			glued = true
		}
	}
	return pieces
}

function cutPiece(text: string, start: number, limit: number, glued: boolean): Piece {
	const previous = glued ? text[start - 1]! : ''
	// `.25` is a number, the stop in `a.25` isn't its point.
	const number = text[start] === '.' && /[\p{L}\p{Nd})]/u.test(previous) ? null : readDigits(text, start)
	if (number && number.end <= limit) {
		const digits = text.slice(start, number.end)
		return {type: 'number', start, glued, text: digits, norm: digits.toLowerCase(), ...number}
	}
	word.lastIndex = start
	const match = word.exec(text)
	const end = Math.min(limit, match ? word.lastIndex : start + String.fromCodePoint(text.codePointAt(start)!).length)
	const own = text.slice(start, end)
	const norm = match ? own.replaceAll('\u00ad', '').toLowerCase() : plainSign(own)
	return {type: match ? 'word' : 'sign', start, end, text: own, norm, glued, value: Number.NaN, form: null}
}

function plainSign(sign: string): string {
	if (/[‐‑‒–—−]/.test(sign)) return sign === '−' ? '−' : '-'
	if (/[‘’‛′]/.test(sign)) return "'"
	return /[“”‟″]/.test(sign) ? '"' : sign
}

/** A neutral piece for places before and after the sentence. */
const emptyPiece: Piece = {
	type: 'sign',
	start: 0,
	end: 0,
	text: '',
	norm: '',
	glued: false,
	value: Number.NaN,
	form: null,
}

export const pieceAt = (pieces: readonly Piece[], at: number): Piece => pieces[at] ?? emptyPiece

export const isWord = (piece: Piece, ...norms: readonly string[]): boolean =>
	piece.type === 'word' && norms.includes(piece.norm)

/** Whether a piece may be a form of a word of the class. */
export const wordIn = ({type, norm}: Piece, wordClass: WordClass): boolean =>
	type === 'word' && formInClass(norm, wordClass)

export const isSign = (piece: Piece, norm: string): boolean => piece.type === 'sign' && piece.norm === norm

/** Whether one of these words is at a place. */
export const isWordAt = (pieces: readonly Piece[], at: number, ...norms: readonly string[]): boolean =>
	isWord(pieceAt(pieces, at), ...norms)

export const isSignAt = (pieces: readonly Piece[], at: number, norm: string): boolean =>
	isSign(pieceAt(pieces, at), norm)

/** The place after a hyphen, or the same place without one. */
export const skipHyphen = (pieces: readonly Piece[], at: number): number => (isSignAt(pieces, at, '-') ? at + 1 : at)
