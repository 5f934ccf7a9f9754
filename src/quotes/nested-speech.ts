import {type Document, normAt, rangeOf, rowAfter, sentenceAt, spanOf} from '../model/document.js'
import type {Clause} from '../model/grammar/phrases.js'
import type {QuoteSpan} from '../model/quote.js'
import {firstIndex, type Range, type Span} from '../model/span.js'
import type {CueClause, Quotation} from './attribution.js'
import {makeNested} from './compose.js'
import {isSpeechVerb} from './cue-clauses.js'
import {quotationsTouching} from './marks/quotations.js'
import {modeOf, trimInner} from './spans/quoted-content.js'

/** Most cues within the words of another that are tried. */
const maxCues = 4

/**
 * Gives words in quotation marks to the innermost of those who report them: in `Police said Lee told a friend, “I did it”` they
 * are Lee's. The quote of the police stays around hers as what reports it. Indirect speech within indirect speech stays with who
 * reports it first: readers of news list it so.
 */
export function nestQuotes(
	doc: Document,
	quotes: readonly QuoteSpan[],
	cues: readonly CueClause[],
	quotations: readonly Quotation[],
): QuoteSpan[] {
	return quotes.flatMap(
		(quote, index) => nest(doc, quote, cues, quotations) ?? around(doc, quote, quotes[index + 1]) ?? quote,
	)
}

function nest(
	doc: Document,
	outer: QuoteSpan,
	cues: readonly CueClause[],
	quotations: readonly Quotation[],
): QuoteSpan[] | undefined {
	const {cue, content, mode, polarity} = outer
	const first = content[0]!
	if (!cue || !outer.source || mode === 'indirect' || polarity === 'denied') return undefined
	const [quotation] = quotationsTouching(quotations, first)
	if (!quotation) return undefined
	const words = rangeOf(doc, quotation)
	// `Police said Lee told a friend, “…”`: the model may see the words in marks alone.
	const piece = mode === 'direct' ? {from: cue.to, to: words.to} : rangeOf(doc, first)
	const before = cueBefore(doc, outer, cues, {from: piece.from, to: words.from})
	const inner = before ?? (mode === 'mixed' ? cueAfter(doc, cues, {from: words.to, to: piece.to}) : undefined)
	const own = inner && contentOf(doc, inner, outer, quotation)
	if (!inner || !own) return undefined
	const reported = before && mode === 'direct' ? withCue(doc, before, content, quotation) : content
	// `…, “I did it,” but found no proof`: what goes on is the outer one's, who stays quoted.
	const isReport = !before || (content.length === 1 && piece.to <= words.to + 1)
	const last = own.at(-1)!
	const marked = [...own, {start: last.start, end: Math.max(last.end, own.length > 1 ? 0 : quotation.end)}]
	return [
		{...outer, content: reported, mode: 'mixed', ...(isReport ? {isReport} : {})},
		makeNested(doc, inner, {content: own, mode: modeOf(own, quotations), confidence: outer.confidence}, marked),
	]
}

// `Lee told a friend, “…”` of which the words in marks alone are known.
function withCue(doc: Document, {clause}: CueClause, content: readonly Span[], {end}: Quotation): Span[] {
	const {start} = spanOf(doc, {from: Math.min(clause.subject!.from, clause.group.from), to: clause.group.to})
	return [{start, end}, ...content.slice(1)]
}

// `Lee said that a guard had told her: “…”`, of which both quotes are known: the outer one goes on over the words in marks.
function around(doc: Document, outer: QuoteSpan, inner: QuoteSpan | undefined): QuoteSpan | undefined {
	const piece = outer.content.at(-1)!
	if (outer.mode !== 'indirect' || !outer.source || outer.polarity === 'denied') return undefined
	if (inner?.mode !== 'direct' || !inner.cue || !inner.source) return undefined
	const {from, to} = rangeOf(doc, piece)
	const {cue, source} = inner
	if (source.from < from || source.to > cue.from || cue.to > to || hasClause(doc, {from, to: source.from}))
		return undefined
	if (inner.content[0]!.start < piece.end || inner.content[0]!.start - piece.end > maxGap) return undefined
	const {end} = inner
	return {...outer, content: [...outer.content.slice(0, -1), {...piece, end}], end, mode: 'mixed', isReport: true}
}

/** Characters between a cue and the words in marks after it: a colon, a space and a mark. */
const maxGap = 4

// `“I did it,” Lee told a friend, police said`: what is left of the reported words is a cue with its own source.
function cueAfter(doc: Document, cues: readonly CueClause[], {from, to}: Range): CueClause | undefined {
	const inner = cues[firstIndex(cues.length, (index) => cues[index]!.clause.verb < from)]
	if (!inner || inner.clause.verb >= to || !isReporting(doc, inner.clause)) return undefined
	const {verb, subject} = inner.clause
	return subject!.from >= from && !hasClause(doc, {from, to: verb}) && !hasClause(doc, {from: verb + 1, to})
		? inner
		: undefined
}

const isReporting = (doc: Document, {subject, inherited, voice, negated, modal, lemma}: Clause): boolean =>
	subject !== null && !inherited && voice === 'active' && !negated && modal === '' && isSpeechVerb(doc.lexicon, lemma)

// The last cue with its own source before the words in marks, whose clause is what the outer one reports.
function cueBefore(
	doc: Document,
	{cue, source}: QuoteSpan,
	cues: readonly CueClause[],
	{from, to}: Range,
): CueClause | undefined {
	const first = firstIndex(cues.length, (index) => cues[index]!.clause.verb < from)
	return cues
		.slice(first, first + maxCues)
		.filter(({clause}) => clause.verb < to && clause.verb >= cue!.to)
		.findLast(({clause}) => {
			const {subject, verb} = clause
			return (
				isReporting(doc, clause) &&
				isReported(doc, clause, cue!) &&
				subject!.from >= from &&
				!hasClause(doc, {from, to: subject!.from}) &&
				sentenceAt(doc, verb) === sentenceAt(doc, cue!.head) &&
				// `She said she told him, “Go”`: most likely one person.
				normAt(doc, subject!.head) !== normAt(doc, source!.head)
			)
		})
}

// `said Lee told her`, `According to the paper, Lee said`; not `said the man who told her left`.
function isReported(doc: Document, {relation, governor}: Clause, cue: NonNullable<QuoteSpan['cue']>): boolean {
	if (cue.lemma === 'according to') return relation === 'main'
	return relation === 'that' && doc.clauses[governor]?.verb === cue.head
}

// The words in marks and the further pieces; none where the marks are a part of the clause that the inner source reports, which readers
// leave to the outer one: `told her that the bank was “broke”`, `called it “a joke”`.
function contentOf(
	doc: Document,
	{clause}: CueClause,
	{content}: QuoteSpan,
	{start, inner}: Quotation,
): Span[] | undefined {
	const from = rowAfter(doc, start)
	const isWhole = /[,:]\s?$/.test(doc.text.slice(start - 2, start)) || /^\p{Lu}/u.test(doc.text.slice(inner.start))
	if (!isWhole || hasClause(doc, {from: clause.group.to, to: from})) return undefined
	return [trimInner(doc, inner), ...(clause.verb < from ? content.slice(1) : [])]
}

// As many tokens are hardly without a clause: marks left open may stand around half an article.
const maxRows = 200

function hasClause(doc: Document, {from, to}: Range): boolean {
	if (to - from > maxRows) return true
	for (let row = from; row < to; row++) if (doc.clauses[doc.clauseAt[row] ?? -1]?.verb === row) return true
	return false
}
