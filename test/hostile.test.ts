import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {emitOne} from '../src/batch/emit-one.js'
import {emitters} from '../src/emit/index.js'
import {factKinds} from '../src/facts/fact.js'
import {createEngine, type ExtractOptions} from '../src/index.js'
import {compact, expand, extractionSchema, factLineSchema} from '../src/schema.js'

const engines = {
	models: createEngine(),
	rules: createEngine({models: false}),
	own: createEngine({
		cues: ['blurb'],
		titles: ['ombudsperson'],
		attitudes: true,
		statements: 'all',
		events: {recall: {verbs: ['recall'], nouns: ['fire'], roles: {company: 'subject', thing: 'object'}}},
	}),
}

const sheets = Object.values(emitters).flatMap((open) => open({kinds: factKinds, width: 80}))

/** Every object with start, end and text, anywhere in a record. */
function* spansIn(value: unknown): Generator<{start: number; end: number; text: string}> {
	if (typeof value !== 'object' || value === null) return
	const {start, end, text} = value as Record<string, unknown>
	if (typeof start === 'number' && typeof end === 'number' && typeof text === 'string') yield {start, end, text}
	for (const child of Object.values(value)) yield* spansIn(child)
}

/** Reads a text in each way; nothing throws, every span is true, every record fits its schema and can be written. */
function checkText(text: string, options: ExtractOptions = {}, published?: string): void {
	for (const engine of Object.values(engines)) {
		const article = {text, id: text.slice(0, 30), title: text.slice(0, 50), ...(published !== undefined && {published})}
		const extraction = engine.extract(article, {language: 'en', ...options})
		for (const span of spansIn({...extraction, article: null})) expect(text.slice(span.start, span.end)).toBe(span.text)
		expect(extractionSchema.parse(extraction)).toEqual(extraction)
		expect(expand(JSON.parse(JSON.stringify(compact(extraction))))).toEqual(JSON.parse(JSON.stringify(extraction)))
		const emitted = emitOne(
			{place: 'a', extraction},
			sheets.map(({body}) => body),
			0,
		)
		expect(emitted).toHaveProperty('bodies')
		const [lines = ''] = 'bodies' in emitted ? emitted.bodies : []
		for (const line of String(lines).split('\n')) if (line !== '') factLineSchema.parse(JSON.parse(line))
	}
}

const pieces = [
	...['\0', '\u0007', '\u001b[2J', '\ufeff', '\ufffe', '\u200b', '\u200d', '\u202e', '\u2066', '\u2028', '\u0085'],
	...[
		'\u00a0',
		'\u00ad',
		'\ud800',
		'\udc00',
		'🐟',
		'👩‍👩‍👧‍👦',
		'e\u0301',
		'ﬁ',
		'İ',
		'ß',
		'ǅ',
		'שלום ',
		'مرحبا ',
		'日本',
	],
	...['１２', '½', '²', 'Ⅳ', '①', '€', '$', '%', '‰', '"', '“', '”', '‘', '’', '«', '„', '(', ')', '[', ']', '{', '}'],
	...[
		'-',
		'—',
		'…',
		'.',
		'!',
		';',
		':',
		'/',
		'\\',
		'|',
		'@',
		'#',
		'&',
		'<b>',
		'&amp;',
		'\n',
		'\n\n',
		'\r\n',
		'\t',
		' ',
	],
	...['Mr. ', 'U.S. ', 'Ann Lee ', 'said ', 'that ', 'the mayor of ', 'Monday ', '3 May 2019 ', '31 February 2020 '],
	...['99999999999999999999 ', '1e309 ', '-0 ', '0x10 ', '12:99 ', 'year 0 ', 'year 999999 ', 'Jan 0 ', 'million '],
	...['1,2,3 ', '1-0 ', 'NaN ', 'Infinity ', 'null ', 'he ', 'not ', 'if ', 'who '],
]

