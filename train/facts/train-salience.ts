import type {RecordArticle} from '#src/evaluate/records/record-article.js'
import {composeFacts, noFactModels} from '#src/facts/compose.js'
import {loadConfidenceModel} from '#src/facts/confidence.js'
import type {Fact} from '#src/facts/fact.js'
import {contextOfSalience, writeSalienceFeatures} from '#src/facts/salience/features.js'
import {bySentence} from '#src/facts/salience/rate.js'
import {loadStatementModel} from '#src/facts/statement/select.js'
import {FeatureList} from '#src/learning/feature-list.js'
import {packRanker} from '#src/learning/ranker.js'
import {readWeights} from '#src/learning/read-weights.js'
import {packWeights} from '#src/learning/weight-file.js'
import {overlaps} from '#src/model/span.js'
import {writeCard} from '../card.js'
import {readInventedArticles} from '../invented/read-articles.js'
import {type Example, judgeAcrossFolds, trainLogistic} from '../learning/train-logistic.js'
import {
	annotatedArticles,
	annotatedSource,
	articlesFile,
	inventedSource,
	type ReadArticle,
	readUpToFacts,
	trainingArticles,
} from './readings.js'

const options = {rate: 0.02, epochs: 4, minCount: 20}

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
	const more = readUpToFacts([...readInventedArticles(), ...annotated]).flatMap(judge)
	const weights = trainLogistic([...judged.flat(), ...more], options)
	const documents = [...articles.map(({article}) => article.id), ...annotated.map(({id}) => id)]
	return {
		bytes: packWeights({documents}, packRanker('sentence', weights, 4000)),
		folds: foldsOf(judgeAcrossFolds(judged, options, more)),
	}
}

// A fact of the sentence touches a clause that an editor chose.
const isKey = ({key}: RecordArticle, facts: readonly Fact[]): boolean =>
	facts.some(({evidence}) => key?.some((clause) => overlaps(clause, evidence)))

// Of the first sentences by probability, as many as gold has clauses, those that hold one.
function foldsOf(across: readonly (Sentence & {readonly confidence: number})[]): string {
	let right = 0
	let all = 0
	for (const article of new Set(across.map((one) => one.article))) {
		const count = article.key?.length ?? 0
		const own = across.filter((one) => one.article === article).sort((a, b) => b.confidence - a.confidence)
		right += own.slice(0, count).filter((one) => one.right).length
		all += count
	}
	return `${((100 * right) / all).toFixed(1)} of ${all}`
}

/** Writes the card of salience. `folds`: first sentences that are right, each fifth by weights from the other four. */
export function writeSalienceCard(folder: string, folds: string): void {
	writeCard(folder, {
		name: 'salience',
		what: 'How much a sentence matters in its article: the probability that an editor would put a clause of it into a box of facts, by a logistic regression over its place, names, words, numbers, speech and statements. The salience of a fact is made of it: an order.',
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
