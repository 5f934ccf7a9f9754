import {describe, expect, it} from '@jest/globals'
import {addRow, createFeatureTable} from '../src/learning/feature-table.js'
import {type SequenceModel, spanConstraints} from '../src/learning/sequence.js'
import {spanProbabilities} from '../src/learning/span-probabilities.js'

const labels = ['O', 'B-cue', 'I-cue']
const scores = [
	[0.4, 0.9, 0.1],
	[-0.3, 0.2, 1.1],
	[0.8, -0.5, 0.6],
	[0.1, 1.3, -0.2],
]
const transitions = Float32Array.from([0.2, -0.1, 0, 0.3, 0.1, 0.4, 0.5, -0.2, -0.3, 0.2, 0.1, 0.6, 0.3, -0.4, 0, 0])

// One feature a token, whose weights are the scores of its labels.
const table = createFeatureTable(4)
for (let token = 0; token < 4; token++) addRow(table, token + 1)
const model: SequenceModel = {
	labels,
	constraints: spanConstraints(labels),
	table,
	weights: Float32Array.from(scores.flat()),
	transitions,
	unit: 1,
}
const featuresOf = (length: number): {keys: Int32Array; starts: Int32Array} => ({
	keys: Int32Array.from({length}, (_, token) => token + 1),
	starts: Int32Array.from({length: length + 1}, (_, token) => token),
})

/** Every path with its weight. */
function paths(length: number): {path: number[]; weight: number}[] {
	let found: {path: number[]; sum: number}[] = [{path: [], sum: 0}]
	const stepOf = (before: number, after: number): number =>
		model.constraints[before * 4 + after] ? transitions[before * 4 + after]! : Number.NEGATIVE_INFINITY
	for (let token = 0; token < length; token++)
		found = found.flatMap(({path, sum}) =>
			[0, 1, 2].map((label) => ({
				path: [...path, label],
				sum: sum + stepOf(path.at(-1) ?? 3, label) + scores[token]![label]!,
			})),
		)
	return found.map(({path, sum}) => ({path, weight: Math.exp(sum + stepOf(path.at(-1)!, 3))}))
}

const holds = (path: readonly number[], from: number, to: number): boolean =>
	path[from] === 1 && path.slice(from + 1, to).every((label) => label === 2) && path[to] !== 2

describe('probabilities of spans', () => {
	it('are the shares of the paths that hold exactly this span', () => {
		const all = paths(4)
		const total = all.reduce((sum, {weight}) => sum + weight, 0)
		const found = spanProbabilities(model, featuresOf(4), 0, 4)
		expect(found).toHaveLength(10)
		for (const {from, to, probability} of found) {
			const share = all.filter(({path}) => holds(path, from, to)).reduce((sum, {weight}) => sum + weight, 0) / total
			expect(probability).toBeCloseTo(share, 6)
		}
	})

	it('leave out what is too rare or too long', () => {
		const all = spanProbabilities(model, featuresOf(4), 0, 4)
		const few = spanProbabilities(model, featuresOf(4), 0.1, 2)
		expect(few).toEqual(all.filter(({from, to, probability}) => probability >= 0.1 && to - from <= 2))
		expect(few.length).toBeLessThan(all.length)
	})

	it('find nothing in nothing', () => {
		expect(spanProbabilities(model, featuresOf(0), 0, 4)).toEqual([])
	})
})