describe('texts that no newsroom wrote', () => {
	it.each(pieces.map((piece) => [JSON.stringify(piece), piece]))('%s, once and over and over', (_, piece) => {
		checkText(piece, {tokens: true})
		checkText(piece.repeat(Math.ceil(600 / piece.length)), {tokens: true}, '2024-11-21')
	})

	it.each([
		['marks a hundred deep', `${'“'.repeat(100)}It leaks${'”'.repeat(100)}, she said.`],
		['two kinds of marks, never closed', `${'“‘'.repeat(200)}It leaks, she said.`],
		['brackets', `${'('.repeat(1000)}it leaks${')'.repeat(1000)}`],
		['one sentence of quotations', '“a” said “b” '.repeat(100)],
		['a sum beyond all numbers', `It cost $${'9'.repeat(400)} million, 1e400 euros and 1e309 km.`],
		['many zeros', `It is 0.${'0'.repeat(400)}1 per cent, 000000000000 boats, 1/0 and 0/0 of them.`],
		['powers', 'A thousand million billion trillion quadrillion boats, one hundred hundred hundred hundred.'],
		[
			'years that never were',
			'In 99999 BC, AD 999999999, the 999th century, 5000000000 years ago, in 10,000,000 years.',
		],
		['days that never were', 'On 32 May 2019, 2019-13-45, 00/00/0000, 31 February, at 99:99, 25 o’clock, 0 days ago.'],
		['spans of no time', 'Last 0 weeks, in -5 years, for 99999999999 days, from 9999 to 0001, every 0 seconds.'],
		['a word of 5,000 letters', `${'a'.repeat(5000)} said that it leaks.`],
		['a name of 3,000 letters', `Ann ${'L'.repeat(3000)} said “it leaks” on Monday.`],
		[
			'a name of 20,000 digits',
			`Ann L${'0'.repeat(20_000)}x said “it leaks” on Monday. Mr. L${'0'.repeat(20_000)}x left.`,
		],
		[
			'an address of 5,000 letters',
			`See http://a.example/${'a/'.repeat(2500)} and ${'a.'.repeat(2000)}example, ${'a@'.repeat(2000)}.`,
		],
		['only marks', '-–—…'.repeat(300)],
	])('%s', (_, text) => {
		checkText(text, {tokens: true, statements: 'all'}, '2024-11-21')
	})

	it.each(['0001-01-01', '9999-12-31', '2024-02-29T23:59:59+14:00', '1970-01-01'])('dates beside %s', (published) => {
		const text =
			'It rained last week, in the next 400 years, 3,000 years ago, on Monday, tomorrow, in May and all century.'
		checkText(text, {}, published)
	})

	it('a hundred thousand line feeds, and as many blanks', () => {
		for (const blank of ['\n', '\r\n', ' ', '\t', '\u200b'])
			expect(engines.models.extract({text: `${blank.repeat(100_000)}Ann Lee left.`}).sentences).toHaveLength(1)
	})

	it('pieces in any order, read with any options', () => {
		const options = fc.record<ExtractOptions>(
			{
				tokens: fc.boolean(),
				statements: fc.constantFrom('main', 'all'),
				minConfidence: fc.double({min: 0, max: 1, noNaN: true}),
				minSalience: fc.double({min: 0, max: 1, noNaN: true}),
				top: fc.integer({min: 1, max: 9}),
				kinds: fc.subarray([...factKinds]),
			},
			{requiredKeys: []},
		)
		const words = fc.array(fc.constantFrom(...pieces), {maxLength: 60}).map((parts) => parts.join(''))
		const published = fc.option(fc.constantFrom('2024-11-21', '0001-01-01', '9999-12-31'), {nil: undefined})
		fc.assert(
			fc.property(words, options, published, (text, settings, date) => checkText(text, settings, date)),
			{numRuns: 40, seed: 31},
		)
	})

	it('news with pieces put in', () => {
		const corpus = new URL('../corpus/', import.meta.url)
		const names = readdirSync(corpus, {withFileTypes: true}).filter((entry) => entry.isDirectory())
		const texts = names.map(({name}) => readFileSync(new URL(`${name}/article.txt`, corpus), 'utf8'))
		const part = fc
			.tuple(fc.constantFrom(...texts), fc.nat(4000), fc.integer({min: 1, max: 800}))
			.map(([text, start, length]) => text.slice(start % text.length, (start % text.length) + length))
		const edits = fc.array(fc.tuple(fc.nat(800), fc.constantFrom(...pieces)), {maxLength: 8})
		fc.assert(
			fc.property(part, edits, (text, put) => {
				let edited = text
				for (const [at, piece] of put) edited = edited.slice(0, at) + piece + edited.slice(at)
				checkText(edited, {}, '2024-11-21')
			}),
			{numRuns: 20, seed: 31},
		)
	})
})
