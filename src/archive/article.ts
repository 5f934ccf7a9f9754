import type {EntityRecord} from '../facts/entity.js'
import type {Extraction} from '../facts/extraction.js'
import type {Fact} from '../facts/fact.js'

/** What an archive takes from an article: the record that `extract` gives, or as much of it as is at hand. */
export interface ArchiveArticle {
	/** `text` may be empty where only the facts are at hand: then no near-duplicates are found. */
	readonly article: Pick<Extraction['article'], 'id' | 'title' | 'published' | 'source' | 'url' | 'hash' | 'text'>
	readonly entities: readonly EntityRecord[]
	readonly facts: readonly Fact[]
}

/** An article as the records of an archive name it. */
export interface ArticleRef {
	/** Its own id; `id#hash` where two articles of the archive have the same. */
	readonly id: string
	/** Day of publication, `YYYY-MM-DD`, or null. */
	readonly published: string | null
	readonly source: string | null
}

/** The day of an ISO date or instant; null for none. */
export const dayOf = (date: string | null): string | null =>
	date !== null && /^\d{4}-\d{2}-\d{2}/.test(date) ? date.slice(0, 10) : null

/** The number of a day, counted from 1970; null for none. */
export function dayNumber(date: string | null): number | null {
	const day = dayOf(date)
	if (day === null) return null
	const number = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000
	return Number.isNaN(number) ? null : number
}

/** An order of strings that is the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
