import {describe, expect, it} from '@jest/globals'
import {readText} from '../src/ingest/formats/text.js'

const body = 'The council shut the bridge on Tuesday, the mayor said.\n\nMore words follow here.'
const read = (headers: string) => readText(`${headers}\n\n${body}`).article
const wordsOf = ({text, blocks}: ReturnType<typeof read>): string[][] =>
	blocks.map(({type, start, end}) => [type, text.slice(start, end)])

describe('headers of an odd form', () => {
	it.each(['Source: Warriors Agree to Trade With Heat', 'Source: Moss to Trade Two Boats With Quill Town'])(
		'a lone source may be a headline: %s',
		(line) => {
			expect(read(line).source).toBeNull()
		},
	)

	it('a source in one word, or among others, is the paper', () => {
		expect(read('Source: Herald').source).toBe('Herald')
		expect(read('Source: Hollin Post\nDate: 2026-03-04').source).toBe('Hollin Post')
		expect(read('Storm kills 12\nSource: Hollin Post').source).toBe('Hollin Post')
		expect(read('Source: Moss Will Trade Two Boats With Quill\nDate: 2026-03-04').source).toBeNull()
	})

	it('two that stand alone keep their fields', () => {
		const {article} = readText('Title: Storm kills 12\nAuthor: Ann Lee\nDate: 2026-03-04')
		expect(article).toMatchObject({title: 'Storm kills 12', authors: ['Ann Lee'], published: '2026-03-04'})
	})

	it.each([
		['Date: 05/03/2024', null],
		['Date: 2024/05/03', '2024-05-03'],
		['Date:', null],
		['Author:', null],
	])('%s stands beside the text', (line, published) => {
		for (const headers of [line, `Title: Storm kills 12\n${line}`]) {
			const article = read(headers)
			expect(article.published).toBe(published)
			expect(article.title).toBe(headers === line ? null : 'Storm kills 12')
			expect(wordsOf(article).filter(([type]) => type === 'headline' || type === 'paragraph')).not.toContainEqual(
				expect.arrayContaining([line]),
			)
		}
	})

	it('an author has no address', () => {
		expect(read('Author: Ann Lee <ann@lee.example>').authors).toEqual(['Ann Lee'])
		expect(read('Author: Ann Lee <ann@lee.example>').title).toBeNull()
		const two = read('Title: Storm kills 12\nAuthors: Ann Lee <ann@lee.example>; Bo Ray <bo@ray.example>')
		expect(two.authors).toEqual(['Ann Lee', 'Bo Ray'])
	})

	it('a title may end in a company', () => {
		const article = read('Title: Acme Corp. buys Quill Inc.\nDate: 2026-03-04')
		expect(article.title).toBe('Acme Corp. buys Quill Inc.')
		expect(wordsOf(article)).toContainEqual(['headline', 'Acme Corp. buys Quill Inc.'])
	})

	it('a summary goes on in the next line that begins small', () => {
		const summary = 'A gale sank two ferries off\n  the port of Hollin\non Monday.'
		const article = read(`Title: Storm kills 12\nSummary: ${summary}\nDate: 2026-03-04`)
		expect(article.published).toBe('2026-03-04')
		expect(wordsOf(article)).toContainEqual(['paragraph', summary])
	})
})
