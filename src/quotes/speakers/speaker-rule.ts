import type {Document} from '../../model/document.js'
import type {QuoteMention, QuoteSpan} from '../../model/quote.js'
import type {RuleCard} from '../../rules/rule.js'
import {type AnswerRule, answers} from '../first-answer.js'
import type {ResolvedEntities} from './known.js'

export interface ResolvedSpeakers {
	readonly speakers: readonly number[]
	/** Of somebody who has no name in the article. */
	readonly description?: string | null
	/** As the record names it. */
	readonly rule: string
	readonly confidence: number
}

/** What is known of an article beside the quote itself. */
export interface SpeakerContext {
	readonly doc: Document
	readonly known: ResolvedEntities
	/** The quotes resolved so far. */
	readonly before: readonly QuoteMention[]
}

export type SpeakerRule = AnswerRule<SpeakerContext, QuoteSpan, ResolvedSpeakers>

export const speakerRule = (
	card: RuleCard,
	find: (context: SpeakerContext, quote: QuoteSpan) => ResolvedSpeakers | undefined,
): SpeakerRule => answers(card, find)
