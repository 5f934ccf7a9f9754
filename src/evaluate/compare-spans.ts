import {isSpace, type Span} from '../model/span.js'

const marks = new Set('"“”„‟«»‹›‘’‚‛\'`.,;:')

/** Cuts white space, quotation marks and `,.;:` off both ends, as spans of quotes are compared. May leave nothing. */
export function trimQuote(text: string, {start, end}: Span): Span {
	let from = start
	let to = end
	while (from < to && isTrimmed(text, from)) from++
	while (to > from && isTrimmed(text, to - 1)) to--
	return {start: from, end: to}
}

const isTrimmed = (text: string, at: number): boolean => isSpace(text.charCodeAt(at)) || marks.has(text[at]!)

/** Cuts a leading article and `'s` off, as names are compared: `the Kremlin's`. Never leaves nothing. */
export function trimName(text: string, {start, end}: Span): Span {
	const words = text.slice(start, end)
	const article = /^(?:the|an?)\s+(?=\S)/i.exec(words)?.[0].length ?? 0
	const possessive = /(?<=\S)\s?['’]s$/i.exec(words)?.[0].length ?? 0
	return start + article < end - possessive ? {start: start + article, end: end - possessive} : {start, end}
}

/** A span as a key of a set: equal spans are counted once. */
export const spanKey = ({start, end}: Span): string => `${start}-${end}`

/** Pieces of a quote's content, trimmed as quotes are compared, in the order of the text, the empty ones left out. */
export const trimPieces = (text: string, pieces: readonly Span[]): Span[] =>
	pieces
		.map((piece) => trimQuote(text, piece))
		.filter(({start, end}) => end > start)
		.sort((a, b) => a.start - b.start || a.end - b.end)

/** Characters that two lists of pieces share, over the characters that either has: 0 to 1. */
export function jaccardOf(a: readonly Span[], b: readonly Span[]): number {
	const shared = sharedLength(a, b)
	const either = lengthOf(a) + lengthOf(b) - shared
	return either > 0 ? shared / either : 0
}

/** Characters that two lists of pieces share; pieces of one list don't overlap each other. */
export function sharedLength(a: readonly Span[], b: readonly Span[]): number {
	let shared = 0
	for (const one of a)
		for (const two of b) shared += Math.max(0, Math.min(one.end, two.end) - Math.max(one.start, two.start))
	return shared
}

const lengthOf = (pieces: readonly Span[]): number => pieces.reduce((sum, {start, end}) => sum + end - start, 0)

/** From the first to the last character of all pieces. */
export function extentOf(pieces: readonly Span[]): Span {
	let start = Number.POSITIVE_INFINITY
	let end = 0
	for (const piece of pieces) {
		start = Math.min(start, piece.start)
		end = Math.max(end, piece.end)
	}
	return end > 0 ? {start, end} : {start: 0, end: 0}
}
