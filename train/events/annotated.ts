import type {RecordArticle} from '#src/evaluate/records/record-article.js'
import type {Extraction} from '#src/facts/extraction.js'
import {recordExtraction} from '#src/record.js'
import {type ReadArticle, readUpToFacts} from '../facts/readings.js'

/** An article with its annotation and with what the rooms before the facts found in it. */
export interface Annotated extends ReadArticle {
	/** Its record without facts: the entities, by which names are compared. */
	readonly found: Extraction
}

/** Reads annotated articles as the engine does, up to the facts. */
export const readAnnotated = (articles: readonly RecordArticle[]): Annotated[] =>
	readUpToFacts(articles).map((one) => ({...one, found: recordExtraction(one.reading, [], false)}))
