import type {Document} from '../../model/document.js'
import type {Mention} from '../../model/entity.js'
import type {QuoteMention, QuoteSpan} from '../../model/quote.js'
import {mentionAt, type Reading} from '../../model/reading.js'
import type {Range} from '../../model/span.js'
import type {RuleCard} from '../../rules/rule.js'
import {type AnswerRule, answers} from '../first-answer.js'

/** Who speaks a quote. */
export interface ResolvedSpeakers {
	/** Indexes of entities. */
	readonly speakers: readonly number[]
	/** Of a speaker without a name in the article. */
	readonly description?: string | null
	/** As the record names it. */
	readonly rule: string
	readonly confidence: number
}

/** Whom a quote is from, as the rules or the model answer. */
export interface SpeakerAnswer extends Omit<ResolvedSpeakers, 'description' | 'rule'> {
	/** Of a speaker without a name in the article; null where there is a speaker, or nothing is known. */
	readonly description: string | null
	/** As the record names it; null where nothing is known. */
	readonly rule: string | null
}

/** What rules read of an article besides the quote itself. */
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

/** What the words of an article stand for, as the entities room resolved them. */
export interface ResolvedEntities extends Pick<Reading, 'entities' | 'mentions' | 'mentionAt'> {
	/** For the row of a phrase or pronoun that stands for a person or thing without a name: the noun phrases for the same. */
	readonly phrases: ReadonlyMap<number, readonly ReferringPhrase[]>
	/** Rows of nouns for a post of which two holders were named last: `Governor Moss met Governor Crane. The governor said`. */
	readonly ofTwoHolders: ReadonlySet<number>
	/** Entities that made the reports, polls or letters of the article, by kind of document, where only one did. */
	readonly authors: ReadonlyMap<string, number>
}

interface ReferringPhrase extends Range {
	readonly head: number
	/** What it is, by its noun: a person, several people, an organization, a place, a thing. */
	readonly kind: string
}

/** The row belongs to the name of a person. */
export const isPersonAt = (known: ResolvedEntities, row: number): boolean => {
	const mention = mentionAt(known, row)
	return mention?.form === 'name' && known.entities[mention.entity]?.type === 'person'
}

/** Names in a phrase, each once. */
export function namesIn(known: ResolvedEntities, {from, to}: Range): Mention[] {
	const found = new Set<Mention>()
	for (let row = from; row < to; row++) {
		const mention = mentionAt(known, row)
		if (mention?.form === 'name') found.add(mention)
	}
	return [...found]
}
