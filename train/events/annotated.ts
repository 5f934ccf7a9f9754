import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {readRecords} from '#src/evaluate/records/layer.js'
import type {RecordArticle} from '#src/evaluate/records/record-article.js'
import {createReadingReader} from '#src/extract.js'
import {noFactModels} from '#src/facts/compose.js'
import type {Extraction} from '#src/facts/extraction.js'
import {readWeights} from '#src/learning/read-weights.js'
import type {Reading} from '#src/model/reading.js'
import {loadReadingModels} from '#src/models.js'
import {loadQuoteFilter} from '#src/quotes/filter/learned-filter.js'
import {recordExtraction} from '#src/record.js'

/** An article with its annotation and with what the rooms before the facts found in it. */
export interface Annotated {
	readonly article: RecordArticle
	readonly reading: Reading
	/** Its record without facts: the entities, by which names are compared. */
	readonly found: Extraction
}

/** Reads annotated articles of a file below the folder of gold data. */
export function readAnnotated(gold: string, file: string): Annotated[] {
	const text = readFileSync(join(gold, file), 'utf8')
	return readAll(readRecords({path: file, text}))
}

/** Reads articles as the engine does, up to the facts. */
export function readAll(articles: readonly RecordArticle[]): Annotated[] {
	const models = {...loadReadingModels(), quoteFilter: loadQuoteFilter(readWeights), ...noFactModels}
	const read = createReadingReader(models)
	return articles.map((article) => {
		const reading = read({id: article.id, published: article.published, text: article.text})
		return {article, reading, found: recordExtraction(reading, [], false)}
	})
}
