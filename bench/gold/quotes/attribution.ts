import type {Span} from '#src/model/span.js'

export type QuoteType = 'direct' | 'mixed' | 'indirect'

/** Who said what, in spans: gold and ours in one form. */
export interface Attribution {
	readonly source: readonly Span[]
	readonly cue: readonly Span[]
	readonly content: readonly Span[]
	readonly type: QuoteType
	/** The rule of ours, null in gold. */
	readonly rule: string | null
}
