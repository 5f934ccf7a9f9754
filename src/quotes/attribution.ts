import type {Clause} from '../model/grammar/phrases.js'
import type {SpeechAct} from '../model/quote.js'
import type {Firing} from '../model/rule-run.js'
import type {Range, Span} from '../model/span.js'

// Stages of a quote in this room, before it is found (`QuoteSpan`) and its speaker resolved (`QuoteMention`).

/** Words between quotation marks. `start..end` holds the marks, `inner` the words between them. */
export interface Quotation extends Span {
	readonly inner: Span
	/** Index of the block of the article that holds it. */
	readonly block: number
	/** False when no closing mark was found: the quotation runs to the end of its block. */
	readonly closed: boolean
	/** Continues in the next block, which opens with a mark again or has the closing one. */
	readonly continues: boolean
	readonly style: MarkStyle
}

export type MarkStyle = 'double' | 'single' | 'guillemet'

/** Words of direct speech: a quotation, or several when it continues over paragraphs without closing. */
export interface Utterance {
	readonly quotations: readonly Quotation[]
	readonly words: number
	/** Reads as speech by itself: a whole sentence, or most of a paragraph. */
	readonly sentence: boolean
}

/** What a cue verb takes: a clause or a quotation, and whether an infinitive can be its content. */
export interface Cue {
	readonly act: SpeechAct
	readonly infinitive: boolean
}

/** A clause whose verb reports words: `Lin said`, `noting that …`. */
export interface CueClause {
	readonly clause: Clause
	readonly cue: Cue
	/** The verb stands in a quotation. */
	readonly quoted: boolean
}

/** The words that name a source, in token rows. */
export type Source = Range & {readonly head: number}

/** The content of a cue by rules, in token rows. */
export interface CueContent {
	readonly content: readonly Range[]
	readonly rule: string
	/** Its source, where the tree doesn't say. */
	readonly source?: Source
}

/** A span of token rows that may be the content or the source of a cue, with the generators that proposed it (bits). */
export interface SpanCandidate extends Range {
	readonly generators: number
}

/** A cue and the source that the rankers give it, in token rows. */
export interface CueWithSource {
	readonly cue: Range
	readonly cueHead: number
	readonly source: Range | null
}

/** The candidates for the content of a cue, and their log-odds: one score more than candidates, the last for none of them. */
export interface ScoredContent {
	/** The cue, with its source where they stand side by side. */
	readonly block: Range
	readonly candidates: readonly SpanCandidate[]
	readonly scores: readonly number[]
	/** The same as contents of our records; null where they weren't asked for. */
	readonly recordScores: readonly number[] | null
	/** False where the most probable candidate alone was kept. */
	readonly isWhole: boolean
}

/** A cue and the candidates for its content. */
export interface ContentSetting extends CueWithSource {
	/** The cue, with its source where they stand side by side. */
	readonly block: Range
	readonly candidates: readonly SpanCandidate[]
}

/** A span that may be a cue, with the source and the content that it would have. */
export interface CueCandidate extends CueWithSource {
	/** By the tagger. */
	readonly probability: number
	readonly sourceProbability: number
	readonly scored: ScoredContent
	/** The most probable content by its place among the candidates, -1 for none. */
	readonly best: number
	readonly bestProbability: number
	/** Of the next most probable candidate. */
	readonly nextProbability: number
}

/** An attribution as the models see it, in token rows. */
export interface LearnedAttribution extends CueWithSource {
	readonly content: readonly Range[]
	/** Probability of the best piece of content. */
	readonly confidence: number
	/** The rules that have changed it since the models found it. */
	readonly firings: readonly Firing[]
}

/** The rows from the first to the last word of a cue and its content. */
export const placeOfAttribution = ({cue, content}: Pick<LearnedAttribution, 'cue' | 'content'>): Range => ({
	from: Math.min(cue.from, ...content.map(({from}) => from)),
	to: Math.max(cue.to, ...content.map(({to}) => to)),
})
