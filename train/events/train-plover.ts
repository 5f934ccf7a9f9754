import {createReadingReader} from '#src/extract.js'
import {claimOf, quotesByRow} from '#src/facts/claim.js'
import {findEvents} from '#src/facts/event/find.js'
import {type EventModel, loadEventModel} from '#src/facts/event/model.js'
import {ploverOf} from '#src/facts/event/plover/plover.js'
import {ploverChoices, writePloverFeatures} from '#src/facts/event/plover/plover-features.js'
import {cueRows, draftOf} from '#src/facts/event/rule.js'
import {standardTypes} from '#src/facts/event/trigger/type-index.js'
import type {PloverRoot} from '#src/facts/event/types/type.js'
import {packWeights} from '#src/learning/files/weight-file.js'
import {FeatureList} from '#src/learning/linear/feature-list.js'
import {packRanker, softmax} from '#src/learning/linear/ranker.js'
import {readWeights} from '#src/learning/read-weights.js'
import {spanOf} from '#src/model/document.js'
import type {Reading} from '#src/model/reading.js'
import {overlaps, type Span} from '#src/model/span.js'
import {root} from '../../bench/gold/root.js'
import {writeCard} from '../card.js'
import {modelsBeforeFacts} from '../facts/readings.js'
import {type Group, trainMeanRanker} from '../learning/train-ranker.js'
import {type CodedEventPlace, readCodedArticles} from './coded-articles.js'
import {type CodedSentence, readCodedSentences} from './coded-sentences.js'

const options = {rate: 0.05, epochs: 10, minCount: 1}
const folds = 5
const maxWeights = 16_000

/** Least times that a feature goes with a code, for the code to have a weight of it. */
const leastSupport = 3

/** An event with its codes as candidates, and its code by rule. */
interface CodedEvent extends Group {
	readonly ruled: PloverRoot | null
}

/** Trains the choice of codes; gives its bytes and how many each fifth of the articles gets right from the other four. */
export function trainPloverFrom(gold: string): {readonly bytes: Uint8Array; readonly folds: string} {
	const read = createReadingReader(modelsBeforeFacts())
	const events = loadEventModel(readWeights)
	const invented = readCodedSentences(new URL('train/events/invented-acts.txt', root)).flatMap((sentence, index) =>
		eventsOf(read({id: `acts-${index}`, published: null, text: sentence.text}), events, codeInSentence(sentence)),
	)
	const articles = readCodedArticles(gold)
	const news = articles.map(({codes, ...article}) => eventsOf(read(article), events, codeInArticle(codes)))
	const weights = weightsOf([...news.flat(), ...invented])
	const documents = articles.map(({id}) => id)
	return {bytes: packWeights({documents}, packRanker('plover', weights, maxWeights)), folds: foldsOf(news, invented)}
}

/** The code of an event, null where it has none, undefined where that isn't known. */
type CodeOf = (trigger: Span, ruled: PloverRoot | null) => PloverRoot | null | undefined

// What an act is done to may be the event: `{refused|REJECT} to meet`.
const codeInSentence =
	({acts}: CodedSentence): CodeOf =>
	(trigger, ruled) =>
		(acts.find((act) => overlaps(act, trigger)) ?? acts.find(({code}) => code === ruled))?.code ?? null

const codeInArticle =
	(codes: readonly CodedEventPlace[]): CodeOf =>
	(trigger) =>
		codes.find((one) => one.start === trigger.start && one.end === trigger.end)?.code

function eventsOf(reading: Reading, model: EventModel, codeOf: CodeOf): CodedEvent[] {
	const cues = cueRows(reading)
	const quoteAt = quotesByRow(reading)
	const list = new FeatureList()
	return findEvents(reading, standardTypes(), model).flatMap((event): CodedEvent[] => {
		const draft = draftOf(reading, event, cues, {modality: model.modality, plover: null})
		const claim = claimOf(reading, quoteAt, draft, () => null)
		const ruled = ploverOf(reading, event, claim)
		const code = codeOf(spanOf(reading, event.trigger), ruled)
		if (code === undefined || !event.type.plover) return []
		list.clear()
		writePloverFeatures(reading, {event, claim, ruled}, list)
		return [{candidates: list.takeEach(), target: ploverChoices.map((choice) => Number(choice === code)), ruled}]
	})
}

const weightsOf = (events: readonly CodedEvent[]): [key: number, weight: number][] =>
	trainMeanRanker(withSupport(events), options)

// Without the features of a code that never go with it: most say nothing, and they are many.
function withSupport(events: readonly CodedEvent[]): Group[] {
	const support = new Map<number, number>()
	for (const {candidates, target} of events)
		for (const key of new Set(candidates[target.indexOf(1)])) support.set(key, (support.get(key) ?? 0) + 1)
	return events.map(({candidates, target}) => ({
		candidates: candidates.map((keys) => keys.filter((key) => (support.get(key) ?? 0) >= leastSupport)),
		target,
	}))
}

// How many codes are right by weights from the other folds and by the rules alone.
function foldsOf(articles: readonly (readonly CodedEvent[])[], more: readonly CodedEvent[]): string {
	const sum = {ruled: 0, chosen: 0, all: 0}
	for (let fold = 0; fold < folds; fold++) {
		const weights = new Map(weightsOf([...articles.filter((_, index) => index % folds !== fold).flat(), ...more]))
		for (const {candidates, target, ruled} of articles.filter((_, index) => index % folds === fold).flat()) {
			const shares = softmax(candidates.map((keys) => keys.reduce((total, key) => total + (weights.get(key) ?? 0), 0)))
			sum.all++
			sum.ruled += target[ploverChoices.indexOf(ruled)]!
			sum.chosen += target[shares.indexOf(Math.max(...shares))]!
		}
	}
	const share = (count: number): string => ((100 * count) / sum.all).toFixed(1)
	return `${share(sum.chosen)} of ${sum.all}, by rules alone ${share(sum.ruled)}`
}

/** Writes the card of the choice of codes. */
export function writePloverCard(folder: string, folds: string): void {
	writeCard(folder, {
		name: 'plover',
		what: 'Which root code of PLOVER an event has, if any: a log-linear ranker over its type, its trigger, what governs it and hangs on it, whether it is reported as done, planned or denied, and the code by rule.',
		from: 'Trained on',
		sources: [
			'bench/annotations/codes.jsonl: articles of Worldwide and PolNeAR (research data without an open licence), for whose events a language model gave the code',
			'train/events/invented-acts.txt: sentences of our own invention whose acts are marked with their codes',
		],
		scores: () => [
			`Right, in per cent, of the events of articles, each fifth of them by weights from the other four: ${folds}.`,
			'',
		],
		rebuild: 'Rebuild: `npm run train plover -- --gold ../shared/gold`, after events.',
	})
}
