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

/** The pieces of a span of text in columns; a row of them is made where a rule asks for one. */
export interface Pieces {
	readonly length: number
	readonly text: string
	readonly types: readonly Piece['type'][]
	readonly norms: readonly string[]
	readonly starts: readonly number[]
	readonly ends: readonly number[]
	readonly glued: readonly boolean[]
	/** What the digits say, by piece: of numbers alone. */
	readonly numbers: ReadonlyMap<number, DigitNumber>
	/** Rows made so far. */
	readonly rows: (Piece | undefined)[]
}

interface PieceColumns extends Pieces {
	length: number
	readonly types: Piece['type'][]
	readonly norms: string[]
	readonly starts: number[]
	readonly ends: number[]
	readonly glued: boolean[]
	readonly numbers: Map<number, DigitNumber>
}

/** Cuts a span of text into pieces. Linear. */
export function cutPieces(text: string, {start, end}: Span): Pieces {
	const pieces = noPieces(text)
	let at = start
	let glued = false
	while (at < end) {
		const code = text.charCodeAt(at)
		if (isSpace(code)) {
			glued = false
			at++
		} else if (code > 0x7f && invisible.test(text[at]!)) at++
		else {
			at = cutPiece(pieces, at, end, glued)
			glued = true
		}
	}
	return pieces
}

const noPieces = (text: string): PieceColumns => ({
	length: 0,
	text,
	types: [],
	norms: [],
	starts: [],
	ends: [],
	glued: [],
	numbers: new Map(),
	rows: [],
})

// Adds the piece that starts here, and gives its end.
function cutPiece(pieces: PieceColumns, start: number, limit: number, glued: boolean): number {
	const {text} = pieces
	const number = mayBeDigits(text, start, glued) ? readDigits(text, start) : null
	if (number && number.end <= limit) {
		pieces.numbers.set(pieces.length, number)
		const {end} = number
		return addPiece(pieces, 'number', text.slice(start, end).toLowerCase(), start, end, glued)
	}
	word.lastIndex = start
	const isWord = mayBeLetter(text.charCodeAt(start)) && word.test(text)
	const end = Math.min(limit, isWord ? word.lastIndex : start + String.fromCodePoint(text.codePointAt(start)!).length)
	const own = text.slice(start, end)
	if (!isWord) return addPiece(pieces, 'sign', plainSign(own), start, end, glued)
	const plain = own.includes('\u00ad') ? own.replaceAll('\u00ad', '') : own
	return addPiece(pieces, 'word', plain.toLowerCase(), start, end, glued)
}

// In ASCII a letter begins no number; `.25` is one, the stop in `a.25` isn't its point.
function mayBeDigits(text: string, start: number, glued: boolean): boolean {
	const code = text.charCodeAt(start)
	if (code === 0x2e) return !(glued && /[\p{L}\p{Nd})]/u.test(text[start - 1]!))
	return code > 0x7f || (code >= 0x30 && code <= 0x39)
}

const mayBeLetter = (code: number): boolean =>
	code > 0x7f || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)

function addPiece(
	pieces: PieceColumns,
	type: Piece['type'],
	norm: string,
	start: number,
	end: number,
	glued: boolean,
): number {
	pieces.types.push(type)
	pieces.norms.push(norm)
	pieces.starts.push(start)
	pieces.ends.push(end)
	pieces.glued.push(glued)
	pieces.length++
	return end
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

/** The piece at a place: a neutral one before the first and after the last. */
export const pieceAt = (pieces: Pieces, at: number): Piece =>
	at < 0 || at >= pieces.length ? emptyPiece : (pieces.rows[at] ?? makeRow(pieces, at))

function makeRow({text, types, norms, starts, ends, glued, numbers, rows}: Pieces, at: number): Piece {
	const number = numbers.get(at)
	const row: Piece = {
		type: types[at]!,
		start: starts[at]!,
		end: ends[at]!,
		text: text.slice(starts[at], ends[at]),
		norm: norms[at]!,
		glued: glued[at]!,
		value: number ? number.value : Number.NaN,
		form: number ? number.form : null,
	}
	rows[at] = row
	return row
}

export const isWord = (piece: Piece, ...norms: readonly string[]): boolean =>
	piece.type === 'word' && norms.includes(piece.norm)

/** Whether a piece may be a form of a word of the class. */
export const wordIn = ({type, norm}: Piece, wordClass: WordClass): boolean =>
	type === 'word' && formInClass(norm, wordClass)

export const isSign = (piece: Piece, norm: string): boolean => piece.type === 'sign' && piece.norm === norm

/** Whether one of these words is at a place. */
export const isWordAt = (pieces: Pieces, at: number, ...norms: readonly string[]): boolean =>
	at >= 0 && at < pieces.length && pieces.types[at] === 'word' && norms.includes(pieces.norms[at]!)

export const isSignAt = (pieces: Pieces, at: number, norm: string): boolean =>
	at >= 0 && at < pieces.length && pieces.types[at] === 'sign' && pieces.norms[at] === norm

/** The place after a hyphen, or the same place without one. */
export const skipHyphen = (pieces: Pieces, at: number): number => (isSignAt(pieces, at, '-') ? at + 1 : at)
