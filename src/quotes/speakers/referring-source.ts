import {confidences} from '../../model/confidences.js'
import {type Document, lemmaAt, normAt, sentenceAt, uposAt} from '../../model/document.js'
import type {Mention} from '../../model/entity.js'
import {conjunctsOf} from '../../model/grammar/noun-phrase.js'
import {childBy, relationOf} from '../../model/grammar/tree.js'
import type {QuoteMention, QuoteSpan} from '../../model/quote.js'
import {mentionAt} from '../../model/reading.js'
import type {Range} from '../../model/span.js'
import {
	type ResolvedEntities,
	type ResolvedSpeakers,
	type SpeakerContext,
	type SpeakerRule,
	speakerRule,
} from './speaker-rule.js'

/** The source is a pronoun or noun phrase for an entity named elsewhere. */
export const referenceRules: readonly SpeakerRule[] = [
	speakerRule(
		{name: 'relative-pronoun-source', phase: 'reference', example: 'The town sued Ana Ruiz, who said the pier leaks.'},
		(context, {source}) => {
			const antecedent = source ? antecedentOf(context.doc, source.head, context.known) : -1
			const named = antecedent < 0 ? undefined : mentionAt(context.known, antecedent)
			const mention = named ?? mentionAt(context.known, subjectOfPredicate(context.doc, antecedent))
			return mention && byMention(mention, 'source/relative')
		},
	),
	speakerRule(
		{name: 'pronoun-source', phase: 'reference', example: 'Ana Ruiz came back in May. She said the pier leaks.'},
		(context, quote) => mentioned(context, quote, 'pronoun', 'source/pronoun') ?? joint(context, quote),
	),
	speakerRule(
		{name: 'nominal-source', phase: 'reference', example: 'Mayor Ana Ruiz came back. The mayor said the pier leaks.'},
		(context, quote) => mentioned(context, quote, 'nominal', 'source/nominal'),
	),
]

function mentioned(
	{doc, known}: SpeakerContext,
	{source}: QuoteSpan,
	form: Mention['form'],
	rule: string,
): ResolvedSpeakers | undefined {
	const mention = source ? mentionAt(known, source.head) : undefined
	if (!source || mention?.form !== form) return undefined
	const antecedent = antecedentOf(doc, source.head, known)
	return antecedent >= 0 && mentionAt(known, antecedent) ? undefined : byMention(mention, rule)
}

// `Holt and Moss left. They said …`; `Holt and Moss denied it. “We checked,” they said.`
function joint({doc, known, before}: SpeakerContext, quote: QuoteSpan): ResolvedSpeakers | undefined {
	const {source} = quote
	const last = before.at(-1)
	if (source && last && last.speakers.length > 1 && isThey(doc, known, source.head) && follows(doc, source, last))
		return {
			speakers: last.speakers,
			rule: 'source/joint',
			confidence: confidences.speakers['pronoun-source/coordination'],
		}
	const [phrase] = source && !mentionAt(known, source.head) ? (known.phrases.get(source.head) ?? []) : []
	if (!phrase || mentionAt(known, phrase.head)?.form !== 'name') return undefined
	const names = conjunctsOf(doc, phrase.head).flatMap((head) => mentionAt(known, head) ?? [])
	const speakers = [...new Set(names.map(({entity}) => entity))]
	return speakers.length > 1
		? {speakers, rule: 'source/joint', confidence: confidences.speakers['pronoun-source/coordination']}
		: undefined
}

const isThey = (doc: Document, known: ResolvedEntities, row: number): boolean =>
	normAt(doc, row) === 'they' && !mentionAt(known, row)

// In the sentence of the last quote or the next one.
const follows = (doc: Document, {from}: Range, {source, cue}: QuoteMention): boolean =>
	source !== null &&
	cue !== null &&
	from >= cue.to &&
	doc.tokens.sentences[from]! - doc.tokens.sentences[cue.head]! <= 1

const byMention = (mention: Mention, rule: string): ResolvedSpeakers => ({
	speakers: [mention.entity],
	rule,
	confidence: confidenceOfReference(mention),
})

