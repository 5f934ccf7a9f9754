import type {FeatureList} from '../../learning/feature-list.js'
import type {SequenceModel} from '../../learning/sequence.js'
import {type ProbableSpan, spanProbabilities} from '../../learning/span-probabilities.js'
import type {Range} from '../../model/span.js'
import {readSentenceSetting, writeCueFeatures} from './cue-features.js'
import type {TokenFeatures} from './token-features.js'

/** Labels of the cue tagger: outside, begins a cue, goes on with it. */
export const cueLabels = ['O', 'B-cue', 'I-cue'] as const

/** Writes the features of every token of a sentence. */
export function writeSentence(features: TokenFeatures, sentence: Range, headline: boolean, list: FeatureList): void {
	const setting = readSentenceSetting(features, sentence, headline)
	list.clear()
	for (let row = sentence.from; row < sentence.to; row++) {
		writeCueFeatures(features, setting, row, list)
		list.close()
	}
}

/** A stretch less probable than this is never looked at as a cue. */
const minCueProbability = 0.1

/** The longest cue in tokens. */
const maxCueTokens = 15

/** The stretches of one sentence that may be cues, in the order of the text, with their probabilities. */
export function probableCues(
	model: SequenceModel,
	features: TokenFeatures,
	sentence: Range,
	headline: boolean,
	list: FeatureList,
): ProbableSpan[] {
	writeSentence(features, sentence, headline, list)
	return spanProbabilities(model, list.view(), minCueProbability, maxCueTokens).map(({from, to, probability}) => ({
		from: sentence.from + from,
		to: sentence.from + to,
		probability,
	}))
}
