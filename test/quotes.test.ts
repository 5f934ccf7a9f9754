import {describe, expect, it} from '@jest/globals'
import {createEngine} from '../src/index.js'

describe('attitudes', () => {
	const contents = (text: string, attitudes: boolean): string[] =>
		createEngine({attitudes})
			.extract({text})
			.facts.filter((fact) => fact.kind === 'quote')
			.map((fact) => fact.content.map((piece) => piece.text).join(' … '))

	it('are quotes only for those who ask for them', () => {
		const text = 'Senator Anna Keller supports the new ferry.'
		expect(contents(text, false)).not.toContain('the new ferry')
		expect(contents(text, true)).toContain('the new ferry')
	})
})

describe('the title of a speaker', () => {
	const titles = (text: string): (string | null)[] =>
		createEngine()
			.extract({text})
			.facts.flatMap((fact) => (fact.kind === 'quote' ? [fact.speakerTitle] : []))

	it('is the noun that a verb stands for', () => {
		expect(titles('Mary Holt, who headed the harbor committee, said the tug was late.')).toEqual(['former head'])
		expect(titles('Mary Holt, who chairs the board of Toyota, said the tug was late.')).toEqual(['chair'])
	})

	it('is the noun of the text where it has one', () => {
		expect(titles('Mary Holt, one of the judges, said the tug was late.')).toEqual(['judge'])
		expect(titles('Mary Holt, who led the harbor committee off, said the tug was late.')).toEqual([null])
	})
})
