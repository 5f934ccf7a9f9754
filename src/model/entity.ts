import type {Range, Span} from './span.js'

/** Peoples and followers are groups, books and films works. */
export const entityTypes = ['person', 'organization', 'place', 'group', 'product', 'event', 'work'] as const

/** What an entity is. */
export type EntityType = (typeof entityTypes)[number]

/** How a mention refers: by name, by a noun phrase (`the spokesman`), by a pronoun. */
export type MentionForm = 'name' | 'nominal' | 'pronoun'

/** A name in the text, before it is linked to an entity. The span leaves out titles, a leading article and `'s`. */
export interface FoundName extends Span, Range {
	readonly type: EntityType
	readonly subtype: string | null
	/** ISO 3166 code of a country, also for groups named after one. */
	readonly iso: string | null
	readonly geonames: string | null
	/** By first name or title. */
	readonly gender: 'female' | 'male' | null
	/** 0 to 1. */
	readonly confidence: number
	readonly rule: string
}

/** Words that stand for an entity. Spans leave out a leading article and `'s`. */
export interface Mention extends Span, Range {
	/** Row of the head word. */
	readonly head: number
	readonly form: MentionForm
	/** Index into `Reading.entities`. */
	readonly entity: number
	readonly rule: string
	/** 0 to 1: how probable it is that they stand for this entity. */
	readonly confidence: number
}

export interface Entity {
	readonly id: string
	readonly type: EntityType
	readonly subtype: string | null
	/** The fullest form in the article. */
	readonly name: string
	readonly gender: 'female' | 'male' | null
	readonly ids: {readonly iso: string | null; readonly geonames: string | null; readonly wikidata: string | null}
}

/** The last word of an entity's name, in lower case: `bank` of `Harbour Bank`. */
export const lastNameWord = ({name}: Entity): string =>
	name
		.toLowerCase()
		.split(/[\s-]+/)
		.at(-1) ?? ''

/** Whether a person holds a post. */
export const roleStatuses = ['current', 'former', 'acting', 'elect', 'nominee'] as const

/** Whether a post is held, was held, or is to be. */
export type RoleStatus = (typeof roleStatuses)[number]

/** A post or description that the text gives a person: `Director Rahul Gupta`, `Lin Jian, the Chinese spokesman`. */
export interface Role {
	/** Indexes into `Reading.entities`; -1 where unknown. */
	readonly person: number
	readonly organization: number
	readonly place: number
	/** Name of the country where only its people are named: `Russian President` → Russia; else null. */
	readonly country: string | null
	/** As written, without the organization; null for `John Smith of Acme`. */
	readonly title: Span | null
	/** Head noun of the title, lower case: `director`. */
	readonly head: string
	readonly status: RoleStatus
	/** The phrase that says so. */
	readonly span: Span
	/** Title and phrase as token rows. */
	readonly range: Range
	/** Row of the noun or pronoun that names the organization: `the committee's director`, `its director`; -1 where there is none. */
	readonly institutionRow: number
	readonly rule: string
}
