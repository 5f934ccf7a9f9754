import {confidences} from '../model/confidences.js'
import {type Document, lemmaAt, lemmaIn, normAt, normIn, spanOf, textOf, uposAt, xposAt} from '../model/document.js'
import {isNominal} from '../model/grammar/noun-phrase.js'
import type {Adjunct, Clause} from '../model/grammar/phrases.js'
import {childrenOf} from '../model/grammar/tree.js'
import type {QuoteSpan} from '../model/quote.js'
import type {Firing} from '../model/rule-run.js'
import {overlaps, type Range, type Span} from '../model/span.js'
import type {CueClause, CueContent, LearnedAttribution, Quotation, Source, Utterance} from './attribution.js'
import type {Collector} from './collector.js'
import {knownCue, sourceOf} from './cue-clauses.js'
import {contentSpans, cutMarks, insertionsIn, modeOf, trimInner} from './spans/quoted-content.js'

type Needed = 'content' | 'mode' | 'cue' | 'source' | 'rule' | 'confidence'

/** A quote over the words of its content, cue and source. `marked`: its content with the marks around it. */
export function makeQuote(
	doc: Document,
	parts: Pick<QuoteSpan, Needed> & Partial<QuoteSpan>,
	marked: readonly Span[] = parts.content,
): QuoteSpan {
	const {content, mode, cue, source, rule, confidence} = parts
	const {act = 'say', addressee = null, polarity = 'affirmed', adjuncts = [], insertions = []} = parts
	const spans = [...marked, ...(cue ? [spanOf(doc, cue)] : []), ...(source ? [spanOf(doc, source)] : [])]
	const {start, end} = extent(spans)
	// Written out, as spreading objects of this size is slow.
	return {start, end, content, mode, act, cue, source, addressee, polarity, adjuncts, insertions, rule, confidence}
}

const extent = (spans: readonly Span[]): Span => ({
	start: spans.reduce((first, {start}) => Math.min(first, start), Number.MAX_SAFE_INTEGER),
	end: spans.reduce((last, {end}) => Math.max(last, end), 0),
})

/** A quote from what the models find. */
export function composeLearned(
	collector: Pick<Collector, 'doc' | 'quotations' | 'utteranceOf'>,
	{cue, cueHead, source, content, confidence, firings}: LearnedAttribution,
): QuoteSpan {
	const {doc, quotations} = collector
	const clause = clauseOf(doc.clauses[doc.clauseAt[cueHead] ?? -1], cue)
	const spans = contentSpans(collector, content, spanOf(doc, cue))
	const pieces = spans.map(({piece}) => piece)
	const mode = modeOf(pieces, quotations)
	const lemma = clause?.lemma ?? (cue.to - cue.from > 1 ? textOf(doc, cue).text.toLowerCase() : lemmaAt(doc, cueHead))
	return makeQuote(
		doc,
		{
			content: pieces,
			mode,
			act: (knownCue(doc.lexicon, lemma) ?? knownCue(doc.lexicon, lemmaAt(doc, cueHead)))?.act ?? 'other',
			cue: {from: cue.from, to: cue.to, lemma, head: cueHead},
			source: source && {from: source.from, to: source.to, head: headOfSource(doc, source)},
			addressee: clause ? addresseeOf(doc, clause, pieces) : null,
			polarity: clause?.negated || isDenied(doc, cue.from) ? 'denied' : 'affirmed',
			adjuncts: clause ? adjunctsOf(doc, clause) : [],
			insertions: mode === 'direct' ? pieces.flatMap((piece) => insertionsIn(doc.text, piece)) : [],
			rule: ruleOfLearned(firings),
			confidence,
		},
		spans.map(({marked}) => marked),
	)
}

