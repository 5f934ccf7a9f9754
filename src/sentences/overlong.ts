import type {Message} from '../model/message.js'
import type {Range, Span} from '../model/span.js'

/** Most tokens of a sentence: those of news have some 200 at most. */
const maxSentenceTokens = 400

/** Most tokens of the pieces that a longer one is cut into: about as many as a long sentence of news has. */
const maxPieceTokens = 100

/** Most characters of a sentence that its message shows. */
const shownCharacters = 40

/**
 * The pieces that a sentence is read in: itself, or those of an overlong one. What scans a sentence then costs no more
 * for a word of a text without full stops. A piece ends after a punctuation mark of its second half, or where it is full.
 * `isStop`: whether a row is a punctuation mark.
 */
export function piecesOf({from, to}: Range, isStop: (row: number) => boolean): Range[] {
	const pieces: Range[] = []
	let start = from
	while (to - from > maxSentenceTokens && to - start > maxPieceTokens) {
		const full = start + maxPieceTokens
		const least = full - maxPieceTokens / 2
		let cut = full
		while (cut > least && !isStop(cut - 1)) cut--
		if (cut === least) cut = full
		pieces.push({from: start, to: cut})
		start = cut
	}
	pieces.push({from: start, to})
	return pieces
}

/** What a reader should know of a sentence that was cut, at its first characters. */
export function overlong(text: string, span: Span, tokens: number): Message {
	const {start} = span
	const end = Math.min(span.end, start + shownCharacters)
	const reason = `sentence of ${tokens} words without an end: read in pieces of at most ${maxPieceTokens}`
	return {start, end, text: text.slice(start, end), reason, rule: 'sentence/overlong'}
}
