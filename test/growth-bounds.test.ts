import {describe, expect, it} from '@jest/globals'
import {excessesOf} from '../bench/src/growth-bounds.js'

const sizes = [1e3, 4e3, 16e3]
const bounds = {exponent: 1.3, seconds: 3, peak: 600}
const cheap = {seconds: 0.1, peak: 200}

const judge = (largest: typeof cheap | undefined, exponent: number, given = bounds): string[] =>
	excessesOf([{shape: 'piers', sizes, costs: [cheap, cheap, ...(largest ? [largest] : [])], exponent}], given)

describe('the bounds of growth', () => {
	it('are silent where a shape keeps them', () => {
		expect(judge({seconds: 2.9, peak: 600}, 1.3)).toEqual([])
		// Of so short a time the exponent says nothing.
		expect(judge(cheap, 1.9)).toEqual([])
	})

	it('name the shape and what it took', () => {
		expect(judge({seconds: 3.21, peak: 612.4}, 1.4)).toEqual([
			'grows too fast: piers, exponent 1.40',
			'takes too long: piers, 3.21 s',
			'takes too much memory: piers, 612 MB',
		])
	})

	it('hold for a text that was never read to its end', () => {
		expect(judge(undefined, 1)).toEqual(['takes too long: piers, not read to the end'])
		expect(judge(undefined, 1, {...bounds, seconds: Number.POSITIVE_INFINITY})).toEqual([])
	})
})
