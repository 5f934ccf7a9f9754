import {expect, test} from '@jest/globals'
import {createEngine} from '../src/extract.js'

const engine = createEngine()

const typesOf = (text: string): string[] => engine.extract({text}).entities.map(({type, name}) => `${type} ${name}`)

test('a storm is an event by its full name and by its bare one, who has the same name is a person', () => {
	const found = typesOf(
		'Typhoon Maring killed 14 people in Luzon. Maring weakened later, the weather bureau said. Mr Maring, the mayor, thanked the crews.',
	)
	expect(found).toEqual(expect.arrayContaining(['event Typhoon Maring', 'event Maring', 'place Luzon']))
	expect(found).not.toContain('person Typhoon Maring')
	expect(found.filter((one) => one.startsWith('person'))).toEqual(['person Maring'])
})
