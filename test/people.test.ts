import {describe, expect, it} from '@jest/globals'
import {cases} from '../src/entities/people-cases.js'
import {extract} from '../src/index.js'

describe('who is who', () => {
	it.each(cases.map((one) => [one.text, one] as const))('%s', (text, {people, roles}) => {
		const found = extract({text, published: '2025-03-03'})
		if (people) {
			const persons = found.entities.filter(({type}) => type === 'person')
			const mentions = (all: readonly {text: string}[]): string[] => all.map((mention) => mention.text)
			expect(Object.fromEntries(persons.map((person) => [person.name, mentions(person.mentions)]))).toEqual(people)
		}
		if (roles) {
			const facts = found.facts.filter((fact) => fact.kind === 'role')
			expect(facts.map((fact) => [fact.person, fact.title, fact.organization ?? fact.place, fact.status])).toEqual(
				roles,
			)
		}
	})
})
