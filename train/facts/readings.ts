import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {readRecords} from '#src/evaluate/records/layer.js'
import type {RecordArticle} from '#src/evaluate/records/record-article.js'
import {createReadingReader} from '#src/extract.js'
import {noFactModels} from '#src/facts/compose.js'
import {readWeights} from '#src/learning/read-weights.js'
import type {Reading} from '#src/model/reading.js'
import {loadReadingModels, type Models} from '#src/models.js'
import {loadCountedModel} from '#src/numbers/counted/choose.js'
import {loadQuoteFilter} from '#src/quotes/filter/learned-filter.js'
import {loadSpeakerModel} from '#src/quotes/speakers/choose-speaker.js'
import {readAnnotations} from '../../bench/gold/annotations/lines.js'
import {root} from '../../bench/gold/root.js'

/** The articles that models of facts learn from, below the folder of gold data. */
export const articlesFile = 'newsfacts/train.jsonl'

/** As a card names the invented articles. */
export const inventedSource = 'train/invented/articles: news articles of our own invention, annotated in the same way'

/** As a card names the articles that were annotated to learn from and to look at. */
export const annotatedSource =
	'bench/annotations/open.jsonl: training articles of Worldwide and PolNeAR (research data without an open licence), annotated in the same way'

/** As a card names the articles of which the events alone were annotated. */
export const eventsSource = 'bench/annotations/events.jsonl: further ones, of which the events alone were annotated'

/** The annotated articles that may be looked at. */
export const annotatedArticles = (gold: string): RecordArticle[] => readSet('open', gold)

/** As a card names the articles of which statements, relations and events weren't annotated. */
export const namedSource =
	'bench/annotations/facts-open.jsonl: further ones, of which names, posts, quotes, quantities and dates alone were annotated'

/** Articles of which names, posts, quotes, quantities and dates alone were annotated. */
export const namedArticles = (gold: string): RecordArticle[] => readSet('facts-open', gold)

/** Articles of which the events alone were annotated. */
export const eventArticles = (gold: string): RecordArticle[] => readSet('events', gold)

const readSet = (name: string, gold: string): RecordArticle[] =>
	readRecords({
		path: `annotations/${name}.jsonl`,
		text: readAnnotations(fileURLToPath(new URL(`bench/annotations/${name}.jsonl`, root)), gold).join('\n'),
	})

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
	counted: loadCountedModel(readWeights),
	...noFactModels,
})

/** The annotated articles that models of facts learn from. */
export const trainingArticles = (gold: string): RecordArticle[] =>
	readRecords({path: articlesFile, text: readFileSync(join(gold, articlesFile), 'utf8')})

/** Articles with their readings, as the engine reads them up to the facts. */
export function readUpToFacts(articles: readonly RecordArticle[]): ReadArticle[] {
	const read = createReadingReader(modelsBeforeFacts())
	return articles.map((article) => {
		const {id, published, text} = article
		return {article, reading: read({id, published, text})}
	})
}
