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

/** Extracts from one article. An error of ours becomes a record, so that one article never stops a run. */
export function readOne(engine: Engine, item: Ingested | ArticleInput, options: ExtractOptions): Outcome {
	if ('error' in item) return {error: {article: null, ...item.error}}
	const read = 'article' in item
	const article = read ? item.article : item
	const place = read ? item.place : (article.id ?? 'article')
	try {
		const extraction = engine.extract(article, options)
		if (!read || item.messages.length === 0) return {place, extraction}
		return {place, extraction: {...extraction, messages: [...item.messages, ...extraction.messages]}}
	} catch (error) {
		return {error: failed(place, article.id ?? null, error)}
	}
}

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
