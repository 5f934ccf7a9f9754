import {fileURLToPath} from 'node:url'
import {matchSpans, overlapOf} from '#src/evaluate/match.js'
import type {RecordArticle} from '#src/evaluate/records/record-article.js'
import {headWord} from '#src/evaluate/records/same-words.js'
import {createReadingReader} from '#src/extract.js'
import {noFactModels} from '#src/facts/compose.js'
import {packWeights, unpackWeights} from '#src/learning/files/weight-file.js'
import {FeatureList} from '#src/learning/linear/feature-list.js'
import {packRanker, type Ranker, softmax, unpackRanker} from '#src/learning/linear/ranker.js'
import {textOf} from '#src/model/document.js'
import type {QuantityMention} from '#src/model/quantity.js'
import type {Reading} from '#src/model/reading.js'
import type {Span} from '#src/model/span.js'
import {loadReadingModels} from '#src/models.js'
import {type CountedCandidate, isOpen} from '#src/numbers/counted/choice-candidates.js'
import {bestOf, noteCounted, phraseAt, writeCandidates} from '#src/numbers/counted/choose.js'
import {readAnnotations} from '../../bench/gold/annotations/lines.js'
import {root} from '../../bench/gold/root.js'
import {writeCard} from '../card.js'
import {annotatedArticles, annotatedSource, articlesFile, trainingArticles} from '../facts/readings.js'
import {type Group, trainMeanRanker} from '../learning/train-ranker.js'

const options = {rate: 0.03, epochs: 8, minCount: 7}
const folds = 5
const mostWeights = 20_000

/** A number with the head of what it counts, '' for nothing. */
interface CountedNumber extends Span {
	readonly head: string
}

interface CountedArticle {
	readonly id: string
	readonly text: string
	readonly published: string | null
	readonly numbers: readonly CountedNumber[]
}

/** Trains the choice of what numbers count; gives its bytes and how many each fifth of the articles gets right from the other four. */
export function trainCountedFrom(gold: string): {readonly bytes: Uint8Array; readonly folds: string} {
	const articles = [...trainingArticles(gold).map(ofRecords), ...moreArticles(gold)]
	const groups = groupsOf(articles)
	return {
		bytes: packWeights({documents: articles.map(({id}) => id)}, packed(groups.flat())),
		folds: foldsOf(groups),
	}
}

/** Choices of what numbers count, one for each fifth of the articles, that haven't seen it. */
export function trainCountedFolds(articles: readonly RecordArticle[], gold: string): Ranker[] {
	const groups = groupsOf(articles.map(ofRecords))
	const more = groupsOf(moreArticles(gold)).flat()
	return Array.from({length: folds}, (_, fold) => {
		const others = groups.filter((_, index) => index % folds !== fold).flat()
		const file = packWeights({documents: []}, packed([...others, ...more]))
		return unpackRanker(unpackWeights(file, 'counted'), 'counted', 'counted')
	})
}

// Beside newsfacts/train.
const moreArticles = (gold: string): CountedArticle[] => [
	...annotatedArticles(gold).map(ofRecords),
	...readCounted(gold),
]

const packed = (groups: readonly Group[]): Map<string, Uint8Array> =>
	packRanker('counted', trainMeanRanker(groups, options), mostWeights)

function groupsOf(articles: readonly CountedArticle[]): CountedGroup[][] {
	const read = createReadingReader({
		...loadReadingModels(),
		speakers: null,
		quoteFilter: null,
		counted: null,
		...noFactModels,
	})
	return articles.map(({numbers, ...article}) => countedGroups(read(article), numbers))
}

/** The candidates of a number. */
interface CountedGroup extends Group {
	readonly all: readonly CountedCandidate[]
}

const ofRecords = ({id, text, published, quantities}: RecordArticle): CountedArticle => ({
	id,
	text,
	published,
	numbers: quantities.flatMap(({start, end, counted}) =>
		counted === undefined ? [] : {start, end, head: headWord(counted)},
	),
})

interface CountedLine {
	readonly id: string
	readonly text: string
	readonly published: string | null
	/** Start and end of a number, and of what it counts or measures, in UTF-16 code units. */
	readonly counted: readonly (readonly [number, number, number?, number?])[]
}

