import {spanConstraints} from '#src/learning/chain/span-constraints.js'
import {FeatureList} from '#src/learning/linear/feature-list.js'
import {cueLabels} from '#src/quotes/detect/cue-candidates.js'
import {writeCueFeatures} from '#src/quotes/detect/cue-features.js'
import type {TokenFeatures} from '#src/quotes/detect/token-features.js'
import type {LabelledSequence, SequenceModel} from '../learning/sequence.js'
import {type SequenceOptions, trainSequence} from '../learning/train-sequence.js'
import type {AttributedDocument} from './read-attributions.js'

/**
 * Trains the cue tagger on the gold cues, sentence by sentence: the mean of as many models as there are seeds, since one
 * order of the sentences is as good as another.
 */
export function trainCues(
	documents: readonly AttributedDocument[],
	features: readonly TokenFeatures[],
	options: SequenceOptions,
	seeds: readonly number[],
): SequenceModel {
	const sequences = documents.flatMap((document, index) => sequencesOf(document, features[index]!))
	const constraints = spanConstraints(cueLabels)
	const models = seeds.map((seed) => trainSequence(sequences, cueLabels, {constraints, ...options, seed}))
	const first = models[0]!
	return {
		...first,
		weights: aboveFirst(meanOf(models.map(({weights}) => weights)), cueLabels.length),
		transitions: meanOf(models.map(({transitions}) => transitions)),
	}
}

// What a feature adds to the score of every label decides nothing: weights count from that of the first label, which gets none.
const aboveFirst = (weights: Float32Array, count: number): Float32Array =>
	weights.map((weight, at) => weight - weights[at - (at % count)]!)

function meanOf(all: readonly ArrayLike<number>[]): Float32Array {
	return Float32Array.from(all[0]!, (_, at) => all.reduce((sum, one) => sum + one[at]!, 0) / all.length)
}

function sequencesOf({doc, attributions}: AttributedDocument, features: TokenFeatures): LabelledSequence[] {
	const labels = new Uint8Array(doc.tokens.length)
	for (const {cue} of attributions) {
		if (!cue) continue
		labels.fill(2, cue.from, cue.to)
		labels[cue.from] = 1
	}
	const list = new FeatureList()
	return doc.sentences.map((sentence) => {
		writeCueFeatures(features, sentence, list)
		const own = labels.slice(sentence.from, sentence.to)
		if (own[0] === 2) own[0] = 1
		return {...list.take(), labels: own}
	})
}
