import {fileURLToPath} from 'node:url'
import {describe, expect, it} from '@jest/globals'
import {growthOf} from '../bench/soak/growth.js'
import {makeArticles} from '../bench/soak/make-articles.js'

const corpus = fileURLToPath(new URL('../corpus', import.meta.url))
const made = (seed: number) => [...makeArticles(corpus, 40, seed)]

describe('made articles', () => {
	it('are the same for the same seed, and others for another', () => {
		expect(made(1)).toEqual(made(1))
		expect(made(2).map(({text}) => text)).not.toEqual(made(1).map(({text}) => text))
	})

	it('have ids of their own, and other names and numbers each time', () => {
		const articles = made(1)
		expect(new Set(articles.map(({id}) => id)).size).toBe(40)
		expect(new Set(articles.map(({text}) => text)).size).toBe(40)
		for (const {text} of articles) expect(text).not.toMatch(/\b(?:Quispe|Huaman|Cobre)\b/)
	})
})

describe('made short articles', () => {
	it('end after the paragraph in which they reach so many characters', () => {
		const whole = made(1)
		const short = [...makeArticles(corpus, 40, 1, {chars: 500})]
		for (const [index, {text, id}] of short.entries()) {
			expect(id).toBe(whole[index]!.id)
			expect(text.length).toBeLessThan(whole[index]!.text.length)
			expect(text.trimEnd().split('\n\n').slice(0, -1).join('').length).toBeLessThan(500)
		}
	})
})

describe('growth of memory', () => {
	// A saw over a slope: collected every four samples.
	const saw = (megabytesPerSample: number) =>
		Array.from({length: 200}, (_, at) => [at / 2, 100 + at * megabytesPerSample + (at % 4) * 10] as const)

	it('is that of the lows, with each 1,000 articles', () => {
		expect(growthOf(saw(0), 4000)).toBeCloseTo(0, 1)
		expect(growthOf(saw(0.1), 4000)).toBeCloseTo(5, 0)
	})

	it('is unknown of a short run', () => {
		expect(growthOf(saw(1).slice(0, 6), 4000)).toBeNull()
	})
})
