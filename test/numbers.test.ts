import {describe, expect, it} from '@jest/globals'
import {type Extraction, extract} from '../src/index.js'

type Quantity = Extract<Extraction['facts'][number], {kind: 'quantity'}>

const quantitiesIn = (text: string): Quantity[] =>
	extract({text}, {kinds: ['quantity']}).facts.filter((fact) => fact.kind === 'quantity')

describe('numbers', () => {
	it('count a loss with its modifier, a fall without its noun', () => {
		const counted = (text: string) => quantitiesIn(text).map((one) => one.counted?.text)
		expect(counted('The bank made a net loss of $5 million.')).toEqual(['net loss'])
		expect(counted('A share price fall of 5 percent hurt.')).toEqual(['share price'])
	})

	it.each([
		['The index closed down 12 points.', 'down'],
		['Shares of the bank ended up 2%.', 'up'],
		['The chain closed down 3 shops.', null],
		['The council opened up 2% of its land.', null],
	])('distinguishes a change from the particle of a verb: %s', (text, change) => {
		expect(quantitiesIn(text).map((quantity) => quantity.change)).toEqual([change])
	})

	it('links the two ends of a change after a number in a name', () => {
		const found = quantitiesIn('Actress Ana 3 Moss said on Monday that sales rose from 5 percent to 8 percent.')
		const byId = new Map(found.map((one) => [one.id, one.evidence.text]))
		expect(found.map(({related}) => related.map(({as, id}) => [as, byId.get(id)]))).toEqual([
			[['to', '8 percent']],
			[['from', '5 percent']],
		])
	})
})
