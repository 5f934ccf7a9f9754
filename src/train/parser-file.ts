import {leastOf} from '../learning/compand.js'
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
import {type BeamOptions, trainBeam} from './train-beam.js'
import {namesOfMoves, type TrainingSentence, trainingSentences, trainParser} from './train-parser.js'
import {namesOfTags} from './train-tagger.js'

// Weights of fewer updates are dropped before whole sequences are learned, which makes up for them. The teacher isn't shipped
// and may be larger: those with lower codes.
const least = 2
const codeOfTeacher = 16

/**
 * The bytes of models/parser.bin. A teacher learns from the treebanks and gives trees to raw news; the parser learns from
 * both. Each is the mean of parsers that learned move by move, cut to its larger weights, and then trained on by whole
 * sequences without new ones: few weights are as good as many so, and don't learn sentences by heart. The second is the
 * mean of two that met these in different orders.
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
	const mean = (seeds: readonly number[], taught: readonly TrainingSentence[]): SparseLearner =>
		meanLearner(names.length, seeds, (seed) => settle(trainParser(sentences, moves, {seed, taught})))
	const trainOn = (first: SparseLearner, cut: number, options: BeamOptions): SparseLearner => {
		const learner = new SparseLearner(names.length)
		learner.absorb(first, 1, cut)
		learner.close()
		trainBeam(learner, sentences, moves, options)
		return learner
	}
	const pair = mean([1, 2], [])
	const teacher = readLearner(trainOn(pair, leastOf(codeOfTeacher, largestWeight(pair)), {passes: 8, seed: 1}))
	const taught = teach(news, known, tagger, {moves, ...teacher})
	const first = mean([3, 4, 5], taught)
	const learner = meanLearner(names.length, [3, 4], (seed) => settle(trainOn(first, least, {passes: 6, seed, taught})))
	const ids = [...documents, ...news].map(({id}) => id)
	return packWeights({documents: ids, moves: names, largest: largestWeight(learner)}, packLearner(learner, 0))
}

// What a learner came to, without the room that training takes.
function settle(learner: SparseLearner): SparseLearner {
	const settled = new SparseLearner(learner.classes)
	settled.absorb(learner, 1, Number.MIN_VALUE)
	return settled
}

// A parser straight from its training.
function readLearner(learner: SparseLearner): Pick<Parser, 'weights' | 'span'> {
	const file = {about: {documents: [], largest: largestWeight(learner)}, sections: packLearner(learner, 0)}
	return {weights: unpackModel(file, 'parser', true), span: spanOf(file)}
}
