import {describe, expect, it} from '@jest/globals'
import {spanConstraints} from '../src/learning/chain/span-constraints.js'
import {unpackSpanModel} from '../src/learning/chain/span-model.js'
import {spanProbabilities} from '../src/learning/chain/span-probabilities.js'
import {FeatureList} from '../src/learning/linear/feature-list.js'
import {addRow, createFeatureTable} from '../src/learning/linear/feature-table.js'
import {packSequence} from '../train/learning/sequence-file.js'

const labels = ['O', 'B-cue', 'I-cue']
// Weights that a file holds exactly: squares of 127ths of the largest.
const weightOf = (root: number): number => (Math.sign(root) * root ** 2) / 127 ** 2
const scores = [
	[80, 120, 40],
	[-70, 57, 127],
	[113, -90, 98],
	[40, 125, -57],
].map((roots) => roots.map(weightOf))
const transitions = Float32Array.from([57, -40, 0, 70, 40, 80, 90, -57, -70, 57, 40, 98, 70, -80, 0, 0].map(weightOf))

// One feature a token, whose weights are the scores of its labels.
function featuresOf(length: number): FeatureList {
	const list = new FeatureList()
	for (let token = 0; token < length; token++) {
		list.add(7, token)
		list.close()
	}
	return list
}

const table = createFeatureTable(4)
for (const key of featuresOf(4).take().keys) addRow(table, key)
const constraints = spanConstraints(labels)
const weights = Float32Array.from(scores.flat())
const trained = {labels, constraints, table, weights, transitions, unit: 1}
const bytes = packSequence(trained, {documents: [], spans: true}, 0)
const model = unpackSpanModel(bytes, 'spans')

/** Every path with its weight. */
function paths(length: number): {path: number[]; weight: number}[] {
	let found: {path: number[]; sum: number}[] = [{path: [], sum: 0}]
	const stepOf = (before: number, after: number): number =>
		constraints[before * 4 + after] ? transitions[before * 4 + after]! : Number.NEGATIVE_INFINITY
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

	it('pass over features that were never seen', () => {
		const list = featuresOf(4)
		list.clear()
		for (let token = 0; token < 4; token++) {
			list.add(7, token)
			list.add(8, token)
			list.close()
		}
		expect(spanProbabilities(model, list, 0, 4)).toEqual(spanProbabilities(model, featuresOf(4), 0, 4))
	})

	it('find nothing in nothing', () => {
		expect(spanProbabilities(model, featuresOf(0), 0, 4)).toEqual([])
	})

	it('need a file of three labels', () => {
		const four = packSequence(
			{...trained, labels: [...labels, 'B-x'], transitions: new Float32Array(25)},
			{documents: [], spans: true},
			0,
		)
		expect(() => unpackSpanModel(four, 'spans')).toThrow('models/spans.bin has not three labels')
	})
})
