import {describe, expect, it} from '@jest/globals'
import type {EventFact} from '#src/facts/event/schema.js'
import {createEngine} from '../src/extract.js'

const engine = createEngine()

const dateOf = (text: string, published: string | null): EventFact['date'] | undefined =>
	engine.extract({text, published}).facts.find((fact): fact is EventFact => fact.kind === 'event')?.date

describe('the date of an event', () => {
	it('is the day of the part of the day that is named', () => {
		expect(dateOf('Police arrested four men in Leeds on Friday afternoon.', '2024-11-24')).toMatchObject({
			value: '2024-11-22',
			text: 'Friday afternoon',
		})
	})

	it('is null for what nothing anchors', () => {
		expect(dateOf('Police arrested four men in Leeds yesterday.', null)).toBeNull()
		expect(dateOf('Police arrested four men in Leeds at 7.30 p.m.', null)).toBeNull()
		expect(dateOf('Police arrested four men in Leeds on May 3.', null)).toMatchObject({value: 'XXXX-05-03'})
	})

	it('is not that of a relative clause on a person or a name', () => {
		const published = '2024-11-24'
		expect(dateOf('Ida Solberg, who joined the board in 2019, resigned.', published)).toBeNull()
		expect(dateOf('Norvik Ltd, which sold its mill in 2019, bought Dunn Foods.', published)).toBeNull()
		expect(dateOf('The raid, which began on May 3, 2019, killed four men.', published)).toMatchObject({
			value: '2019-05-03',
		})
	})

	it('is not that of a clause joined to its own, nor of what a firm that is named has done since', () => {
		const published = '2024-11-24'
		expect(dateOf('Norvik, the ferry firm that has served Narva since 1974, will cut 210 jobs.', published)).toBeNull()
		expect(
			dateOf('Norvik was founded by Ida Solberg, and in the 1990s carried two million people.', published),
		).toBeNull()
		expect(dateOf('Tom Rask was arrested and charged on Monday.', published)).toMatchObject({value: '2024-11-18'})
	})
})
