import {describe, expect, it} from '@jest/globals'
import {stripInline} from '../src/ingest/formats/markdown/inline.js'
import {readMarkdown} from '../src/ingest/formats/markdown.js'

const read = (raw: string) => {
	const item = readMarkdown(raw, {place: 'a.md', id: 'a.md'})
	if (!('article' in item)) throw new Error(item.error.reason)
	return item
}

const blocksOf = (raw: string): string[][] => {
	const {text, blocks} = read(raw).article
	return blocks.map(({type, start, end}) => [type, text.slice(start, end)])
}

describe('stripInline', () => {
	it.each([
		['a **bold** word, __another__, *one* and _two_, ~~gone~~', 'a bold word, another, one and two, gone'],
		['***Both*** and **the *inner* one**', 'Both and the inner one'],
		['“*Glass Harbour*” opens', '“Glass Harbour” opens'],
		['[the council](https://x.example/a_(b) "Title") met', 'the council met'],
		['[**the council**][1] met', 'the council met'],
		['“[He] left [the room],” she said', '“[He] left [the room],” she said'],
		['![A bridge](b.jpg) It opened.[^1]', ' It opened.'],
		['[![A bridge](b.jpg)](https://x.example) It opened.', ' It opened.'],
		['run `npm test` at <https://x.example>', 'run npm test at https://x.example'],
		['\\*not bold\\* and 1\\. no list', '*not bold* and 1. no list'],
		['5*3*2, snake_case_name, 3 * 4 and f*** it', '5*3*2, snake_case_name, 3 * 4 and f*** it'],
		['one *star alone', 'one *star alone'],
		['R&amp;D <span class="x">cost</span> &#39;a lot&#39;', "R&D cost 'a lot'"],
	])('%j', (written, words) => {
		expect(stripInline(written)).toBe(words)
	})

	it('takes no longer than the text is long', () => {
		for (const part of ['[', '*a ', '![', '`', '<a ', '[a](', '_'])
			expect(stripInline(part.repeat(50_000)).length).toBeGreaterThan(0)
	})
})

describe('readMarkdown', () => {
	it.each([
		['a heading of spaces', `# a${' \t'.repeat(50_000)}\v`],
		['headings', '# a # '.repeat(20_000)],
		['a definition of spaces', `[a]: b${' "'.repeat(50_000)}`],
		['definitions', `[a]:${'\t[b]:'.repeat(20_000)}`],
		['comments without an end', '<!--<'.repeat(50_000)],
		['comments', '<!-- a -->'.repeat(20_000)],
		['front matter without an end', `---\n${'\r\n'.repeat(50_000)}`],
		['front matter of spaces', `---\na:${'\t'.repeat(100_000)}\rb\n---\nIt rained.`],
	])('takes no longer than %s is long', (_, raw) => {
		expect(readMarkdown(raw)).toHaveProperty('article')
	})

	it('drops comments however long, and keeps one that is never closed', () => {
		const long = `<!-- ${'a'.repeat(20_000)} --> It rained.<!-- gone -->`
		expect(read(long).article.text).toBe('It rained.')
		expect(read('It rained. <!-- still').article.text).toBe('It rained. <!-- still')
		expect(read(`It <!-- a --> rained.`).article.text).toBe('It  rained.')
	})

	it('keeps the words of headings, lists and passages cited, block by block', () => {
		const raw = `# Harbour **bridge** opens #

The bridge opened
on [Tuesday](https://x.example).\u0020\u0020
It cost *£388 million*.

> “It stands,” said Lena Varga,
> the engineer.

What it cost
------------
- two lanes
  for cars
* one for trams
1. a path

* * *

[1]: https://x.example
[^1]: The *board* said so.

<!-- not for
print -->
The end.`
		expect(blocksOf(raw)).toEqual([
			['headline', 'Harbour bridge opens'],
			['paragraph', 'The bridge opened on Tuesday.\nIt cost £388 million.'],
			['quote', '“It stands,” said Lena Varga, the engineer.'],
			['headline', 'What it cost'],
			['list', 'two lanes for cars'],
			['list', 'one for trams'],
			['list', 'a path'],
			['paragraph', 'The board said so.'],
			['paragraph', 'The end.'],
		])
		expect(read(raw).article).toMatchObject({id: 'a.md', title: 'Harbour bridge opens', published: null})
	})

	it('takes title, date and authors out of the front matter', () => {
		const raw =
			'---\ntitle: "A bridge opens"\ndate: 2026-03-04\nauthor: Ann Lee\ntags: [a]\n---\n# Bridge\n\nIt opened.\n'
		expect(read(raw).article).toMatchObject({
			title: 'A bridge opens',
			published: '2026-03-04',
			authors: ['Ann Lee'],
			text: 'Bridge\n\nIt opened.',
		})
		expect(read('---\n\nIt **opened**.\n\n---\n').article.text).toBe('It opened.')
	})

	it('leaves plain text as it is', () => {
		const raw = 'A bridge opens\n\nIt cost £388 million.\r\nIt opened\n'
		expect(read(raw).article).toMatchObject({text: raw, title: 'A bridge opens'})
		expect(read('').messages).toMatchObject([{rule: 'ingest/empty', reason: expect.stringContaining('a.md')}])
	})
})
