import {unpackModel} from '../learning/linear-model.js'
import {largestWeight, packLearner} from '../learning/pack-learner.js'
import {SparseLearner} from '../learning/sparse-learner.js'
import {packWeights} from '../learning/weight-file.js'
import type {Lexicon} from '../syntax/lexicon.js'
import {movesOf, type Parser, spanOf} from '../syntax/parser.js'
import {type Tagger, tagSetOf} from '../syntax/tagger.js'
import type {GoldDocument} from './conllu.js'
import {readColumns} from './corpus.js'
import {jackknifeTags} from './jackknife.js'
import {meanLearner} from './mean-learner.js'
import type {RawDocument} from './raw-news.js'
import {teach} from './teach.js'
import {trainBeam} from './train-beam.js'
import {namesOfMoves, type TrainingSentence, trainingSentences, trainParser} from './train-parser.js'
import {namesOfTags} from './train-tagger.js'

// Weights of fewer updates are dropped before whole sequences are learned, which makes up for them.
const least = 2

/**
 * The bytes of models/parser.bin. A teacher learns from the treebanks and gives trees to raw news; the parser learns from
 * both. Each is the mean of parsers that learned move by move, cut to its larger weights, and then trained on by whole
 * sequences without new ones: few weights are as good as many so, and don't learn sentences by heart.
 */
export function trainParserFile(
	documents: readonly GoldDocument[],
	news: readonly RawDocument[],
	known: Lexicon,
	tagger: Tagger,
): Uint8Array {
	const columns = documents.map((document) => readColumns(document, known))
	const tagSet = tagSetOf(namesOfTags(columns), known)
	const tagged = jackknifeTags(documents, tagSet.names, known)
	const names = namesOfMoves(columns)
	const moves = movesOf(names)
	const sentences = columns.flatMap((document, index) =>
		trainingSentences(document, tagged[index]!, tagSet.uposNumbers, moves.labels),
	)
	const learn = (seeds: readonly number[], taught: readonly TrainingSentence[]): SparseLearner => {
		const mean = meanLearner(names.length, seeds, (seed) => trainParser(sentences, moves, {seed, taught}))
		const learner = new SparseLearner(names.length)
		learner.absorb(mean, 1, least)
		learner.close()
		trainBeam(learner, sentences, moves, {seed: seeds[0]!, taught})
		return learner
	}
	const teacher = readLearner(learn([1, 2], []))
	const learner = learn([3, 4, 5], teach(news, known, tagger, {moves, ...teacher}))
	const ids = [...documents, ...news].map(({id}) => id)
	return packWeights({documents: ids, moves: names, largest: largestWeight(learner)}, packLearner(learner, 0))
}

// A parser straight from its training.
function readLearner(learner: SparseLearner): Pick<Parser, 'weights' | 'span'> {
	const file = {about: {documents: [], largest: largestWeight(learner)}, sections: packLearner(learner, 0)}
	return {weights: unpackModel(file, 'parser', true), span: spanOf(file)}
}
