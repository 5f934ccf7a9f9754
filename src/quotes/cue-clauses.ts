import {type Document, lemmaAt, normAt, rangeOf, sentenceAt, spanOf, uposAt} from '../model/document.js'
import {isNominal, nounPhraseOf} from '../model/grammar/noun-phrase.js'
import type {Clause} from '../model/grammar/phrases.js'
import type {Lexicon} from '../model/lexicon.js'
import {type SpeechAct, speechActs} from '../model/quote.js'
import {overlaps, type Range, type Span} from '../model/span.js'
import {ruleSet} from '../rules/rule-set.js'
import type {Cue, CueClause, Source} from './attribution.js'
import {isUnspoken} from './filter/narrated.js'
import {answers, ask} from './first-answer.js'

/** What is known of a cue verb by its lemma, with its particle where it has one: `call on`. */
export function knownCue(lexicon: Lexicon, lemma: string | undefined): Cue | undefined {
	if (!lexicon.has(lemma, 'reporting')) return undefined
	return {
		act: speechActs.find((act) => lexicon.has(lemma, `act-${act}`)) ?? 'other',
		infinitive: lexicon.has(lemma, 'infinitive-content'),
	}
}

/** Acts of verbs that report a quotation only with a clause next to it. */
const actsWithoutQuotation: ReadonlySet<SpeechAct> = new Set([
	'believe',
	'intend',
	'estimate',
	'show',
	'decline',
	'other',
])

/** Whether a verb reports an adjacent quotation whatever its form: the only ones trusted without a content clause. */
export function isSpeechVerb(lexicon: Lexicon, lemma: string): boolean {
	const cue = knownCue(lexicon, lemma)
	return cue !== undefined && !actsWithoutQuotation.has(cue.act)
}

/** The cue of a row, with the particle after it where there is one: `call on`. */
export const cueAt = (doc: Document, row: number): Cue | undefined =>
	knownCue(doc.lexicon, `${lemmaAt(doc, row)} ${normAt(doc, row + 1)}`) ?? knownCue(doc.lexicon, lemmaAt(doc, row))

/** Finds the clauses that can report speech, in the order of the text. `marked`: for each row its quotation, or -1. */
export const findCueClauses = (doc: Document, marked: Int32Array): CueClause[] =>
	doc.clauses.flatMap((clause) => {
		const cue = cueOfClause(doc, clause)
		return cue && !isAttributive(doc, clause) && !isWithoutSpeech(doc, clause)
			? {clause, cue, quoted: marked[clause.verb]! >= 0}
			: []
	})

const cueOfClause = (doc: Document, {lemma, verb}: Clause): Cue | undefined =>
	knownCue(doc.lexicon, lemma) ?? cueAt(doc, verb) ?? knownCue(doc.lexicon, normAt(doc, verb))

// `the claimed victory`, `published figures`: a participle before a noun reports nothing.
const isAttributive = (doc: Document, {head, verb}: Clause): boolean =>
	head === verb && (doc.tree.heads[head] ?? -1) > head && doc.tree.deprels[head] === 'amod'

const isWithoutSpeech = (doc: Document, {verb, group, subject, voice}: Clause): boolean =>
	isUnspoken(doc, {cue: group, cueHead: verb, source: voice === 'active' ? subject : null})

interface SourceContext {
	readonly doc: Document
	/** The content of the quote, which its source stays out of. */
	readonly pieces: readonly Span[]
}

/** The source adjacent to a cue whose subject the tree doesn't know. */
export const adjacentSourceRules = ruleSet(
	'quotes',
	['adjacent-source'],
	[
		answers<SourceContext, Clause, Source>(
			{
				name: 'inverted-source',
				phase: 'adjacent-source',
				example: '“The pier leaks,” said the mayor.',
				trigger: {verb: {classes: ['inverting']}},
			},
			sourceAfter,
		),
		answers<SourceContext, Clause, Source>(
			{
				name: 'source-before-cue',
				phase: 'adjacent-source',
				after: ['inverted-source'],
				example: '“It leaks,” Lin Jian, the spokesman, said.',
			},
			sourceBefore,
		),
	],
	{
		words: {verb: ({context: {doc}, asked}) => lemmaAt(doc, asked.verb)},
		lexicon: ({context: {doc}}) => doc.lexicon,
	},
)

/**
 * The source of a cue: its subject, or the agent of a passive; where the tree has none, the noun phrase between the content and
 * the cue, or right after the cue.
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

/** Longest source after its verb, in tokens. */
const maxTokensAfter = 15

/** Longest source before its verb, up to a comma, in tokens. */
const maxTokensBefore = 20

// `…," said Lin Jian, the spokesman`: from the verb to the next comma or stop.
function sourceAfter({doc, pieces}: SourceContext, {group, verb}: Clause): Source | undefined {
	const end = Math.min(sentenceAt(doc, verb)?.to ?? verb + 1, group.to + maxTokensAfter)
	let to = group.to
	while (to < end && !/^(?:AUX|PUNCT|SCONJ|VERB)$/.test(uposAt(doc, to))) to++
	return sourceIn(doc, {from: group.to, to}, pieces, 'first')
}

// `…," Lin Jian, the spokesman, said`: from the quotation to the verb; an apposition stays out.
function sourceBefore({doc, pieces}: SourceContext, {group}: Clause): Source | undefined {
	const sentence = sentenceAt(doc, group.from)
	if (!sentence) return undefined
	let {from} = sentence
	for (const piece of pieces) {
		const range = rangeOf(doc, piece)
		if (range.to <= group.from && range.to > from) from = range.to
	}
	while (from < group.from && uposAt(doc, from) === 'PUNCT') from++
	let to = from
	while (to < group.from && to < from + maxTokensBefore && normAt(doc, to) !== ',') to++
	return sourceIn(doc, {from, to}, pieces, 'last')
}

function sourceIn(
	doc: Document,
	{from, to}: Range,
	pieces: readonly Span[],
	side: 'first' | 'last',
): Source | undefined {
	let head = -1
	for (let row = from; row < to; row++) {
		if (uposAt(doc, row) === 'ADP' && head >= 0) break
		if (isNominal(doc, row) && uposAt(doc, row) !== 'NUM') head = row
	}
	if (head < 0 || touches(doc, {from, to: head + 1}, pieces)) return undefined
	const phrase = nounPhraseOf(doc, head)
	let start = side === 'first' ? from : Math.max(from, Math.min(phrase.from, head))
	while (start < head && uposAt(doc, start) === 'ADV') start++
	return {from: start, to: Math.min(Math.max(head + 1, phrase.to), to), head}
}
