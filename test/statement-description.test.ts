import {expect, test} from '@jest/globals'
import {statementPresentation} from '../src/facts/statement/presentation.js'
import {extract} from '../src/index.js'

test('a statement for readers marks what is denied, intended or predicted', () => {
	const described = (text: string): string[] =>
		extract({text}).facts.flatMap((fact) => (fact.kind === 'statement' ? statementPresentation.describe(fact) : []))
	expect(described('The club will sign two players.')).toEqual(['The club · predicted: sign · two players'])
	expect(described('The company decided not to sell the mill.')).toContain(
		'The company · not, intended: sell · the mill',
	)
	expect(described('The mayor opened the bridge.')).toEqual(['The mayor · opened · the bridge'])
})
