import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {makeLists} from '#src/engine.js'
import {readRecords} from '#src/evaluate/records/layer.js'
import type {RecordArticle} from '#src/evaluate/records/record-article.js'
import {makeReading} from '#src/extract.js'
import {noFactModels} from '#src/facts/compose.js'
import {readWeights} from '#src/learning/read-weights.js'
import type {Reading} from '#src/model/reading.js'
import {newRuleRun} from '#src/model/rule-run.js'
import {loadReadingModels} from '#src/models.js'
import {loadQuoteFilter} from '#src/quotes/filter/learned-filter.js'

/** The articles that models of facts learn from, below the folder of gold data. */
export const articlesFile = 'newsfacts/train.jsonl'

/** The articles of newsfacts/train with their readings, as the engine reads them up to the facts. */
export function readTrainingArticles(gold: string): {readonly article: RecordArticle; readonly reading: Reading}[] {
	const models = {...loadReadingModels(), quoteFilter: loadQuoteFilter(readWeights), ...noFactModels}
	const lists = makeLists()
	const text = readFileSync(join(gold, articlesFile), 'utf8')
	return readRecords({path: articlesFile, text}).map((article) => ({
		article,
		reading: makeReading(article, null, {lists, models, run: newRuleRun()}),
	}))
}