/** A quote from the words that a cue clause reports; mode by how much of them stands in marks. */
export function composeReported(
	doc: Document,
	cue: CueClause,
	{content, rule, source}: CueContent,
	quotations: readonly Quotation[],
): QuoteSpan | undefined {
	const pieces = piecesOf(doc, content, quotations)
	if (pieces.every(({start, end}) => end - start < 3)) return undefined
	const mode = modeOf(pieces, quotations)
	const confidence = confidences.quotes[mode === 'indirect' ? 'cue-clause' : 'cue-clause-with-marks']
	const quote = makeQuote(doc, {
		content: pieces,
		mode,
		...partsOfClause(doc, cue, pieces),
		rule: `cue/${rule}`,
		confidence,
	})
	return source ? {...quote, source} : quote
}

/** A quote from what `according to` reports. `cue`: the rows of these two words. */
export function composeAccording(
	doc: Document,
	cue: Range,
	{content, rule, source}: CueContent,
	quotations: readonly Quotation[],
): QuoteSpan {
	const pieces = piecesOf(doc, content, quotations)
	return makeQuote(doc, {
		content: pieces,
		mode: modeOf(pieces, quotations),
		cue: {from: cue.from, to: cue.to, lemma: 'according to', head: cue.from},
		source: source ?? null,
		rule,
		confidence: confidences.quotes['according-to'],
	})
}

/** A quote from quotations, with the cue that reports them, if any. */
export function composeDirect(doc: Document, utterances: readonly Utterance[], cue: CueClause | undefined): QuoteSpan {
	const quotations = utterances.flatMap((utterance) => utterance.quotations)
	const pieces = quotations.map(({inner}) => trimInner(doc, inner))
	return makeQuote(
		doc,
		{
			content: pieces,
			mode: 'direct',
			...(cue ? partsOfClause(doc, cue, pieces) : {cue: null, source: null}),
			insertions: quotations.flatMap(({inner}) => insertionsIn(doc.text, inner)),
			rule: cue ? 'marks/cue' : 'marks/floating',
			confidence: confidences.quotes[cue ? 'marks-with-cue' : 'marks-without-cue'],
		},
		quotations,
	)
}

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

const piecesOf = (doc: Document, content: readonly Range[], quotations: readonly Quotation[]): Span[] =>
	content.map((range) => cutMarks(doc, spanOf(doc, range), quotations))

const partsOfClause = (
	doc: Document,
	{clause, cue}: CueClause,
	pieces: readonly Span[],
): Pick<QuoteSpan, 'act' | 'cue' | 'source' | 'addressee' | 'polarity' | 'adjuncts'> => ({
	act: cue.act,
	cue: {from: clause.group.from, to: clause.group.to, lemma: clause.lemma, head: clause.verb},
	source: sourceOf(doc, clause, pieces),
	addressee: addresseeOf(doc, clause, pieces),
	polarity: clause.negated ? 'denied' : 'affirmed',
	adjuncts: clause.adjuncts,
})

/** A quote within the words of another. */
export const makeNested = (
	doc: Document,
	cue: CueClause,
	parts: Pick<QuoteSpan, 'content' | 'mode' | 'confidence'>,
	marked: readonly Span[],
): QuoteSpan => makeQuote(doc, {...partsOfClause(doc, cue, parts.content), rule: 'marks/nested', ...parts}, marked)

function addresseeOf(doc: Document, clause: Clause, pieces: readonly Span[]): Source | null {
	const addressee =
		clause.recipient ?? (clause.voice === 'passive' ? clause.subject : clause.subject ? clause.object : null)
	if (!addressee || addressee.from < clause.verb === (clause.voice === 'active')) return null
	const {from, head} = addressee
	const to = beforeSpan(doc, addressee)
	if (normAt(doc, head) === 'it' || doc.lexicon.has(lemmaAt(doc, clause.verb), 'evaluating')) return null
	if (!takesAddressee(doc, clause.verb, head)) return null
	const span = spanOf(doc, {from, to})
	// `urged the country to …`: the addressee may open the content.
	const inside = pieces.find((piece) => overlaps(piece, span))
	const isApart = !inside || (inside.start === span.start && normAt(doc, to) === 'to')
	return isApart ? {from, to, head: head < to ? head : to - 1} : null
}

