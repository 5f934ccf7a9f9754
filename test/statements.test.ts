import {describe, expect, it} from '@jest/globals'
import {statementPresentation} from '../src/facts/statement/presentation.js'
import {extract} from '../src/index.js'

// What src/facts/cases/*.tsv can't say of statements.

const statementsOf = (text: string, published = '2025-03-05') =>
	extract({text, published}).facts.filter((fact) => fact.kind === 'statement')

const verbsOf = (text: string): string[] =>
	statementsOf(text).map(({subject, verb}) => `${subject?.text ?? '–'}, ${verb.lemma}`)

describe('verbs of statements', () => {
	it('are found where they have the form of another part of speech', () => {
		expect(verbsOf('The flood cost farmers about $48 million.')).toEqual(['The flood, cost'])
	})

	it.each([
		['Guests do things they could not do at home, such as baking bread and painting doors.', 'bake'],
		['Keane is tempted to run, given his ambition.', 'give'],
		['The verdict, as described by the judge, pleased many.', 'describe'],
	])('in %j are not %j', (text, lemma) => {
		expect(statementsOf(text).map(({verb}) => verb.lemma)).not.toContain(lemma)
	})

	it('are active where a participle has an object of its own', () => {
		const statements = statementsOf('So far this year, 14 towns passed at least 30 laws.')
		expect(statements.map(({voice}) => voice)).toEqual(['active'])
	})
})

describe('subjects of statements', () => {
	it.each([
		['Ana Ruiz and Tom Beck opened a shop in Lisbon.', 'Ana Ruiz and Tom Beck'],
		['Turku - The seven-time champion, Lars Holt, has positioned himself to buy the club.', 'Lars Holt'],
		['Lee compared Moss to former Iowa Gov. Peter Holt who backed the bill.', 'Peter Holt'],
	])('of %j have the name %j', (text, name) => {
		expect(statementsOf(text).map(({subject}) => subject?.name)).toContain(name)
	})
})

describe('adjuncts of statements', () => {
	it('are neither the source nor linking words', () => {
		const [statement] = statementsOf('However, the mill was also closed in 2004, according to the union.')
		expect(statement?.adjuncts.map(({text}) => text)).toEqual(['in 2004'])
		expect(statement?.claim.by).toBe('union')
	})
})

describe('times of statements', () => {
	it.each([
		['Hackers froze the terminals of six banks on Monday.', 'the terminals of six banks', 'on Monday'],
		['A fire tore through the old mill on Monday.', null, 'through the old mill; on Monday'],
	])('of %j', (text, object, adjuncts) => {
		const [statement] = statementsOf(text)
		expect(statement?.object?.text ?? null).toBe(object)
		expect(statement?.adjuncts.map((one) => one.text).join('; ')).toBe(adjuncts)
		expect(statement?.time).toBe('2025-03-03')
	})
})

it('a statement for readers marks what is denied, intended or predicted', () => {
	const described = (text: string): string[] => statementsOf(text).map(statementPresentation.describe)
	expect(described('The club will sign two players.')).toEqual(['The club · predicted: sign · two players'])
	expect(described('The company decided not to sell the mill.')).toContain(
		'The company · not, intended: sell · the mill',
	)
	expect(described('The mayor opened the bridge.')).toEqual(['The mayor · opened · the bridge'])
})
