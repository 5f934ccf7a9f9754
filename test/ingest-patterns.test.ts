import {describe, expect, it} from '@jest/globals'
import {readMarkdown} from '#src/ingest/formats/markdown.js'
import {readRecord} from '#src/ingest/records/record.js'

describe('spaces and marks in any number', () => {
	const spaces = ' '.repeat(100_000)

	it('are no trouble in Markdown', () => {
		const read = (raw: string): string => {
			const item = readMarkdown(raw)
			return 'article' in item ? item.article.text : ''
		}
		expect(read(`# Costs${' #'.repeat(50_000)} x`)).toHaveLength('Costs x'.length + 100_000)
		expect(read(`## Costs ##\n\n[a]: ${'x'.repeat(50_000)} y${spaces}z`)).toContain('[a]: xxx')
		expect(read(`# Costs\n\n${'<!--'.repeat(50_000)}`)).toHaveLength('Costs\n\n'.length + 200_000)
		expect(read('# Costs<!-- a\nb --> rise #\n\n[a]: https://x.example "A"\nIt is so.')).toBe('Costs rise\n\nIt is so.')
	})

	it('are no trouble between authors', () => {
		const item = readRecord({text: 'x', authors: `Ann Lee${spaces}and${spaces}Bob Ray${spaces}`}, {})
		expect('article' in item && item.article.authors).toEqual(['Ann Lee', 'Bob Ray'])
	})
})
