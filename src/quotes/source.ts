import {type Document, lemmaAt, normAt, rangeOf, sentenceAt, spanOf, uposAt} from '../model/document.js'
import {isNominal, nounPhraseOf} from '../model/noun-phrase.js'
import type {Clause} from '../model/phrases.js'
import {overlaps, type Range, type Span} from '../model/span.js'
import {ruleSet} from '../rules/rule-set.js'
import {answers, ask} from './first-answer.js'

export type Source = Range & {readonly head: number}

interface Context {
	readonly doc: Document
	/** The content of the quote, which its source stays out of. */
	readonly pieces: readonly Span[]
}

/** The source beside a cue whose subject the tree doesn't know. */
export const adjacentSourceRules = ruleSet(
	'quotes',
	['adjacent-source'],
	[
		answers<Context, Clause, Source>(
			{name: 'inverted-source', phase: 'adjacent-source', example: '“The pier leaks,” said the mayor.'},
			({doc, pieces}, clause) => sourceAfter(doc, clause, pieces) ?? undefined,
		),
		answers<Context, Clause, Source>(
			{
				name: 'source-before-cue',
				phase: 'adjacent-source',
				after: ['inverted-source'],
				example: '“It leaks,” Lin Jian, the spokesman, said.',
			},
			({doc, pieces}, clause) => sourceBefore(doc, clause, pieces) ?? undefined,
		),
	],
)

/**
 * The source of a cue: its subject, or the agent of a passive; where the tree knows none, the noun phrase between the
 * content and the cue, or right behind the cue.
 */
export function sourceOf(doc: Document, clause: Clause, pieces: readonly Span[]): Source | null {
	const subject = clause.voice === 'passive' ? clause.agent : clause.subject
	if (subject && !touches(doc, subject, pieces)) return {from: subject.from, to: subject.to, head: subject.head}
	if (clause.voice === 'passive') return null
	return ask(adjacentSourceRules, {doc, pieces}, clause, doc.run, clause.group) ?? null
}

const touches = (doc: Document, range: Range, pieces: readonly Span[]): boolean => {
	const span = spanOf(doc, range)
	return pieces.some((piece) => overlaps(piece, span))
}

// `…," said Lin Jian, the spokesman`: from the verb to the next comma or stop.
function sourceAfter(doc: Document, {group, verb}: Clause, pieces: readonly Span[]): Source | null {
	if (!doc.lexicon.has(lemmaAt(doc, verb), 'inverting')) return null
	const end = sentenceAt(doc, verb)?.to ?? verb + 1
	let to = group.to
	while (to < end && to < group.to + 15 && uposAt(doc, to) !== 'PUNCT' && !/^(?:VERB|AUX|SCONJ)$/.test(uposAt(doc, to)))
		to++
	return sourceIn(doc, {from: group.to, to}, pieces, 'first')
}

// `…," Lin Jian, the spokesman, said`: from the marks to the verb; an apposition stays out.
function sourceBefore(doc: Document, {group}: Clause, pieces: readonly Span[]): Source | null {
	const sentence = sentenceAt(doc, group.from)
	if (!sentence) return null
	let from = sentence.from
	for (const piece of pieces) {
		const range = rangeOf(doc, piece)
		if (range.to <= group.from && range.to > from) from = range.to
	}
	while (from < group.from && uposAt(doc, from) === 'PUNCT') from++
	let to = from
	while (to < group.from && to < from + 20 && normAt(doc, to) !== ',') to++
	return sourceIn(doc, {from, to}, pieces, 'last')
}

function sourceIn(doc: Document, {from, to}: Range, pieces: readonly Span[], side: 'first' | 'last'): Source | null {
	let head = -1
	for (let row = from; row < to; row++) {
		if (uposAt(doc, row) === 'ADP' && head >= 0) break
		if (isNominal(doc, row) && uposAt(doc, row) !== 'NUM') head = row
	}
	if (head < 0 || touches(doc, {from, to: head + 1}, pieces)) return null
	const phrase = nounPhraseOf(doc, head)
	const start = side === 'first' ? from : Math.max(from, Math.min(phrase.from, head))
	return {from: skipAdverbs(doc, start, head), to: Math.min(Math.max(head + 1, phrase.to), to), head}
}

function skipAdverbs(doc: Document, from: number, head: number): number {
	let at = from
	while (at < head && uposAt(doc, at) === 'ADV') at++
	return at
}
