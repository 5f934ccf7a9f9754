import {describe, expect, it} from '@jest/globals'
import {scoreTokens} from '../bench/gold/tokens.js'
import {abbreviations} from '../src/sentences/abbreviations.js'
import {tokenCases} from '../src/sentences/token-cases.js'
import {type Cuts, tokenize} from '../src/sentences/tokenize.js'

const known = new Set(abbreviations)

const tokensOf = (text: string): string[] => {
	const cuts: Cuts = {starts: [], ends: []}
	tokenize(text, {start: 0, end: text.length}, known, cuts)
	return cuts.starts.map((start, row) => text.slice(start, cuts.ends[row]))
}

describe.each(Object.entries(tokenCases))('tokens: %s', (_, cases) => {
	it.each(cases)('%s', (marked) => {
		expect(tokensOf(marked.replaceAll('|', ''))).toEqual(marked.split(/[ |]/))
	})
})

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

	it('tells how they differ', () => {
		const [difference] = scoreTokens([{text, gold: two, ours: whole}]).differences
		expect(difference).toMatchObject({kind: 'left whole', gold: 'do not', ours: 'do not'})
	})
})
