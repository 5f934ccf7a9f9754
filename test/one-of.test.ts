import {describe, expect, it} from '@jest/globals'
import {oneOf} from '#src/cli/options/one-of.js'

const formats = ['jsonl', 'document', 'json', 'table', 'webannotation'] as const

const refusalOf = (given: string): string => {
	try {
		return `none: ${oneOf(given, formats, '--format')}`
	} catch (error) {
		return (error as Error).message
	}
}

describe('the value of a flag', () => {
	it('that is known is taken', () => {
		expect(oneOf('table', formats, '--format')).toBe('table')
	})

	it.each([
		['tabel', '; did you mean table?'],
		['documents', '; did you mean document?'],
		['TABLE', '; did you mean table?'],
		['web', '; did you mean webannotation?'],
		['js', ''],
		['xml', ''],
		['jsn', '; did you mean json?'],
		['', ''],
	])('%j is refused with all that are known%s', (given, hint) => {
		expect(refusalOf(given)).toBe(
			`--format: unknown ${JSON.stringify(given)}; known: jsonl, document, json, table, webannotation${hint}`,
		)
	})
})
