import {calibrationError} from '#src/evaluate/counts.js'
import {matchStatements} from '#src/evaluate/records/statements.js'
import {composeFacts, noFactModels} from '#src/facts/compose.js'
import {loadConfidenceModel} from '#src/facts/confidence.js'
import {writeStatementFeatures} from '#src/facts/statement/worth.js'
import {contextOfStatements} from '#src/facts/statement/worth-context.js'
import {FeatureList} from '#src/learning/feature-list.js'
import {packRanker} from '#src/learning/ranker.js'
import {readWeights} from '#src/learning/read-weights.js'
import {packWeights} from '#src/learning/weight-file.js'
import {writeCard} from '../card.js'
import {type Example, judgeAcrossFolds, trainLogistic} from '../learning/train-logistic.js'
import {
	annotatedArticles,
	annotatedSource,
	articlesFile,
	type ReadArticle,
	readUpToFacts,
	trainingArticles,
} from './readings.js'

const options = {rate: 0.03, epochs: 6, minCount: 6}

/** Trains the choice of statements; gives its bytes and what each fifth of the articles gets by weights from the other four. */
export function trainStatementsFrom(gold: string): {readonly bytes: Uint8Array; readonly folds: string} {
	const articles = readUpToFacts(trainingArticles(gold))
	const models = {...noFactModels, confidence: loadConfidenceModel(readWeights)}
	const judge = ({article, reading}: ReadArticle): Example[] => {
		const facts = composeFacts(reading, {models})
		const right = new Set<object>(matchStatements(article, facts).matched.map(({ours}) => ours.fact))
		const context = contextOfStatements(reading, facts)
		const list = new FeatureList()
		return facts.flatMap((fact): Example[] => {
			if (fact.kind !== 'statement') return []
			list.clear()
			writeStatementFeatures(reading, fact, context, list)
			return [{keys: list.takeEach()[0]!, right: right.has(fact)}]
		})
	}
	const judged = articles.map(judge)
	const annotated = annotatedArticles(gold)
	const more = readUpToFacts(annotated).flatMap(judge)
	const documents = [...articles.map(({article}) => article.id), ...annotated.map(({id}) => id)]
	const golds = articles.reduce((sum, {article}) => sum + article.statements.length, 0)
	const weights = trainLogistic([...judged.flat(), ...more], options)
	return {
		bytes: packWeights({documents}, packRanker('statement', weights, 8000)),
		folds: foldsOf(judgeAcrossFolds(judged, options, more), golds),
	}
}

// Recall where so many are kept for each of gold's, and the error of the probabilities.
function foldsOf(across: readonly (Example & {readonly confidence: number})[], golds: number): string {
	const best = [...across].sort((a, b) => b.confidence - a.confidence)
	const recalls = [1, 1.5, 2].map((per) => {
		const kept = best.slice(0, Math.round(per * golds))
		return `${((100 * kept.filter(({right}) => right).length) / golds).toFixed(1)} at ${per}`
	})
	return `${recalls.join(', ')}; calibration error ${calibrationError(across)?.toFixed(1)}`
}

/** Writes the card of the choice of statements. `folds`: its figures, each fifth by weights from the other four. */
export function writeStatementCard(folder: string, folds: string): void {
	writeCard(folder, {
		name: 'statements',
		what: 'Which statements are worth stating: the probability that a careful reader lists one among the main statements of its article, by a logistic regression over clause, arguments, place in the article and claim. It is the confidence of a statement; `statements: all` keeps those of little probability too.',
		from: 'Trained on',
		readsNewsfacts: true,
		sources: [
			`${articlesFile}: news articles whose main statements were listed by hand, and what this version finds in them`,
			annotatedSource,
		],
		scores: () => [
			`Recall of gold's statements in per cent by how many are kept for each of gold's, each fifth of the articles by weights from the other four: ${folds}.`,
			'On articles that it has not seen: the rows `statements.*` of newsfacts/closed and newsfacts/open in SCORES.md.',
			'',
		],
		rebuild: 'Rebuild: `npm run train statements -- --gold ../shared/gold`, after confidence.',
	})
}
