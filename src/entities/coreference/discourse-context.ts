import type {Document} from '../../model/document.js'
import type {SpokenMention} from '../../model/quote.js'
import type {EntityProfiles} from './entity-profiles.js'
import type {DiscourseMention, SemanticType} from './mention.js'

/** Somebody or something that the text has spoken of so far, named or not. */
export interface Referent {
	readonly id: number
	/** Index of the named entity, or -1. */
	readonly entity: number
	kind: SemanticType
	gender: 'female' | 'male' | null
	/** The gender is known by pronouns alone that were given to it: they may have been given wrongly. */
	isGuessed: boolean
	/** In the order in which they were read. */
	readonly mentions: DiscourseMention[]
}

/** The one that a mention stands for. */
export interface Link {
	readonly referent: Referent
	readonly rule: string
	readonly confidence: number
}

/** What the article says around its mentions, worked out once: who speaks where, and where each phrase stands in its clause. */
export interface DiscourseContext {
	readonly doc: Document
	readonly mentions: readonly DiscourseMention[]
	/** For each row the string in quotation marks around it, or -1. */
	readonly quoteAt: Int32Array
	/** For each row the head of the source of the words reported there, or -1. */
	readonly sourceAt: Int32Array
	/** For each row the mention that it heads, or -1; for the rows of a source its referent. */
	readonly mentionAt: Int32Array
	/** Rows that head a source. */
	readonly sources: ReadonlySet<number>
	/** Rows of somebody's own words, in marks or not: turns of an interview have none. */
	readonly isDirect: Uint8Array
	/** By the head of the last of them: coordinated names, `Holt and Moss`. */
	readonly coordinations: ReadonlyMap<number, DiscourseMention>
	/** By the head of a source what is reported of it. */
	readonly reported: ReadonlyMap<number, ReportedContent>
	/** Row whose relation tells the part that a phrase plays: past appositions, titles and first conjuncts. By row. */
	readonly anchorAt: Int32Array
}

/** What the quotes room has found before anybody asks who the sources are. */
export interface Speech {
	/** For each row the string in quotation marks around it, or -1. */
	readonly quoteAt: Int32Array
	readonly spoken: readonly SpokenMention[]
}

/** What is reported of one source, as far as it shows who the source is. */
export interface ReportedContent {
	/** First row of the words in quotation marks that are its own, or -1. */
	readonly direct: number
	/** The first row of its content. */
	readonly first: number
	/**
	 * Entities named in its words in marks, and people in words behind it: nobody speaks of himself by name. `Ms. Lund was
	 * shocked, she said` speaks of one.
	 */
	readonly named: ReadonlySet<number>
}

/** Somebody that a noun phrase may stand for, and how sure that is. */
export interface Antecedent {
	readonly entity: number
	readonly rule: string
	readonly confidence: number
}

/** A noun phrase in its article. `recent`: referents spoken of before, the nearest first. */
export interface NominalContext {
	readonly profiles: EntityProfiles
	readonly noun: DiscourseMention
	readonly recent: readonly Referent[]
}
