import type {Range} from '../span.js'

/** A noun phrase with everything that modifies its head: `the two countries' leaders in San Francisco`. */
export interface NounPhrase extends Range {
	/** Row of the head noun, name or pronoun. */
	readonly head: number
	/** The phrase up to its head's last name part, without what follows: `the two countries' leaders`. */
	readonly core: Range
}

/** How a clause depends on the clause that governs it. */
export type ClauseRelation =
	| 'main' // no governor
	| 'that' // finite complement, with or without `that`: `said (that) it won`
	| 'to' // infinitive or gerund complement: `urged them to leave`
	| 'wh' // indirect question: `asked whether it won`
	| 'parataxis' // `it won, he said`
	| 'conjunct' // coordinated with the governor: `came and went`
	| 'adverbial' // `because it rained`, `Noting that …`, `leading to …`
	| 'relative' // `who left`, `selling precursors`
	| 'subject' // `That it won surprised us`

export interface Adjunct extends Range {
	/** The preposition, lower case; '' for a bare phrase (`Thursday`, `quickly`). */
	readonly preposition: string
	/** Head row of the noun phrase, or of the adverb. */
	readonly head: number
}

/** A verb (or a copula with its predicate) with what belongs to it. Rows; -1 and null where there is none. */
export interface Clause extends Range {
	/** Row that heads the clause in the tree: the main verb, or the predicate of a copula. */
	readonly head: number
	/** Row of the word that carries the meaning of the verb: the main verb or the copula. */
	readonly verb: number
	/** Lemma of the verb with its particle: `shut down`. */
	readonly lemma: string
	/** Row of the particle, or -1. */
	readonly particle: number
	/** From the first auxiliary to the verb or its particle, negation and adverbs between included. */
	readonly group: Range
	readonly subject: NounPhrase | null
	/** True when the subject stands in another clause (coordination, control, relative and participle clauses). */
	readonly inherited: boolean
	/** Direct object, or the predicate of a copula. */
	readonly object: NounPhrase | null
	readonly recipient: NounPhrase | null
	/** Agent of a passive: the phrase after `by`. */
	readonly agent: NounPhrase | null
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
