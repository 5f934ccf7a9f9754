import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {readRecords} from '#src/evaluate/records/layer.js'
import type {RecordArticle} from '#src/evaluate/records/record-article.js'
import {createReadingReader} from '#src/extract.js'
import {noFactModels} from '#src/facts/compose.js'
import {readWeights} from '#src/learning/read-weights.js'
import type {Reading} from '#src/model/reading.js'
import {loadReadingModels, type Models} from '#src/models.js'
import {loadQuoteFilter} from '#src/quotes/filter/learned-filter.js'
import {loadSpeakerModel} from '#src/quotes/speakers/choose-speaker.js'
import {root} from '../../bench/gold/root.js'
import {readInventedArticles} from '../invented/read-articles.js'

/** The articles that models of facts learn from, below the folder of gold data. */
export const articlesFile = 'newsfacts/train.jsonl'

/** An annotated article with its reading. */
export interface ReadArticle {
	readonly article: RecordArticle
	readonly reading: Reading
}

/** The models that facts are drafted with, without those of the facts themselves. */
export const modelsBeforeFacts = (): Models => ({
	...loadReadingModels(),
	speakers: loadSpeakerModel(readWeights),
	quoteFilter: loadQuoteFilter(readWeights),
	...noFactModels,
})

/** The annotated articles that models of facts learn from. */
export const trainingArticles = (gold: string): RecordArticle[] =>
	readRecords({path: articlesFile, text: readFileSync(join(gold, articlesFile), 'utf8')})

const inventedFolder = new URL('train/invented/articles/', root)

/** The annotated news and, after it, articles of our own invention. */
export const learnedArticles = (gold: string): RecordArticle[] => [
	...trainingArticles(gold),
	...readInventedArticles(inventedFolder),
]

/** Articles with their readings, as the engine reads them up to the facts. */
export function readUpToFacts(articles: readonly RecordArticle[]): ReadArticle[] {
	const read = createReadingReader(modelsBeforeFacts())
	return articles.map((article) => {
		const {id, published, text} = article
		return {article, reading: read({id, published, text})}
	})
}
