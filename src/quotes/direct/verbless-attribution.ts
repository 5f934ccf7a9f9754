import {confidences} from '../../model/confidences.js'
import {
	type Document,
	isHeadline,
	lemmaAt,
	normAt,
	rowAfter,
	sentenceAt,
	spanOf,
	startAt,
	uposAt,
	wordAt,
	xposAt,
} from '../../model/document.js'
import type {Clause} from '../../model/grammar/phrases.js'
import type {QuoteSpan} from '../../model/quote.js'
import type {Source, Utterance} from '../attribution.js'

const signature = {rule: 'marks/dash', confidence: confidences.quotes['dash-signature']}
const introduction = {rule: 'marks/colon', confidence: confidences.quotes['colon-introduction']}

/** Greatest distance from a colon back to the subject of the clause that introduces it, in tokens. */
const maxIntroductionTokens = 40

/** Longest name before a colon and after a dash, in tokens. */
const maxNameTokens = {beforeColon: 5, afterDash: 7}

/** `"…" — Ana Ruiz`: a dash and a name up to the end of the block. */
export function signedWithDash(doc: Document, {quotations}: Utterance, floating: QuoteSpan): QuoteSpan | undefined {
	const last = quotations.at(-1)!
	const dash = rowAfter(doc, last.end)
	if (!/^(?:[—―–~]|-{1,2})$/.test(normAt(doc, dash))) return undefined
	const end = doc.article.blocks[last.block]?.end ?? 0
	let to = dash + 1
	while (to < doc.tokens.length && startAt(doc, to) < end && to <= dash + maxNameTokens.afterDash) to++
	const atEnd = to === doc.tokens.length || startAt(doc, to) >= end
	if (normAt(doc, to - 1) === '.') to--
	if (!atEnd || to === dash + 1 || !isCapital(doc, dash + 1) || uposAt(doc, to - 1) === 'PUNCT') return undefined
	return withSource(doc, floating, dash, {from: dash + 1, to, head: to - 1}, signature)
}

/**
 * `The mayor put it plainly: "…"`, `A lesson from Ana Ruiz: '…'`, also over the end of a paragraph; in headlines the name may
 * follow: `'…': Ana Ruiz on her work`.
 */
export function introducedByColon(doc: Document, {quotations}: Utterance, floating: QuoteSpan): QuoteSpan | undefined {
	const first = quotations[0]!
	const colon = rowBefore(doc, first.start)
	if (normAt(doc, colon) === ':') {
		const source = subjectBefore(doc, colon) ?? nameBefore(doc, colon)
		return source && withSource(doc, floating, colon, source, introduction)
	}
	const after = rowAfter(doc, quotations.at(-1)!.end)
	if (normAt(doc, after) !== ':' || !isHeadline(doc, after)) return undefined
	let to = after + 1
	while (uposAt(doc, to) === 'PROPN' && isCapital(doc, to)) to++
	if (to < after + 3) return undefined
	return withSource(doc, floating, after, {from: after + 1, to, head: after + 1}, introduction)
}

// `Her answer was: “…”`: the subject of the last clause before the colon; its possessor where the predicate is a noun.
function subjectBefore(doc: Document, colon: number): Source | undefined {
	const sentence = sentenceAt(doc, colon)
	if (!sentence) return undefined
	for (let row = colon - 1; row >= sentence.from && row > colon - maxIntroductionTokens; row--) {
		const clause = doc.clauses[doc.clauseAt[row] ?? -1]
		const subject = clause?.subject
		if (!clause || !subject || clause.inherited || subject.to > colon || clause.relation === 'relative') continue
		if (clause.voice === 'passive') return undefined
		const {head, from, to} = subject
		if (doc.lexicon.has(normAt(doc, head), 'impersonal-pronoun')) return undefined
		if (clause.lemma !== 'be' || isJudged(doc, clause, head)) return {from, to, head}
		const owner = xposAt(doc, from) === 'PRP$' ? from : -1
		return owner < 0 ? undefined : {from: owner, to: owner + 1, head: owner}
	}
	return undefined
}

// `Ruiz was less polite: “…”`: the subject of an adjective is a person.
const isJudged = (doc: Document, {head: predicate}: Clause, subject: number): boolean =>
	uposAt(doc, predicate) === 'ADJ' &&
	(uposAt(doc, subject) === 'PROPN' ||
		/^(?:he|she)$/.test(normAt(doc, subject)) ||
		personClasses.some((one) => doc.lexicon.has(lemmaAt(doc, subject), one)))

const personClasses = ['kinship-noun', 'occupation-noun', 'person-noun', 'title-noun'] as const

// A headline without a verb: the name right before the colon.
function nameBefore(doc: Document, colon: number): Source | undefined {
	if (!isHeadline(doc, colon)) return undefined
	let from = colon
	while (uposAt(doc, from - 1) === 'PROPN' && colon - from < maxNameTokens.beforeColon) from--
	return from < colon ? {from, to: colon, head: from} : undefined
}

// The last row before a place in the text.
function rowBefore(doc: Document, place: number): number {
	let row = rowAfter(doc, place) - 1
	while (row > 0 && startAt(doc, row) >= place) row--
	return row
}

const isCapital = (doc: Document, row: number): boolean => /^\p{Lu}/u.test(wordAt(doc, row))

function withSource(
	doc: Document,
	floating: QuoteSpan,
	cue: number,
	source: Source,
	by: Pick<QuoteSpan, 'confidence' | 'rule'>,
): QuoteSpan {
	const {start, end} = spanOf(doc, source)
	return {
		...floating,
		start: Math.min(start, floating.start),
		end: Math.max(end, floating.end),
		cue: {from: cue, to: cue + 1, lemma: normAt(doc, cue), head: cue},
		source,
		...by,
	}
}
