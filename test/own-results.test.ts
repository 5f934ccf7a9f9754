import {describe, expect, it} from '@jest/globals'
import {emitters, type OutputFormat} from '../src/emit/index.js'
import {asLine} from '../src/emit/json.js'
import {factKinds} from '../src/facts/fact.js'
import {createEngine} from '../src/index.js'
import {ownResultOf} from '../src/ingest/files/own-results.js'
import {unfinishedPage} from '../src/report/site.js'
import {renderPage} from '../src/view/index.js'

const {extract} = createEngine({models: false})
const text =
	'Ann Lee, the mayor of Acme, said on Monday that 12 boats sank in a fire. Her son Bob, 30, was born in Oslo and left.'
const articles = [
	{text, id: 'a.txt', title: 'A "quoted" title, [1] {2}', published: '2024-11-21', authors: ['Bo Ray', 'Cy "C" Orr']},
	{text, id: 'b.txt', title: 'x'.repeat(200), source: 'Herald'},
	{text: '', id: 'c.txt'},
]
const extractions = articles.map((article) => extract(article))

const write = (format: OutputFormat, found = extractions, width = 100): string[] =>
	emitters[format]({kinds: factKinds, width}).map(
		({head, body, tail}) => head + found.map((extraction, index) => body(extraction, index)).join('') + tail,
	)

describe('our own results', () => {
	it.each([
		['jsonl', 'facts'],
		['document', 'documents'],
		['json', 'documents'],
		['csv', 'facts'],
		['table', 'table'],
		['sheet', 'sheet'],
	] as const)('%s is recognized', (format, name) => {
		for (const written of write(format)) expect(ownResultOf(written.slice(0, 3000))).toBe(name)
		// Each article by itself may come first.
		if (format !== 'jsonl')
			for (const extraction of extractions)
				for (const written of write(format, [extraction])) expect(ownResultOf(written.slice(0, 3000))).toBe(name)
	})

	it('facts of every kind, compact records, errors and pages are recognized', () => {
		for (const kind of factKinds) {
			const line = JSON.stringify({schema: 1, id: '0123456789abcdef', kind, article: 'a.txt', sentence: 0})
			expect(ownResultOf(line)).toBe('facts')
		}
		for (const extraction of extractions) {
			const sheets = emitters.document({kinds: factKinds, width: 80, compact: true})
			expect(ownResultOf(sheets[0]!.body(extraction, 0))).toBe('documents')
		}
		for (const article of [null, 'a "b"'])
			expect(ownResultOf(asLine({place: 'a "b".txt', article, reason: 'no "such" file', cure: 'look'}))).toBe('errors')
		expect(ownResultOf(renderPage(extractions).slice(0, 3000))).toBe('page')
		expect(ownResultOf(unfinishedPage.text)).toBe('page')
	})
})

describe('articles that look like them', () => {
	it.each([
		['a headline that ends like our table', 'What the council decided  (12 facts)\nThe council met on Monday.'],
		['and one without facts', 'Ten claims about the pier  (0 facts)\n\nThe council met on Monday.'],
		['a list of figures', 'Ann Lee’s week\n  role 0.50  of a point\n  rise 0.75  of a point'],
		['a note in a list', 'Notes on the harbour\n  note             The pier leaks.'],
		[
			'Markdown with such a section',
			'# The week\n\nBy Ann Lee\n\n## What matters\n\n1. The pier leaks.\n2. It rains.\n',
		],
		['Markdown that says so', '# A review\n\nNo facts found.\nThat is what the auditors wrote.'],
		[
			'a record with an article in it',
			'{"article": {"id": "1", "title": "A", "published": "2024-11-21", "updated": null, "text": "It rained."}}',
		],
		['a record with a place', '{"place":"Oslo","article":"It rained on Monday.","reason":"storm","text":"x"}'],
		['facts of others', '{"schema":1,"id":"7","kind":"quote","text":"It rained."}'],
		['a page made by others', '<!doctype html><html><head><title>newsfacts</title></head><p>It rained.'],
		['a table with such columns', 'article,published,text\n1,2024-11-21,It rained.'],
	])('%s is no result of ours', (_, beginning) => {
		expect(ownResultOf(beginning)).toBeNull()
	})

	it('however it begins, the answer comes at once', () => {
		for (const part of [
			'{"article":{"id":"",',
			'[',
			'"',
			'{"place":"',
			'# a\n',
			'<!doctype html>',
			' ',
			'\\',
			'a  (0 facts)\n',
		])
			expect(ownResultOf(part.repeat(20_000))).toBeNull()
	})
})
