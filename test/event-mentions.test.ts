import {expect, test} from '@jest/globals'
import {joinAlike} from '#src/facts/event/retelling/cluster.js'

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
	expect(joined(['arrest', 'arrested'], {'arrest arrested': 0.55})).toEqual(['arrest', 'arrested'])
})

test('mentions that rule each other out are two events, also beside one that is like both', () => {
	const pairs = {'convicted acquitted': Number.NEGATIVE_INFINITY, 'convicted trial': 0.9, 'acquitted trial': 0.9}
	expect(joined(['trial', 'convicted', 'acquitted'], pairs)).toEqual(['trial+convicted', 'acquitted'])
	expect(joined(['convicted', 'acquitted', 'trial'], pairs)).toEqual(['convicted+trial', 'acquitted'])
})
