import type {Range} from './span.js'

/** A noun phrase without the clauses that follow it: `the two countries' leaders`. Prepositional phrases stand outside. */
export interface NounPhrase extends Range {
	/** Row of the head noun, name or pronoun. */
	readonly head: number
	/** Phrase of the possessor (`Gupta` in `Gupta's remarks`), or -1: index into `Document.nounPhrases`. */
	readonly possessor: number
}

/** How a clause hangs on the clause that governs it. */
export type ClauseRelation =
	| 'main' // no governor
	| 'that' // complement of the governor, with or without `that`: `said (that) it won`
	| 'to' // infinitive complement: `urged them to leave`
	| 'wh' // indirect question: `asked whether it won`
	| 'conjunct' // coordinated with the governor: `came and went`
	| 'adverbial' // `because it rained`
	| 'participle' // `Noting that …`, `leading to …`
	| 'relative' // `who left`, `selling precursors`

export interface Adjunct extends Range {
	/** The preposition, lower case; '' for a bare phrase (`Thursday`, `quickly`). */
	readonly preposition: string
	/** Head row of the noun phrase, or of the adverb. */
	readonly head: number
}

/** A verb with what belongs to it. Rows; -1 and null where there is none. */
export interface Clause extends Range {
	/** Row of the main verb. */
	readonly verb: number
	/** Auxiliaries, negation, adverbs, verb, particle. */
	readonly group: Range
	/** Lemma with its particle: `shut down`. */
	readonly lemma: string
	/** Row of the particle, or -1. */
	readonly particle: number
	readonly subject: Range | null
	readonly subjectHead: number
	/** True when the subject was taken over from another clause (coordination, control, relative clause). */
	readonly inherited: boolean
	readonly object: Range | null
	readonly objectHead: number
	readonly recipient: Range | null
	readonly adjuncts: readonly Adjunct[]
	readonly tense: 'past' | 'present' | 'future' | 'none'
	readonly voice: 'active' | 'passive'
	readonly negated: boolean
	/** The modal verb, lower case, or ''. */
	readonly modal: string
	readonly relation: ClauseRelation
	/** Index of the governing clause in `Document.clauses`, or -1. */
	readonly governor: number
	/** The word that opens the clause (`that`, `while`, `who`), lower case, or ''. */
	readonly marker: string
}
