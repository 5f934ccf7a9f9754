import {describe, expect, it} from '@jest/globals'
import {mixInteger} from '#src/learning/hash.js'
import {ChoiceSums} from '#src/learning/linear/choice-sums.js'
import {FeatureList} from '#src/learning/linear/feature-list.js'
import {scoreCandidates} from '#src/learning/linear/ranker.js'
import {rankerOf} from './ranker-of.js'

const choices = 19

/** Each feature under each choice, as candidates. */
function candidates(features: readonly number[]): FeatureList {
	const list = new FeatureList()
	for (let choice = 0; choice < choices; choice++) {
		for (const feature of features) list.addJoined((feature + choice) | 0)
		list.close()
	}
	return list
}

describe('sums of choices', () => {
	// Some whose choices lie in two blocks of keys, at the end of all keys among them.
	const features = [...Array.from({length: 400}, (_, at) => mixInteger(at)), -5, 0xfffffb, 20, 31]
	const known = new FeatureList()
	features.forEach((feature, at) => {
		if (at % 3 === 0) known.addJoined((feature + (at % choices)) | 0)
	})
	known.addJoined(2)
	known.close()
	const ranker = rankerOf(known.take().keys, 0.5)

	it('are the scores of the features one by one', () => {
		const sums = new ChoiceSums(ranker, choices)
		for (const some of [features, features.slice(0, 3), [1, 2], [-5, 20], []]) {
			const scores = scoreCandidates(ranker, candidates(some))
			expect(Array.from(sums.of(some), (sum) => sum * ranker.unit)).toEqual(scores)
		}
		expect(Array.from(sums.of(features)).some((sum) => sum !== 0)).toBe(true)
	})
})
