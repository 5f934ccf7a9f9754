import type {Extraction} from '../facts/extraction.js'
import type {FactKind} from '../facts/fact.js'
import type {Difference} from './errors.js'

/** The parts of an extraction that a task reads; a row whose part isn't built yet has no figure. */
export type Part = 'sentences' | 'tokens' | 'entities' | FactKind

/** One metric of one set, in per cent (0 to 100); null where the room that it measures isn't built. */
export interface Figure {
	readonly metric: string
	readonly value: number | null
	/** The part of an extraction that it measures, where that isn't the part of its task. */
	readonly part?: Part
}

/** A gold item beside what was found in its text. */
export interface Pair<Gold> {
	readonly gold: Gold
	readonly found: Extraction
}

/** A fact with its confidence, 0 to 1, and whether it is right. */
export interface Judged {
	readonly confidence: number
	readonly right: boolean
}

/** What a scorer hands back for a set: a function `(pairs: Iterable<Pair<Gold>>) => Score`, pure, each pair read once. */
export interface Score {
	/** Gold items counted: sentences, names, attributions … */
	readonly items: number
	readonly figures: readonly Figure[]
	readonly differences: readonly Difference[]
	/** What was found, each with its confidence and whether gold has it. */
	readonly judged?: readonly Judged[]
}

/** A line of the scoreboard. */
export interface Row {
	/** Path below the gold folder without extension: `names/worldwide-dev`. */
	readonly set: string
	readonly items: number
	readonly metric: string
	readonly value: number | null
	/** Best figure known from elsewhere, or null. */
	readonly best: number | null
	/** True when weights in use were trained on documents of this set. */
	readonly seen: boolean
}