// Sources are read better than other pronouns.
const confidenceOfReference = ({form, confidence}: Mention): number =>
	form !== 'pronoun'
		? Math.min(confidence, confidences.speakers['nominal-source'])
		: confidence > confidences.speakers['min-pronoun-source']
			? confidences.speakers['pronoun-source']
			: Math.max(confidence, confidences.speakers['pronoun-source/doubtful'])

/** Greatest distance from the noun of a relative clause up to another antecedent, in steps of the tree. */
const maxAntecedentSteps = 4

/**
 * The antecedent of a relative pronoun: `Lee, who said`; -1 for other words. The tree may choose the wrong one of several
 * nouns, but `who` refers to a person: `errors by officials who`, `Lee, an engineer at Acme, who`.
 */
export function antecedentOf(doc: Document, row: number, known: ResolvedEntities): number {
	if (!/^(?:who|which|that)$/.test(normAt(doc, row)) || uposAt(doc, row) !== 'PRON') return -1
	const candidates = [byTree(doc, row), besides(doc, row, known)].filter((noun) => noun >= 0)
	const [first = -1] = candidates
	if (normAt(doc, row) !== 'who') return first
	for (let at = first, steps = 0; at >= 0 && steps < maxAntecedentSteps; steps++) {
		at = doc.tree.heads[at] ?? -1
		if (at >= 0) candidates.push(at)
	}
	const isPerson = (noun: number): boolean => doc.lexicon.has(lemmaAt(doc, noun), 'person-noun')
	return candidates.find((noun) => isHuman(doc, noun, known)) ?? candidates.find(isPerson) ?? first
}

/** Most predicates joined before one whose subject is looked for. */
const maxConjuncts = 3

// `Holt left and is a clerk and a liar who said …`: the subject of the predicate that `who` refers to; -1 where it is none.
function subjectOfPredicate({tree}: Document, noun: number): number {
	let isPredicate = false
	for (let at = noun, steps = 0; at >= 0 && steps < maxConjuncts; at = tree.heads[at] ?? -1, steps++) {
		isPredicate ||= childBy(tree, at, 'cop') >= 0
		const subject = childBy(tree, at, 'nsubj')
		if (subject >= 0) return isPredicate ? subject : -1
		if (relationOf(tree, at) !== 'conj') return -1
	}
	return -1
}

function byTree(doc: Document, row: number): number {
	for (let at = row, steps = 0; at >= 0 && steps < maxAntecedentSteps; at = doc.tree.heads[at] ?? -1, steps++)
		if (doc.tree.deprels[at] === 'acl:relcl') return doc.tree.heads[at] ?? -1
	return -1
}

// The noun or name right before the pronoun, past a comma, dash or brackets: `Lee (R-Ohio), who`, `a sign - which`.
function besides(doc: Document, row: number, known: ResolvedEntities): number {
	let at = row - 1
	if (/^[,—–-]$/.test(normAt(doc, at)) && normAt(doc, row) !== 'that') at--
	if (normAt(doc, at) === ')') {
		const end = at
		while (at > end - 8 && normAt(doc, at) !== '(') at--
		at--
	}
	if (sentenceAt(doc, at) !== sentenceAt(doc, row)) return -1
	// `her records in July, which showed`
	if (doc.lexicon.has(normAt(doc, at), 'interposed-time')) return -1
	if (/^(?:NOUN|PROPN|NUM)$/.test(uposAt(doc, at))) return mentionAt(known, at)?.head ?? at
	return doc.lexicon.has(normAt(doc, at), 'plural-source') ? at : -1
}

function isHuman(doc: Document, row: number, known: ResolvedEntities): boolean {
	const mention = mentionAt(known, row)
	if (mention) return /^(?:group|person)$/.test(known.entities[mention.entity]?.type ?? '')
	if (doc.lexicon.has(normAt(doc, row), 'plural-source') || /^(?:NUM|PRON|DET)$/.test(uposAt(doc, row))) return true
	return /^(?:people|person)$/.test(known.phrases.get(row)?.[0]?.kind ?? '')
}
