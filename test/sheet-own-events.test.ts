import {describe, expect, it} from '@jest/globals'
import {emitters} from '../src/emit/index.js'
import {createEngine} from '../src/index.js'

const {extract} = createEngine({events: {recall: {verbs: ['recall'], roles: {company: 'subject', product: 'object'}}}})

describe('events of a caller’s own types', () => {
	it('stay in the sheet, also in a side remark and among many lines', () => {
		const names = 'Lee Ray Holm Fisk Moss Varga Finn Kemp Quist Hall Jung Poe Lund Marsh Reyes Berg'.split(' ')
		const speech = names.map((name, at) => `“We sold ${at + 20} boats in a year of storms,” Ann ${name} said.`)
		const text = `${speech.join('\n\n')}\n\nThe pier shut for a while after Norvik Toys recalled the small boats.`
		const sheet = emitters.sheet({kinds: [], width: 80})[0]!.body(extract({id: 'a.txt', text}), 0)
		expect(sheet).toContain('after Norvik Toys recalled the small boats')
	})
})
