import {calibrationError} from '#src/evaluate/calibration.js'
import {createReadingReader} from '#src/extract.js'
import {packWeights} from '#src/learning/files/weight-file.js'
import {packRanker} from '#src/learning/linear/ranker.js'
import {writeCard} from '../card.js'
import {scaleOf, scaleWeights} from '../learning/scale-scores.js'
import {type Example, judgeAcrossFolds, trainLogistic} from '../learning/train-logistic.js'
import {judgedStatementsSource, readJudgedStatements} from './judged-statements.js'
import {
	annotatedArticles,
	annotatedSource,
	articlesFile,
	modelsBeforeFacts,
	readUpToFacts,
	trainingArticles,
} from './readings.js'
import {judgedStatements, listedStatements} from './statement-examples.js'

const options = {rate: 0.03, epochs: 6, minCount: 6}

/** What the log-odds of being right count, beside those of being listed. */
const shareOfRight = 0.75

type Weights = ReadonlyMap<number, number>

/**
 * Trains the choice of statements: log-odds of being listed plus a share of those of being right, scaled to the
 * probability of being listed. Gives the bytes and what each fifth of the articles gets by weights from the other four.
 */
export function trainStatementsFrom(gold: string): {readonly bytes: Uint8Array; readonly folds: string} {
	const articles = readUpToFacts(trainingArticles(gold))
	const annotated = readUpToFacts(annotatedArticles(gold))
	const judged = readJudgedStatements(gold)
	const read = createReadingReader(modelsBeforeFacts())
	const listed = [...articles, ...annotated].map(listedStatements)
	const right = judged.map(({article, statements}) => judgedStatements(read(article), statements))
	const [ofListed, ofRight] = [listed, right].map(
		(examples): Weights => new Map(trainLogistic(examples.flat(), options)),
	)
	const across = judgeAcrossFolds(listed, options).map((one) => ({
		...one,
		score: logOdds(one.confidence) + shareOfRight * scoreOf(ofRight!, one.keys),
	}))
	const sums = new Map(ofListed)
	for (const [key, weight] of ofRight!) sums.set(key, (sums.get(key) ?? 0) + shareOfRight * weight)
	const worth = scaleWeights(sums, across, across[0]!.keys[0]!)
	const documents = [...articles, ...annotated, ...judged].map(({article}) => article.id)
	const golds = [...articles, ...annotated].reduce((sum, {article}) => sum + article.statements.length, 0)
	return {
		bytes: packWeights({documents}, packRanker('statement', [...worth], 8000)),
		folds: `${recallsOf(across, golds)}. ${sharesOf(right, ofListed!)}`,
	}
}

const scoreOf = (weights: Weights, keys: Int32Array): number =>
	keys.reduce((sum, key) => sum + (weights.get(key) ?? 0), 0)

const logOdds = (probability: number): number => Math.log(probability / (1 - probability))

interface Judged extends Example {
	readonly score: number
}

// Recall where so many are kept for each of gold's, and the error of the probabilities.
function recallsOf(across: readonly Judged[], golds: number): string {
	const best = [...across].sort((a, b) => b.score - a.score)
	const recalls = [1, 1.5, 2].map((per) => {
		const kept = best.slice(0, Math.round(per * golds))
		return `${((100 * kept.filter(({right}) => right).length) / golds).toFixed(1)} at ${per}`
	})
	const {slope, intercept} = scaleOf(across)
	const error = calibrationError(
		across.map(({score, right}) => ({confidence: 1 / (1 + Math.exp(-slope * score - intercept)), right})),
	)
	return `${recalls.join(', ')}; calibration error ${error?.toFixed(1)}`
}

// How many of the judged are right, of all and of the better half by weights from other articles.
function sharesOf(judged: readonly (readonly Example[])[], listed: Weights): string {
	const across = judgeAcrossFolds(judged, options).map((one) => ({
		...one,
		score: scoreOf(listed, one.keys) + shareOfRight * logOdds(one.confidence),
	}))
	const best = across.sort((a, b) => b.score - a.score).slice(0, Math.round(across.length / 2))
	const share = (ones: readonly Example[]): string =>
		((100 * ones.filter(({right}) => right).length) / ones.length).toFixed(1)
	return `Of ${across.length} that were judged one by one ${share(across)} are right, of the better half ${share(best)}`
}

/** Writes the card of the choice of statements. `folds`: its figures, each fifth by weights from the other four. */
export function writeStatementCard(folder: string, folds: string): void {
	writeCard(folder, {
		name: 'statements',
		what: 'Which statements are worth stating: the probability that a careful reader lists one among the main statements of its article, by logistic regressions over clause, arguments, place in the article and claim: one of what is listed, and a share of one of what is right by itself, as one. It is the confidence of a statement; `statements: all` keeps those of little probability too.',
		from: 'Trained on',
		readsNewsfacts: true,
		sources: [
			`${articlesFile}: news articles whose main statements were listed by hand, and what this version finds in them`,
			annotatedSource,
			judgedStatementsSource,
		],
		scores: () => [
			`Recall of gold's statements in per cent by how many are kept for each of gold's, each fifth of the articles by weights from the other four: ${folds}.`,
			'On articles that it has not seen: the rows `statements.*` of newsfacts/closed and newsfacts/open in SCORES.md.',
			'',
		],
		rebuild: 'Rebuild: `npm run train statements -- --gold ../shared/gold`, after confidence.',
	})
}
