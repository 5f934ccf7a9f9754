import {describe, expect, it} from '@jest/globals'
import {createReader} from '../src/extract.js'
import {newRuleRun} from '../src/model/rule-run.js'

const read = createReader()

/** The speakers of all quotes with their confidence. */
const speakersIn = (text: string) =>
	read({text}, {kinds: ['quote']}, newRuleRun()).facts.map((fact) =>
		fact.kind === 'quote' ? [fact.speaker, fact.speakerConfidence] : null,
	)

describe('a family name alone', () => {
	it('is doubtful where two people have it', () => {
		const text = 'Anna Holt, a nurse, and Carl Holt, a cook, live in Narva. Holt said that the house was old.'
		expect(speakersIn(text)).toEqual([['Carl Holt', 0.6]])
	})

	it('is sure where one person is named much more often', () => {
		const text = `Carl Holt is a cook. ${'Holt cooks. '.repeat(4)}His sister is Anna Holt. Holt said that the house was old.`
		expect(speakersIn(text)).toEqual([['Carl Holt', 0.95]])
	})

	it('is sure with a title of one gender', () => {
		const text = 'Anna Holt and Carl Holt live in Narva. Mrs. Holt said that the house was old.'
		expect(speakersIn(text)).toEqual([['Anna Holt', 0.95]])
	})

	it('is sure where one person has it', () => {
		expect(speakersIn('Carl Holt is a cook. Holt said that the house was old.')).toEqual([['Carl Holt', 0.95]])
	})
})
