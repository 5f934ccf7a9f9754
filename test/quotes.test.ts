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
