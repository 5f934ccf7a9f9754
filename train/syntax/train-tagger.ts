import type {Range} from '#src/model/span.js'
import {maxWindowTokens} from '#src/syntax/parse-windows.js'
import {createTagNetwork, type TagWeights} from '#src/syntax/tagger/network.js'
import {type Tagger, type TagSet, taggerKinds} from '#src/syntax/tagger/tagger.js'
import {createTokenRows, type RowValues} from '#src/syntax/tagger/token-rows.js'
import {codeTags} from '../network/code-weights.js'
import {tagParts} from '../network/tags.js'
import {trainNetwork} from '../network/train-network.js'
import {goldTags, type TextColumns} from './corpus.js'
import {noTag, taggedSentences} from './network-sentences.js'
import {findRowValues} from './row-values.js'

const sizes = {width: 96, layers: 2}
const epochs = 10
const batch = 700
const minTagCount = 5
// How often words must occur if nothing but the treebanks is read, and with news.
const minWordCounts = {alone: 8, news: 20}
const minCounts = {prefix4: 15, suffix4: 15, suffix5: 15}

/** Tags of the training data that occur often enough to be learned, most frequent first. */
export function namesOfTags(documents: readonly TextColumns[]): string[] {
	const counts = new Map<string, number>()
	for (const {gold} of documents) for (const tag of goldTags(gold)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
	return [...counts]
		.filter(([, count]) => count >= minTagCount)
		.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
		.map(([tag]) => tag)
}

/** Raw news with a tag for each token, or `noTag`. */
export interface TaughtNews {
	readonly attributes: Int32Array
	readonly sentences: readonly Range[]
	readonly tags: Uint8Array
}

/** A network that was trained, and which values it knows. */
export interface TrainedTagger {
	readonly weights: TagWeights
	readonly values: RowValues
}

/** Trains a tagger on treebanks, and on raw news that others have tagged, a fourth of it in each pass. */
export function trainTagger(
	documents: readonly TextColumns[],
	tags: TagSet,
	news: readonly TaughtNews[],
	seed: number,
	report: (epoch: number, loss: number) => void,
): TrainedTagger {
	const values = findRowValues(
		documents.map(({attributes}) => attributes),
		news.map(({attributes}) => attributes),
		{kinds: taggerKinds, minWordCount: news.length > 0 ? minWordCounts.news : minWordCounts.alone, minCounts},
	)
	const rows = createTokenRows(taggerKinds, values)
	const numbers = new Map(tags.names.map((name, number) => [name, number]))
	const sentences = documents.flatMap(({gold, attributes, sentences}) =>
		taggedSentences(
			attributes,
			sentences,
			Uint8Array.from(goldTags(gold), (tag) => numbers.get(tag) ?? noTag),
			rows,
		),
	)
	const taught = news.flatMap(({attributes, sentences, tags}) => taggedSentences(attributes, sentences, tags, rows))
	const shape = {...sizes, rows: rows.count}
	const count = tags.names.length
	const weights = trainNetwork(sentences, shape, tagParts(sizes.width, count), {epochs, batch, seed, taught, report})
	return {weights: codeTags(weights, shape, count), values}
}

/** A tagger ready for use, from the result of training. */
export const openTagger = ({weights, values}: TrainedTagger, tags: TagSet): Tagger => ({
	tags,
	rows: createTokenRows(taggerKinds, values),
	network: createTagNetwork(weights, maxWindowTokens),
})
