import type {Chain} from '../../../learning/chain.js'
import {decodeChain} from '../../../learning/chain-decode.js'
import {chainMarginals} from '../../../learning/chain-marginals.js'
import {createChainSpace} from '../../../learning/chain-space.js'
import {type LinearModel, scoreFeatures} from '../../../learning/linear-model.js'
import type {Document} from '../../../model/document.js'
import {maxKeys, nearby, viewCount, writeContextKeys, writeWordKeys} from './keys.js'
import {labelCount} from './labels.js'
import type {NameModel} from './model.js'
import {countCases, labelWindows, type NameSentence, readNameSentence, regimesOf} from './sentence.js'
import type {NameWord} from './word.js'

/** What a pass of the model predicts for an article: columns with `labelCount` numbers a token row. */
export interface Labelling {
	/** In log-odds. */
	readonly scores: Float64Array
	readonly probabilities: Float32Array
	/** The best label of each row. */
	readonly path: Uint8Array
	readonly sentences: readonly NameSentence[]
}

const keys = new Int32Array(maxKeys)

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
			if (read.near[row - sentence.from] === 0) continue
			scoreToken(model.base, read, row - sentence.from, sums)
			for (let label = 0; label < labelCount; label++) scores[row * labelCount + label] = sums[label]! * model.baseUnit
		}
		return read
	})
	return {...decodeDocument(sentences, scores, model.baseChain), scores, sentences}
}

function scoreToken(base: LinearModel, sentence: NameSentence, token: number, sums: Int32Array): void {
	const {words} = sentence
	sums.fill(0)
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

// The scores of a word's own features, added up once a word for all places that it may be seen from.
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

const space = createChainSpace()

/** Greatest gap below the best label of a word, in log-odds: labels below it are left out of decoding. */
const maxScoreGap = 6

/** Best labels and probabilities of an article's rows. Rows that can't belong to a name are outside. */
export function decodeDocument(
	sentences: readonly NameSentence[],
	scores: Float64Array,
	chain: Chain,
): Pick<Labelling, 'probabilities' | 'path'> {
	const rows = scores.length / labelCount
	const probabilities = new Float32Array(rows * labelCount)
	const path = new Uint8Array(rows)
	for (let row = 0; row < rows; row++) probabilities[row * labelCount] = 1
	for (const sentence of sentences)
		for (const {from, to} of labelWindows(sentence)) {
			decodeChain(chain, scores, from, to, path, space, maxScoreGap)
			chainMarginals(chain, scores, from, to, probabilities, space, maxScoreGap)
		}
	return {probabilities, path}
}