// `told`, `urged`, `begged the mayor`, `promised the workers`; not `said Monday`, `promised a cut`, `attacked the mayor`
const takesAddressee = (doc: Document, verb: number, head: number): boolean =>
	lemmaIn(doc, verb, 'addressee-object') ||
	(lemmaIn(doc, verb, 'reporting') &&
		(['ditransitive', 'object-control', 'recipient-verb'] as const).some((one) => lemmaIn(doc, verb, one)) &&
		mayListen(doc, head))

const mayListen = (doc: Document, head: number): boolean =>
	/^(?:PRON|PROPN)$/.test(uposAt(doc, head))
		? !normIn(doc, head, 'weekday')
		: listeners.some((one) => lemmaIn(doc, head, one))

const listeners = ['collective-noun', 'occupation-noun', 'organization-noun', 'person-noun', 'title-noun'] as const

// `told the paper | two months after the flood`: how long ago is no part of the addressee; not `told Radio 4`, `the hours after`.
function beforeSpan(doc: Document, {from, to}: Range): number {
	for (let row = from + 1; row < to - 1; row++)
		if (
			uposAt(doc, row) === 'NUM' &&
			lemmaIn(doc, row + 1, 'time-unit') &&
			/^(?:after|ago|before|earlier|later)$/.test(normAt(doc, row + 2)) &&
			!isPartOfName(doc, row)
		)
			return row
	// `told reporters | Friday`
	return to - 1 > from && normIn(doc, to - 1, 'weekday') ? to - 1 : to
}

// `Radio 4`, `Channel Four`, `the Group of 20`: the number may belong to the name before it; not `Kern two hours later`.
const isPartOfName = (doc: Document, row: number): boolean =>
	uposAt(doc, row - 1) !== 'NOUN' &&
	(uposAt(doc, row - 1) !== 'PROPN' || !/^\p{Ll}/u.test(textOf(doc, {from: row, to: row + 1}).text))

// `Speaking in Rome, she said …`: where and when it is said stands in an adverbial clause of the cue.
function adjunctsOf(doc: Document, clause: Clause): Adjunct[] {
	const adverbial = childrenOf(doc.tree, clause.head).flatMap((child) => {
		const other = doc.clauses[doc.clauseAt[child] ?? -1]
		return other?.head === child &&
			other.relation === 'adverbial' &&
			/^(?:appear|speak|write)$/.test(lemmaAt(doc, child))
			? other.adjuncts
			: []
	})
	return [...clause.adjuncts, ...adverbial]
}

const isDenied = (doc: Document, row: number): boolean =>
	/^(?:n't|never|not)$/.test(normAt(doc, row)) || lemmaAt(doc, row) === 'deny'

const clauseOf = (clause: Clause | undefined, cue: Range): Clause | undefined =>
	clause && cue.from <= clause.verb && clause.verb < cue.to ? clause : undefined

// The row whose head lies outside; a noun rather than the punctuation or adverb before it.
function headOfSource(doc: Document, {from, to: end}: Range): number {
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

/** How a record names what found it: `model`, or `quotes-model+content-end/relative-clause` where rules changed its spans. */
function ruleOfLearned(firings: readonly Firing[]): string {
	const ids = [...new Set(firings.map(({rule}) => rule))]
	if (ids.length === 0) return 'model'
	// Phases in their order; within one no order counts.
	const phases = [...new Set(ids.map(phaseOf))]
	const sorted = phases.flatMap((phase) => ids.filter((id) => phaseOf(id) === phase).sort())
	return ['quotes-model', ...sorted].join('+')
}

const phaseOf = (id: string): string => id.slice(0, id.indexOf('/'))
