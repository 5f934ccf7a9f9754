import {fileURLToPath} from 'node:url'
import {describe, expect, it} from '@jest/globals'
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
