import {type Document, lemmaAt, normAt, spanOf, textOf, xposAt} from '../model/document.js'
import {isNominal} from '../model/noun-phrase.js'
import type {Adjunct, Clause} from '../model/phrases.js'
import type {QuoteSpan} from '../model/quote.js'
import type {Range} from '../model/span.js'
import {childrenOf} from '../model/tree.js'
import type {Collector} from './collector.js'
import {addresseeOf, extent, insertionsIn, modeOf} from './compose.js'
import {knownCue} from './cues.js'
import {blockOf} from './detect/content-candidates.js'
import {type LearnedAttribution, ruleOfLearned} from './learned-attribution.js'
import {toRecordScheme} from './scheme/record-scheme.js'
import {contentSpans} from './spans/quoted-content.js'

/**
 * Adds what the models find, those inserted in their content before others, then the surest first; cues inside words that
 * somebody else says are passed over.
 */
export function addByModel(
	collector: Collector,
	found: readonly LearnedAttribution[],
	{attitudes}: {readonly attitudes: boolean},
): void {
	const {doc} = collector
	const cueStarts = new Set(found.map(({cue}) => cue.from))
	const order = found
		.map((given) => ({given, inserted: isInserted(doc, given, cueStarts) ? 1 : 0}))
		.sort(
			(a, b) =>
				b.inserted - a.inserted || b.given.confidence - a.given.confidence || a.given.cue.from - b.given.cue.from,
		)
	for (const {given} of order) {
		if (collector.isReportedAt(given.cueHead)) continue
		const attribution = attitudes ? given : toRecordScheme(doc, given)
		if (!attribution) continue
		// `Boats sank, Keller told the Post, adding that nobody helped`: what a surer cue reports is no piece of this one.
		const content = collector.freePieces(attribution.content)
		if (collector.add(compose(collector, {...attribution, content}))) doc.run.firings.push(...attribution.firings)
	}
}

// `If the board agrees, Moss said, the pier will close`: words on both sides of a cue and its source between commas are its
// content, and nobody else's; not so `…, Moss said, expressing hope` and `…, while warning that`.
function isInserted(
	{tokens: {norms}}: Document,
	{cue, source, content}: LearnedAttribution,
	cueStarts: ReadonlySet<number>,
): boolean {
	if (!source || (source.to !== cue.from && cue.to !== source.from)) return false
	const {from, to} = blockOf(cue, source)
	return (
		norms[from - 1] === ',' &&
		norms[to] === ',' &&
		content.some((piece) => piece.to >= from - 1 && piece.to <= from) &&
		content.some(
			(piece) => piece.from >= to && piece.from <= to + 1 && ![0, 1].some((step) => cueStarts.has(piece.from + step)),
		)
	)
}

function compose(
	collector: Collector,
	{cue, cueHead, source, content, confidence, firings}: LearnedAttribution,
): QuoteSpan {
	const {doc, quotations} = collector
	const clause = clauseOf(doc.clauses[doc.clauseAt[cueHead] ?? -1], cue)
	const spans = contentSpans(collector, content, spanOf(doc, cue))
	const pieces = spans.map(({piece}) => piece)
	const mode = modeOf(pieces, quotations)
	const lemma =
		clause?.lemma ?? (cue.to - cue.from > 1 && !clause ? textOf(doc, cue).text.toLowerCase() : lemmaAt(doc, cueHead))
	const addressee = clause ? addresseeOf(doc, clause, pieces) : null
	const parts = [...spans.map(({marked}) => marked), spanOf(doc, cue), ...(source ? [spanOf(doc, source)] : [])]
	const {start, end} = extent(parts)
	return {
		start,
		end,
		content: pieces,
		mode,
		act: (knownCue(doc.lexicon, lemma) ?? knownCue(doc.lexicon, lemmaAt(doc, cueHead)))?.act ?? 'other',
		cue: {...cue, lemma, head: cueHead},
		source: source ? {from: source.from, to: source.to, head: headOf(doc, source)} : null,
		addressee: addressee && {from: addressee.from, to: addressee.to, head: addressee.head},
		polarity: clause?.negated || isDenied(doc, cue.from) ? 'denied' : 'affirmed',
		adjuncts: clause ? adjunctsOf(doc, clause) : [],
		insertions: mode === 'direct' ? pieces.flatMap((piece) => insertionsIn(doc.text, piece)) : [],
		rule: ruleOfLearned(firings),
		confidence,
	}
}

// `Speaking in Rome, she said …`: where and when it is said stands in a clause beside the cue.
function adjunctsOf(doc: Document, clause: Clause): Adjunct[] {
	const children = childrenOf(doc.tree, clause.head)
	const settings = [...children].flatMap((child) => {
		const other = doc.clauses[doc.clauseAt[child] ?? -1]
		return other?.head === child &&
			other.relation === 'adverbial' &&
			/^(?:appear|speak|write)$/.test(lemmaAt(doc, child))
			? other.adjuncts
			: []
	})
	return [...clause.adjuncts, ...settings]
}

const isDenied = (doc: Document, row: number): boolean =>
	/^(?:n't|never|not)$/.test(normAt(doc, row)) || lemmaAt(doc, row) === 'deny'

const clauseOf = (clause: Clause | undefined, cue: {from: number; to: number}): Clause | undefined =>
	clause && cue.from <= clause.verb && clause.verb < cue.to ? clause : undefined

// The row that hangs on something outside; a noun rather than the punctuation or adverb before it.
function headOf(doc: Document, {from, to: end}: Range): number {
	let to = from + 1
	// `Acme, whose customers …`: the clause about the source doesn't head it.
	while (to < end && !(normAt(doc, to) === ',' && /^W/.test(xposAt(doc, to + 1)))) to++
	let first = -1
	for (let row = from; row < to; row++) {
		const head = doc.tree.heads[row]!
		if (head >= from && head < to) continue
		if (isNominal(doc, row)) return row
		if (first < 0) first = row
	}
	return Math.max(first, from)
}
