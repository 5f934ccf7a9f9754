import type {LinkedType} from '../archive/entities/sightings.js'
import type {Extraction} from '../facts/extraction.js'
import type {JudgedData} from '../view/page-data.js'
import type {Ref, SharedQuote} from './overview/overview-data.js'

// What the files of a report carry as JSON and its script draws. Facts and articles go by their number, from 0, in the order
// of the input; entities by the id that the archive gives them. Days are counted from 1970-01-01.

export type ArticleRow = readonly [
	id: string,
	title: string,
	published: string | null,
	source: string | null,
	url: string | null,
	/** Whether it has a page of its own. */
	hasPage: 0 | 1,
	facts: number,
	quotes: number,
]

/** A file of facts: they stand in passages, and these in articles. */
export interface FactsData {
	readonly articles: readonly (readonly [number: number, article: ArticleRow])[]
	readonly passages: readonly (readonly [article: number, start: number, text: string])[]
	readonly facts: readonly FactRow[]
}

/** `judged-3.js`: an article as far as its facts can be corrected. */
export interface JudgedArticleData {
	readonly record: Omit<Extraction['article'], 'text'>
	readonly text: string
	/** Of all that it names. */
	readonly names: readonly string[]
	readonly facts: readonly (readonly [id: string, judged: JudgedData])[]
}

export type FactRow = readonly [
	id: string,
	/** Index into the codes. */
	code: number,
	/** Index into the passages of the file. */
	passage: number,
	/** Its evidence in the passage. */
	start: number,
	end: number,
	/** In plain English. */
	line: string,
	/** Who says it, and the archive's id where it is an entity. */
	by: string | null,
	byId: string | null,
	confidence: number,
	salience: number,
	/** TIMEX3 value of events and dates. */
	date: string | null,
	value: number | null,
	unit: string | null,
	/** The words of a quote: their places in the passage. */
	pieces: readonly (readonly [start: number, end: number])[] | null,
]

/** A file of columns: a part of the facts, each column as bytes in base64, least byte first. */
export interface ColumnsData {
	/** Sixteen bits a fact. */
	readonly codes: string
	/** Thirty-two bits a fact: of events the first day of their own time, else that of the article; least where unknown. */
	readonly days: string
	/** Eight bits a fact: hundredths. */
	readonly confidences: string
	/** Eight bits a fact: the order within its article, 255 for the one that matters most. */
	readonly saliences: string
	/** Eight bits a fact: 1 where an earlier article has the same event or quote, 2 where it isn't said to have happened. */
	readonly flags: string
	/** Facts and source of each article that begins in it. */
	readonly articles: readonly (readonly [facts: number, source: number])[]
}

/** Everything about an entity. Lists of facts and articles are written as `number-list.ts` says. */
export interface EntityData {
	readonly id: string
	readonly type: LinkedType
	readonly name: string
	readonly aliases: readonly string[]
	readonly subtype: string | null
	readonly country: string | null
	readonly posts: readonly PostData[]
	/** Of a body: who holds or held a post in it. */
	readonly people: readonly (readonly [person: Ref, title: string, articles: number])[]
	/** Whom it is named with most. */
	readonly together: readonly (readonly [other: Ref, articles: number])[]
	readonly namesakes: readonly (readonly [other: Ref, about: string | null])[]
	/** How sure it is that all articles mean the same one. */
	readonly score: number
	readonly first: string | null
	readonly last: string | null
	readonly articles: string
	/** Quotes of theirs. */
	readonly quotes: string
	/** Other facts that are given on their word. */
	readonly claims: string
	/** Facts, quotes of others among them, that name them. */
	readonly about: string
	/** Of whom their quotes speak, and whose quotes speak of them. */
	readonly speaksOf: readonly (readonly [other: Ref, quotes: number])[]
	readonly spokenOfBy: readonly (readonly [other: Ref, quotes: number])[]
}

export interface PostData {
	readonly title: string
	readonly organization: readonly [id: string | null, name: string] | null
	readonly place: string | null
	readonly status: string
	readonly articles: number
	readonly first: string | null
	readonly last: string | null
}

/** `talk-1.js`: who speaks of whom. */
export interface TalkData {
	readonly nodes: readonly Ref[]
	/** Indexes into the nodes; the pair with most quotes first. */
	readonly edges: readonly (readonly [from: number, to: number, quotes: number, articles: number])[]
}

/** A number over time, as a file of series has it. */
export interface SeriesData {
	readonly id: string
	readonly label: string
	readonly unit: string | null
	readonly about: Ref | null
	readonly articles: number
	readonly points: readonly SeriesPointData[]
}

export type SeriesPointData = readonly [
	day: number | null,
	value: number | null,
	min: number | null,
	max: number | null,
	bound: string,
	fact: number,
]

/** `shared-1.js`: what several articles have, each as the numbers of its facts, the earliest first. */
export interface SharedData {
	readonly quotes: readonly SharedQuote[]
	readonly events: readonly (readonly number[])[]
}
