import type {Chain} from '../../../learning/chain.js'
import {decodeChain} from '../../../learning/chain-decode.js'
import {chainMarginals} from '../../../learning/chain-marginals.js'
import {createChainSpace} from '../../../learning/chain-space.js'
import {scoreFeatures} from '../../../learning/linear-model.js'
import type {Document} from '../../../model/document.js'
import type {Range} from '../../../model/span.js'
import {maxKeys, nearby, writeContextKeys} from './keys.js'
import {labelCount} from './labels.js'
import type {NameModel} from './model.js'
import {labelWindows, type NameSentence, type NameText, readNameText} from './sentence.js'
import {scoresAt} from './word-scores.js'

/** What a pass of the model predicts for an article: columns with `labelCount` numbers a near row, by its place in `places`. */
export interface Labelling extends NameText {
	/** In log-odds. */
	readonly scores: Float64Array
	readonly probabilities: Float32Array
	/** The best label of each row of the article. */
	readonly path: Uint8Array
}

const keys = new Int32Array(maxKeys)

/** The first pass: every sentence by itself. */
export function labelNames(doc: Document, model: NameModel): Labelling {
	const text = readNameText(doc, model)
	const scores = new Float64Array(text.count * labelCount)
	const sums = new Int32Array(labelCount)
	for (const sentence of text.sentences)
		for (let row = sentence.from; row < sentence.to; row++) {
			const base = text.places[row]! * labelCount
			if (base < 0) continue
			scoreToken(model, sentence, row - sentence.from, sums)
			for (let label = 0; label < labelCount; label++) scores[base + label] = sums[label]! * model.baseUnit
		}
	return {...decodeDocument(text, scores, model.baseChain), scores, ...text}
}

/** Where the scores of all words begin that a token sees: two on each side and itself, then those near. */
const begins = new Int32Array(5 + 2 * nearby)

function scoreToken(model: NameModel, sentence: NameSentence, token: number, sums: Int32Array): void {
	const {words} = sentence
	for (let view = 0; view < 5; view++) begins[view] = scoresAt(model, words[token + view]!, view)
	for (let distance = 1; distance <= nearby; distance++) {
		const isBefore = token - distance >= -1
		const isAfter = token + distance <= words.length - 4
		begins[3 + 2 * distance] = isBefore ? scoresAt(model, words[token + 2 - distance]!, 5) : 0
		begins[4 + 2 * distance] = isAfter ? scoresAt(model, words[token + 2 + distance]!, 6) : 0
	}
	const {scores} = model.cache
	sums.fill(0)
	// Four words in one go.
	for (let at = 1; at < begins.length; at += 4) {
		const [a, b, c, d] = [begins[at]!, begins[at + 1]!, begins[at + 2]!, begins[at + 3]!]
		for (let label = 0; label < labelCount; label++)
			sums[label] =
				(sums[label]! + scores[a + label]! + scores[b + label]! + scores[c + label]! + scores[d + label]!) | 0
	}
	const first = begins[0]!
	for (let label = 0; label < labelCount; label++) sums[label] = (sums[label]! + scores[first + label]!) | 0
	scoreFeatures(model.base, keys, writeContextKeys(sentence, token, keys), sums)
}

const space = createChainSpace()

/** Greatest gap below the best label of a word, in log-odds: labels below it are left out of decoding. */
const maxScoreGap = 6

/**
 * Best labels and probabilities of an article's near rows; the others can't belong to a name and are outside. `ofNames`: only
 * windows in which a name is found get probabilities.
 */
export function decodeDocument(
	{sentences, places, count}: NameText,
	scores: Float64Array,
	chain: Chain,
	ofNames = false,
): Pick<Labelling, 'probabilities' | 'path'> {
	const probabilities = new Float32Array(count * labelCount)
	const nearPath = new Uint8Array(count)
	const path = new Uint8Array(places.length)
	for (const sentence of sentences)
		for (const window of labelWindows(sentence)) {
			const from = places[window.from]!
			const to = from + window.to - window.from
			decodeChain(chain, scores, from, to, nearPath, space, maxScoreGap)
			for (let place = from; place < to; place++) path[window.from + place - from] = nearPath[place]!
			if (!ofNames || holdsName(path, window))
				chainMarginals(chain, scores, from, to, probabilities, space, maxScoreGap)
		}
	return {probabilities, path}
}

function holdsName(path: Uint8Array, {from, to}: Range): boolean {
	for (let row = from; row < to; row++) if (path[row] !== 0) return true
	return false
}
