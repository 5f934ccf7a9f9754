import {type Document, rowAfter} from '../../model/document.js'
import type {QuoteSpan} from '../../model/quote.js'
import type {Markable} from './markable.js'

/** What is reported of one source, as far as it shows who the source is. */
export interface ReportedContent {
	/** First row of the words in quotation marks that are its own, or -1. */
	readonly direct: number
	/** The first row of its content. */
	readonly first: number
	/**
	 * Entities named in its words in marks, and people in words behind it: nobody speaks of himself by name. `Ms. Lund was
	 * shocked, she said` speaks of one.
	 */
	readonly named: ReadonlySet<number>
}

/** By the head of each source its content. By row: the string in marks around it and the head of the source reported there, or -1. */
export function readReportedContent(
	doc: Document,
	markables: readonly Markable[],
	spoken: readonly QuoteSpan[],
	quoteAt: Int32Array,
	sourceAt: Int32Array,
): Map<number, ReportedContent> {
	const reported = new Map<number, {direct: number; first: number; named: Set<number>}>()
	for (const {source, mode, content} of spoken) {
		if (!source) continue
		const other = reported.get(source.head)
		const first = content[0] ? rowAfter(doc, content[0].start) : -1
		reported.set(source.head, {
			direct: earlier(other?.direct ?? -1, mode === 'direct' ? first : -1),
			first: earlier(other?.first ?? -1, first),
			named: other?.named ?? new Set<number>(),
		})
	}
	for (const {form, kind, entity, head} of markables) {
		const source = sourceAt[head]!
		const isMarked = quoteAt[head] !== -1 && kind !== 'people'
		if (form === 'name' && (isMarked || (kind === 'person' && head > source))) reported.get(source)?.named.add(entity)
	}
	return reported
}

const earlier = (a: number, b: number): number => (a < 0 || (b >= 0 && b < a) ? b : a)
