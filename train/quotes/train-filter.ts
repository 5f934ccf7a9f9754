import {makeLists} from '#src/engine.js'
import {resolveEntities} from '#src/entities/find.js'
import {findNames} from '#src/entities/names/find.js'
import {jaccardOf} from '#src/evaluate/compare-spans.js'
import {matchContents, placeContent} from '#src/evaluate/records/quotes.js'
import type {RecordArticle} from '#src/evaluate/records/record-article.js'
import {FeatureList} from '#src/learning/feature-list.js'
import {packRanker} from '#src/learning/ranker.js'
import {packWeights} from '#src/learning/weight-file.js'
import type {Document} from '#src/model/document.js'
import {makeArticle} from '#src/model/make-article.js'
import type {QuoteMention} from '#src/model/quote.js'
import {coverRows} from '#src/model/reading.js'
import {loadReadingModels} from '#src/models.js'
import {writeQuoteFeatures} from '#src/quotes/filter/learned-filter.js'
import {findQuotes} from '#src/quotes/find.js'
import {rowsInMarks} from '#src/quotes/marks/quotations.js'
import {resolveSpeakers} from '#src/quotes/speakers/resolve-speakers.js'
import {readArticleDocument} from '#src/read.js'
import {writeCard} from '../card.js'
import {articlesFile, trainingArticles} from '../facts/readings.js'
import {type Example, judgeAcrossFolds, trainLogistic} from '../learning/train-logistic.js'

const options = {rate: 0.05, epochs: 10, minCount: 2}

/** Jaccard of two contents above which one is a part of the other. */
const minPart = 0.3

type Reader = ReturnType<typeof loadReadingModels>

/** Trains the filter of quotes; gives its bytes and how many quotes each fifth of the articles gets right from the other four. */
export function trainFilterFrom(gold: string): {readonly bytes: Uint8Array; readonly folds: string} {
	const models = loadReadingModels()
	const articles = trainingArticles(gold)
	const judged = articles.map((article) => judgeQuotes(article, models))
	const weights = trainLogistic(judged.flat(), options)
	const across = judgeAcrossFolds(judged, options)
	const good = across.filter(({confidence, right}) => confidence > 0.5 === right).length
	const documents = articles.map(({id}) => id)
	return {
		bytes: packWeights({documents}, packRanker('quote', weights, 6000)),
		folds: `${((100 * good) / across.length).toFixed(1)} of ${across.length}`,
	}
}

// Quotes whose words gold lists in part say nothing.
function judgeQuotes(article: RecordArticle, models: Reader): Example[] {
	const {doc, quotes} = readQuotes(article, models)
	const golds = article.quotes.map((quote) => placeContent(article.text, quote))
	const ours = quotes.map((quote) => placeContent(article.text, quote))
	const right = new Set<object>(matchContents(golds, ours).map((pair) => pair.ours))
	const list = new FeatureList()
	return ours.flatMap((one) => {
		const isPart = golds.some(({pieces}) => jaccardOf(pieces, one.pieces) > minPart)
		if (!right.has(one) && isPart) return []
		list.clear()
		writeQuoteFeatures(doc, one.of, list)
		return {keys: list.takeEach()[0]!, right: right.has(one)}
	})
}

// As the engine reads an article, up to the quotes with their speakers.
function readQuotes(
	article: RecordArticle,
	models: Reader,
): {readonly doc: Document; readonly quotes: readonly QuoteMention[]} {
	const lists = makeLists()
	const doc = readArticleDocument(makeArticle(article), lists, models)
	const found = findQuotes(doc, lists.quotes, models.quotes)
	const names = findNames(doc, {lexicon: lists.names, model: models.names, titles: lists.titles})
	const speech = {quoteAt: rowsInMarks(doc, found.quotations), quotes: found.quotes}
	const {entities, mentions, phrases} = resolveEntities(doc, names, speech, models.reference)
	const known = {entities, mentions, mentionAt: coverRows(doc.tokens.length, mentions), phrases}
	return {doc, quotes: resolveSpeakers(doc, found.quotes, known)}
}

/** Writes the card of the filter. `folds`: quotes right, each fifth of the articles by weights from the other four. */
export function writeFilterCard(folder: string, folds: string): void {
	writeCard(folder, {
		name: 'quote-filter',
		what: 'Which quotes report words, as a reader of news would list them, and which are plans, stances or the narrator’s own: a logistic regression over cue, source, mode and form of the content. `attitudes` does without it.',
		from: 'Trained on',
		readsNewsfacts: true,
		sources: [`${articlesFile}: news articles whose quotes were listed by hand, and what this version finds in them`],
		scores: () => [
			`Right, in per cent, each fifth of the articles by weights from the other four: ${folds}.`,
			'What it does to quotes on articles that it has not seen stands in SCORES.md under newsfacts/closed and newsfacts/open.',
			'',
		],
		rebuild: 'Rebuild: `npm run train quote-filter -- --gold ../shared/gold`, after quotes and reference.',
	})
}
