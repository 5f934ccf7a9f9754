import type {Document} from '../../model/document.js'
import type {QuoteSpan} from '../../model/quote.js'
import type {DiscourseMention, SemanticType} from './mention.js'

/** A person or thing that the text has mentioned so far, named or not. */
export interface Referent {
	readonly id: number
	/** Index of the named entity, or -1. */
	readonly entity: number
	kind: SemanticType
	gender: 'female' | 'male' | null
	/** The gender is known by pronouns alone, which may have been resolved wrongly. */
	isGuessed: boolean
	/** In the order in which they were read. */
	readonly mentions: DiscourseMention[]
}

/** What a mention refers to. */
export interface MentionLink {
	readonly referent: Referent
	readonly rule: string
	readonly confidence: number
}

/** The context of the mentions of an article, computed once: the sources of reported words, and the functions of phrases in clauses. */
export interface DiscourseContext {
	readonly doc: Document
	readonly mentions: readonly DiscourseMention[]
	/** For each row the quotation around it, or -1. */
	readonly quoteAt: Int32Array
	/** For each row the head of the source of the words reported there, or -1. */
	readonly sourceAt: Int32Array
	/** For each row the mention that it heads, or -1; for the rows of a source its referent. */
	readonly mentionAt: Int32Array
	/** Rows that head a source. */
	readonly sources: ReadonlySet<number>
	/** 1 for rows of direct speech, in quotation marks or not: turns of an interview have none. */
	readonly isDirect: Uint8Array
	/** By the head of the last of them: coordinated names, `Holt and Moss`. */
	readonly coordinations: ReadonlyMap<number, DiscourseMention>
	/** By the head of a source the content reported from it. */
	readonly reported: ReadonlyMap<number, ReportedContent>
	/** By the head of a mention: the number of its grammatical function, past appositions, titles and first conjuncts. */
	readonly functions: Uint8Array
	/** By the head of a mention: the verb or predicate that governs it, or -1. */
	readonly governors: Int32Array
}

/** Quotes as found, before their sources are resolved to entities. */
export interface Speech {
	/** For each row the quotation around it, or -1. */
	readonly quoteAt: Int32Array
	readonly quotes: readonly QuoteSpan[]
}

/** The content reported from one source, as evidence of its referent. */
export interface ReportedContent {
	/** First row of the words in quotation marks that are its own, or -1. */
	readonly direct: number
	/** The first row of its content. */
	readonly first: number
	/**
	 * Entities named in its direct speech, and people in content after it: speakers don't name themselves. not in `Ms. Lund was
	 * shocked, she said`.
	 */
	readonly named: ReadonlySet<number>
	/** Entities that are subjects or objects of its words before the source: rarely the source. */
	readonly before: ReadonlySet<number>
}
