import type {Extraction} from '../facts/extraction.js'
import {firstIndex, type Span} from '../model/span.js'

/** The word of a phrase that no other word of it governs; the phrase itself where the tokens aren't given. */
export function headOf({tokens}: Extraction, phrase: Span): Span {
	if (!tokens) return phrase
	const {start, end, head} = tokens
	const from = firstIndex(start.length, (row) => end[row]! <= phrase.start)
	const to = firstIndex(start.length, (row) => start[row]! < phrase.end)
	for (let row = from; row < to; row++)
		if (head[row]! < from || head[row]! >= to) return {start: start[row]!, end: end[row]!}
	return phrase
}
