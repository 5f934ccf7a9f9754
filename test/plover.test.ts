import {describe, expect, it} from '@jest/globals'
import {createEngine, extract} from '#src/index.js'
import {readCodedSentence} from '../train/events/coded-sentences.js'

const codesOf = (text: string): (string | null)[] =>
	extract({id: 'act', text}).facts.flatMap((fact) => (fact.kind === 'event' ? [fact.plover] : []))

const codesOfStatements = (text: string): (string | null)[] =>
	extract({id: 'act', text}, {statements: 'all'}).facts.flatMap((fact) =>
		fact.kind === 'statement' ? [fact.plover] : [],
	)

describe('codes of PLOVER', () => {
	it('go by what is said of an act and by the word for it', () => {
		expect(codesOf('Soldiers withdrew from the border on Monday.')).toEqual(['RETREAT'])
		expect(codesOf('Norway imposed sanctions on the country.')).toEqual(['SANCTION'])
		expect(codesOf('Thousands of teachers protested in Narva on Monday.')).toEqual(['PROTEST'])
	})

	it('are none for what is no act of politics', () => {
		expect(codesOf('Acme bought a rival for $2 million.')).toEqual([null])
	})

	it('are those of statements too, where an actor does what is stated', () => {
		expect(codesOfStatements('Norway accused Sudan of arming rebels.')).toContain('DISAPPROVE')
		expect(codesOfStatements('The Estonian government urged Latvia to reopen the harbour.')).toContain('DEMAND')
		expect(codesOfStatements('President Bo Rask praised Kenya on Monday.')).toEqual(['SUPPORT'])
	})

	it('are given to statements where they are as good as likely: none is a little likelier here', () => {
		expect(codesOfStatements('President Bo Rask defended the plan of Latvia.')).toEqual(['SUPPORT'])
	})

	it('are none for statements of what is no act, has no actor, is only possible or says what something is', () => {
		expect(codesOfStatements('Ann Lee painted the old harbour.')).toEqual([null])
		expect(codesOfStatements('The new bridge delighted Norway.')).toEqual([null])
		expect(codesOfStatements('Norway might praise Kenya on Monday.')).toEqual([null])
		expect(codesOfStatements('Norway is a tall grey heron.')).toEqual([null])
	})

	it('are none for what is denied, and for a subject to which it is done', () => {
		expect(codesOfStatements('Norway rejected the plan of Kenya.')).toEqual(['REJECT'])
		expect(codesOfStatements('Norway did not reject the plan of Kenya.')).toEqual([null])
		expect(codesOf('Norway did not reject the budget.')).toEqual(
			codesOf('Norway did not reject the budget.').map(() => null),
		)
		expect(codesOfStatements('Norway was urged to act.')).not.toContain('DEMAND')
		expect(codesOfStatements('The Norwegian president was praised.')).toEqual([null])
	})

	it('are those of the refusal and of the demand for what will not or must be done', () => {
		expect(codesOfStatements('Norway will not accept the plan of Kenya.')).toEqual(['REJECT'])
		expect(codesOfStatements('The Estonian premier said that Latvia must withdraw its troops.')).toEqual(['DEMAND'])
		expect(codesOfStatements('Latvia must reopen the harbour.')).toEqual([null])
	})

	it('are none of the act itself where it will not or must be done, nor of a refusal to refuse', () => {
		expect(codesOfStatements('Police will not arrest Bo Ray.')).toEqual([null])
		expect(codesOfStatements('Norway will not reject the plan of Kenya.')).toEqual([null])
		expect(codesOfStatements('Police must seize the ship, President Ann Lee said.')).not.toContain('COERCE')
		expect(codesOfStatements('President Ann Lee said she must resign.')).not.toContain('DEMAND')
	})

	it('are none for acts of private life', () => {
		expect(codesOfStatements('The village doctor examined the boy on Monday.')).toEqual([null])
		expect(codesOfStatements('Norway will not eat the cake.')).toEqual([null])
	})

	it('are read by rule alone, and of events alone, without models', () => {
		const {facts} = createEngine({models: false}).extract({id: 'act', text: 'Norway accused Sudan of arming rebels.'})
		expect(facts.flatMap((fact) => (fact.kind === 'statement' ? (fact.plover ?? []) : []))).toEqual([])
	})

	it('are read from sentences in which acts are marked', () => {
		expect(readCodedSentence('Norway {cut its aid|SANCTION} and {met|CONSULT} rebels.')).toEqual({
			text: 'Norway cut its aid and met rebels.',
			acts: [
				{start: 7, end: 18, code: 'SANCTION'},
				{start: 23, end: 26, code: 'CONSULT'},
			],
		})
		expect(() => readCodedSentence('Norway {left|LEAVE}.')).toThrow('LEAVE is no root code')
	})
})
