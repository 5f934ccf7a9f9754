import type {Mention} from '../../model/entity.js'
import {conjunctsOf} from '../../model/noun-phrase.js'
import type {QuoteSpan} from '../../model/quote.js'
import {mentionAt} from '../../model/reading.js'
import {antecedentOf} from './relative-antecedent.js'
import {type ResolvedSpeakers, type SpeakerContext, type SpeakerRule, speakerRule} from './speaker-rule.js'

/** Words that stand for somebody named elsewhere. */
export const referenceRules: readonly SpeakerRule[] = [
	speakerRule(
		{name: 'relative-pronoun-source', phase: 'reference', example: 'Few agree with Ana Ruiz, who said the pier leaks.'},
		(context, {source}) => {
			const antecedent = source ? antecedentOf(context.doc, source.head, context.known) : -1
			const mention = antecedent < 0 ? undefined : mentionAt(context.known, antecedent)
			return mention && attributed(mention, 'source/relative')
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
	return antecedent >= 0 && mentionAt(known, antecedent) ? undefined : attributed(mention, rule)
}

// `Holt and Moss left. They said …`
function joint({doc, known}: SpeakerContext, {source}: QuoteSpan): ResolvedSpeakers | undefined {
	const [phrase] = source && !mentionAt(known, source.head) ? (known.phrases.get(source.head) ?? []) : []
	if (!phrase || mentionAt(known, phrase.head)?.form !== 'name') return undefined
	const names = conjunctsOf(doc, phrase.head).flatMap((head) => mentionAt(known, head) ?? [])
	const speakers = [...new Set(names.map(({entity}) => entity))]
	return speakers.length > 1 ? {speakers, rule: 'source/joint', confidence: 0.75} : undefined
}

const attributed = (mention: Mention, rule: string): ResolvedSpeakers => ({
	speakers: [mention.entity],
	rule,
	confidence: confidenceOfReference(mention),
})

// As measured on newsfacts, sourcing and GUM's news: sources are read better than other pronouns.
const confidenceOfReference = ({form, confidence}: Mention): number =>
	form !== 'pronoun' ? Math.min(confidence, 0.95) : confidence > 0.6 ? 0.9 : Math.max(confidence, 0.7)
