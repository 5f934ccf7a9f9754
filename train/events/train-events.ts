import {eventLayer} from '#src/evaluate/records/events.js'
import type {EventModel} from '#src/facts/event/model.js'
import {chooseEvents, judgeEvents} from '#src/facts/event/retelling/judge.js'
import {proposeEvents} from '#src/facts/event/trigger/propose.js'
import {standardTypes} from '#src/facts/event/trigger/type-index.js'
import {packWeights, unpackWeights} from '#src/learning/files/weight-file.js'
import {packRanker, type Ranker, unpackRanker} from '#src/learning/linear/ranker.js'
import {root} from '../../bench/gold/root.js'
import {writeCard} from '../card.js'
import {
	annotatedArticles,
	annotatedSource,
	articlesFile,
	eventArticles,
	eventsSource,
	inventedSource,
	type ReadArticle,
	trainingArticles,
} from '../facts/readings.js'
import {readInventedArticles} from '../invented/read-articles.js'
import {trainBinary} from '../learning/train-binary.js'
import type {Example} from '../learning/train-logistic.js'
import {trainMeanRanker} from '../learning/train-ranker.js'
import {type Annotated, readAnnotated} from './annotated.js'
import {composeFrom, eventExamples, pairExamples, roleExamples, triggerExamples} from './examples.js'
import {readInvented} from './invented.js'
import {judgedSource, readJudgedArticles} from './judged-articles.js'
import {type Judged, judgedPairExamples, judgedTriggerExamples} from './judged-examples.js'
import {modalityExamples} from './modality-examples.js'

const triggerOptions = {rate: 0.02, epochs: 6, minCount: 10}
const roleOptions = {rate: 0.04, epochs: 6, minCount: 12}
const pairOptions = {rate: 0.05, epochs: 6, minCount: 3}
const eventOptions = {rate: 0.015, epochs: 8, minCount: 3}
const modalityOptions = {rate: 0.03, epochs: 6, minCount: 10}

const foldCount = 5

const index = standardTypes()

/** Weights as the product reads them. */
function rankerOf(weights: [number, number][], most: number): Ranker {
	const bytes = packWeights({documents: []}, packRanker('one', weights, most))
	return unpackRanker(unpackWeights(bytes, 'events'), 'events', 'one')
}

interface Examples {
	readonly trigger: readonly Example[]
	readonly role: readonly Example[]
}

const examplesOf = (one: Annotated): Examples => ({
	trigger: triggerExamples(one, index),
	role: roleExamples(one, index),
})

const judgedExamplesOf = (one: Judged): Examples => ({
	trigger: judgedTriggerExamples(one, index),
	role: roleExamples(one, index),
})

/** Weights kept at most, for what rare features would make large; of words and roles all are. */
const maxWeights = {trigger: Infinity, role: Infinity, pair: 4000, event: 4000, modality: 20000}

type Proposals = ReturnType<typeof proposeEvents>

const isInvented = ({id}: Annotated['article']): boolean => id.startsWith('invented/')

/** News of which more than the events was annotated. */
const isInFull = (article: Annotated['article']): boolean => !isInvented(article) && article.statements.length > 0

type Weights = [key: number, weight: number][]

const weightsOf = (examples: readonly Examples[]): {trigger: Weights; role: Weights} => ({
	trigger: trainBinary(
		examples.flatMap(({trigger}) => trigger),
		triggerOptions,
	),
	role: trainBinary(
		examples.flatMap(({role}) => role),
		roleOptions,
	),
})

/** Learns triggers and roles. */
function trainFirst(examples: readonly Examples[]): Pick<EventModel, 'trigger' | 'role'> {
	const {trigger, role} = weightsOf(examples)
	return {trigger: rankerOf(trigger, maxWeights.trigger), role: rankerOf(role, maxWeights.role)}
}

/** The fold of each article: one that was annotated twice is in one. */
function foldOfEach(articles: readonly ReadArticle[]): number[] {
	const places = new Map<string, number>()
	for (const {article} of articles) if (!places.has(article.id)) places.set(article.id, places.size)
	return articles.map(({article}) => places.get(article.id)! % foldCount)
}

/** Proposals of each article by weights that were learned from the other folds. */
function proposeAcrossFolds(
	articles: readonly ReadArticle[],
	folds: readonly number[],
	examples: readonly Examples[],
	more: readonly Examples[],
): Proposals[] {
	const proposals = articles.map((): Proposals => [])
	for (let fold = 0; fold < foldCount; fold++) {
		const model = trainFirst([...examples.filter((_, at) => folds[at] !== fold), ...more])
		articles.forEach(({reading}, at) => {
			if (folds[at] === fold) proposals[at] = proposeEvents(reading, index, model)
		})
	}
	return proposals
}

/** Articles with what is proposed in them by weights from other folds. */
interface Proposed {
	readonly articles: readonly Annotated[]
	readonly judged: readonly Judged[]
	/** Of the articles, then of those that were judged. */
	readonly proposals: readonly Proposals[]
}

