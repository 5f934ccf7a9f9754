import type {ArticleRef} from './article.js'
import type {Articles} from './articles.js'

/** Where an archive has a fact. */
export interface FactSource {
	readonly article: string
	/** Id of the fact. */
	readonly fact: string
	readonly published: ArticleRef['published']
	readonly source: ArticleRef['source']
}

/** How many articles have something, and since when. */
export interface Spread {
	/** Days of the first and the last article, or null where none is dated. */
	readonly first: string | null
	readonly last: string | null
	/** Articles that have it, and how many of these are no near-duplicates of another one. */
	readonly articles: number
	readonly independent: number
}

/** `numbers` of articles; `firsts`: of each article the earliest of its near-duplicates. */
export function spreadOf(numbers: readonly number[], articles: Articles, firsts: Int32Array): Spread {
	const all = new Set(numbers)
	const days = [...all].flatMap((number) => articles.ref(number).published ?? []).sort()
	return {
		first: days[0] ?? null,
		last: days.at(-1) ?? null,
		articles: all.size,
		independent: new Set([...all].map((number) => firsts[number]!)).size,
	}
}

export function sourceOf(article: number, fact: string, articles: Articles): FactSource {
	const {id, published, source} = articles.ref(article)
	return {article: id, fact, published, source}
}