function readCounted(gold: string): CountedArticle[] {
	const file = fileURLToPath(new URL('bench/annotations/counted.jsonl', root))
	return readAnnotations(file, gold).map((line) => {
		const {id, text, published, counted} = JSON.parse(line) as CountedLine
		const numbers = counted.map(([start, end, from, to]) => ({
			start,
			end,
			head: from === undefined ? '' : headWord(text.slice(from, to)),
		}))
		return {id, text, published, numbers}
	})
}

// Every open quantity that gold has too, and one of whose candidates is gold's noun.
function countedGroups(reading: Reading, numbers: readonly CountedNumber[]): CountedGroup[] {
	const list = new FeatureList()
	const known = new Set<string>()
	const pairs = new Map(
		matchSpans(numbers, reading.quantities, overlapOf).map(({gold, ours}) => [ours, gold.head] as const),
	)
	return reading.quantities.flatMap((mention) => {
		const wanted = pairs.get(mention)
		const groups = wanted === undefined || !isOpen(mention) ? [] : groupOf(reading, mention, known, wanted, list)
		noteCounted(reading, mention, known)
		return groups
	})
}

function groupOf(
	reading: Reading,
	mention: QuantityMention,
	known: ReadonlySet<string>,
	wanted: string,
	list: FeatureList,
): CountedGroup[] {
	const candidates = writeCandidates(reading, mention, known, list)
	const right = candidates.map((one) => Number(headOf(reading, mention, one) === wanted))
	const sum = right.reduce((total, one) => total + one, 0)
	return sum === 0 ? [] : [{candidates: list.takeEach(), target: right.map((one) => one / sum), all: candidates}]
}

function headOf(reading: Reading, {counted}: QuantityMention, {head, isRuled}: CountedCandidate): string {
	if (head < 0) return ''
	return headWord(textOf(reading, isRuled && counted ? counted : phraseAt(reading, head)).text)
}

// How many are right of those that have a right candidate, by weights from the other folds and by the rules alone.
function foldsOf(articles: readonly (readonly CountedGroup[])[]): string {
	const sum = {ruled: 0, chosen: 0, all: 0}
	for (let fold = 0; fold < folds; fold++) {
		const others = articles.filter((_, index) => index % folds !== fold).flat()
		const weights = new Map(trainMeanRanker(others, options))
		for (const {candidates, target, all} of articles.filter((_, index) => index % folds === fold).flat()) {
			const shares = softmax(candidates.map((keys) => keys.reduce((total, key) => total + (weights.get(key) ?? 0), 0)))
			sum.all++
			if (target[all.findIndex(({isRuled}) => isRuled)]! > 0) sum.ruled++
			if (target[all.indexOf(bestOf(shares, all))]! > 0) sum.chosen++
		}
	}
	const share = (count: number): string => ((100 * count) / sum.all).toFixed(1)
	return `${share(sum.chosen)} of ${sum.all}, by rules alone ${share(sum.ruled)}`
}

/** Writes the card of the choice of what numbers count. */
export function writeCountedCard(folder: string, folds: string): void {
	writeCard(folder, {
		name: 'counted',
		what: 'What a number counts or measures, where no noun stands right after it: what the rules answer, nothing, or a noun around: a log-linear ranker over the type and unit of the number, the words around it, the path in the tree, and word and place of each candidate.',
		from: 'Trained on',
		readsNewsfacts: true,
		sources: [
			`${articlesFile}: news articles whose quantities were listed by hand`,
			annotatedSource,
			'bench/annotations/counted.jsonl: news of several sets (research data and texts of their publishers, without an open licence), for whose numbers a language model told what they count',
		],
		scores: () => [
			`Right, in per cent, each fifth of the articles by weights from the other four, where a candidate is right: ${folds}.`,
			'On articles that it has not seen: the rows `quantities.counted` of newsfacts/closed and newsfacts/open in SCORES.md.',
			'',
		],
		rebuild: 'Rebuild: `npm run train counted -- --gold ../shared/gold`.',
	})
}
