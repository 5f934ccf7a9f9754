import {expect, test} from '@jest/globals'
import type {Cluster} from '#src/facts/event/retelling/cluster.js'
import {chooseArguments} from '#src/facts/event/role/choose-arguments.js'
import type {Filled} from '#src/facts/event/role/roles.js'
import {eventTypes} from '#src/facts/event/types/index.js'
import type {Reading} from '#src/model/reading.js'
import {createEngine} from '../src/extract.js'

const reading = {} as Reading

// A phrase of one word that names an entity.
const filled = (role: string, at: number, probability: number): Filled =>
	({
		role,
		probability,
		candidate: {phrase: {head: at, from: at, to: at + 1, core: {from: at, to: at + 1}, entity: at, filler: 'person'}},
	}) as unknown as Filled

function clusterOf(roles: Partial<Pick<Cluster, 'filled' | 'weak'>>, more: readonly Filled[] = []): Cluster {
	const type = eventTypes.find(({name}) => name === 'arrest')!
	return {main: {type}, others: [{filled: more}], filled: [], weak: [], ...roles} as unknown as Cluster
}

const chosenOf = (cluster: Cluster, probability: number): string[] =>
	chooseArguments(reading, cluster, probability).map(({role, candidate}) => `${role} ${candidate.phrase.head}`)

test('a certain event takes phrases that an improbable one leaves out', () => {
	const cluster = clusterOf({filled: [filled('person', 1, 0.9)], weak: [filled('by', 2, 0.35)]})
	expect(chosenOf(cluster, 0.9)).toEqual(['person 1', 'by 2'])
	expect(chosenOf(cluster, 0.3)).toEqual(['person 1'])
	expect(chosenOf(cluster, 0.1)).toEqual([])
})

test('what another mention says fills a role that is free, with another phrase', () => {
	const cluster = clusterOf({filled: [filled('person', 1, 0.9)]}, [filled('by', 2, 0.6), filled('offence', 1, 0.8)])
	expect(chosenOf(cluster, 0.9)).toEqual(['person 1', 'by 2'])
	const taken = clusterOf({filled: [filled('by', 1, 0.9)]}, [filled('by', 2, 0.6)])
	expect(chosenOf(taken, 0.9)).toEqual(['by 1'])
})

test('one phrase says who was arrested and how many, but not who arrested them', () => {
	const roles = [filled('person', 1, 0.9), filled('number', 1, 0.5), filled('by', 1, 0.5)]
	expect(chosenOf(clusterOf({filled: roles}), 0.9)).toEqual(['person 1', 'number 1'])
})

test('the name of a title is the title, not its holder', () => {
	const titles = (text: string) =>
		createEngine()
			.extract({text, published: '2024-11-28'})
			.facts.flatMap((fact) => (fact.kind === 'event' ? fact.arguments.filter(({role}) => role === 'title') : []))
			.map(({text: words, name, id}) => [words, name, id])
	expect(titles('Nokia appointed Peter Moss as its treasurer.')).toEqual([['its treasurer', 'treasurer', null]])
	expect(titles('Tom Rask was named acting finance minister.')).toEqual([
		['acting finance minister', 'acting finance minister', null],
	])
})

test('a noun with a name in apposition stands for who is named', () => {
	const people = (text: string) =>
		createEngine()
			.extract({text, published: '2024-11-28'})
			.facts.flatMap((fact) => (fact.kind === 'event' ? fact.arguments.filter(({role}) => role === 'person') : []))
			.map(({name, id}) => [name, id !== null])
	expect(people('The warden of Quelby, Tova Renn, resigned on Friday.')).toEqual([['Tova Renn', true]])
	// The tree apposes her to the town.
	expect(people('The president of Lusara, Bo Ray, was arrested on Monday.')).toEqual([['Bo Ray', true]])
	// Several names: the phrase stands for none of them alone.
	expect(people('Two bakers, Odda Krenn and Tom Rask, were charged with fraud.')[0]).toEqual(['Two bakers', false])
	const [renn] = createEngine()
		.extract({text: 'The warden of Quelby, Tova Renn, resigned.'})
		.facts.flatMap((fact) => (fact.kind === 'event' ? fact.arguments.filter(({role}) => role === 'person') : []))
	// The entity of the head first.
	expect(renn?.entities.map(({name}) => name)).toEqual(['Tova Renn', 'Quelby'])
	// One person fills the role once.
	expect(people("Quelby's warden, Tova Renn, stepped down Wednesday.")).toEqual([['Tova Renn', true]])
})

test('of a defeat by a team the team is the winner; a deputy with a name is a person', () => {
	const roles = (text: string, type: string) =>
		createEngine()
			.extract({text, published: '2024-11-28'})
			.facts.flatMap((fact) => (fact.kind === 'event' && fact.type === type ? fact.arguments : []))
			.map(({role, name}) => `${role} ${name}`)
	const game = roles('Quelby United sacked him after a 4-0 defeat by Narva City.', 'game')
	expect(game).toContain('winner Narva City')
	expect(game).not.toContain('loser Narva City')
	expect(roles('Narva City lost 2-1 to Quelby United.', 'game')).toContain('winner Quelby United')
	expect(roles('Novak was replaced by his deputy, Clara Holt.', 'appoint')).toContain('person Clara Holt')
})

test('of relatives, lawyers and losers the name of another says nothing', () => {
	const named = (text: string, type: string, wanted: string) =>
		createEngine()
			.extract({text, published: '2024-11-28'})
			.facts.flatMap((fact) => (fact.kind === 'event' && fact.type === type ? fact.arguments : []))
			.filter(({role}) => role === wanted)
			.map(({name}) => name)
	expect(named('The son of the mayor, Tova Renn, was charged with fraud on Monday.', 'charge', 'person')).not.toContain(
		'Tova Renn',
	)
	expect(named('The lawyer for the mayor, Tova Renn, resigned on Monday.', 'leave', 'person')).not.toContain(
		'Tova Renn',
	)
	expect(named('Fans wept after the 4-0 loss by Narva City.', 'game', 'winner')).toEqual([])
})
