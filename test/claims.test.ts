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

	it('name who reports what another said in quotation marks', () => {
		const claims = (text: string) =>
			extract({text}).facts.flatMap(({kind, claim}) =>
				kind === 'quote' ? [[claim.by, claim.mode, claim.quoteId]] : [],
			)
		expect(claims('Luis Ortega said Anna Keller had told him: “The kiln has cracked.”')).toEqual([
			['Luis Ortega', 'reported', null],
		])
		expect(claims('According to the Narva Herald, Anna Keller said: “The kiln has cracked.”')).toEqual([
			['Narva Herald', 'reported', null],
		])
		// Her own words once more.
		expect(claims('Anna Keller told reporters that she had said: “The kiln has cracked.”')).toEqual([
			[null, 'stated', null],
		])
	})

	it('belong to the innermost of sources within indirect speech', () => {
		const chains = (text: string) =>
			extract({text}, {statements: 'all'}).facts.flatMap(({kind, claim}) =>
				kind === 'statement' ? [claim.chain.map(({by}) => by)] : [],
			)
		expect(chains('Luis Ortega said that Anna Keller had told him that the kiln had cracked.')).toEqual([
			['Luis Ortega'],
			['Luis Ortega', 'Anna Keller'],
		])
		// Nothing was said, or by few.
		expect(chains('Luis Ortega denied that Anna Keller had said that the kiln had cracked.')).not.toContainEqual([
			'Luis Ortega',
			'Anna Keller',
		])
		expect(chains('Luis Ortega said that few officials had said that the kiln had cracked.')).not.toContainEqual([
			'Luis Ortega',
			'few officials',
		])
		expect(chains('Police said a witness reported that the tram had hit a wall.')).toContainEqual(['Police', 'witness'])
		expect(chains('According to the Narva Herald, Anna Keller said the kiln was safe.')).toContainEqual([
			'Narva Herald',
			'Anna Keller',
		])
		// Her own words once more, what was never said, and what evidence shows.
		expect(chains('Anna Keller said she told the board that the kiln had cracked.')).not.toContainEqual([
			'Anna Keller',
			'Anna Keller',
		])
		expect(chains('Luis Ortega said that Anna Keller never said that the kiln had cracked.').flat()).not.toContain(
			'Anna Keller',
		)
		expect(chains('Luis Ortega said that tests showed that the kiln had cracked.').flat()).not.toContain('tests')
	})
})
