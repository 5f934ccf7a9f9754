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
	['Few Americans trust the bank.', 'trust', 'Few Americans'],
	['The Americans trust the bank.', 'trust', 'Americans'],
])('who does it: %s', (text, lemma, name) => {
	expect(statementOf(text, lemma)).toMatchObject({subject: {name}})
})

it('names the predicate by its own words', () => {
	const fact = statementOf('Ann Halvik is a former general who has led the party.', 'be')
	expect(fact).toMatchObject({object: {name: 'a former general', id: null}})
})

it('takes some of a party for no party that speaks', () => {
	const {facts} = engine.extract({text: 'Some Democrats said the plan would fail. The Republicans said it would pass.'})
	const quotes = facts.filter((fact) => fact.kind === 'quote')
	expect(quotes.map(({speaker, source}) => speaker ?? source?.text)).toEqual(['Some Democrats', 'Republicans'])
	expect(quotes[0]).toMatchObject({speakerId: null})
})
