import {describe, expect, it} from '@jest/globals'
import {extract} from '../src/index.js'

const termsOf = (text: string) =>
	extract({text, published: '2024-05-01'})
		.facts.filter((fact) => fact.kind === 'role')
		.map(({person, title, status, since, until}) => [person, title, status, since, until])

describe('from when and until when a post is held', () => {
	it.each([
		['Anna Lund has been mayor of Oslo since 2014.', ['Anna Lund', 'mayor', 'current', '2014', null]],
		['Anna Lund was finance minister until May 2019.', ['Anna Lund', 'finance minister', 'former', null, '2019-05']],
		['Anna Lund, chairman of Nokia from 2001 to 2010, agreed.', ['Anna Lund', 'chairman', 'former', '2001', '2010']],
		['Prime Minister Anna Lund (2008-2012) agreed.', ['Anna Lund', 'Prime Minister', 'former', '2008', '2012']],
		['In May 2023 Anna Lund was appointed director of Oxfam.', ['Anna Lund', 'director', 'current', '2023-05', null]],
		['On Monday, Anna Lund resigned as mayor.', ['Anna Lund', 'mayor', 'former', null, '2024-04-29']],
		['Anna Lund will step down as chairman of Nokia in June.', ['Anna Lund', 'chairman', 'current', null, '2024-06']],
		['Anna Lund served as mayor in 2010.', ['Anna Lund', 'mayor', 'former', null, null]],
		['Anna Lund, mayor of Oslo, sang in 2010.', ['Anna Lund', 'mayor', 'current', null, null]],
	])('%s', (text, term) => {
		expect(termsOf(text)).toEqual([term])
	})

	it('keeps what a post told again adds', () => {
		expect(termsOf('Mayor Anna Lund agreed. Anna Lund has been mayor since 2014.')).toEqual([
			['Anna Lund', 'Mayor', 'current', '2014', null],
		])
	})
})
