import {describe, expect, it} from '@jest/globals'
import {FeatureList} from '#src/learning/linear/feature-list.js'
import {KnownSums} from '#src/learning/linear/known-sums.js'
import {type Ranker, scoreCandidates} from '#src/learning/linear/ranker.js'
import {itemAt} from '#src/model/item-at.js'
import {rankerOf} from './ranker-of.js'

const list = new FeatureList()

// Two features by a number of few values, and one of its own for each candidate.
function scoresOf(ranker: Ranker, sums: KnownSums | null, count: number): number[] {
	list.clear()
	for (let candidate = 0; candidate < count; candidate++) {
		const number = candidate % 3
		const from = list.count
		if (!sums?.addTo(list, number)) {
			list.add(1, number)
			list.add(2, number)
			sums?.keep(number, list, from)
		}
		list.add(3, candidate)
		list.close()
	}
	return scoreCandidates(ranker, list)
}

describe('sums that are known', () => {
	const all = new FeatureList()
	for (const number of [0, 2]) for (const template of [1, 2, 3]) all.add(template, number)
	all.close()
	const ranker = rankerOf(all.take().keys, 0.5)

	it('give the scores of the features that they stand for', () => {
		const scores = scoresOf(ranker, null, 200)
		const sums = new KnownSums(ranker, 3)
		expect(new Set(scores).size).toBe(3)
		expect(scoresOf(ranker, sums, 200)).toEqual(scores)
		expect(scoresOf(ranker, sums, 200)).toEqual(scores)
		expect(list.count).toBe(200)
	})

	it('are not kept of numbers out of range', () => {
		const sums = new KnownSums(ranker, 1)
		expect(scoresOf(ranker, sums, 7)).toEqual(scoresOf(ranker, null, 7))
		expect(sums.addTo(list, 2)).toBe(false)
		expect(sums.addTo(list, -1)).toBe(false)
	})
})

describe('itemAt', () => {
	it('has no item for an index that stands for none', () => {
		expect([-1, 0, 1, 2].map((index) => itemAt(['one', 'two'], index))).toEqual([undefined, 'one', 'two', undefined])
	})
})
