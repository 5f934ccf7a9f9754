import {type Document, lemmaAt, normAt, spanOf} from '../model/document.js'
import type {Clause, NounPhrase} from '../model/phrases.js'
import type {QuoteMode, QuoteSpan} from '../model/quote.js'
import {encloses, overlaps, type Span, trimSpan} from '../model/span.js'
import type {CueClause} from './cue-clauses.js'
import type {AccordingTo} from './fallback/according.js'
import type {Reported} from './fallback/reported-clauses.js'
import {type Quotation, quotationsTouching} from './marks/quotations.js'
import type {Utterance} from './marks/utterances.js'
import {sourceOf} from './source.js'

/** A quote from the words that a cue clause reports; mode by how much of them stands in marks. */
export function composeReported(
	doc: Document,
	cue: CueClause,
	{content, rule, source}: Reported,
	quotations: readonly Quotation[],
): QuoteSpan | undefined {
	const pieces = content.map((range) => spanOf(doc, range)).map((span) => cutMarks(doc, span, quotations))
	if (pieces.every(({start, end}) => end - start < 3)) return undefined
	const mode = modeOf(pieces, quotations)
	const mention = compose(doc, pieces, pieces, cue)
	return {
		...mention,
		source: source ?? mention.source,
		mode,
		rule: `cue/${rule}`,
		confidence: mode === 'indirect' ? 0.6 : 0.7,
	}
}

export function composeAccording(
	doc: Document,
	{cue, source, content}: AccordingTo,
	quotations: readonly Quotation[],
): QuoteSpan {
	const pieces = content.map((range) => spanOf(doc, range)).map((span) => cutMarks(doc, span, quotations))
	const all = [...pieces, spanOf(doc, cue), spanOf(doc, source)]
	return {
		...extent(all),
		content: pieces,
		mode: modeOf(pieces, quotations),
		act: 'say',
		cue: {...cue, lemma: 'according to', head: cue.from},
		source,
		addressee: null,
		polarity: 'affirmed',
		adjuncts: [],
		insertions: [],
		rule: 'according-to',
		confidence: 0.75,
	}
}

/** A quote from quotations, with the cue that reports them, if any. */
export function composeDirect(doc: Document, utterances: readonly Utterance[], cue: CueClause | undefined): QuoteSpan {
	const quotations = utterances.flatMap((utterance) => utterance.quotations)
	const pieces = quotations.map(({inner}) => trimInner(doc, inner))
	const rule = cue ? 'marks/cue' : 'marks/floating'
	return {
		...compose(doc, pieces, quotations, cue),
		mode: 'direct',
		insertions: quotations.flatMap(({inner}) => insertionsIn(doc.text, inner)),
		rule,
		confidence: cue ? 0.9 : 0.6,
	}
}

function compose(
	doc: Document,
	pieces: readonly Span[],
	marked: readonly Span[],
	found: CueClause | undefined,
): Omit<QuoteSpan, 'mode' | 'rule' | 'confidence'> {
	const clause = found?.clause
	const source = clause ? sourceOf(doc, clause, pieces) : null
	const addressee = clause ? addresseeOf(doc, clause, pieces) : null
	const spans = [...marked, ...(clause ? [spanOf(doc, clause.group)] : []), ...(source ? [spanOf(doc, source)] : [])]
	return {
		...extent(spans),
		content: pieces,
		act: found?.cue.act ?? 'say',
		cue: clause ? {...clause.group, lemma: clause.lemma, head: clause.verb} : null,
		source,
		addressee: addressee && {from: addressee.from, to: addressee.to, head: addressee.head},
		polarity: clause?.negated ? 'denied' : 'affirmed',
		adjuncts: clause?.adjuncts ?? [],
		insertions: [],
	}
}

export function addresseeOf(doc: Document, clause: Clause, pieces: readonly Span[]): NounPhrase | null {
	const addressee =
		clause.recipient ?? (clause.voice === 'passive' ? clause.subject : clause.subject ? clause.object : null)
	if (!addressee || addressee.from < clause.verb === (clause.voice === 'active')) return null
	if (normAt(doc, addressee.head) === 'it' || doc.lexicon.has(lemmaAt(doc, clause.verb), 'evaluating')) return null
	const span = spanOf(doc, addressee)
	// `urged the country to …`: who is asked may open the content.
	const inside = pieces.find((piece) => overlaps(piece, span))
	return !inside || (inside.start === span.start && normAt(doc, addressee.to) === 'to') ? addressee : null
}

export const extent = (spans: readonly Span[]): Span => ({
	start: spans.reduce((least, {start}) => Math.min(least, start), Number.MAX_SAFE_INTEGER),
	end: spans.reduce((most, {end}) => Math.max(most, end), 0),
})

/** More content of one cue: `The roof is "very old", she said: "It leaks."` */
export function joinPieces(first: QuoteSpan, more: QuoteSpan): QuoteSpan {
	return {
		...first,
		...extent([first, more]),
		content: [...first.content, ...more.content].sort((a, b) => a.start - b.start),
		mode: first.mode === 'direct' ? 'direct' : 'mixed',
		insertions: [...first.insertions, ...more.insertions],
	}
}

export function modeOf(pieces: readonly Span[], quotations: readonly Quotation[]): QuoteMode {
	const marked = pieces.flatMap((piece) => quotationsTouching(quotations, piece))
	if (marked.length === 0) return 'indirect'
	return pieces.every((piece) => marked.some((quotation) => encloses(quotation, piece))) ? 'direct' : 'mixed'
}

// A piece that is one whole quotation loses its outer marks.
export function cutMarks(doc: Document, span: Span, quotations: readonly Quotation[]): Span {
	const length = span.end - span.start
	const whole = quotationsTouching(quotations, span).find(
		({start, end, inner}) => start <= span.start && span.end <= end && inner.end - inner.start <= length + 2,
	)
	return whole ? trimInner(doc, whole.inner) : closeMarks(span, quotations)
}

// Marks around either end of a piece that goes on beyond them belong to it, and words in marks are kept to their end:
// `“A big wave” hit the pier`, `that the pier is “old, and weak”`.
function closeMarks({start, end}: Span, quotations: readonly Quotation[]): Span {
	const touching = quotationsTouching(quotations, {start, end})
	const first = touching[0]
	const last = touching.at(-1)
	const opens = first && first.start < start && start <= first.inner.start + 1 && first.end < end
	const closes = last?.closed && last.start >= start && last.end > end
	return {start: opens ? first.start : start, end: closes ? last.end : end}
}

// The comma before the attribution isn't the speaker's.
export function trimInner(doc: Document, inner: Span): Span {
	const {start, end} = trimSpan(doc.text, inner)
	return doc.text[end - 1] === ',' && end > start + 1 ? {start, end: end - 1} : {start, end}
}

export function insertionsIn(text: string, {start, end}: Span): Span[] {
	return [...text.slice(start, end).matchAll(/\[[^[\]\n]{1,200}\]/g)].map(({index, 0: words}) => ({
		start: start + index,
		end: start + index + words.length,
	}))
}
