import {describe, expect, it} from '@jest/globals'
import {nameLexicon} from '../src/entities/names/gazetteer/name-lexicon.js'
import {isCountryBranch} from '../src/entities/names/types/form-type-rules.js'
import {readPlainDocument} from '../train/names/gold.js'

const isBranch = (words: string, confidence = 0.5): boolean =>
	isCountryBranch(
		readPlainDocument('case', words),
		{from: 0, to: words.split(' ').length, type: 'place', subtype: null, confidence, rule: 'names model'},
		nameLexicon(),
	)

describe('a name before a country', () => {
	it('is an organization there', () => {
		expect(isBranch('Quillbridge Kenya')).toBe(true)
	})

	it('is none where the model is sure of a place, or where it names a part or a city of the country', () => {
		expect(isBranch('Quillbridge Kenya', 0.7)).toBe(false)
		for (const words of [
			'Northern Kenya',
			'Mainland Tanzania',
			'Nairobi Kenya',
			'South Korea',
			'New Quillbridge Kenya',
		])
			expect([words, isBranch(words)]).toEqual([words, false])
	})
})
