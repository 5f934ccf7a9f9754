import {expect, it} from '@jest/globals'
import {extract} from '#src/extract.js'

const addresseeOf = (text: string): string | null | undefined => {
	for (const fact of extract({text}).facts) if (fact.kind === 'quote') return fact.addressee?.text ?? null
	return undefined
}

it.each([
	['Ida Holm told the Hollin Post that the pier leaks.', 'the Hollin Post'],
	['Ida Holm told reporters Friday that the pier leaks.', 'reporters'],
	['Ida Holm warned the council that the pier leaks.', 'the council'],
])('the object of some verbs is the addressee: %s', (text, addressee) => {
	expect(addresseeOf(text)).toBe(addressee)
})

it.each([
	'Ida Holm said Monday that the pier leaks.',
	'Ida Holm announced Wednesday that the pier would close.',
	'“The pier leaks,” Ida Holm said Sunday night.',
])('a day is none: %s', (text) => {
	expect(addresseeOf(text)).toBeNull()
})
