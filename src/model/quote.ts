import type {Range, Span} from './span.js'

export type QuoteMode = 'direct' | 'indirect' | 'mixed'

export type SpeechAct =
	| 'say'
	| 'ask'
	| 'order'
	| 'promise'
	| 'threaten'
	| 'deny'
	| 'accuse'
	| 'admit'
	| 'warn'
	| 'believe'
	| 'intend'
	| 'estimate'
	| 'show'
	| 'write'
	| 'decline'
	| 'other'

export type SourceType = 'person' | 'organization' | 'document' | 'group' | 'anonymous' | 'unknown'

/** Words told by somebody: content, cue and source as found, then the speaker as resolved over the article. */
export interface QuoteMention extends Span {
	/** Without their outer quotation marks; one piece a paragraph and a side of an interruption. */
	readonly content: readonly Span[]
	readonly mode: QuoteMode
	readonly act: SpeechAct
	readonly cue: (Range & Span & {readonly lemma: string}) | null
	readonly source: (Range & Span) | null
	readonly sourceType: SourceType
	/** Indexes into `Reading.entities`. */
	readonly speakers: readonly number[]
	/** The description in the text where no entity fits: `police prosecutor`; else null. */
	readonly description: string | null
	readonly addressee: Range | null
	readonly polarity: 'affirmed' | 'denied'
	/** Where and when it was said: `at a regular press conference in Beijing`, `on Wednesday`. */
	readonly occasion: Span | null
	readonly place: Span | null
	readonly time: number | null
	readonly insertions: readonly Span[]
	/** Index of the quote inside which this one is told, or -1. */
	readonly inside: number
	readonly rule: string
	readonly speakerRule: string | null
	readonly confidence: number
	readonly speakerConfidence: number
}
