import type {Span} from '../model/span.js'
import {trimQuote} from './trim.js'

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
