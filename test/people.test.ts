import {describe, expect, it} from '@jest/globals'
import {cases} from '../src/entities/people-cases.js'
import {extract} from '../src/index.js'

describe('who is who', () => {
	it.each(cases.map((one) => [one.text, one] as const))('%s', (text, {people, others, roles, speakers}) => {
		const found = extract({text, published: '2025-03-03'})
		const mentions = (all: readonly {text: string}[]): string[] => all.map((mention) => mention.text)
		if (people) {
			const persons = found.entities.filter(({type}) => type === 'person')
			expect(Object.fromEntries(persons.map((person) => [person.name, mentions(person.mentions)]))).toEqual(people)
		}
		for (const [name, forms] of Object.entries(others ?? {})) {
			const entity = found.entities.find((one) => one.name === name)
			expect([name, mentions(entity?.mentions ?? [])]).toEqual([name, forms])
		}
		if (speakers) {
			const quotes = found.facts.filter((fact) => fact.kind === 'quote')
			expect(quotes.map(({speaker}) => speaker)).toEqual(speakers)
		}
		if (roles) {
			const facts = found.facts.filter((fact) => fact.kind === 'role')
			expect(facts.map((fact) => [fact.person, fact.title, fact.organization ?? fact.place, fact.status])).toEqual(
				roles,
			)
		}
	})

	it('is told by more than a hundred cases', () => {
		expect(cases.length).toBeGreaterThan(100)
	})
})
