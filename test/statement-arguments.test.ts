import {expect, it} from '@jest/globals'
import {createEngine} from '../src/index.js'

const engine = createEngine()

const statementOf = (text: string, lemma: string) =>
	engine
		.extract({text}, {statements: 'all'})
		.facts.find((fact) => fact.kind === 'statement' && fact.verb.lemma === lemma)

it.each([
	['The suspect said he had left the port.', 'leave', 'suspect'],
	['The suspects said he had left the port.', 'leave', 'he'],
	['A lorry driver said: “I saw the fire and left the car.”', 'see', 'lorry driver'],
	['Ann Halvik is a former general who has led the party.', 'lead', 'Ann Halvik'],
	['Ann Halvik is a former general who has led the party.', 'be', 'Ann Halvik'],
	['The chairman of the port council, Alan Orr, sold the mill.', 'sell', 'Alan Orr'],
])('who does it: %s', (text, lemma, name) => {
	expect(statementOf(text, lemma)).toMatchObject({subject: {name}})
})

it('names the predicate by its own words', () => {
	const fact = statementOf('Ann Halvik is a former general who has led the party.', 'be')
	expect(fact).toMatchObject({object: {name: 'a former general', id: null}})
})
