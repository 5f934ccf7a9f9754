import {type Document, rowAfter} from '../model/document.js'
import type {SpokenMention} from '../model/quote.js'
import {encloses} from '../model/span.js'
import type {QuotedString} from './marks/marks.js'

/**
 * Whether a string in marks is the second half of a sentence that a quote's cue interrupts: `“The pier,” Ann Lee said, “leaks
 * badly.”` The first half ends with a comma, the second opens with a small letter behind another, and the cue stands between.
 */
export function isSecondHalf(
	doc: Document,
	quote: SpokenMention,
	first: QuotedString | undefined,
	second: QuotedString,
): boolean {
	const {text, tokens} = doc
	if (!first?.closed || first.block !== second.block || !quote.cue || quote.mode === 'indirect') return false
	if (!quote.content.some((piece) => encloses(first, piece))) return false
	const cue = tokens.starts[quote.cue.head]!
	if (cue < first.end || cue > second.start) return false
	const opensSmall = /^\p{Ll}/u.test(text.slice(second.inner.start, second.inner.end))
	const endsOpen = /,$/.test(text.slice(first.start, first.inner.end)) || text[first.end] === ','
	const comma = /,\s{1,3}$/.test(text.slice(Math.max(first.end, second.start - 4), second.start))
	return (
		opensSmall &&
		endsOpen &&
		comma &&
		tokens.sentences[rowAfter(doc, first.start)] === tokens.sentences[rowAfter(doc, second.start)]
	)
}
