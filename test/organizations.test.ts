import {describe, expect, it} from '@jest/globals'
import {organizationCases} from '../src/entities/names/organization-cases.js'
import {createEngine, extract} from '../src/index.js'

describe('organizations told by the words around a name', () => {
	for (const {text, names} of organizationCases)
		it(text, () => {
			const found = extract({text})
				.entities.filter(({type}) => type !== 'person')
				.flatMap(({type, subtype, ids, mentions}) =>
					mentions
						.filter(({form}) => form === 'name')
						.map(({start, end}) => ({start, end, type, subtype, iso: ids.iso})),
				)
				.sort((a, b) => a.start - b.start || b.end - a.end)
			const told = found.map(({start, end, type, subtype, iso}, at) =>
				[text.slice(start, end), type, subtype, `@${iso}`].slice(0, (names[at] ?? '').split('|').length).join('|'),
			)
			expect(told).toEqual(names)
		})

	it('leaves the names that a caller gave as they are', () => {
		const {extract: own} = createEngine({lexicon: {organization: ['Harbour Street Station']}})
		const [found] = own({text: 'Fans of Harbour Street Station sang all night.'}).entities
		expect(found).toMatchObject({type: 'organization', name: 'Harbour Street Station'})
	})
})
