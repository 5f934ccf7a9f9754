import type {RecordArticle} from '#src/evaluate/records/record-article.js'
import {isSameRelation} from '#src/evaluate/records/relations.js'
import {contextOfPairs, relationOfPair} from '#src/facts/relation/judge-pairs.js'
import {writePairFeatures} from '#src/facts/relation/pair-features.js'
import {type EntityPair, findPairs} from '#src/facts/relation/pairs.js'
import {findByRules} from '#src/facts/relation/rule.js'
import {FeatureList} from '#src/learning/feature-list.js'
import {packRanker, type Ranker, unpackRanker} from '#src/learning/ranker.js'
import {packWeights, unpackWeights} from '#src/learning/weight-file.js'
import type {Reading} from '#src/model/reading.js'
import {recordExtraction} from '#src/record.js'
import {writeCard} from '../card.js'
import {readInventedArticles} from '../invented/read-articles.js'
import {type Example, folds, judgeAcrossFolds, trainLogistic} from '../learning/train-logistic.js'
import {articlesFile, inventedSource, type ReadArticle, readUpToFacts, trainingArticles} from './readings.js'

const options = {rate: 0.03, epochs: 8, minCount: 2}

const maxWeights = 30000

/** Trains the judge of relations; gives its bytes and what each fifth of the articles gets by weights from the other four. */
export function trainRelationsFrom(gold: string): {readonly bytes: Uint8Array; readonly folds: string} {
	const articles = readUpToFacts(trainingArticles(gold))
	const judged = articles.map(examplesOf)
	const more = readUpToFacts(readInventedArticles()).flatMap(examplesOf)
	const documents = articles.map(({article}) => article.id)
	const weights = trainLogistic([...judged.flat(), ...more], options)
	return {
		bytes: packWeights({documents}, packRanker('pair', weights, maxWeights)),
		folds: foldsOf(judgeAcrossFolds(judged, options, more)),
	}
}

/** Judges of relations, one for each fifth of the articles, that haven't seen it. */
export function trainRelationFolds(articles: readonly RecordArticle[]): Ranker[] {
	const judged = readUpToFacts(articles).map(examplesOf)
	const more = readUpToFacts(readInventedArticles()).flatMap(examplesOf)
	return Array.from({length: folds}, (_, fold) => {
		const others = judged.filter((_, index) => index % folds !== fold).flat()
		const packed = packRanker('pair', trainLogistic([...others, ...more], options), maxWeights)
		return unpackRanker(unpackWeights(packWeights({documents: []}, packed), 'relations'), 'relations', 'pair')
	})
}

function examplesOf({article, reading}: ReadArticle): Example[] {
	const context = contextOfPairs(reading, findByRules(reading))
	const found = recordExtraction(reading, [], false)
	const list = new FeatureList()
	return findPairs(reading).map((pair) => {
		list.clear()
		writePairFeatures(context, pair, list)
		return {keys: list.takeEach()[0]!, right: isRight(article, reading, pair, found)}
	})
}

function isRight(
	article: RecordArticle,
	reading: Reading,
	pair: EntityPair,
	found: ReturnType<typeof recordExtraction>,
): boolean {
	const {name: country} = relationOfPair(reading, pair, 0).object
	const end = (index: number, name?: string) => {
		const entity = reading.entities[index]!
		return {name: name ?? entity.name, text: name ?? entity.name, id: entity.id}
	}
	const ours = {type: pair.type, subject: end(pair.subject), object: end(pair.object, country)}
	return (
		article.relations?.some((gold) => gold.type === pair.type && isSameRelation(article, gold, ours, found)) ?? false
	)
}

// Precision and recall among the pairs where the less probable are left out.
function foldsOf(across: readonly (Example & {readonly confidence: number})[]): string {
	const all = across.filter(({right}) => right).length
	return [0.3, 0.4, 0.5, 0.6]
		.map((least) => {
			const kept = across.filter(({confidence}) => confidence >= least)
			const right = kept.filter((one) => one.right).length
			return `${((100 * right) / kept.length).toFixed(1)}, ${((100 * right) / all).toFixed(1)} from ${least}`
		})
		.join('; ')
}

/** Writes the card of the judge of relations. `folds`: its precision and recall, each fifth by weights from the other four. */
export function writeRelationCard(folder: string, folds: string): void {
	writeCard(folder, {
		name: 'relations',
		what: 'Between which people, organizations and places a relation holds: a logistic regression over pairs of entities, with the rules that found it, the words and the path in the tree between them, their types and posts.',
		from: 'Trained on',
		readsNewsfacts: true,
		sources: [`${articlesFile}: news articles whose relations were annotated by hand`, inventedSource],
		scores: () => [
			`Precision and recall in per cent among pairs that stand near each other, each fifth of the articles by weights from the other four: ${folds}.`,
			'On articles that it has not seen: the rows `relations` of newsfacts/closed and newsfacts/open in SCORES.md.',
			'',
		],
		rebuild: 'Rebuild: `npm run train relations -- --gold ../shared/gold`, after quote-filter.',
	})
}
