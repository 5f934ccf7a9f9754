import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {makeLists} from '#src/engine.js'
import {resolveEntities} from '#src/entities/find.js'
import {findNames} from '#src/entities/names/find.js'
import {extentOf, jaccardOf, trimPieces} from '#src/evaluate/compare-spans.js'
import {matchSpans} from '#src/evaluate/match.js'
import {readRecords} from '#src/evaluate/records/layer.js'
import type {RecordArticle} from '#src/evaluate/records/record-article.js'
import {FeatureList} from '#src/learning/feature-list.js'
import {packRanker} from '#src/learning/ranker.js'
import {packWeights} from '#src/learning/weight-file.js'
import type {Document} from '#src/model/document.js'
import {makeArticle} from '#src/model/make-article.js'
import type {QuoteMention} from '#src/model/quote.js'
import {coverRows} from '#src/model/reading.js'
import type {Span} from '#src/model/span.js'
import {loadReadingModels} from '#src/models.js'
import {writeQuoteFeatures} from '#src/quotes/filter/learned-filter.js'
import {findQuotes} from '#src/quotes/find.js'
import {rowsInMarks} from '#src/quotes/marks/quotations.js'
import {resolveSpeakers} from '#src/quotes/speakers/resolve-speakers.js'
import {readArticleDocument} from '#src/read.js'
import {writeCard} from '../card.js'
import {type Group, trainMeanRanker} from '../learning/train-ranker.js'

/** The articles that the filter learns from, below the folder of gold data. */
export const filterArticles = 'newsfacts/train.jsonl'

const folds = 5

const options = {rate: 0.05, epochs: 10, minCount: 2}

const seeds = [1, 2, 3] as const

/** A quote as the room finds it, and whether gold lists its words; undefined where gold lists a part of them. */
interface Judged {
	readonly keys: Int32Array
	readonly isReport: boolean | undefined
}

type Reader = ReturnType<typeof loadReadingModels>

/** Trains the filter of quotes; gives its bytes and how many quotes each fifth of the articles gets right from the other four. */
export function trainFilterFrom(gold: string): {readonly bytes: Uint8Array; readonly folds: string} {
	const models = loadReadingModels()
	const text = readFileSync(join(gold, filterArticles), 'utf8')
	const articles = readRecords({path: filterArticles, text})
	const judged = articles.map((article) => judgeQuotes(article, models))
	const weights = train(judged.flat())
	const documents = articles.map(({id}) => id)
	return {
		bytes: packWeights({documents}, packRanker('quote', weights, 6000)),
		folds: acrossFolds(judged),
	}
}

// Against an empty candidate of score 0, a ranker is a logistic regression.
const none = new Int32Array(0)

const groupOf = ({keys, isReport}: Judged): Group => ({candidates: [keys, none], target: isReport ? [1, 0] : [0, 1]})

const train = (quotes: readonly Judged[]) =>
	trainMeanRanker(quotes.filter(({isReport}) => isReport !== undefined).map(groupOf), options, seeds)

function judgeQuotes(article: RecordArticle, models: Reader): Judged[] {
	const {doc, quotes} = readQuotes(article, models)
	const golds = article.quotes.map(({content}) => placed(article.text, content))
	const ours = quotes.map(({content}) => placed(article.text, content))
	const matched = matchSpans(golds, ours, (a, b) => {
		const jaccard = jaccardOf(a.pieces, b.pieces)
		return jaccard >= 0.8 ? jaccard : 0
	})
	const right = new Set<object>(matched.map((pair) => pair.ours))
	const list = new FeatureList()
	return quotes.map((quote, index) => {
		list.clear()
		writeQuoteFeatures(doc, quote, list)
		const one = ours[index]!
		const isPart = golds.some(({pieces}) => jaccardOf(pieces, one.pieces) > 0.3)
		return {keys: list.takeEach()[0]!, isReport: right.has(one) ? true : isPart ? undefined : false}
	})
}

function placed(text: string, content: readonly Span[]): Span & {readonly pieces: readonly Span[]} {
	const pieces = trimPieces(text, content)
	return {...extentOf(pieces), pieces}
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

function acrossFolds(judged: readonly (readonly Judged[])[]): string {
	let right = 0
	let all = 0
	for (let fold = 0; fold < folds; fold++) {
		const weights = new Map(train(judged.filter((_, index) => index % folds !== fold).flat()))
		for (const {keys, isReport} of judged.filter((_, index) => index % folds === fold).flat()) {
			if (isReport === undefined) continue
			const score = keys.reduce((sum, key) => sum + (weights.get(key) ?? 0), 0)
			if (score > 0 === isReport) right++
			all++
		}
	}
	return `${((100 * right) / all).toFixed(1)} of ${all}`
}

/** Writes the card of the filter. `folds`: quotes right, each fifth of the articles by weights from the other four. */
export function writeFilterCard(folder: string, folds: string): void {
	writeCard(folder, {
		name: 'quote-filter',
		what: 'Which quotes report words, as a reader of news would list them, and which are plans, stances or the narrator’s own: a logistic regression over cue, source, mode and form of the content. Direct speech is left alone, and `attitudes` does without it.',
		from: 'Trained on',
		sources: [
			`${filterArticles}: news articles in which two readers listed who said what; quotes as this version finds them in it`,
		],
		scores: () => [
			`Right, in per cent, each fifth of the articles by weights from the other four: ${folds}.`,
			'What it does to quotes on articles that it has not seen stands in SCORES.md under newsfacts/closed and newsfacts/open.',
			'',
		],
		rebuild: 'Rebuild: `npm run train quote-filter -- --gold ../shared/gold`, after quotes and reference.',
	})
}
