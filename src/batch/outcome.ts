import type {Engine, ExtractOptions} from '../extract.js'
import type {Extraction} from '../facts/extraction.js'
import {faultOfArticle} from '../faults.js'
import type {Ingested} from '../ingest/ingested.js'
import type {ArticleInput} from '../model/article/article.js'
import {namesOf, openItem} from './item.js'

/** What came of one article: everything found in it, or why there is nothing. */
export type Outcome = {readonly place: string; readonly extraction: Extraction} | {readonly error: ErrorRecord}

/** An article that failed: where it came from, its id where it got so far, what happened and what to do. */
export interface ErrorRecord {
	readonly place: string
	readonly article: string | null
	readonly reason: string
	readonly cure: string
}

/** How one article of many is read. */
export interface ReadOneOptions extends ExtractOptions {
	/** Characters that an article may have, so that one text of many megabytes can't eat all memory. Default 2,000,000. */
	readonly maxLength?: number | undefined
}

/** Characters that an article may have where nothing else is said. */
export const defaultMaxLength = 2_000_000

/** Extracts from one article. Whatever is wrong with it becomes a record, so that one article never stops a run. */
export function readOne(
	engine: Engine,
	item: Ingested | ArticleInput,
	{maxLength = defaultMaxLength, ...options}: ReadOneOptions,
): Outcome {
	const opened = openItem(item)
	if ('error' in opened) {
		const {place, reason, cure} = opened.error
		return {error: {place, article: null, reason, cure}}
	}
	const [place, id] = namesOf(item)
	const fault = faultOfArticle(opened.article)
	if (fault) return {error: {place, article: null, ...fault}}
	const {article, messages} = opened
	if (article.text.length > maxLength) return {error: {place, article: id, ...tooLong(article.text.length, maxLength)}}
	try {
		const extraction = engine.extract(article, options)
		if (messages.length === 0) return {place, extraction}
		return {place, extraction: {...extraction, messages: [...messages, ...extraction.messages]}}
	} catch (error) {
		return {error: failed(place, id, error)}
	}
}

const tooLong = (length: number, limit: number): {reason: string; cure: string} => ({
	reason: `${length} characters, more than an article has (limit ${limit})`,
	cure: 'split it into articles, a file or a line of JSON Lines each, or raise `maxLength` (--max-length of the command)',
})

/** The record of an unforeseen error. */
export function failed(place: string, article: string | null, error: unknown): ErrorRecord {
	const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
	return {
		place,
		article,
		reason: `extraction failed: ${said}`,
		cure: 'a fault of newsfacts: please report it with the article',
	}
}
