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
	['Ida Holm encouraged the owners to mend the pier.', 'the owners'],
	['Ida Holm showed reporters that the pier leaks.', 'reporters'],
	['Ida Holm wrote Bo Ray that the pier leaks.', 'Bo Ray'],
])('the object of some verbs is the addressee: %s', (text, addressee) => {
	expect(addresseeOf(text)).toBe(addressee)
})

it.each([
	'Ida Holm said Monday that the pier leaks.',
	'Ida Holm announced Wednesday that the pier would close.',
	'“The pier leaks,” Ida Holm said Sunday night.',
	'Ida Holm wrote Monday that the pier leaks.',
	'Ida Holm released a statement that the pier leaks.',
	'Ida Holm promised a report, saying that the pier leaks.',
])('a day or a thing is none: %s', (text) => {
	expect(addresseeOf(text)).toBeNull()
})
