import {makeLists} from '#src/engine.js'
import type {RecordArticle, RecordQuote} from '#src/evaluate/records/record-article.js'
import {packWeights} from '#src/learning/files/weight-file.js'
import {FeatureList} from '#src/learning/linear/feature-list.js'
import {packRanker, softmax} from '#src/learning/linear/ranker.js'
import {readWeights} from '#src/learning/read-weights.js'
import {makeArticle} from '#src/model/article/make-article.js'
import {type Document, rangeOf} from '#src/model/document.js'
import {isSame, type Range, type Span} from '#src/model/span.js'
import {headOfRange} from '#src/quotes/detect/candidates.js'
import {scoreContent, writeCandidates} from '#src/quotes/detect/content-ranker.js'
import {loadQuoteModel, type QuoteModel} from '#src/quotes/detect/model.js'
import {readTokenFeatures, type TokenFeatures} from '#src/quotes/detect/token-features.js'
import {pairMarks} from '#src/quotes/marks/quotations.js'
import {readArticleDocument} from '#src/read.js'
import {loadSyntaxModel, type SyntaxModel} from '#src/syntax/model.js'
import {writeCard} from '../card.js'
import {annotatedArticles, annotatedSource, articlesFile, inventedSource, trainingArticles} from '../facts/readings.js'
import {readInventedArticles} from '../invented/read-articles.js'
import {type Group, trainMeanRanker} from '../learning/train-ranker.js'
import {trimRows} from './read-attributions.js'

const options = {rate: 0.03, epochs: 12, minCount: 12}
const folds = 5
const maxWeights = 11_000

interface ReadModels {
	readonly syntax: SyntaxModel
	readonly quotes: QuoteModel
}

/** The candidates for the content of an annotated quote, with what the ranker of attributions makes of each. */
type Choice = Group & {readonly known: readonly number[]}

/**
 * Trains what our records change in the choice of contents; gives its bytes and how many contents each fifth of the articles
 * gets right from the other four.
 */
export function trainContentsFrom(gold: string): {readonly bytes: Uint8Array; readonly folds: string} {
	const models = {syntax: loadSyntaxModel(readWeights), quotes: loadQuoteModel(readWeights)}
	const choicesOf = (article: RecordArticle): Choice[] => readChoices(article, models)
	const articles = trainingArticles(gold)
	const choices = articles.map(choicesOf)
	const annotated = annotatedArticles(gold)
	const more = [...readInventedArticles(), ...annotated].flatMap(choicesOf)
	const weights = trainMeanRanker([...choices.flat(), ...more], options)
	const documents = [...articles, ...annotated].map(({id}) => id)
	return {
		bytes: packWeights({documents}, packRanker('content', weights, maxWeights)),
		folds: foldsOf(choices, more),
	}
}

// Every quote with a cue one of whose candidates is a piece of gold's content.
function readChoices({id, published, text, quotes}: RecordArticle, {syntax, quotes: model}: ReadModels): Choice[] {
	const doc = readArticleDocument(makeArticle({id, published, text}), makeLists(), {syntax})
	const features = readTokenFeatures(doc, pairMarks(doc).quotations, model.rates)
	const list = new FeatureList()
	return quotes.flatMap((quote) => readChoice(features, quote, model, list) ?? [])
}

function readChoice(
	features: TokenFeatures,
	quote: RecordQuote,
	model: QuoteModel,
	list: FeatureList,
): Choice | undefined {
	const {doc} = features
	const cue = quote.cue ? rowsOf(doc, quote.cue) : null
	if (!cue || cue.from >= cue.to) return undefined
	const source = quote.source ? rowsOf(doc, quote.source) : null
	const setting = {cue, cueHead: headOfRange(features, cue), source}
	const {block, candidates, scores} = scoreContent(features, setting, model.contents, list)
	const content = quote.content.map((piece) => rowsOf(doc, piece))
	const right = candidates.map((candidate) => Number(content.some((piece) => isSame(piece, candidate))))
	const sum = right.reduce((total, one) => total + one, 0)
	if (sum === 0) return undefined
	writeCandidates(features, {...setting, block, candidates}, list)
	return {candidates: list.takeEach(), target: [...right.map((one) => one / sum), 0], known: scores}
}

const rowsOf = (doc: Document, span: Span): Range => trimRows(doc, rangeOf(doc, span))

// How many most probable candidates are right, by the ranker of attributions alone and with weights from the other folds.
function foldsOf(articles: readonly (readonly Choice[])[], more: readonly Choice[]): string {
	let before = 0
	let after = 0
	let all = 0
	for (let fold = 0; fold < folds; fold++) {
		const others = articles.filter((_, index) => index % folds !== fold).flat()
		const weights = new Map(trainMeanRanker([...others, ...more], options, [1]))
		for (const {candidates, target, known} of articles.filter((_, index) => index % folds === fold).flat()) {
			const sums = candidates.map((keys) => keys.reduce((sum, key) => sum + (weights.get(key) ?? 0), 0))
			all++
			if (target[bestOf(known)]! > 0) before++
			if (target[bestOf(known.map((score, index) => score + sums[index]!))]! > 0) after++
		}
	}
	return `${((100 * after) / all).toFixed(1)} of ${all}, without it ${((100 * before) / all).toFixed(1)}`
}

function bestOf(scores: readonly number[]): number {
	const shares = softmax(scores)
	return shares.indexOf(Math.max(...shares))
}

/** Writes the card of the contents of records. `folds`: contents right, each fifth of the articles by weights from the other four. */
export function writeContentCard(folder: string, folds: string): void {
	writeCard(folder, {
		name: 'quote-contents',
		what: 'Where the content of a quote begins and ends in our records, whose scheme is narrower than that of PolNeAR: what the scores of the content ranker in `quotes.bin` change by, over the same features. `attitudes` does without it.',
		from: 'Trained on',
		readsNewsfacts: true,
		sources: [`${articlesFile}: news articles whose quotes were listed by hand`, inventedSource, annotatedSource],
		scores: () => [
			`Most probable pieces that are right, in per cent, of cues that gold has, each fifth of the articles by weights from the other four: ${folds}.`,
			'What it does to quotes on articles that it has not seen stands in SCORES.md under newsfacts/closed and newsfacts/open.',
			'',
		],
		rebuild: 'Rebuild: `npm run train quote-contents -- --gold ../shared/gold`, after quotes.',
	})
}
