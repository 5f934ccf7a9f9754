import {describe, expect, it} from '@jest/globals'
import {SparseLearner} from '../src/learning/sparse-learner.js'

/** A learner after one update of each feature, counted over `steps` decisions. */
function learnerOf(updates: readonly [key: number, raised: number, lowered: number][], steps: number): SparseLearner {
	const learner = new SparseLearner(4)
	for (const [key, raised, lowered] of updates)
		learner.update(Int32Array.of(key), 1, Int32Array.of(-1), raised, lowered)
	learner.steps = steps
	return learner
}

function weightsOf(learner: SparseLearner): Record<string, number> {
	const found: Record<string, number> = {}
	learner.average((key, classes, weights) => {
		weights.forEach((weight, at) => {
			found[`${key}:${classes[at]}`] = weight
		})
	})
	return found
}

describe('a sparse learner', () => {
	it('averages its weights over all steps', () => {
		const learner = new SparseLearner(4)
		const rows = Int32Array.of(-1)
		learner.steps = 3
		learner.update(Int32Array.of(7), 1, rows, 1, 2)
		learner.steps = 12
		// Nine of twelve steps saw the weight.
		expect(weightsOf(learner)).toEqual({'7:1': 0.75, '7:2': -0.75})
	})

	it('absorbs the shares of others, features and classes of either', () => {
		const mean = new SparseLearner(4)
		mean.absorb(learnerOf([[7, 1, 2]], 10), 0.5)
		mean.absorb(
			learnerOf(
				[
					[7, 1, 3],
					[9, 0, 1],
				],
				10,
			),
			0.5,
		)
		expect(weightsOf(mean)).toEqual({'7:1': 1, '7:2': -0.5, '7:3': -0.5, '9:0': 0.5, '9:1': -0.5})
	})
})
