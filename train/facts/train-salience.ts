import type {RecordArticle} from '#src/evaluate/records/record-article.js'
import {composeFacts, noFactModels} from '#src/facts/compose.js'
import {loadConfidenceModel} from '#src/facts/confidence.js'
import type {Fact} from '#src/facts/fact.js'
import {contextOfSalience, writeSalienceFeatures} from '#src/facts/salience/features.js'
import {bySentence} from '#src/facts/salience/rate.js'
import {loadStatementModel} from '#src/facts/statement/select.js'
import {packWeights} from '#src/learning/files/weight-file.js'
import {FeatureList} from '#src/learning/linear/feature-list.js'
import {packRanker} from '#src/learning/linear/ranker.js'
import {readWeights} from '#src/learning/read-weights.js'
import {overlaps} from '#src/model/span.js'
import {writeCard} from '../card.js'
import {readInventedArticles} from '../invented/read-articles.js'
import {scaleWeights} from '../learning/scale-scores.js'
import type {Example} from '../learning/train-logistic.js'
import {trainMeanRanker} from '../learning/train-ranker.js'
import {
	annotatedArticles,
	annotatedSource,
	articlesFile,
	inventedSource,
	type ReadArticle,
	readUpToFacts,
	trainingArticles,
} from './readings.js'

const options = {rate: 0.01, epochs: 6, minCount: 20}

const folds = 5

type Weights = ReadonlyMap<number, number>

interface Sentence extends Example {
	readonly article: RecordArticle
}

/** Trains the salience of sentences; gives its bytes and what each fifth of the articles gets by weights from the other four. */
export function trainSalienceFrom(gold: string): {readonly bytes: Uint8Array; readonly folds: string} {
	const articles = readUpToFacts(trainingArticles(gold))
	const models = {
		...noFactModels,
		confidence: loadConfidenceModel(readWeights),
		statements: loadStatementModel(readWeights),
	}
	const judge = ({article, reading}: ReadArticle): Sentence[] => {
		const context = contextOfSalience(reading)
		const list = new FeatureList()
		return [...bySentence(composeFacts(reading, {models, allStatements: true}))].map(([sentence, own]): Sentence => {
			list.clear()
			writeSalienceFeatures(reading, sentence, own, context, list)
			return {keys: list.takeEach()[0]!, right: isKey(article, own), article}
		})
	}
	const judged = articles.map(judge)
	const annotated = annotatedArticles(gold)
	const more = readUpToFacts([...readInventedArticles(), ...annotated]).map(judge)
	const weights = asProbability(trainOn([...judged, ...more]), [...judged, ...more].flat())
	const documents = [...articles.map(({article}) => article.id), ...annotated.map(({id}) => id)]
	return {
		bytes: packWeights({documents}, packRanker('sentence', [...weights], 4000)),
		folds: foldsOf(judged, more),
	}
}

// Which sentence of its article comes first: a softmax over the sentences of each article.
function trainOn(articles: readonly (readonly Sentence[])[]): Weights {
	const groups = articles.flatMap((sentences) => {
		const right = sentences.filter((one) => one.right).length
		if (right === 0) return []
		return {candidates: sentences.map(({keys}) => keys), target: sentences.map((one) => (one.right ? 1 / right : 0))}
	})
	return new Map(trainMeanRanker(groups, options))
}

const scoreOf = (weights: Weights, {keys}: Example): number =>
	keys.reduce((sum, key) => sum + (weights.get(key) ?? 0), 0)

// The first feature is that of every sentence.
const asProbability = (weights: Weights, sentences: readonly Sentence[]): Weights =>
	scaleWeights(
		weights,
		sentences.map((one) => ({score: scoreOf(weights, one), right: one.right})),
		sentences[0]!.keys[0]!,
	)

// A fact of the sentence touches a clause that an editor chose.
const isKey = ({key}: RecordArticle, facts: readonly Fact[]): boolean =>
	facts.some(({evidence}) => key?.some((clause) => overlaps(clause, evidence)))

// Of the first sentences, as many as gold has clauses, those that hold one.
function foldsOf(articles: readonly (readonly Sentence[])[], more: readonly (readonly Sentence[])[]): string {
	let right = 0
	let all = 0
	for (let fold = 0; fold < folds; fold++) {
		const weights = trainOn([...articles.filter((_, index) => index % folds !== fold), ...more])
		for (const sentences of articles.filter((_, index) => index % folds === fold)) {
			const count = sentences[0]?.article.key?.length ?? 0
			const byScore = [...sentences].sort((a, b) => scoreOf(weights, b) - scoreOf(weights, a))
			right += byScore.slice(0, count).filter((one) => one.right).length
			all += count
		}
	}
	return `${((100 * right) / all).toFixed(1)} of ${all}`
}

/** Writes the card of salience. `folds`: first sentences that are right, each fifth by weights from the other four. */
export function writeSalienceCard(folder: string, folds: string): void {
	writeCard(folder, {
		name: 'salience',
		what: 'How much a sentence matters in its article: the probability that an editor would put a clause of it into a box of facts, by its place, names, words, numbers, speech and statements, learned as which sentences of an article come first. The salience of a fact is made of it: an order.',
		from: 'Trained on',
		readsNewsfacts: true,
		sources: [
			`${articlesFile}: news articles whose key clauses were chosen by hand, at most five each, and what this version finds in them`,
			inventedSource,
			annotatedSource,
		],
		scores: () => [
			`Of the first sentences, as many an article as it has key clauses, those that hold one, in per cent, each fifth of the articles by weights from the other four: ${folds}.`,
			'On articles that it has not seen: the row `key` of newsfacts/closed and newsfacts/open in SCORES.md.',
			'',
		],
		rebuild: 'Rebuild: `npm run train salience -- --gold ../shared/gold`, after statements.',
	})
}
