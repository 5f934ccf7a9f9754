import {expect, test} from '@jest/globals'
import {describeStatement} from '../src/facts/statement/presentation.js'
import {extract} from '../src/index.js'

test('a statement for readers says what is denied, meant or to come', () => {
	const told = (text: string): string[] =>
		extract({text}).facts.flatMap((fact) => (fact.kind === 'statement' ? describeStatement(fact) : []))
	expect(told('The club will sign two players.')).toEqual(['The club · predicted: sign · two players'])
	expect(told('The company decided not to sell the mill.')).toContain('The company · not, intended: sell · the mill')
	expect(told('The mayor opened the bridge.')).toEqual(['The mayor · opened · the bridge'])
})
