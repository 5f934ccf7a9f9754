import {describe, expect, it} from '@jest/globals'
import {createEngine, type Engine} from '../src/extract.js'
import type {EventFact} from '../src/facts/event/schema.js'
import {eventTypes} from '../src/facts/event/types/index.js'
import type {OwnEventTypes} from '../src/own-events.js'

const recall: OwnEventTypes = {
	recall: {
		verbs: ['recall'],
		nouns: ['recall'],
		roles: {company: 'subject', product: 'object', because: ['over', 'for']},
	},
}
const engines = [createEngine({events: recall}), createEngine({events: recall, models: false})] as const

const eventsOf = ({extract}: Engine, text: string): EventFact[] =>
	extract({text, published: '2024-11-21'}).facts.filter((fact): fact is EventFact => fact.kind === 'event')

const rolesOf = ({arguments: all}: EventFact): Record<string, string> =>
	Object.fromEntries(all.map(({role, text}) => [role, text]))

describe("a caller's type of event", () => {
	it.each([
		[
			'Acme recalled 4,000 vans over faulty brakes.',
			{company: 'Acme', product: '4,000 vans', because: 'faulty brakes'},
		],
		['4,000 vans were recalled by Acme.', {company: 'Acme', product: '4,000 vans'}],
		['A recall of 4,000 vans by Acme began on Monday.', {company: 'Acme', product: '4,000 vans'}],
	])('is found by verb and noun: %s', (text, roles) => {
		const [found] = eventsOf(engines[0], text).filter(({type}) => type === 'recall')
		expect(found && rolesOf(found)).toEqual(roles)
	})

	it('has a phrase after a preposition, not whatever comes after the word', () => {
		const {extract} = createEngine({
			events: {recall: {verbs: ['recall'], roles: {company: 'subject', reason: 'after'}}},
		})
		const rolesIn = (text: string) =>
			extract({text})
				.facts.filter((fact): fact is EventFact => fact.kind === 'event' && fact.type === 'recall')
				.map(rolesOf)
		expect(rolesIn('Quillpay recalled the card readers.')).toEqual([{company: 'Quillpay'}])
		expect(rolesIn('Quillpay recalled the card readers after the fire.')).toEqual([
			{company: 'Quillpay', reason: 'the fire'},
		])
	})

	it.each([
		[
			'Acme called back 4,000 vans over faulty brakes.',
			{company: 'Acme', product: '4,000 vans', because: 'faulty brakes'},
		],
		['Acme called the vans back.', {company: 'Acme', product: 'the vans'}],
		['Acme called two dozen of its older vans back.', {company: 'Acme', product: 'two dozen of its older vans'}],
	])('is found by a verb of two words, together or apart: %s', (text, roles) => {
		const {extract} = createEngine({events: {recall: {...recall.recall, verbs: ['call back']}}})
		const [found] = extract({text}).facts.filter(
			(fact): fact is EventFact => fact.kind === 'event' && fact.type === 'recall',
		)
		expect(found && rolesOf(found)).toEqual(roles)
	})

	it('leaves out what its verb does to others', () => {
		const [found] = eventsOf(engines[0], 'The recall of 4,000 vans angered drivers.').filter(
			({type}) => type === 'recall',
		)
		expect(found && rolesOf(found)).toEqual({product: '4,000 vans'})
		expect(eventsOf(engines[0], 'The recall angered drivers.').filter(({type}) => type === 'recall')).toEqual([])
	})

	it('is found without models too, once', () => {
		const found = eventsOf(engines[1], 'Acme recalled 4,000 vans. The recall of the vans began on Monday.')
		expect(found.filter(({type}) => type === 'recall')).toHaveLength(1)
	})

	it('names the quantity inside an argument, and the entity', () => {
		const {facts} = engines[0].extract({text: 'Acme Corp. recalled 4,000 vans.'})
		const found = facts.find((fact): fact is EventFact => fact.kind === 'event' && fact.type === 'recall')
		const quantity = facts.find(({kind}) => kind === 'quantity')
		expect(found?.arguments.find(({role}) => role === 'product')?.quantityId).toBe(quantity?.id)
		expect(found?.arguments.find(({role}) => role === 'company')?.entities.map(({name}) => name)).toEqual([
			'Acme Corp.',
		])
	})

	it('leaves built-in types alone', () => {
		const text = 'Ann Lee was named director of Oxfam on Monday. Rovers beat City 3-1 on Saturday.'
		expect(eventsOf(engines[0], text)).toEqual(eventsOf(createEngine(), text))
	})

	it('takes its word from a built-in type that is improbable there', () => {
		const call = createEngine({events: {call: {verbs: ['call'], roles: {caller: 'subject', called: 'object'}}}})
		const typesOf = (engine: Engine, text: string) => eventsOf(engine, text).map(({type}) => type)
		expect(typesOf(createEngine(), 'Rask called Ida Solberg on Friday.')).toEqual(['meet'])
		expect(typesOf(call, 'Rask called Ida Solberg on Friday.')).toEqual(['call'])
	})

	it.each<[string, unknown, string]>([
		[
			'a role without a place',
			{recall: {verbs: ['recall'], roles: {company: 'subjekt'}}},
			'`events.recall.roles.company` to be a place',
		],
		['a built-in name', {die: {verbs: ['perish']}}, '`events.die` has the name of a built-in type'],
		['triggers that are no words', {recall: {verbs: ['!?']}}, 'each of `events.recall.verbs` to be a word'],
		['a built-in name in capitals', {Die: {verbs: ['perish']}}, '`events.Die` has the name of a built-in type'],
		['no name', {'': {verbs: ['recall']}}, "`events` has a type of the name ''"],
		['numbers for words', {recall: {verbs: ['123']}}, 'each of `events.recall.verbs` to be a word'],
		[
			'a role without places',
			{recall: {verbs: ['recall'], roles: {company: []}}},
			'`events.recall.roles` has a role without a place: `company`',
		],
		[
			'a role without a name',
			{recall: {verbs: ['recall'], roles: {'': 'subject'}}},
			'`events.recall.roles` has a role without a name',
		],
		['no triggers', {recall: {roles: {company: 'subject'}}}, '`events.recall` has no words that name it'],
		['an unknown key', {recall: {verb: ['recall']}}, 'Unknown key `verb` in `events.recall`'],
		['a list', [], '`events` to be an object'],
		['a word for a list', {recall: {verbs: 'recall'}}, '`events.recall.verbs` to be a list of words'],
	])('is refused with %s', (_, events, message) => {
		expect(() => createEngine({events: events as OwnEventTypes, models: false})).toThrow(TypeError)
		expect(() => createEngine({events: events as OwnEventTypes, models: false})).toThrow(message)
	})

	it('may be one of ten thousand', () => {
		const many = Object.fromEntries(
			Array.from({length: 10_000}, (_, at) => [`type-${at}`, {verbs: [`zorp${at}`], roles: {agent: 'subject'}}]),
		)
		const {extract} = createEngine({events: {...many, ...recall}, models: false})
		const found = extract({text: 'Acme recalled 4,000 vans.'}).facts.flatMap((fact) =>
			fact.kind === 'event' ? fact.type : [],
		)
		expect(found).toEqual(['recall'])
	})

	it('may share its word with twenty thousand', () => {
		const many = Object.fromEntries(
			Array.from({length: 20_000}, (_, at) => [`type-${at}`, {verbs: ['recall'], roles: {company: 'subject'}}]),
		)
		const {extract} = createEngine({events: many, models: false})
		expect(extract({text: 'Acme recalled 4,000 vans.'}, {kinds: ['event']}).facts).toHaveLength(20_000)
	}, 15_000)
})

describe('types of events', () => {
	it('have names, triggers and roles of their own', () => {
		expect(new Set(eventTypes.map(({name}) => name)).size).toBe(29)
		for (const {name, strong, weak, roles} of eventTypes) {
			expect([name, strong.verbs.length + strong.nouns.length > 0]).toEqual([name, true])
			for (const list of ['verbs', 'nouns', 'adjectives'] as const)
				expect([name, strong[list].filter((word) => weak[list].includes(word))]).toEqual([name, []])
			for (const [role, {slots, fillers}] of Object.entries(roles))
				expect([name, role, slots.length > 0 && fillers.length > 0]).toEqual([name, role, true])
		}
	})
})
