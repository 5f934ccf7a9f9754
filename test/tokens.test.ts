import {describe, expect, it} from '@jest/globals'
import {scoreTokens} from '../bench/gold/syntax/tokens.js'

describe('scoring of tokens', () => {
	const text = 'do not'
	const whole = [{start: 0, end: 6}]
	const two = [
		{start: 0, end: 2},
		{start: 3, end: 6},
	]
	const values = (gold: typeof two, ours: typeof two) =>
		scoreTokens([{text, gold, ours}]).figures.map(({value}) => value)

	it('counts exact spans', () => {
		expect(values(two, two)).toEqual([100, 100, 100])
		expect(values(two, whole)).toEqual([0, 0, 0])
		const three = [
			{start: 0, end: 2},
			{start: 3, end: 4},
			{start: 4, end: 6},
		]
		// One of three is right, one of two found.
		expect(values(two, three)).toEqual([40, expect.closeTo(100 / 3), 50])
	})

	it('prints how they differ', () => {
		const [difference] = scoreTokens([{text, gold: two, ours: whole}]).differences
		expect(difference).toMatchObject({kind: 'left whole', gold: 'do not', ours: 'do not'})
	})
})
