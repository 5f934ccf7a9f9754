import {describe, expect, it} from '@jest/globals'
import {isMarkup} from '../src/ingest/records/markup.js'
import {readFileOf} from './read-file.js'

const said = 'The bridge over the Lune was shut on Monday, said the warden, Ida Meyer, who has kept it for nine years.'

describe('a text of a record that is HTML', () => {
	it('is read by its words in JSON, JSON Lines and tables, with one note a file', async () => {
		const html = `<p>${said}</p><p>Repairs cost &pound;3m, <a href="https://x.example/1">Weller &amp; Sons</a> said.</p>`
		const article = {content: html, title: 'Weller &amp; Sons mends bridge', date: '2026-03-02', id: 'x'}
		const text = `${said}\n\nRepairs cost £3m, Weller & Sons said.`
		const cell = html.replaceAll('"', '""')
		for (const [name, file] of [
			['a.json', JSON.stringify([article, article])],
			['a.jsonl', `${JSON.stringify(article)}\n${JSON.stringify(article)}\n`],
			['a.csv', `id,title,date,content\n${`x,${article.title},2026-03-02,"${cell}"\n`.repeat(2)}`],
		] as const) {
			const {items, errors} = await readFileOf(name, file)
			expect(errors).toEqual([])
			const expected = {id: 'x', text, title: 'Weller & Sons mends bridge', published: '2026-03-02'}
			const rule = 'ingest/html'
			expect(items).toMatchObject([
				{article: expected, messages: [{rule, reason: expect.stringMatching(/a\.\w+: texts that are HTML/)}]},
				{article: expected, messages: []},
			])
		}
	})

	it('may have blank lines between its paragraphs, and its date in a line above', async () => {
		const content = `3 March 2026\n\n${said}\r\n\r\n<em>Repairs</em> cost &euro;3m, Weller said on Friday.`
		const {items} = await readFileOf('a.jsonl', `${JSON.stringify({content})}\n`)
		expect(items).toMatchObject([{article: {published: '2026-03-03'}}])
		const [{article, messages}] = items as never as [
			{article: {text: string}; messages: {start: number; end: number; text: string}[]},
		]
		expect(article.text.split('\n\n').slice(-2)).toEqual([said, 'Repairs cost €3m, Weller said on Friday.'])
		for (const {start, end, text} of messages) expect(article.text.slice(start, end)).toBe(text)
	})

	it('keeps the lines of plain text whose characters are named', async () => {
		const text = 'Weller &amp; Sons shut.\nThe Rays &amp; Co, <ray@example.com>, said so.\n• one'
		const {texts} = await readFileOf('a.jsonl', `${JSON.stringify({text})}\n`)
		expect(texts).toEqual(['Weller & Sons shut.\nThe Rays & Co, <ray@example.com>, said so.\n• one'])
	})

	it('leaves plain text with such characters as it is', async () => {
		for (const text of [
			'Prices rose by <3 per cent, and wages by >2 per cent, R&D included.',
			'The tag <p> opens a paragraph, <div> a box, and browsers end them.',
			'Smith &amp; Co closed.',
			'a < b && c > d; AT&T fell',
			'<Unnamed> spoke.',
			'Close a paragraph with </p> and a box with </div>. Then save.',
		]) {
			expect([text, isMarkup(text)]).toEqual([text, false])
			const {texts} = await readFileOf('a.jsonl', `${JSON.stringify({text})}\n`)
			expect(texts).toEqual([text])
		}
		for (const text of ['<p>Words.', ' <div class="a">Words</div>', 'One.<br><br/>Two.'])
			expect([text, isMarkup(text)]).toEqual([text, true])
		expect(isMarkup(`<p ${'<p '.repeat(50_000)}`)).toBe(false)
	})
})
