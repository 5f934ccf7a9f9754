import {spanOf} from '../model/document.js'
import {encloses, type Range, type Span} from '../model/span.js'
import type {Collector} from './collector.js'
import {type QuotedString, stringsTouching} from './marks/marks.js'
import {cutMarks, trimInner} from './spoken.js'

/** A piece of content in characters, with the marks around it where it is a whole string. */
export interface ContentSpan {
	readonly piece: Span
	readonly marked: Span
}

/**
 * Turns content of a cue in token rows into spans: most of a string in marks is all of it, with the paragraphs over which
 * it goes on.
 */
export function contentSpans(
	{doc, strings, utteranceOf}: Pick<Collector, 'doc' | 'strings' | 'utteranceOf'>,
	content: readonly Range[],
	cue: Span,
): ContentSpan[] {
	return content.flatMap((range) => {
		const span = spanOf(doc, range)
		const whole = wholeString(span, strings, cue)
		if (!whole) return {piece: cutMarks(doc, span, strings), marked: span}
		const all = utteranceOf(whole)?.strings ?? [whole]
		return all.map((string) => ({piece: trimInner(doc, string.inner), marked: string}))
	})
}

// `She asked, “Why? Who knows?”`: whoever says the first words of a string, or the last, says them all.
function wholeString(piece: Span, strings: readonly QuotedString[], cue: Span): QuotedString | undefined {
	return stringsTouching(strings, piece).find(
		({start, end, inner}) =>
			encloses({start, end}, piece) &&
			(piece.end - piece.start >= (inner.end - inner.start) * 0.6 ||
				((piece.start <= inner.start + 1 || piece.end >= inner.end - 1) && !encloses({start, end}, cue))),
	)
}
