import {expect, it} from '@jest/globals'
import {extract} from '../src/index.js'

it('keeps sixteen statements of a sentence at most', () => {
	const text = `${'the ferry sank and the crew swam ashore and '.repeat(30)}the pier burned`
	const {facts, sentences} = extract({text}, {kinds: ['statement'], statements: 'all', language: 'en'})
	const counts = sentences.map((_, sentence) => facts.filter((fact) => fact.sentence === sentence).length)
	expect(Math.max(...counts)).toBe(16)
})
