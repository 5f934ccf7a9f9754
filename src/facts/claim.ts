import {clauseAt, rangeOf, rowAfter, textOf} from '../model/document.js'
import type {Clause} from '../model/grammar/phrases.js'
import {itemAt} from '../model/item-at.js'
import type {QuoteMention} from '../model/quote.js'
import type {Reading} from '../model/reading.js'
import {encloses, type Span} from '../model/span.js'
import type {Claim} from './base.js'
import type {Draft} from './draft.js'
import {judgeOfContent} from './factuality/denial.js'
import {modalityOf, reportedModality} from './factuality/modality.js'
import {isNegated} from './factuality/polarity.js'
import {nestedSources} from './nested-source.js'

const known = new WeakMap<Reading, Int32Array>()

/** For each token row the innermost quote whose content holds it, or -1. Several kinds of facts ask for it. */
export function quotesByRow(reading: Reading): Int32Array {
	const rows = known.get(reading) ?? readQuotes(reading)
	known.set(reading, rows)
	return rows
}

function readQuotes(reading: Reading): Int32Array {
	const quoteAt = new Int32Array(reading.tokens.length).fill(-1)
	// Quotes come in the order of their content; inner ones later, so they win.
	reading.quotes.forEach((quote, index) => {
		for (const piece of quote.content)
			for (
				let row = rowAfter(reading, piece.start);
				row < quoteAt.length && reading.tokens.starts[row]! < piece.end;
				row++
			)
				quoteAt[row] = index
	})
	return quoteAt
}

/** Most quotes that are followed from the innermost outwards. */
const maxQuoteDepth = 20

/** The quote whose content encloses a span, or -1. */
function quoteAround(reading: Reading, quoteAt: Int32Array, span: Span): number {
	let index = quoteAt[rowAfter(reading, span.start)] ?? -1
	for (let depth = 0; index >= 0 && depth < maxQuoteDepth; depth++) {
		if (isWithin(reading.quotes[index]!, span)) return index
		index = reading.quotes[index]!.inside
	}
	return -1
}

// In one piece, or from one piece into another: `The bridge, Keller said, would reopen`.
const isWithin = ({content}: QuoteMention, {start, end}: Span): boolean =>
	content.some((piece) => encloses(piece, {start, end})) ||
	(content.some((piece) => encloses(piece, {start, end: start + 1})) &&
		content.some((piece) => encloses(piece, {start: end - 1, end})))

/** The sources of a fact: the article, or the sources of the quotes around it, outermost first. */
export function claimOf(
	reading: Reading,
	quoteAt: Int32Array,
	draft: Draft,
	quoteId: (quote: number) => string | null,
): Claim {
	const innermost = draft.quote >= 0 ? reading.quotes[draft.quote]!.inside : quoteAround(reading, quoteAt, draft.place)
	const around = isDescription(reading, draft) ? quotedAround(reading, innermost, draft.place) : innermost
	const outwards: number[] = []
	for (let at = around; at >= 0 && outwards.length < maxQuoteDepth; at = reading.quotes[at]!.inside) outwards.push(at)
	const chain = outwards.reverse().map((quote) => sourceOf(reading, reading.quotes[quote]!))
	const clause = clauseAt(reading, draft.verb)
	const mode = around < 0 ? 'stated' : inMarks(reading, around, draft.place) ? 'quoted' : 'reported'
	if (mode === 'reported' && draft.quote < 0)
		for (const nested of nestedSources(reading, reading.quotes[around]!, rowOf(reading, draft)))
			if (nested.by !== chain.at(-1)?.by) chain.push(nested)
	const source = chain.at(-1)
	const modality = clause ? (mode === 'reported' ? reportedModality : modalityOf)(reading, clause) : 'actual'
	return {
		by: source?.by ?? null,
		byId: source?.byId ?? null,
		cue: source?.cue ?? null,
		quoteId: around >= 0 ? quoteId(around) : null,
		chain,
		mode,
		polarity: polarityOf(reading, draft, clause, around),
		modality: draft.modality?.(modality) ?? modality,
	}
}

const rowOf = (reading: Reading, {verb, place}: Draft): number => (verb >= 0 ? verb : rowAfter(reading, place.start))

// `Ray said the chairman, Bo Lee, would resign`: who holds a post, or is whose sister, in an apposition, a title or a possessive.
function isDescription(reading: Reading, {fields, evidence}: Draft): boolean {
	if (fields.kind !== 'role' && fields.kind !== 'relation') return false
	const {from, to} = rangeOf(reading, evidence)
	for (let row = from; row < to; row++) if (clauseAt(reading, row)?.verb === row) return false
	return true
}

/** The innermost quote that has a description in its quotation marks: in indirect speech it is the writer's. */
function quotedAround(reading: Reading, innermost: number, span: Span): number {
	let at = innermost
	while (at >= 0 && !inMarks(reading, at, span)) at = reading.quotes[at]!.inside
	return at
}

function sourceOf(reading: Reading, quote: QuoteMention): Claim['chain'][number] {
	const names = quote.speakers.map((speaker) => reading.entities[speaker]?.name ?? '')
	if (quote.description !== null) names.push(quote.description)
	return {
		by: names.length > 0 ? names.join(' and ') : null,
		byId: itemAt(reading.entities, quote.speakers[0] ?? -1)?.id ?? null,
		cue: quote.cue ? textOf(reading, quote.cue).text : null,
	}
}

// A mixed quote is direct speech only within its quotation marks.
function inMarks(reading: Reading, quote: number, {start, end}: Span): boolean {
	const {mode, content} = reading.quotes[quote]!
	if (mode !== 'mixed') return mode === 'direct'
	const piece = content.find((candidate) => candidate.start <= start && end <= candidate.end)
	const before = piece ? reading.text.slice(piece.start, start) : ''
	return (
		(before.match(/[“"]/g)?.length ?? 0) > (before.match(/[”]/g)?.length ?? 0) &&
		(before.match(/"/g)?.length ?? 1) % 2 === 1
	)
}

function polarityOf(reading: Reading, draft: Draft, clause: Clause | undefined, around: number): Claim['polarity'] {
	if (draft.quote >= 0) return reading.quotes[draft.quote]!.polarity
	const byClause = clause !== undefined && isNegated(reading, clause)
	const negated = draft.denied?.(byClause) ?? byClause
	return negated !== isDenied(reading, itemAt(reading.quotes, around), clause) ? 'denied' : 'affirmed'
}

// `Ortega denied that it had cost £15m`; `did not deny` leaves the polarity of the content as it is. That of a noun is denied already.
function isDenied(reading: Reading, quote: QuoteMention | undefined, clause: Clause | undefined): boolean {
	if (quote?.cue?.lemma !== 'deny' || (clause && judgeOfContent(reading, clause) === quote.cue.head)) return false
	return !clauseAt(reading, quote.cue.head)?.negated
}
