import {describe, expect, it} from '@jest/globals'
import {eventLayer} from '../src/evaluate/records/events.js'
import type {EventArgument, EventFact} from '../src/facts/event/schema.js'
import type {Extraction} from '../src/facts/extraction.js'
import {entity, event, made, named, placeOf} from './evaluate/made.js'

const text = 'Acme named Ann Lee director on Monday. Rovers beat City 3-1. Lee met Tom Orr.'

const annotated = {
	id: 'a',
	published: null,
	text,
	people: [{name: 'Ann Lee', mentions: ['Ann Lee', 'Lee'], roles: []}],
	organizations: [],
	places: [],
	quotes: [],
	quantities: [],
	dates: [],
	statements: [],
	events: [
		{
			type: 'appoint',
			trigger: {text: 'named'},
			args: [
				{role: 'person', text: 'Ann Lee', name: 'Ann Lee'},
				{role: 'title', text: 'director', name: null},
			],
			date: '2024-11-18',
			place: 'Oslo',
			polarity: 'affirmed',
			modality: 'actual',
			key: true,
		},
		{
			type: 'game',
			trigger: {text: 'beat'},
			args: [{role: 'winner', text: 'Rovers', name: null}],
			date: null,
			place: null,
			polarity: 'affirmed',
			modality: 'actual',
			key: false,
		},
	],
}

const argument = (role: string, words: string, nth = 1, id: string | null = null): EventArgument => ({
	role,
	...placeOf(text, words, nth),
	name: id ?? words,
	id,
	entities: [],
	quantityId: null,
	actor: null,
})

const lee = entity({type: 'person', name: 'Ann Lee', mentions: [named(text, 'Ann Lee')]})

const appointed = event({
	type: 'appoint',
	trigger: placeOf(text, 'named'),
	arguments: [argument('person', 'Ann Lee', 1, 'Ann Lee'), argument('title', 'director')],
	date: {...placeOf(text, 'Monday'), value: '2024-11-18'},
	place: {...placeOf(text, 'Monday'), name: 'Oslo', id: null},
})
const won = event({type: 'game', trigger: placeOf(text, 'beat'), arguments: [argument('winner', 'Rovers')]})

function figures(facts: Extraction['facts'], gold: object = annotated): Record<string, number | null> {
	const file = {path: 'newsfacts/a.jsonl', text: JSON.stringify(gold)}
	const [article] = eventLayer.read(file)
	const score = eventLayer.score([{gold: article!, found: made(text, {entities: [lee], facts})}])
	return Object.fromEntries(score.figures.map(({metric, value}) => [metric, value && Math.round(value * 10) / 10]))
}

describe('events', () => {
	it('score 100 for what a perfect program finds', () => {
		expect(figures([appointed, won])).toMatchObject({
			'events.f1': 100,
			'events.arguments.f1': 100,
			'events.key': 100,
			'events.date': 100,
			'events.place': 100,
			'events.claim': 100,
		})
	})

	it('are matched by trigger and type', () => {
		const other = {...(won as EventFact), type: 'meet'}
		expect(figures([appointed, other])).toMatchObject({'events.precision': 50, 'events.recall': 50})
	})

	it('are matched by an argument of the same role, by place or by entity', () => {
		const met = placeOf(text, 'met')
		const byName = event({type: 'appoint', trigger: met, arguments: [argument('person', 'Lee', 2, 'Ann Lee')]})
		expect(figures([byName])).toMatchObject({'events.recall': 50, 'events.key': 100})
		const otherRole = event({type: 'appoint', trigger: met, arguments: [argument('by', 'Lee', 2, 'Ann Lee')]})
		expect(figures([otherRole])).toMatchObject({'events.recall': 0, 'events.key': 0})
	})

	it('are matched one to one', () => {
		expect(figures([appointed, {...appointed, id: '1'}])).toMatchObject({'events.precision': 50, 'events.recall': 50})
	})

	it('have the place of gold, or none where it has none', () => {
		const elsewhere = {...placeOf(text, 'City'), name: 'Narva', id: null}
		expect(figures([{...(appointed as EventFact), place: elsewhere}, won])).toMatchObject({'events.place': 50})
		expect(figures([{...(appointed as EventFact), place: null}, won])).toMatchObject({'events.place': 50})
		expect(figures([appointed, {...(won as EventFact), place: elsewhere}])).toMatchObject({'events.place': 50})
	})

	it('count the arguments of events that match none as wrong', () => {
		const invented = event({type: 'die', trigger: placeOf(text, 'met'), arguments: [argument('person', 'Tom Orr')]})
		expect(figures([appointed, won, invented])).toMatchObject({
			'events.arguments.precision': 75,
			'events.arguments.recall': 100,
		})
	})

	it('are not measured where none are annotated', () => {
		const {events: _, ...rest} = annotated
		expect(figures([appointed], rest)).toEqual({})
	})
})