// Which mentions are of one event is learned from all articles, which events an article reports from news annotated in full or with its events.
function laterWeightsOf({articles, judged, proposals}: Proposed): {pair: Weights; event: Weights} {
	const pairs = [
		...articles.flatMap((one, at) => pairExamples(one, proposals[at]!)),
		...judged.flatMap((one, at) => judgedPairExamples(one, proposals[articles.length + at]!)),
	]
	const pair = trainBinary(pairs, pairOptions)
	const ranker = rankerOf(pair, maxWeights.pair)
	const events = articles.flatMap((one, at) =>
		isInvented(one.article) ? [] : eventExamples(one, proposals[at]!, ranker),
	)
	return {pair, event: trainBinary(events, eventOptions)}
}

/** Learns which mentions are of one event, and which events count. */
function trainSecond(proposed: Proposed): Pick<EventModel, 'pair' | 'event'> {
	const {pair, event} = laterWeightsOf(proposed)
	return {pair: rankerOf(pair, maxWeights.pair), event: rankerOf(event, maxWeights.event)}
}

const modalityWeights = (articles: readonly Annotated[]): Weights =>
	trainMeanRanker(
		articles.flatMap((one) => modalityExamples(one, index)),
		modalityOptions,
	)

/** Invented sentences, for types that are rare there. */
const inventedFile = new URL('train/events/invented.txt', root)

/** Learns events; gives their bytes and what each fifth of the articles scores by weights from the other four. */
export function trainEventsFrom(gold: string): {readonly bytes: Uint8Array; readonly folds: string} {
	const articles = readAnnotated([
		...trainingArticles(gold),
		...annotatedArticles(gold),
		...eventArticles(gold),
		...readInventedArticles(),
	])
	const judgedArticles = readJudgedArticles(gold)
	const read = readAnnotated(judgedArticles.map(({article}) => article))
	const judged = judgedArticles.map((one, at): Judged => ({...one, ...read[at]!}))
	const examples = [...articles.map(examplesOf), ...judged.map(judgedExamplesOf)]
	const more = readAnnotated(readInvented(inventedFile)).map(examplesOf)
	const all = [...articles, ...judged]
	const folds = foldOfEach(all)
	const proposals = proposeAcrossFolds(all, folds, examples, more)
	const proposed = {articles, judged, proposals}
	const first = weightsOf([...examples, ...more])
	const second = laterWeightsOf(proposed)
	const sections = new Map([
		...packRanker('trigger', first.trigger, maxWeights.trigger),
		...packRanker('role', first.role, maxWeights.role),
		...packRanker('pair', second.pair, maxWeights.pair),
		...packRanker('event', second.event, maxWeights.event),
		...packRanker('modality', modalityWeights(all), maxWeights.modality),
	])
	const documents = all.flatMap(({article}) => (isInvented(article) ? [] : article.id))
	return {bytes: packWeights({documents: [...new Set(documents)]}, sections), folds: scoreFolds(proposed, folds)}
}

// F1 of events and their arguments in news, all of it learned from the other folds.
function scoreFolds({articles, judged, proposals}: Proposed, folds: readonly number[]): string {
	const seconds: Pick<EventModel, 'pair' | 'event'>[] = []
	const pairs = articles.flatMap(({article, reading, found}, at) => {
		if (!isInFull(article)) return []
		const fold = folds[at]!
		const isOther = (_: unknown, index: number): boolean => folds[index] !== fold
		seconds[fold] ??= trainSecond({
			articles: articles.filter(isOther),
			judged: judged.filter((_, index) => isOther(_, articles.length + index)),
			proposals: proposals.filter(isOther),
		})
		const events = chooseEvents(reading, judgeEvents(reading, proposals[at]!, seconds[fold]))
		return [{gold: article, found: {...found, facts: composeFrom(reading, events)}}]
	})
	const {figures} = eventLayer.score(pairs)
	const value = (metric: string): string => figures.find((one) => one.metric === metric)?.value?.toFixed(1) ?? '–'
	return `events ${value('events.f1')}, arguments ${value('events.arguments.f1')}, key events ${value('events.key')}`
}

/** Writes the card of the weights for events. */
export function writeEventCard(folder: string, folds: string): void {
	writeCard(folder, {
		name: 'events',
		what: 'Which words name an event of which type, which phrases fill its roles, which mentions are of one event, and which events count: four logistic regressions, over word, tree, names and numbers around, and the article; and how an event stands to the facts (actual, intended, possible …): a log-linear ranker of modalities.',
		from: 'Trained on',
		readsNewsfacts: true,
		sources: [
			`${articlesFile}: news articles whose events were annotated by hand, and what this version finds in them`,
			annotatedSource,
			eventsSource,
			`${judgedSource}; which events count is not learned from them`,
			`${inventedSource}, for triggers, roles and which mentions are of one event`,
			'train/events/invented.txt: sentences of our own invention with events of every type (triggers and roles alone)',
		],
		scores: () => [
			`F1 of events and of arguments, recall of key events in the articles annotated in full, each fifth by weights from the other four: ${folds}.`,
			'On articles that it has not seen: the rows `events` of newsfacts/closed and newsfacts/open in SCORES.md.',
			'',
		],
		rebuild: 'Rebuild: `npm run train events -- --gold ../shared/gold`, after quote-filter.',
	})
}
