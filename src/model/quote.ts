import type {Polarity} from './factuality.js'
import type {Adjunct} from './grammar/phrases.js'
import type {Range, Span} from './span.js'

/** In quotation marks, without, in part. */
export const quoteModes = ['direct', 'indirect', 'mixed'] as const

export type QuoteMode = (typeof quoteModes)[number]

/** What a speaker does with the words: the acts of cue verbs. */
export const speechActs = [
	'say',
	'ask',
	'order',
	'promise',
	'threaten',
	'deny',
	'accuse',
	'admit',
	'warn',
	'believe',
	'intend',
	'estimate',
	'show',
	'write',
	'decline',
	'other',
] as const

export type SpeechAct = (typeof speechActs)[number]

export type SourceType = 'person' | 'organization' | 'document' | 'group' | 'anonymous' | 'unknown'

/** Reported words as found: content, cue and source, before its speaker is known. */
export interface QuoteSpan extends Span {
	/** Without their outer quotation marks; one piece a paragraph and a side of an interruption. */
	readonly content: readonly Span[]
	readonly mode: QuoteMode
	readonly act: SpeechAct
	readonly cue: (Range & {readonly lemma: string; readonly head: number}) | null
	/** Token rows of the words that name the source, with the head among them. */
	readonly source: (Range & {readonly head: number}) | null
	readonly addressee: (Range & {readonly head: number}) | null
	readonly polarity: Polarity
	/** Adjuncts of the cue: where and when it was said. */
	readonly adjuncts: readonly Adjunct[]
	readonly insertions: readonly Span[]
	readonly rule: string
	readonly confidence: number
	/** It reports what another said, whose quote stands inside: no fact of its own, but a source in the claim of others. */
	readonly isReport?: boolean
}

/** A quote with its speaker resolved over the article. */
export interface QuoteMention extends QuoteSpan {
	readonly sourceType: SourceType
	/** Indexes into `Reading.entities`, joint speakers in the order of the text. */
	readonly speakers: readonly number[]
	/** The description in the text where no entity fits: `police prosecutor`. */
	readonly description: string | null
	readonly addresseeEntity: number
	readonly speakerRule: string | null
	readonly speakerConfidence: number
	/** Index of the quote inside which this one stands, or -1. */
	readonly inside: number
}
