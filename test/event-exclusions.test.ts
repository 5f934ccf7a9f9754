import {describe, expect, it} from '@jest/globals'
import {extract} from '../src/index.js'

const typesOf = async (text: string): Promise<string[]> => {
	const {facts} = await extract({text}, {kinds: ['event']})
	return facts.flatMap((fact) => (fact.kind === 'event' ? fact.type : []))
}

describe('what hits is no attacker where it is', () => {
	it.each([
		'A train struck a car in Narva, killing two people.',
		'A lorry hit a bus near Ostrow, killing four.',
		'Hurricane Odile struck Narva, killing nine people.',
	])('a vehicle or a storm: %s', async (text) => expect(await typesOf(text)).not.toContain('attack'))

	it.each(['A gunman hit a guard in Narva.', 'A missile struck a hospital in Narva.'])(
		'but a person or a weapon: %s',
		async (text) => expect(await typesOf(text)).toContain('attack'),
	)
})
