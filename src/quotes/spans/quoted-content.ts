import {spanOf} from '../../model/document.js'
import {encloses, type Range, type Span} from '../../model/span.js'
import type {Collector} from '../collector.js'
import {cutMarks, trimInner} from '../compose.js'
import {type Quotation, quotationsTouching} from '../marks/quotations.js'

/** A piece of content in characters, with the marks around it where it is a whole quotation. */
export interface ContentSpan {
	readonly piece: Span
	readonly marked: Span
}

/**
 * Turns content of a cue in token rows into spans: most of a quotation is all of it, with the paragraphs over which
 * it goes on.
 */
export function contentSpans(
	{doc, quotations, utteranceOf}: Pick<Collector, 'doc' | 'quotations' | 'utteranceOf'>,
	content: readonly Range[],
	cue: Span,
): ContentSpan[] {
	return content.flatMap((range) => {
		const span = spanOf(doc, range)
		const whole = wholeString(span, quotations, cue)
		if (!whole) return {piece: cutMarks(doc, span, quotations), marked: span}
		const all = utteranceOf(whole)?.quotations ?? [whole]
		return all.map((quotation) => ({piece: trimInner(doc, quotation.inner), marked: quotation}))
	})
}

// `She asked, “Why? Who knows?”`: whoever says the first words of a quotation, or the last, says them all.
function wholeString(piece: Span, quotations: readonly Quotation[], cue: Span): Quotation | undefined {
	return quotationsTouching(quotations, piece).find(
		({start, end, inner}) =>
			encloses({start, end}, piece) &&
			(piece.end - piece.start >= (inner.end - inner.start) * 0.6 ||
				((piece.start <= inner.start + 1 || piece.end >= inner.end - 1) && !encloses({start, end}, cue))),
	)
}
