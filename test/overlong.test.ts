import {describe, expect, test} from '@jest/globals'
import {extract} from '../src/index.js'

const words = (count: number, word: string): string => Array.from({length: count}, () => word).join(' ')

describe('sentences without an end', () => {
	test('are read in pieces, with a message that names their place', () => {
		const text = `Ann Lee left.\n\n${words(300, 'she said')}`
		const {sentences, messages} = extract({text})
		const cut = messages.filter(({rule}) => rule === 'sentence/overlong')
		expect(cut).toHaveLength(1)
		expect(cut[0]!.start).toBe(text.indexOf('she'))
		expect(text.startsWith(cut[0]!.text, cut[0]!.start)).toBe(true)
		expect(cut[0]!.reason).toContain('600 words')
		expect(sentences.length).toBeGreaterThanOrEqual(7)
		for (const {start, end} of sentences) expect(text.slice(start, end).split(' ').length).toBeLessThanOrEqual(100)
		// Every word stands in a piece.
		expect(
			sentences
				.map(({start, end}) => text.slice(start, end))
				.join(' ')
				.replace(/\s+/g, ' '),
		).toBe(text.replace(/\s+/g, ' '))
	})

	test('are cut behind punctuation where there is some', () => {
		const {sentences, article} = extract({text: `${words(200, 'the old pier leaks a bit and the dam,')} too.`})
		expect(sentences.length).toBeGreaterThan(10)
		for (const {start, end} of sentences) expect(article.text.slice(start, end)).toMatch(/[,.]$/)
	})

	test('leave long sentences of news as they are', () => {
		const {sentences, messages} = extract({text: `The ferry carried ${words(90, 'the old pier,')} and a dam.`})
		expect(sentences).toHaveLength(1)
		expect(messages.filter(({rule}) => rule === 'sentence/overlong')).toEqual([])
	})
})
