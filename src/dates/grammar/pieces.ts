import type {RuleRun} from '../../model/rule-run.js'
import type {Parsed} from '../expression.js'
import type {TimeWords} from '../words/index.js'
import {kinds, type PhraseTable, vocabularyOf} from './vocabulary.js'

/**
 * The characters of a block cut into runs of letters, runs of digits and single marks: finer than tokens, so that
 * `mid-1990s`, `10am` and `third-quarter` are read like `mid 1990 s`. Columns, one row a piece.
 */
export interface Pieces {
	readonly length: number
	/** In lower case; apostrophes straight, hyphens and dashes up to the en dash `-`. */
	readonly norms: readonly string[]
	/** The roles of each in a time expression, as bits of `kinds`. */
	readonly kinds: readonly number[]
	readonly starts: readonly number[]
	readonly ends: readonly number[]
	readonly text: string
	readonly words: TimeWords
	readonly phrases: PhraseTable
	/** Penn Treebank tag of the token at a character. */
	readonly tagAt: (offset: number) => string
	/** Which rules are left out, and the firings so far, in characters. */
	readonly run: RuleRun
	/** The text has years of three digits. */
	readonly ancient: boolean
	/** Readings by rule and piece, each computed once. */
	readonly memo: Readonly<Record<'simple' | 'whole' | 'point', Map<number, Parsed | null>>>
}

const piece = /[\p{L}\p{M}]+|\d+|\S/gu

export function cutPieces(
	text: string,
	start: number,
	end: number,
	words: TimeWords,
	phrases: PhraseTable,
	tagAt: (offset: number) => string,
	run: RuleRun,
	ancient = false,
): Pieces {
	const norms: string[] = []
	const roles: number[] = []
	const starts: number[] = []
	const vocabulary = vocabularyOf(words)
	const ends: number[] = []
	for (const match of text.slice(start, end).matchAll(piece)) {
		const norm = normalize(match[0])
		norms.push(norm)
		roles.push(isDigits(norm) ? kinds.digits : (vocabulary.get(norm) ?? 0))
		starts.push(start + match.index)
		ends.push(start + match.index + match[0].length)
	}
	return {
		length: norms.length,
		norms,
		kinds: roles,
		starts,
		ends,
		text,
		words,
		phrases,
		tagAt,
		run,
		ancient,
		memo: {simple: new Map(), whole: new Map(), point: new Map()},
	}
}

function normalize(word: string): string {
	if (word.length > 1) return word.toLowerCase()
	if (word === '’' || word === '‘' || word === '′' || word === 'ʼ') return "'"
	if (word === '–' || word === '‐' || word === '‑' || word === '‒' || word === '−') return '-'
	return word.toLowerCase()
}

/** The piece, or '' outside the table. */
export const at = (pieces: Pieces, index: number): string => pieces.norms[index] ?? ''

/** White space stands before this piece, or it is the first. */
export const isSpaced = (pieces: Pieces, index: number): boolean =>
	index <= 0 || (pieces.starts[index] ?? 0) > (pieces.ends[index - 1] ?? 0)

export const isCapital = (pieces: Pieces, index: number): boolean => {
	const start = pieces.starts[index]
	if (start === undefined) return false
	const letter = pieces.text[start]!
	return letter !== letter.toLowerCase()
}

export const isDigits = (word: string): boolean => word !== '' && word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57

/** Whether a piece has one of these kinds. */
export const isKind = (pieces: Pieces, index: number, mask: number): boolean =>
	((pieces.kinds[index] ?? 0) & mask) !== 0

export const isWord = (word: string): boolean => /^\p{L}/u.test(word)

/** Whether these words begin at a piece. */
export function stands(pieces: Pieces, index: number, ...words: readonly string[]): boolean {
	return words.every((word, offset) => pieces.norms[index + offset] === word)
}

/** Steps over one of these words. */
export const skipWord = (pieces: Pieces, index: number, ...words: readonly string[]): number =>
	words.includes(at(pieces, index)) ? index + 1 : index

/** Steps over one full stop that ends an abbreviation. */
export const skipStop = (pieces: Pieces, index: number): number =>
	at(pieces, index) === '.' && !isSpaced(pieces, index) ? index + 1 : index

/** Steps over one hyphen without spaces around it. */
export const skipHyphen = (pieces: Pieces, index: number): number =>
	at(pieces, index) === '-' && !isSpaced(pieces, index) && !isSpaced(pieces, index + 1) ? index + 1 : index
