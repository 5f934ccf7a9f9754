import type {RecordArticle} from '#src/evaluate/records/record-article.js'
import {packWeights, unpackWeights} from '#src/learning/files/weight-file.js'
import {packRanker, type Ranker, unpackRanker} from '#src/learning/linear/ranker.js'
import {writeCard} from '../card.js'
import {readInventedArticles} from '../invented/read-articles.js'
import {type Example, folds, judgeAcrossFolds, trainLogistic} from '../learning/train-logistic.js'
import {knowledgeNetPairs, knowledgeNetSource} from './knowledge-net-pairs.js'
import {postArticles, postsSource} from './post-articles.js'
import {articlesFile, inventedSource, readUpToFacts, trainingArticles} from './readings.js'
import {relationPairs} from './relation-pairs.js'

const options = {rate: 0.03, epochs: 8, minCount: 10}

const maxWeights = 45_000

/** Trains the judge of relations; gives its bytes and what each fifth of the articles gets by weights from the other four. */
export function trainRelationsFrom(gold: string): {readonly bytes: Uint8Array; readonly folds: string} {
	const articles = readUpToFacts(trainingArticles(gold))
	const judged = articles.map(relationPairs)
	const more = morePairs(gold)
	const documents = [...articles.map(({article}) => article.id), ...more.documents]
	const weights = trainLogistic([...judged.flat(), ...more.examples], options)
	return {
		bytes: packWeights({documents}, packRanker('pair', weights, maxWeights)),
		folds: foldsOf(judgeAcrossFolds(judged, options, more.examples)),
	}
}

/** Judges of relations, one for each fifth of the articles, that haven't seen it. */
export function trainRelationFolds(articles: readonly RecordArticle[], gold: string): Ranker[] {
	const judged = readUpToFacts(articles).map(relationPairs)
	const more = morePairs(gold).examples
	return Array.from({length: folds}, (_, fold) => {
		const others = judged.filter((_, index) => index % folds !== fold).flat()
		const packed = packRanker('pair', trainLogistic([...others, ...more], options), maxWeights)
		return unpackRanker(unpackWeights(packWeights({documents: []}, packed), 'relations'), 'relations', 'pair')
	})
}

// Pairs of what is learned from beside newsfacts/train.
function morePairs(gold: string): {readonly examples: readonly Example[]; readonly documents: readonly string[]} {
	const posts = postArticles(gold)
	const passages = knowledgeNetPairs(gold)
	return {
		examples: [...readUpToFacts([...readInventedArticles(), ...posts]).flatMap(relationPairs), ...passages.examples],
		documents: [...posts.map(({id}) => id), ...passages.documents],
	}
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
		sources: [
			`${articlesFile}: news articles whose relations were annotated by hand`,
			postsSource,
			knowledgeNetSource,
			inventedSource,
		],
		scores: () => [
			`Precision and recall in per cent among pairs that stand near each other, each fifth of the articles by weights from the other four: ${folds}.`,
			'On articles that it has not seen: the rows `relations` of newsfacts/closed and newsfacts/open in SCORES.md, and relations/knowledgenet, whose passages to learn from are left out there.',
			'',
		],
		rebuild: 'Rebuild: `npm run train relations -- --gold ../shared/gold`, after quote-filter.',
	})
}
