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

const piece = /[\p{L}\p{M}]+|\d+|\S/uy

/** The end of the piece that starts at `start`, or `start` where white space stands. Letters and digits in ASCII need no pattern. */
function endOfPiece(text: string, start: number, limit: number): number {
	const kind = asciiKind(text.charCodeAt(start))
	let end = start + 1
	if (kind === mark) return end
	if (kind !== beyond) {
		while (end < limit && asciiKind(text.charCodeAt(end)) === kind) end++
		if (kind === digit || end === limit || text.charCodeAt(end) < 0x80) return end
	}
	piece.lastIndex = start
	return piece.test(text) ? Math.min(limit, piece.lastIndex) : start
}

const letter = 0
const digit = 1
const mark = 2
/** White space, or beyond ASCII. */
const beyond = 3

function asciiKind(code: number): number {
	if (code <= 0x20 || code > 0x7e) return beyond
	if (code >= 0x61) return code <= 0x7a ? letter : mark
	if (code >= 0x41) return code <= 0x5a ? letter : mark
	return code >= 0x30 && code <= 0x39 ? digit : mark
}

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
	for (let from = start, to = start; from < end; from = to) {
		to = endOfPiece(text, from, end)
		if (to === from) {
			to++
			continue
		}
		const norm = normalize(text.slice(from, to))
		norms.push(norm)
		roles.push(isDigits(norm) ? kinds.digits : (vocabulary.get(norm) ?? 0))
		starts.push(from)
		ends.push(to)
	}
	for (let row = 0; row < roles.length; row++)
		if ((roles[row]! & kinds.phraseWord) !== 0 && opensPhrase(norms, row, phrases)) roles[row]! |= kinds.phrase
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

const opensPhrase = (norms: readonly string[], row: number, phrases: PhraseTable): boolean =>
	phrases.get(norms[row]!)!.some(({pieces}) => pieces.every((one, offset) => norms[row + offset] === one))

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

/** The tag of the token at a piece; '' outside the block. */
export function tagOf(pieces: Pieces, index: number): string {
	const start = pieces.starts[index]
	return start === undefined ? '' : pieces.tagAt(start)
}
