import {type Chain, type ChainSpace, chainMarginals, createChainSpace, decodeChain} from '../learning/chain.js'
import {type LinearModel, scoreFeatures} from '../learning/linear-model.js'
import type {Document} from '../model/document.js'
import {mostKeys, nearby, viewCount, writeContextKeys, writeWordKeys} from './name-keys.js'
import {labelCount} from './name-labels.js'
import type {NameModel} from './name-model.js'
import {countCases, type NameSentence, readNameSentence, regimesOf} from './name-sentence.js'
import type {NameWord} from './name-word.js'

/** What a pass of the model says of an article: columns with `labelCount` numbers a token row. */
export interface Labelling {
	/** In log-odds. */
	readonly scores: Float64Array
	readonly probabilities: Float32Array
	/** The best label of each row. */
	readonly path: Uint8Array
	readonly sentences: readonly NameSentence[]
}

/** A word whose best name label lies further below `outside` than this, in log-odds, is surely outside. */
const surely = 9

const keys = new Int32Array(mostKeys)

/** The first pass: every sentence by itself. */
export function labelNames(doc: Document, model: NameModel): Labelling {
	const rows = doc.tokens.length
	const scores = new Float64Array(rows * labelCount)
	const regimes = regimesOf(doc)
	const counts = countCases(doc, regimes)
	const sums = new Int32Array(labelCount)
	const sentences = doc.sentences.map((sentence, index) => {
		const read = readNameSentence(doc, sentence, regimes[index]!, counts, model.classes, model.gazetteer, model.cache)
		for (let row = sentence.from; row < sentence.to; row++) {
			scoreToken(model.base, read, row - sentence.from, sums)
			for (let label = 0; label < labelCount; label++) scores[row * labelCount + label] = sums[label]! * model.baseUnit
		}
		return read
	})
	return {...decodeDocument(doc, scores, model.baseChain), scores, sentences}
}

/** Whether a token or a neighbour can be part of a name; the others are seen by themselves and their neighbours alone. */
export const isNearName = ({words}: NameSentence, token: number): boolean =>
	words[token + 1]!.nameLike || words[token + 2]!.nameLike || words[token + 3]!.nameLike

function scoreToken(base: LinearModel, sentence: NameSentence, token: number, sums: Int32Array): void {
	const {words} = sentence
	sums.fill(0)
	if (!isNearName(sentence, token)) {
		for (let view = 1; view <= 3; view++) addView(sums, scoresOf(base, words[token + view]!), view)
		return
	}
	for (let view = 0; view < 5; view++) addView(sums, scoresOf(base, words[token + view]!), view)
	for (let distance = 1; distance <= nearby; distance++) {
		if (token - distance >= -1) addView(sums, scoresOf(base, words[token + 2 - distance]!), 5)
		if (token + distance <= words.length - 4) addView(sums, scoresOf(base, words[token + 2 + distance]!), 6)
	}
	scoreFeatures(base, keys, writeContextKeys(sentence, token, keys), sums)
}

function addView(sums: Int32Array, scores: Int32Array, view: number): void {
	const from = view * labelCount
	for (let label = 0; label < labelCount; label++) sums[label] = (sums[label]! + scores[from + label]!) | 0
}

// What a word tells by itself is added up once for every word, for all places it may be seen from.
function scoresOf(base: LinearModel, word: NameWord): Int32Array {
	if (word.scores) return word.scores
	const scores = new Int32Array(viewCount * labelCount)
	for (let view = 0; view < viewCount; view++)
		scoreFeatures(
			base,
			keys,
			writeWordKeys(word, view, keys),
			scores.subarray(view * labelCount, (view + 1) * labelCount),
		)
	word.scores = scores
	return scores
}

let space: ChainSpace | undefined

/** Best labels and probabilities of an article. Words that are surely outside names cut sentences into stretches. */
export function decodeDocument(
	doc: Document,
	scores: Float64Array,
	chain: Chain,
): Pick<Labelling, 'probabilities' | 'path'> {
	space ??= createChainSpace()
	const rows = doc.tokens.length
	const probabilities = new Float32Array(rows * labelCount)
	const path = new Uint8Array(rows)
	for (const {from, to} of doc.sentences) {
		let open = -1
		for (let row = from; row <= to; row++) {
			if (row < to && !isOutside(scores, row)) {
				if (open < 0) open = row
				continue
			}
			if (open >= 0) {
				decodeChain(chain, scores, open, row, path)
				chainMarginals(chain, scores, open, row, probabilities, space)
				open = -1
			}
			if (row < to) probabilities[row * labelCount] = 1
		}
	}
	return {probabilities, path}
}

function isOutside(scores: Float64Array, row: number): boolean {
	const base = row * labelCount
	const limit = scores[base]! - surely
	for (let label = 1; label < labelCount; label++) if (scores[base + label]! > limit) return false
	return true
}
