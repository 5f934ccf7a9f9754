import {matchContents, placeContent} from '#src/evaluate/records/quotes.js'
import type {RecordArticle} from '#src/evaluate/records/record-article.js'
import {namesSame} from '#src/evaluate/records/same-words.js'
import {packWeights} from '#src/learning/files/weight-file.js'
import {FeatureList} from '#src/learning/linear/feature-list.js'
import {packRanker, softmax} from '#src/learning/linear/ranker.js'
import {confidences} from '#src/model/confidences.js'
import type {QuoteMention, QuoteSpan} from '#src/model/quote.js'
import type {Reading} from '#src/model/reading.js'
import {loadReadingModels} from '#src/models.js'
import {isSettled, writeCandidates} from '#src/quotes/speakers/choose-speaker.js'
import type {SpeakerCandidate} from '#src/quotes/speakers/speaker-candidates.js'
import {recordExtraction} from '#src/record.js'
import {writeCard} from '../card.js'
import {annotatedArticles, annotatedSource, articlesFile, inventedSource, trainingArticles} from '../facts/readings.js'
import {readInventedArticles} from '../invented/read-articles.js'
import {type Group, trainMeanRanker} from '../learning/train-ranker.js'
import {readQuotes} from './read-quotes.js'

const options = {rate: 0.03, epochs: 10, minCount: 20}
const folds = 5

/** Trains the choice of speakers; gives its bytes and how many each fifth of the articles gets right from the other four. */
export function trainSpeakersFrom(gold: string): {readonly bytes: Uint8Array; readonly folds: string} {
	const models = loadReadingModels()
	const articles = trainingArticles(gold)
	const groups = articles.map((article) => groupsOf(article, models))
	const annotated = annotatedArticles(gold)
	const more = [...readInventedArticles(), ...annotated].flatMap((article) => groupsOf(article, models))
	const weights = trainMeanRanker([...groups.flat(), ...more], options)
	const documents = [...articles, ...annotated].map(({id}) => id)
	return {
		bytes: packWeights({documents}, packRanker('speaker', weights, 6000)),
		folds: foldsOf(groups, more),
	}
}

/** The candidates of a quote with their features. */
interface Written {
	readonly candidates: readonly SpeakerCandidate[]
	readonly keys: readonly Int32Array[]
}

// Every quote whose content gold has too, and one of whose candidates is gold's speaker.
function groupsOf(article: RecordArticle, models: ReturnType<typeof loadReadingModels>): Group[] {
	const written = new Map<string, Written>()
	const list = new FeatureList()
	const reading = readQuotes(article, models, (context, profiles, quote, answer) => {
		if (isSettled(quote, answer)) return answer
		list.clear()
		const candidates = writeCandidates(context, profiles, quote, answer, list)
		written.set(keyOf(quote), {candidates, keys: list.takeEach()})
		return answer
	})
	const found = recordExtraction(reading, [], false)
	const golds = article.quotes.map((quote) => placeContent(article.text, quote))
	const ours = reading.quotes.map((quote) => placeContent(article.text, quote))
	return matchContents(golds, ours).flatMap(({gold, ours: {of}}) => {
		const {candidates = [], keys = []} = written.get(keyOf(of)) ?? {}
		const right = candidates.map((one) => Number(isRight(article, gold.of.speaker, one, reading, found)))
		const sum = right.reduce((total, one) => total + one, 0)
		return sum === 0 ? [] : {candidates: keys, target: right.map((one) => one / sum)}
	})
}

const keyOf = ({start, end, rule}: QuoteSpan | QuoteMention): string => `${start} ${end} ${rule}`

function isRight(
	article: RecordArticle,
	gold: string | null | undefined,
	{speakers, description}: SpeakerCandidate,
	{entities}: Reading,
	found: ReturnType<typeof recordExtraction>,
): boolean {
	if (gold === null || gold === undefined) return speakers.length === 0 && description === null
	const names = speakers.map((entity) => entities[entity]!.name)
	const id = speakers.length === 1 ? entities[speakers[0]!]!.id : null
	const name = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? description)
	return namesSame(article, gold, name, id, found)
}

// How many are right of those that have a right candidate, by the rules and by weights from the other folds.
function foldsOf(articles: readonly (readonly Group[])[], more: readonly Group[]): string {
	let byRule = 0
	let chosen = 0
	let all = 0
	for (let fold = 0; fold < folds; fold++) {
		const others = articles.filter((_, index) => index % folds !== fold).flat()
		const weights = new Map(trainMeanRanker([...others, ...more], options))
		for (const {candidates, target} of articles.filter((_, index) => index % folds === fold).flat()) {
			const shares = softmax(candidates.map((keys) => keys.reduce((sum, key) => sum + (weights.get(key) ?? 0), 0)))
			const best = shares.indexOf(Math.max(...shares))
			all++
			if (target[0]! > 0) byRule++
			if (target[shares[best]! < confidences.speakers['min-chosen'] ? 0 : best]! > 0) chosen++
		}
	}
	return `${((100 * chosen) / all).toFixed(1)} of ${all}, by rules alone ${((100 * byRule) / all).toFixed(1)}`
}

/** Writes the card of the choice of speakers. `folds`: speakers right, each fifth of the articles by weights from the other four. */
export function writeSpeakerCard(folder: string, folds: string): void {
	writeCard(folder, {
		name: 'speakers',
		what: 'Who speaks a quote: what the rules answer, the description in the text, a speaker before or an entity around: a log-linear ranker over the words of the source, the rule that answered, and name, noun, number, place and earlier quotes of each candidate.',
		from: 'Trained on',
		readsNewsfacts: true,
		sources: [`${articlesFile}: news articles whose quotes were listed by hand`, inventedSource, annotatedSource],
		scores: () => [
			`Right, in per cent, each fifth of the articles by weights from the other four, where a candidate is right: ${folds}.`,
			'On articles that it has not seen: the rows `quotes.speaker` of newsfacts/closed and newsfacts/open in SCORES.md.',
			'',
		],
		rebuild: 'Rebuild: `npm run train speakers -- --gold ../shared/gold`, after quotes and reference.',
	})
}
