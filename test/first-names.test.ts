import {describe, expect, it} from '@jest/globals'
import {firstNames} from '../src/entities/names/gazetteer/first-names.js'
import {readWeights} from '../src/learning/read-weights.js'
import {femaleNames, maleNames, sharedNames} from '../train/names/first-names.js'
import {packFirstNames} from '../train/names/pack-first-names.js'

const listed = (list: string): string[] => list.trim().split(/\s+/)

describe('first names', () => {
	const names = firstNames()
	const shared = new Set(listed(sharedNames))
	const women = listed(femaleNames).filter((name) => !shared.has(name))

	it('in models/ are those of train/names; else run: npm run train first-names', () => {
		expect(Buffer.compare(packFirstNames(), readWeights('first-names'))).toBe(0)
	})

	it('have their gender, as they are written alone', () => {
		const wrong = [
			...women.filter((name) => names.get(name) !== 'female'),
			...[...shared].filter((name) => names.get(name) !== null || !names.has(name)),
			...listed(maleNames).filter((name) => !shared.has(name) && !women.includes(name) && names.get(name) !== 'male'),
		]
		expect(wrong).toEqual([])
		for (const word of ['', 'the', 'olivia', 'OLIVIA', 'Bridge', 'Thursday', '17'])
			expect([word, names.has(word), names.get(word)]).toEqual([word, false, undefined])
	})
})
