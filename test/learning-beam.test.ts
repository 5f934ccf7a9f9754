import {describe, expect, it} from '@jest/globals'
import {createConfiguration, move, reset} from '../src/learning/arc-hybrid.js'
import {goldTree} from '../src/learning/arc-hybrid-oracle.js'
import {unpackModel} from '../src/learning/linear-model.js'
import {largestWeight, packLearner} from '../src/learning/pack-learner.js'
import {randomFrom} from '../src/learning/random.js'
import {SparseLearner} from '../src/learning/sparse-learner.js'
import {createBeam, parseStretch} from '../src/syntax/beam.js'
import {movesOf, spanOf} from '../src/syntax/parser.js'
import {tokenStride} from '../src/syntax/parser-features.js'
import {goldMoves, numbersOf} from '../src/train/gold-moves.js'
import {trainBeam} from '../src/train/train-beam.js'
import {type TrainingSentence, trainParser} from '../src/train/train-parser.js'

const moves = movesOf(['shift', 'left nsubj', 'left obj', 'right nsubj', 'right obj', 'left root'])
const [nsubj, obj, root] = ['nsubj', 'obj', 'root'].map((label) => moves.labels.indexOf(label)) as [
	number,
	number,
	number,
]

function sentenceOf(tags: readonly number[], heads: readonly number[], labels: readonly number[]): TrainingSentence {
	const table = new Int32Array((tags.length + 2) * tokenStride)
	for (const [row, tag] of tags.entries()) table.fill(tag, row * tokenStride, (row + 1) * tokenStride)
	table.fill(1001, tags.length * tokenStride, (tags.length + 1) * tokenStride)
	table.fill(1002, (tags.length + 1) * tokenStride)
	const gold = goldTree(Int32Array.from(heads), Int32Array.from(labels))
	return {length: tags.length, table, marks: new Int32Array(tags.length + 2), gold}
}

/** The relation of the first word, which is chosen at once, is told by the last word, then out of the parser's sight. */
function riddle(random: () => number): TrainingSentence {
	const fillers = 4 + Math.floor(random() * 4)
	const end = 1 + Math.floor(random() * 2)
	const tags = [5, 6, ...Array.from({length: fillers}, () => 3 + Math.floor(random() * 2)), end]
	const heads = tags.map((_, row) => (row === 1 ? tags.length : 1))
	const labels = tags.map((_, row) => (row === 1 ? root : row > 0 || end === 1 ? obj : nsubj))
	return sentenceOf(tags, heads, labels)
}

function rightShare(learner: SparseLearner, sentences: readonly TrainingSentence[]): number {
	const file = {about: {documents: [], largest: largestWeight(learner)}, sections: packLearner(learner, 0)}
	const parser = {moves, weights: unpackModel(file, 'parser', true), span: spanOf(file)}
	const beam = createBeam(parser, 4, 20)
	const right = sentences.filter(({table, marks, length, gold}) => {
		const {heads, labels} = parseStretch(parser, beam, table, marks, length)
		return gold.heads.every((head, row) => heads[row] === head && labels[row] === gold.labels[row])
	})
	return right.length / sentences.length
}

describe('moves to the gold tree', () => {
	it('rebuild it, arcs as early as can be', () => {
		const state = createConfiguration(10)
		const sentence = sentenceOf([1, 2, 3, 4], [1, 4, 1, 2], [nsubj, root, obj, obj])
		const path = goldMoves(sentence, state, numbersOf(moves))!
		reset(state, 4)
		for (const choice of path) move(state, moves.kinds[choice]!, moves.labelOf[choice]!)
		expect([...state.heads.subarray(0, 4)]).toEqual([1, -1, 1, 2])
		expect(path[1]).toBe(1)
	})

	it('are none where the parser lacks one of them', () => {
		const poor = movesOf(['shift', 'left nsubj', 'right nsubj', 'left obj', 'left root'])
		const [, wanted, top] = [0, poor.labels.indexOf('obj'), poor.labels.indexOf('root')]
		const sentence = sentenceOf([1, 2], [2, 0], [top!, wanted!])
		expect(goldMoves(sentence, createConfiguration(10), numbersOf(poor))).toBeUndefined()
	})
})

describe('a parser trained by whole sequences', () => {
	const random = randomFrom(11)
	const riddles = (): TrainingSentence[] => Array.from({length: 200}, () => riddle(random))
	const sentences = riddles()
	const unseen = riddles()

	it('keeps readings alive that only the end of a sentence decides', () => {
		const greedy = trainParser(sentences, moves, {epochs: 4, rare: 0})
		const learner = new SparseLearner(moves.kinds.length)
		learner.absorb(greedy, 1)
		trainBeam(learner, sentences, moves, {passes: 12})
		expect(rightShare(greedy, unseen)).toBeLessThan(0.6)
		expect(rightShare(learner, unseen)).toBeGreaterThan(0.85)
	})

	it('comes out the same every time', () => {
		const [once, twice] = [0, 1].map(() => {
			const learner = new SparseLearner(moves.kinds.length)
			trainBeam(learner, sentences, moves, {passes: 2})
			return packLearner(learner, 0).get('weights')
		})
		expect(once!.length).toBeGreaterThan(0)
		expect(twice).toEqual(once)
	})
})
