import {describe, expect, it} from '@jest/globals'
import {parse} from 'csv-parse/sync'
import {factLines} from '../src/emit/fact-lines.js'
import {emitters} from '../src/emit/index.js'
import type {Extraction} from '../src/facts/extraction.js'
import {type Fact, factKinds} from '../src/facts/fact.js'
import {presentations} from '../src/facts/presentations.js'
import {makeArticle} from '../src/model/article/make-article.js'
import {factLineSchema, factSchemas} from '../src/schema.js'
import {base as neutral} from './evaluate/made.js'

const text = '=Bridge, the clerk said.\nIt cost about “-5” pounds in 2019.'
const span = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words})

const base = {...neutral, article: 'a.txt', sentence: 1, confidence: 0.9, salience: 0.4}
const date: Fact = {
	...base,
	id: '0000000000000001',
	kind: 'date',
	evidence: {...span('2019'), rule: 'date/year'},
	type: 'DATE',
	value: '2019',
	mod: null,
	granularity: 'year',
	earliest: '2019-01-01',
	latest: '2019-12-31',
	anchor: 'text',
	reason: 'a year',
}
const role: Fact = {
	...base,
	id: '0000000000000002',
	kind: 'role',
	sentence: 0,
	evidence: {...span('=Bridge, the clerk'), rule: 'role/apposition'},
	person: '=Bridge',
	personId: 'p',
	title: 'clerk',
	organization: null,
	organizationId: null,
	place: null,
	placeId: null,
	for: null,
	status: 'former',
	since: null,
	until: null,
}
const made = makeArticle({text, id: 'a.txt', title: 'A title', published: '2024-11-21'})
const extraction: Extraction = {
	article: {...made, authors: [], blocks: []},
	sentences: [
		{start: 0, end: 24},
		{start: 25, end: text.length},
	],
	entities: [],
	facts: [date, role],
	messages: [{reason: 'odd', rule: 'quotes/odd', start: 0, end: 1, text: '='}],
}

const sheetsOf = (name: keyof typeof emitters, width = 80) => emitters[name]({kinds: factKinds, width})

const write = (name: keyof typeof emitters, count = 2): string => {
	const [sheet] = sheetsOf(name)
	const bodies = Array.from({length: count}, (_, index) => sheet!.body(extraction, index))
	return sheet!.head + bodies.join('') + sheet!.tail
}

// Half of a character of two code units.
const halfCharacter = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

describe('emitters', () => {
	it('jsonl: a fact a line that stands alone and fits the schema', () => {
		const lines = write('jsonl', 1)
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line) as unknown)
		expect(lines).toMatchObject([
			{
				kind: 'date',
				articleTitle: 'A title',
				articlePublished: '2024-11-21',
				articleUrl: null,
				context: {start: 25, text: text.slice(25)},
			},
			{kind: 'role', context: {start: 0, end: 24}},
		])
		for (const line of lines) expect(factLineSchema.safeParse(line).error).toBeUndefined()
	})

	it('gives the context of evidence that runs over sentences', () => {
		const long = {...extraction, facts: [{...role, evidence: {...role.evidence, end: 30, text: text.slice(0, 30)}}]}
		expect(factLines(long)[0]?.context).toEqual({start: 0, end: text.length, text})
	})

	it('gives a window around the evidence where a sentence is as long as a table', () => {
		const row = 'ﬁsh 🐟 12 boats, '
		const words = row.repeat(3000)
		const facts = Array.from({length: 3000}, (_, index): Fact => {
			const start = index * row.length + row.indexOf('12')
			return {...date, sentence: 0, evidence: {...date.evidence, start, end: start + 2, text: '12'}}
		})
		const lines = factLines({
			...extraction,
			article: {...extraction.article, text: words},
			sentences: [{start: 0, end: words.length}],
			facts,
		})
		for (const {context, evidence} of lines) {
			expect(words.slice(context.start, context.end)).toBe(context.text)
			expect(context.start).toBeLessThanOrEqual(evidence.start)
			expect(context.end).toBeGreaterThanOrEqual(evidence.end)
			expect(context.text.length).toBeLessThanOrEqual(1200)
			expect(context.text).not.toMatch(halfCharacter)
		}
		expect(lines[1500]!.context.text.length).toBeGreaterThan(1000)
	})

	it('cuts no character in two where a text has no spaces', () => {
		const words = `${'🐟'.repeat(3000)}12${'🐟'.repeat(3000)}`
		const evidence = {...date.evidence, start: 6000, end: 6002, text: '12'}
		const article = {...extraction.article, text: words, title: '🐟'.repeat(3000)}
		for (const shift of [0, 1]) {
			const [line] = factLines({
				...extraction,
				article: {...article, text: 'a'.repeat(shift) + words},
				sentences: [{start: 0, end: words.length + shift}],
				facts: [{...date, sentence: 0, evidence: {...evidence, start: 6000 + shift, end: 6002 + shift}}],
			})
			expect(line!.context.text).not.toMatch(halfCharacter)
			expect(line!.context.text).toContain('12')
			expect(line!.articleTitle!).not.toMatch(halfCharacter)
			expect(line!.articleTitle!.length).toBeLessThanOrEqual(1000)
		}
	})

	it('document and json: whole extractions', () => {
		expect(
			write('document')
				.trimEnd()
				.split('\n')
				.map((line) => JSON.parse(line) as unknown),
		).toEqual([extraction, extraction])
		expect(JSON.parse(write('json'))).toEqual([extraction, extraction])
		expect(JSON.parse(write('json', 0))).toEqual([])
	})

	it.each([
		['a;=1+1', "a;'=1+1"],
		['a;@b;+c;-d', "a;'@b;'+c;'-d"],
		['a; b;-5;c', 'a; b;-5;c'],
	])('csv: %s begins no formula where semicolons separate', (title, written) => {
		const [sheet] = emitters.csv({kinds: ['role'], width: 80})
		const rows = parse(sheet!.head + sheet!.body({...extraction, article: {...extraction.article, title}}, 0), {
			columns: true,
		})
		expect(rows).toMatchObject([{articleTitle: written}])
	})

	it('csv: a table a kind, without formulas', () => {
		const sheets = sheetsOf('csv')
		expect(sheets.map(({file}) => file)).toEqual(factKinds.map((kind) => `${kind}.csv`))
		const roles = sheets.find(({file}) => file === 'role.csv')!
		const rows = parse(roles.head + roles.body(extraction, 0), {columns: true}) as Record<string, string>[]
		expect(rows).toHaveLength(1)
		expect(rows[0]).toMatchObject({
			article: 'a.txt',
			person: "'=Bridge",
			title: 'clerk',
			organization: '',
			start: '0',
			confidence: '0.9',
		})
		expect(sheets[0]!.body(extraction, 0)).toBe('')
	})

	it('table: lines that fit the terminal', () => {
		const lines = sheetsOf('table', 40)[0]!.body(extraction, 0).trimEnd().split('\n')
		expect(lines[0]).toBe('2024-11-21  A title  (2 facts)')
		expect(lines[1]).toBe('  date       0.90  2019: 2019')
		expect(lines[2]).toBe('  role       0.90  =Bridge: clerk (former)'.slice(0, 39).concat('…'))
		for (const line of lines) expect(line.length).toBeLessThanOrEqual(40)
	})

	it('every kind of fact has columns of its own, all of them names of the public records or made of these', () => {
		expect(Object.keys(presentations)).toEqual(Object.keys(factSchemas))
		for (const {columns} of Object.values(presentations)) expect(Object.keys(columns).length).toBeGreaterThan(5)
	})
})
