import type {LinkedType} from '../../archive/entities/sightings.js'
import type {FactKind} from '../../facts/fact.js'

// What the first page of a report shows, and where the rest lies.

/** An entity of the archive. */
export type Ref = readonly [id: string, name: string, type: LinkedType]

/** `overview.js`: what the first page shows, and where the rest lies. */
export interface OverviewData {
	readonly title: string
	readonly articles: number
	readonly facts: number
	/** Articles that are copies of others. */
	readonly copies: number
	/** Days of the first and the last article, or null where none is dated. */
	readonly first: string | null
	readonly last: string | null
	/** Facts of each kind. */
	readonly kinds: readonly (readonly [kind: FactKind, plural: string, count: number])[]
	/** Kinds with their types, `['event', 'attack']`: the codes of facts are indexes into it. */
	readonly codes: readonly (readonly [kind: FactKind, type: string | null])[]
	readonly people: readonly VoiceData[]
	readonly organizations: readonly EntityRow[]
	readonly places: readonly EntityRow[]
	readonly events: EventCounts
	readonly series: readonly SeriesRow[]
	readonly quotes: readonly SharedQuote[]
	readonly sources: readonly SourceRow[]
	readonly files: FilesData
}

/** How the data are spread over files: `facts-3.js`. */
export interface FilesData {
	/** The first fact of each file of facts. */
	readonly facts: readonly number[]
	/** The first word of each file of words. */
	readonly words: readonly string[]
	/** Words that nearly every fact has: they are in no file, and say nothing. */
	readonly common: readonly string[]
	/** Files of each other sort. */
	readonly counts: Readonly<Record<FileSort, number>>
}

export const fileSorts = [
	'articles',
	'columns',
	'hashes',
	'entities',
	'people',
	'organizations',
	'places',
	'series',
	'numbers',
	'shared',
	'talk',
] as const

export type FileSort = (typeof fileSorts)[number]

/** A person among those quoted most. */
export interface VoiceData {
	readonly row: EntityRow
	/** Words of theirs that matter most, with the number of the fact; null where none is short enough. */
	readonly words: readonly [fact: number, words: string] | null
}

/** A line in a list of entities. */
export type EntityRow = readonly [
	id: string,
	name: string,
	/** A person's post, a body's or place's sort; null where nothing is known. */
	about: string | null,
	/** ISO 3166 code. */
	country: string | null,
	articles: number,
	/** Quotes of theirs, words that several articles have counted once. */
	quotes: number,
	first: string | null,
	last: string | null,
]

/** Events of each type over time: those that are said to have happened, each once. */
export interface EventCounts {
	readonly step: 'day' | 'week' | 'month' | 'year'
	/** The first day of each period. */
	readonly starts: readonly number[]
	/** The type with most events first; counts are in the order of the periods. */
	readonly types: readonly (readonly [type: string, total: number, counts: readonly number[]])[]
	/** Events that took or take place at another time than all articles. */
	readonly outside: number
}

export type SeriesRow = readonly [
	id: string,
	label: string,
	unit: string | null,
	articles: number,
	/** Day and value of each point that has both, in order of time. */
	points: readonly (readonly [day: number, value: number])[],
	file: number,
]

/** Words that several articles have. */
export interface SharedQuote {
	readonly text: string
	/** Whether an article has them between quotation marks. */
	readonly isDirect: boolean
	readonly speaker: Ref | null
	/** Name of a speaker who is no entity, or null. */
	readonly by: string | null
	readonly articles: number
	/** Articles that are no copies of others. */
	readonly independent: number
	/** The earliest first. */
	readonly facts: readonly number[]
}

export type SourceRow = readonly [
	name: string,
	articles: number,
	facts: number,
	quotes: number,
	first: string | null,
	last: string | null,
	/** Of the columns. */
	number: number,
]
