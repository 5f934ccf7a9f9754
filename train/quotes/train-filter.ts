import {jaccardOf} from '#src/evaluate/compare-spans.js'
import {matchContents, placeContent} from '#src/evaluate/records/quotes.js'
import type {RecordArticle} from '#src/evaluate/records/record-article.js'
import {packWeights} from '#src/learning/files/weight-file.js'
import {FeatureList} from '#src/learning/linear/feature-list.js'
import {packRanker} from '#src/learning/linear/ranker.js'
import {readWeights} from '#src/learning/read-weights.js'
import type {Reading} from '#src/model/reading.js'
import {loadReadingModels} from '#src/models.js'
import {writeQuoteFeatures} from '#src/quotes/filter/learned-filter.js'
import {chooseByModel, loadSpeakerModel} from '#src/quotes/speakers/choose-speaker.js'
import {writeCard} from '../card.js'
import {annotatedArticles, annotatedSource, articlesFile, inventedSource, trainingArticles} from '../facts/readings.js'
import {readInventedArticles} from '../invented/read-articles.js'
import {type Example, judgeAcrossFolds, trainLogistic} from '../learning/train-logistic.js'
import {readQuotes} from './read-quotes.js'

const options = {rate: 0.05, epochs: 10, minCount: 2}

/** Jaccard of two contents above which one is a part of the other. */
const minPart = 0.3

/** Trains the filter of quotes; gives its bytes and how many quotes each fifth of the articles gets right from the other four. */
export function trainFilterFrom(gold: string): {readonly bytes: Uint8Array; readonly folds: string} {
	const models = loadReadingModels()
	const choose = chooseByModel(loadSpeakerModel(readWeights))
	const judge = (article: RecordArticle): Example[] => judgeQuotes(article, readQuotes(article, models, choose))
	const articles = trainingArticles(gold)
	const judged = articles.map(judge)
	const annotated = annotatedArticles(gold)
	const more = [...readInventedArticles(), ...annotated].flatMap(judge)
	const weights = trainLogistic([...judged.flat(), ...more], options)
	const across = judgeAcrossFolds(judged, options, more)
	const good = across.filter(({confidence, right}) => confidence > 0.5 === right).length
	const documents = [...articles, ...annotated].map(({id}) => id)
	return {
		bytes: packWeights({documents}, packRanker('quote', weights, 6000)),
		folds: `${((100 * good) / across.length).toFixed(1)} of ${across.length}`,
	}
}

// Quotes whose words gold lists in part say nothing.
function judgeQuotes(article: RecordArticle, reading: Reading): Example[] {
	const golds = article.quotes.map((quote) => placeContent(article.text, quote))
	const ours = reading.quotes.map((quote) => placeContent(article.text, quote))
	const right = new Set<object>(matchContents(golds, ours).map((pair) => pair.ours))
	const list = new FeatureList()
	return ours.flatMap((one) => {
		const isPart = golds.some(({pieces}) => jaccardOf(pieces, one.pieces) > minPart)
		if (!right.has(one) && isPart) return []
		list.clear()
		writeQuoteFeatures(reading, one.of, list)
		return {keys: list.takeEach()[0]!, right: right.has(one)}
	})
}

/** Writes the card of the filter. `folds`: quotes right, each fifth of the articles by weights from the other four. */
export function writeFilterCard(folder: string, folds: string): void {
	writeCard(folder, {
		name: 'quote-filter',
		what: 'Which quotes report words, as a reader of news would list them, and which are plans, stances or the narrator’s own: a logistic regression over cue, source, mode and form of the content. `attitudes` does without it.',
		from: 'Trained on',
		readsNewsfacts: true,
		sources: [
			`${articlesFile}: news articles whose quotes were listed by hand, and what this version finds in them`,
			inventedSource,
			annotatedSource,
		],
		scores: () => [
			`Right, in per cent, each fifth of the articles by weights from the other four: ${folds}.`,
			'What it does to quotes on articles that it has not seen stands in SCORES.md under newsfacts/closed and newsfacts/open.',
			'',
		],
		rebuild: 'Rebuild: `npm run train quote-filter -- --gold ../shared/gold`, after speakers.',
	})
}
