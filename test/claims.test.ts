import {describe, expect, it} from '@jest/globals'
import {extract} from '../src/index.js'

const claims = (text: string, kind: string): [string | null, string, string][] =>
	extract({text})
		.facts.filter((fact) => fact.kind === kind)
		.map(({claim}) => [claim.by, claim.mode, claim.polarity])

describe('claims', () => {
	it('belong to a source in the middle of them', () => {
		expect(claims('The pier, Anna Keller said, would reopen in May after the repairs.', 'statement')).toEqual([
			['Anna Keller', 'reported', 'affirmed'],
		])
	})

	it('are denied by `no` before a predicate', () => {
		expect(claims('The old wall is no shield against the sea.', 'statement')).toEqual([[null, 'stated', 'denied']])
	})

	it('are denied by the verb `deny`', () => {
		const text = (verb: string): string => `Mayor Luis Ortega ${verb} that the repair had cost £15 million.`
		expect(claims(text('denied'), 'quantity')).toEqual([['Luis Ortega', 'reported', 'denied']])
		expect(claims(text('said'), 'quantity')).toEqual([['Luis Ortega', 'reported', 'affirmed']])
		expect(claims(text('did not deny'), 'quantity')).toEqual([['Luis Ortega', 'reported', 'affirmed']])
	})

	it('are the article’s of a post in an apposition or title, the speaker’s of one that he states or quotes', () => {
		const text = 'Mayor Luis Ortega said that Norvik chairman Bo Lee had left.'
		expect(claims(text, 'role')).toEqual([
			[null, 'stated', 'affirmed'],
			[null, 'stated', 'affirmed'],
		])
		expect(claims('Mayor Luis Ortega said that Bo Lee is the chairman of Norvik.', 'role')).toContainEqual([
			'Luis Ortega',
			'reported',
			'affirmed',
		])
		expect(claims('“Norvik chairman Bo Lee has left,” Mayor Luis Ortega said.', 'role')).toContainEqual([
			'Luis Ortega',
			'quoted',
			'affirmed',
		])
	})
})
