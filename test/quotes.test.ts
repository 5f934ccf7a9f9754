import {describe, expect, it} from '@jest/globals'
import {extract} from '../src/index.js'
import {cases} from '../src/quotes/cases.js'

describe('quotes', () => {
	it.each(cases.map((one) => [one.text, one.quotes] as const))('%s', (text, quotes) => {
		const found = extract({text, published: '2025-03-03'}).facts.filter((fact) => fact.kind === 'quote')
		expect(found.map((fact) => [fact.content.map((piece) => piece.text).join(' … '), fact.speaker])).toEqual(quotes)
	})
})
