import {describe, expect, it} from '@jest/globals'
import {extract} from '#src/index.js'
import {readCodedSentence} from '../train/events/coded-sentences.js'

const codesOf = (text: string): (string | null)[] =>
	extract({id: 'act', text}).facts.flatMap((fact) => (fact.kind === 'event' ? [fact.plover] : []))

describe('codes of PLOVER', () => {
	it('go by what is said of an act and by the word for it', () => {
		expect(codesOf('Soldiers withdrew from the border on Monday.')).toEqual(['RETREAT'])
		expect(codesOf('Norway imposed sanctions on the country.')).toEqual(['SANCTION'])
		expect(codesOf('Thousands of teachers protested in Narva on Monday.')).toEqual(['PROTEST'])
	})

	it('are none for what is no act of politics', () => {
		expect(codesOf('Acme bought a rival for $2 million.')).toEqual([null])
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
