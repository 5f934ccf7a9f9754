import {expect, test} from '@jest/globals'
import {joinAlike} from '#src/facts/event/retelling/cluster.js'
import type {EventFact} from '#src/facts/event/schema.js'
import {createEngine} from '../src/extract.js'

// Likeness by pair; of any other pair little.
const likenessBy =
	(pairs: Readonly<Record<string, number>>) =>
	(one: string, other: string): number =>
		pairs[`${one} ${other}`] ?? pairs[`${other} ${one}`] ?? 0.1

const joined = (items: readonly string[], pairs: Readonly<Record<string, number>>): string[] =>
	joinAlike(items, likenessBy(pairs)).map((group) => group.join('+'))

test('a mention that is like two events joins one of them, and does not make them one', () => {
	const pairs = {'monday either': 0.9, 'friday either': 0.8}
	expect(joined(['monday', 'either', 'friday'], pairs)).toEqual(['monday+either', 'friday'])
	expect(joined(['friday', 'monday', 'either'], pairs)).toEqual(['friday', 'monday+either'])
})

test('mentions that are all alike are one event, and doubtful ones two', () => {
	const all = {'arrest arrested': 0.8, 'arrest detained': 0.7, 'arrested detained': 0.6}
	expect(joined(['arrest', 'arrested', 'detained'], all)).toEqual(['arrest+arrested+detained'])
	expect(joined(['arrest', 'arrested'], {'arrest arrested': 0.45})).toEqual(['arrest', 'arrested'])
})

test('mentions that rule each other out are two events, also beside one that is like both', () => {
	const pairs = {'convicted acquitted': Number.NEGATIVE_INFINITY, 'convicted trial': 0.9, 'acquitted trial': 0.9}
	expect(joined(['trial', 'convicted', 'acquitted'], pairs)).toEqual(['trial+convicted', 'acquitted'])
	expect(joined(['convicted', 'acquitted', 'trial'], pairs)).toEqual(['convicted+trial', 'acquitted'])
})

test('of many mentions none is dropped, and each is compared with few', () => {
	let compared = 0
	const groups = joinAlike(
		Array.from({length: 1000}, (_, at) => at),
		(one, other) => {
			compared++
			return one % 10 === other % 10 ? 1 : 0
		},
	)
	expect(groups).toHaveLength(10)
	expect(groups.flat()).toHaveLength(1000)
	expect(compared).toBeLessThan(40_000)
})

const engine = createEngine()

const eventsOf = (text: string): EventFact[] =>
	engine.extract({text, published: '2024-11-28'}).facts.filter((fact): fact is EventFact => fact.kind === 'event')

const personsOf = (text: string): string[] =>
	eventsOf(text).map(({arguments: all}) =>
		all.flatMap(({role, text: words}) => (role === 'person' ? words : [])).join(),
	)

test('holders of two posts leave in two events, also without dates', () => {
	const two = ['The mayor of Leeds', 'The finance minister']
	expect(personsOf('The mayor of Leeds resigned on Friday. The finance minister resigned on Sunday.')).toEqual(two)
	expect(personsOf('The mayor of Leeds resigned. The finance minister resigned.')).toEqual(two)
})

test('what its verb dates otherwise is another event', () => {
	const text = 'Ida Solberg bought Dunn Foods in 2019. Ida Solberg bought Dunn Foods in 2022.'
	expect(eventsOf(text).map(({date}) => date?.value)).toEqual(['2019', '2022'])
})

test('the same word with the same names and sums is the same event', () => {
	const [first, ...more] = eventsOf('Quillpay bought Dunn Foods for $2 million. '.repeat(4).trim())
	expect(more).toEqual([])
	expect(first?.alsoAt).toHaveLength(3)
})

test('a mention inside its evidence is said once', () => {
	expect(
		eventsOf('Ida Solberg set a world record on Friday.').map(({trigger, alsoAt}) => [trigger.text, alsoAt]),
	).toEqual([['set', []]])
})

test('an argument names the quantity whose numeral it holds', () => {
	const [event] = eventsOf('Ministers agreed a $2 billion rescue of Dunn Foods.')
	const price = event?.arguments.find(({role}) => role === 'price')
	expect([price?.text, price?.quantityId]).toEqual(['$2 billion', expect.any(String)])
})

// The triggers of each event: its own and those of its other mentions.
const mentionsOf = (text: string): string[] =>
	eventsOf(text).map(({trigger, alsoAt}) =>
		[trigger.text, ...alsoAt.map((span) => text.slice(span.start, span.end))].join('+'),
	)

test('a noun with its article names the event before it again', () => {
	expect(
		mentionsOf('Foreign ministers of Norland and Sudmark met in Oslo on Monday. The talks covered trade.'),
	).toEqual(['met+talks'])
	expect(
		mentionsOf(
			'Shareholders approved the merger of Halden Foods and Birk Mills on Monday. Halden is merging with Birk to save costs.',
		),
	).toEqual(['merger+merging'])
})

test('a prize told once more is one event', () => {
	expect(mentionsOf('Ida Berg won three Lumen Awards on Sunday. Berg took home more awards than Bo Ray.')).toHaveLength(
		1,
	)
})

test('a pilot and a minister leave in two events', () => {
	const text =
		'The airline fired the pilot after a flight to Nairobi on Monday. The pilot was fired on video, passengers said.\n\n' +
		'The resignation of Finance Minister Paul Okoro stunned Nairobi.'
	expect(personsOf(text)).toEqual(['the pilot', 'Paul Okoro'])
})

test('a noun for somebody named, whom it need not have been said of, is of the same event again', () => {
	const died = 'Governor Ann Lee died in Oslo on Monday. The lawyer died in her sleep, her family said.'
	const left = 'Finance Minister Paul Okoro resigned on Monday. The economist resigned over a loan, his office said.'
	const held = 'Mayor Ann Lee was arrested on Monday. Police gave no reason. The former teacher was arrested at dawn.'
	expect([died, left, held].map(mentionsOf)).toEqual([['died+died'], ['resigned+resigned'], ['arrested+arrested']])
})

test('the holder of a post that rules out that of somebody named, or several people, are others', () => {
	expect(mentionsOf('Mayor Ann Lee was arrested on Monday. The governor was arrested at dawn.')).toHaveLength(2)
	expect(mentionsOf('Mayor Ann Lee was arrested on Monday. The teachers were arrested at dawn.')).toHaveLength(2)
})

test('who is dismissed without a name did not resign with one', () => {
	const text =
		'The airline fired the pilot after a flight to Nairobi on Monday.\n\n' +
		'The resignation of Finance Minister Paul Okoro stunned Nairobi.'
	expect(mentionsOf(text)).toEqual(['fired', 'resignation'])
	expect(mentionsOf('Ann Lee was fired as coach on Monday. Her resignation surprised fans.')).toHaveLength(1)
})
