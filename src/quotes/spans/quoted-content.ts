import {type Document, spanOf} from '../../model/document.js'
import type {QuoteMode} from '../../model/quote.js'
import {encloses, type Range, type Span, trimSpan} from '../../model/span.js'
import type {Quotation} from '../attribution.js'
import type {Collector} from '../collector.js'
import {quotationsTouching} from '../marks/quotations.js'

/** A piece of content in characters, with the marks around it where it is a whole quotation. */
interface ContentSpan {
	readonly piece: Span
	readonly marked: Span
}

/**
 * Turns content of a cue in token rows into spans: most of a quotation is all of it, with the paragraphs over which it
 * goes on.
 */
export function contentSpans(
	{doc, quotations, utteranceOf}: Pick<Collector, 'doc' | 'quotations' | 'utteranceOf'>,
	content: readonly Range[],
	cue: Span,
): ContentSpan[] {
	// `that the pier was “old and weak. ¶ “Nobody cares”`: words of which the last are in marks go on with these.
	const nextParagraphs = ({end}: Span): ContentSpan[] => {
		const open = quotationsTouching(quotations, {start: end - 1, end}).find(
			({continues, inner}) => continues && end >= inner.end - 1,
		)
		const all = (open && utteranceOf(open)?.quotations) ?? []
		return all.slice(all.indexOf(open!) + 1).map((next) => ({piece: trimInner(doc, next.inner), marked: next}))
	}
	return content.flatMap((range) => {
		const span = spanOf(doc, range)
		const whole = wholeQuotation(span, quotations, cue)
		if (!whole) return [{piece: cutMarks(doc, span, quotations), marked: span}, ...nextParagraphs(span)]
		const all = utteranceOf(whole)?.quotations ?? [whole]
		return all.map((quotation) => ({piece: trimInner(doc, quotation.inner), marked: quotation}))
	})
}

// `She asked, “Why? Who knows?”`: the source of the first words of a quotation, or the last, is the source of all.
const wholeQuotation = (piece: Span, quotations: readonly Quotation[], cue: Span): Quotation | undefined =>
	quotationsTouching(quotations, piece).find(
		({start, end, inner}) =>
			encloses({start, end}, piece) &&
			(piece.end - piece.start >= (inner.end - inner.start) * 0.6 ||
				((piece.start <= inner.start + 1 || piece.end >= inner.end - 1) && !encloses({start, end}, cue))),
	)

/** A piece that is one whole quotation loses its outer marks. */
export function cutMarks(doc: Document, span: Span, quotations: readonly Quotation[]): Span {
	const length = span.end - span.start
	const whole = quotationsTouching(quotations, span).find(
		({start, end, inner}) => start <= span.start && span.end <= end && inner.end - inner.start <= length + 2,
	)
	return whole ? trimInner(doc, whole.inner) : closeMarks(span, quotations)
}

// `“A big wave” hit the pier`, `that the pier is “old, and weak”`: marks around either end of a piece that goes on beyond
// them belong to it, and a quotation is kept to its end.
function closeMarks({start, end}: Span, quotations: readonly Quotation[]): Span {
	const touching = quotationsTouching(quotations, {start, end})
	const first = touching[0]
	const last = touching.at(-1)
	const opens = first && first.start < start && start <= first.inner.start + 1 && first.end < end
	const closes = last?.closed && last.start >= start && last.end > end
	return {start: opens ? first.start : start, end: closes ? last.end : end}
}

/** The words of a quotation without the comma before the attribution, which isn't the speaker's. */
export function trimInner(doc: Document, inner: Span): Span {
	const {start, end} = trimSpan(doc.text, inner)
	return doc.text[end - 1] === ',' && end > start + 1 ? {start, end: end - 1} : {start, end}
}

/** Direct where quotations hold all pieces, mixed where they hold words of some. */
export function modeOf(pieces: readonly Span[], quotations: readonly Quotation[]): QuoteMode {
	const marked = pieces.flatMap((piece) => quotationsTouching(quotations, piece))
	if (marked.length === 0) return 'indirect'
	return pieces.every((piece) => marked.some((quotation) => encloses(quotation, piece))) ? 'direct' : 'mixed'
}

/** Words in square brackets within a span, brackets included: `“They [the owners] knew.”` */
export function insertionsIn(text: string, {start, end}: Span): Span[] {
	return [...text.slice(start, end).matchAll(/\[[^[\]\n]{1,200}\]/g)].map(({index, 0: words}) => ({
		start: start + index,
		end: start + index + words.length,
	}))
}
