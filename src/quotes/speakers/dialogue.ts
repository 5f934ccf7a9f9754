import {confidences} from '../../model/confidences.js'
import {type Document, lemmaAt, normAt, rowAfter, sentenceAt, wordAt} from '../../model/document.js'
import type {QuoteMention, QuoteSpan} from '../../model/quote.js'
import {isPersonAt, type ResolvedEntities, type SpeakerRule, speakerRule} from './speaker-rule.js'

/** Most mentions read of an introduction. */
const maxMentions = 200

/** Whether the label of a turn is one letter, no name: `Q:`, `A:`. */
export const isLetter = (doc: Document, {rule, source}: QuoteSpan): boolean =>
	rule === 'turn' && source !== null && source.to - source.from === 1 && /^\p{Lu}$/u.test(wordAt(doc, source.from))

export const interviewTurn = speakerRule(
	{
		name: 'interview-turn',
		phase: 'turn',
		example: 'Ann Lee runs the ferry. ¶ Q: When does it start? ¶ A: In May. ¶ Q: Why? ¶ A: It pays.',
	},
	({doc, known, before}, quote) => {
		if (!isLetter(doc, quote)) return undefined
		const letter = normAt(doc, quote.source?.from ?? -1)
		const answers = letter === 'a' || letter === 'q' ? intervieweeOf(known, quote, before) : -1
		const speaker = letter === 'q' ? interviewerOf(doc, known, quote, before, answers) : answers
		const rule = letter === 'q' ? 'turn/interviewer' : 'turn/interviewee'
		return speaker < 0 ? undefined : {speakers: [speaker], rule, confidence: confidences.speakers['interview-turn']}
	},
)

/** The label is the last name of one person in the article. */
export const labelledTurn = speakerRule(
	{
		name: 'labelled-turn',
		phase: 'label',
		example: 'Anna Lund met Peter Moss. ¶ MOSS: Is the lake frozen? ¶ LUND: It has been since May. ¶ MOSS: Is it safe?',
	},
	({doc, known}, {rule, source}) => {
		if (rule !== 'turn' || !source || isPersonAt(known, source.head)) return undefined
		const last = normAt(doc, source.to - 1)
		const called = known.entities.flatMap(({type, name}, index) =>
			type === 'person' && name.toLowerCase().split(/\s+/).at(-1) === last ? index : [],
		)
		return called.length === 1
			? {speakers: called, rule: 'turn/name', confidence: confidences.speakers['labelled-turn']}
			: undefined
	},
)

// The entity that answers in an interview: the person named most often before its first turn, the earliest of several; -1 where there
// is none. Pronouns don't count: `she` may be the woman whom a writer's book or an actress's part is about.
function intervieweeOf(
	{mentions, entities}: ResolvedEntities,
	quote: QuoteSpan,
	before: readonly QuoteMention[],
): number {
	const first = before.find(({rule}) => rule === 'turn')?.source ?? quote.source
	const counts = new Map<number, number>()
	for (const {entity, from, form} of mentions.slice(0, maxMentions)) {
		if (from >= (first?.from ?? 0)) break
		if (form === 'name' && entities[entity]?.type === 'person') counts.set(entity, (counts.get(entity) ?? 0) + 1)
	}
	let best = -1
	for (const [entity, count] of counts) if (count > (counts.get(best) ?? 0)) best = entity
	return best
}

// The entity that asks in an interview: the article's author where the introduction names them, or the person whom the
// interviewee spoke to; -1 where there is none.
function interviewerOf(
	doc: Document,
	{mentions, entities}: ResolvedEntities,
	quote: QuoteSpan,
	before: readonly QuoteMention[],
	interviewee: number,
): number {
	const first = before.find(({rule}) => rule === 'turn')?.source ?? quote.source
	for (const {entity, from, form} of mentions.slice(0, maxMentions)) {
		if (from >= (first?.from ?? 0)) break
		const one = entities[entity]
		if (form !== 'name' || one?.type !== 'person' || entity === interviewee) continue
		if (doc.article.authors.includes(one.name) || isInterlocutor(doc, from)) return entity
	}
	return -1
}

// `She spoke to Ana Ruiz`, `interviewed by Ana Ruiz`
function isInterlocutor(doc: Document, row: number): boolean {
	const preposition = normAt(doc, row - 1)
	const verb = lemmaAt(doc, row - 2)
	if (preposition === 'by') return verb === 'interview'
	return (
		/^(?:to|with)$/.test(preposition) && /^(?:speak|talk|sit)$/.test(verb === 'down' ? lemmaAt(doc, row - 3) : verb)
	)
}

/** Factor on the probability of a speaker without a name. */
const unnamedFactor = confidences.speakers['continued-direct-speech/unnamed-factor']

/** Quotations without a source. */
export const continuationRules: readonly SpeakerRule[] = [
	speakerRule(
		{
			name: 'continued-direct-speech',
			phase: 'continuation',
			example: '“The pier leaks,” Ann Lee said. She sat down. “Nobody cares about the old pier any more.”',
		},
		({doc, before}, quote) => {
			const last = before.at(-1)
			if (!last || (last.speakers.length === 0 && last.description === null)) return undefined
			const confidence = confidenceOfContinuation(doc, quote, last)
			if (confidence === 0) return undefined
			const {speakers, description} = last
			return speakers.length > 0
				? {speakers, description: null, rule: 'quote/continued', confidence}
				: {speakers, description, rule: 'quote/continued', confidence: unnamedFactor * confidence}
		},
	),
]

// The probability that the last speaker says quotations without a source; 0 without evidence.
function confidenceOfContinuation(doc: Document, {mode, source, content}: QuoteSpan, last: QuoteSpan): number {
	if (mode !== 'direct' || source) return 0
	const row = rowAfter(doc, content[0]!.start)
	const here = sentenceAt(doc, row)
	const there = sentenceAt(doc, rowAfter(doc, last.end - 1))
	if (!here || !there) return 0
	if (here.block === there.block) return confidences.speakers['continued-direct-speech']
	if (here.block !== there.block + 1) return 0
	if (last.mode !== 'indirect') return confidences.speakers['continued-direct-speech/next-paragraph']
	// `Lee said that it leaks.` and a paragraph of nothing but speech.
	const ends = last.cue !== null && doc.sentences[doc.tokens.sentences[last.cue.head]! + 1] === here
	return ends && row - here.from < 2 ? confidences.speakers['continued-direct-speech/after-indirect'] : 0
}
