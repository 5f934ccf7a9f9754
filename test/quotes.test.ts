import {describe, expect, it} from '@jest/globals'
import {createEngine, extract} from '../src/index.js'

describe('attitudes', () => {
	const contents = (text: string, attitudes: boolean): string[] =>
		createEngine({attitudes})
			.extract({text})
			.facts.filter((fact) => fact.kind === 'quote')
			.map((fact) => fact.content.map((piece) => piece.text).join(' … '))

	it('are quotes only for those who ask for them', () => {
		const text = 'Senator Anna Keller supports the new ferry.'
		expect(contents(text, false)).not.toContain('the new ferry')
		expect(contents(text, true)).toContain('the new ferry')
	})
})

describe('source types', () => {
	it.each([
		['The county council said the pier was safe.', 'organization'],
		['The fire service said the pier was safe.', 'organization'],
		['A spokeswoman for the council said the pier was safe.', 'person'],
		['Both agencies said the pier was safe.', 'organization'],
		['Two drivers said the pier was safe.', 'group'],
		['A report said the pier was safe.', 'document'],
		['“It leaks,” said a senior official who would not be named.', 'anonymous'],
		['A senior official, who declined to be quoted, said the pier was safe.', 'anonymous'],
		['“It leaks,” said an aide, speaking on condition of anonymity.', 'anonymous'],
		['“It leaks,” said two people close to the talks, who were not authorised to speak publicly.', 'anonymous'],
		['An official said names would not be used.', 'person'],
	])('%s', (text, type) => {
		const [quote, other] = extract({text}).facts.filter((fact) => fact.kind === 'quote')
		expect(quote?.sourceType).toBe(type)
		// Nobody tells that he wants no name.
		expect(other).toBeUndefined()
	})
})

describe('the words that name a source', () => {
	it.each([
		['The judge, after the vote, said that the dam was safe.', 'The judge'],
		['Three weeks after Anna Keller announced that the dam was safe, it burst.', 'Anna Keller'],
		['The former harbour pilot, Dan Reed, called the dam a risk.', 'The former harbour pilot, Dan Reed'],
		[
			'An official, speaking on condition of anonymity, said that the dam was safe.',
			'An official, speaking on condition of anonymity',
		],
	])('%s', (text, source) => {
		const [quote] = extract({text}).facts.filter((fact) => fact.kind === 'quote')
		expect(quote?.source?.text).toBe(source)
	})
})
