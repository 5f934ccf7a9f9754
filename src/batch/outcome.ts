import type {Engine, ExtractOptions} from '../extract.js'
import type {Extraction} from '../facts/extraction.js'
import type {Ingested} from '../ingest/ingested.js'
import type {ArticleInput} from '../model/article.js'

/** What came of one article: everything found in it, or why there is nothing. */
export type Outcome = {readonly place: string; readonly extraction: Extraction} | {readonly error: ErrorRecord}

/** An article that failed: where it came from, its id where it got so far, what happened and what to do. */
export interface ErrorRecord {
	readonly place: string
	readonly article: string | null
	readonly reason: string
	readonly cure: string
}

export interface ReadOneOptions extends ExtractOptions {
	/** Characters that an article may have, so that one text of many megabytes can't eat all memory. Default 2,000,000. */
	readonly maxLength?: number | undefined
}

/** Extracts from one article. An error of ours becomes a record, so that one article never stops a run. */
export function readOne(
	engine: Engine,
	item: Ingested | ArticleInput,
	{maxLength = 2_000_000, ...options}: ReadOneOptions,
): Outcome {
	if ('error' in item) {
		const {place, reason, cure} = item.error
		return {error: {place, article: null, reason, cure}}
	}
	const read = 'article' in item
	const article = read ? item.article : item
	const place = read ? item.place : (article.id ?? 'article')
	if (article.text?.length > maxLength)
		return {error: {place, article: article.id ?? null, ...tooLong(article.text.length, maxLength)}}
	try {
		const extraction = engine.extract(article, options)
		if (!read || item.messages.length === 0) return {place, extraction}
		return {place, extraction: {...extraction, messages: [...item.messages, ...extraction.messages]}}
	} catch (error) {
		return {error: failed(place, article.id ?? null, error)}
	}
}

const tooLong = (length: number, limit: number): {reason: string; cure: string} => ({
	reason: `${length} characters, more than an article has (limit ${limit})`,
	cure: 'split it into articles, a file or a line of JSON Lines each, or raise --max-length',
})

/** The record of an error that nobody foresaw. */
export function failed(place: string, article: string | null, error: unknown): ErrorRecord {
	const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
	return {
		place,
		article,
		reason: `extraction failed: ${said}`,
		cure: 'a fault of newsfacts: please report it with the article',
	}
}
