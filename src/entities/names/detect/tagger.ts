import type {Chain} from '../../../learning/chain/chain.js'
import {decodeChain} from '../../../learning/chain/chain-decode.js'
import {chainMarginals} from '../../../learning/chain/chain-marginals.js'
import {createChainSpace} from '../../../learning/chain/chain-space.js'
import {scoreFeatures} from '../../../learning/linear/linear-model.js'
import type {Document} from '../../../model/document.js'
import {type Range, someRow} from '../../../model/span.js'
import {maxKeys, nearby, writeContextKeys} from './keys.js'
import {labelCount} from './labels.js'
import type {NameModel} from './model.js'
import {labelWindows, maxWindowTokens, type NameSentence, type NameText, readNameText} from './sentence.js'
import {scoresAt} from './word-scores.js'

/** What a pass of the model predicts for an article: columns with `labelCount` numbers a near row, by its place in `places`. */
export interface Labelling extends NameText {
	/** In units of the model. */
	readonly sums: Int32Array
	/** Log-odds of one unit. */
	readonly unit: number
	readonly probabilities: Float32Array
	/** The best label of each row of the article. */
	readonly path: Uint8Array
}

const keys = new Int32Array(maxKeys)

/** The first pass: every sentence by itself. */
export function labelNames(doc: Document, model: NameModel): Labelling {
	const text = readNameText(doc, model)
	const {sentences, places, count} = text
	const unit = model.baseUnit
	const own = new Int32Array(labelCount)
	const sums = new Int32Array(count * labelCount)
	for (let index = 0; index < sentences.length; index++) {
		const {from, to} = sentences[index]!
		let sentence: NameSentence | null = null
		for (let row = from; row < to; row++) {
			if (places[row]! < 0) continue
			sentence ??= text.read(index)
			scoreToken(model, sentence, row - from, own)
			sums.set(own, places[row]! * labelCount)
		}
	}
	const probabilities = new Float32Array(count * labelCount)
	const path = new Uint8Array(places.length)
	for (const sentence of sentences)
		for (const window of labelWindows(sentence, places)) {
			const first = places[window.from]! * labelCount
			const length = (window.to - window.from) * labelCount
			for (let at = 0; at < length; at++) windowScores[at] = sums[first + at]! * unit
			probabilities.set(decodeWindow(model.baseChain, window, path), first)
		}
	return {sums, unit, probabilities, path, ...text}
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

/** Scores of the rows of a window in log-odds, `labelCount` numbers a row: what `decodeWindow` reads. */
export const windowScores = new Float64Array(maxWindowTokens * labelCount)
const windowPath = new Uint8Array(maxWindowTokens)
const windowProbabilities = new Float32Array(maxWindowTokens * labelCount)

/**
 * Writes the best labels of a window to the rows of `path`, and returns their probabilities, which hold until the next call.
 * `ofNames`: all 0 for a window in which no name is found.
 */
export function decodeWindow(chain: Chain, {from, to}: Range, path: Uint8Array, ofNames = false): Float32Array {
	const length = to - from
	const probabilities = windowProbabilities.subarray(0, length * labelCount)
	decodeChain(chain, windowScores, 0, length, windowPath, space, maxScoreGap)
	path.set(windowPath.subarray(0, length), from)
	if (ofNames && !someRow({from, to}, (row) => path[row] !== 0)) return probabilities.fill(0)
	chainMarginals(chain, windowScores, 0, length, probabilities, space, maxScoreGap)
	return probabilities
}
