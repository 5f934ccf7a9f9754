import {describe, expect, it} from '@jest/globals'
import {parse} from 'csv-parse/sync'
import jsonld from 'jsonld'
import {fileName} from '../src/emit/brat/emit.js'
import {fipsOf} from '../src/emit/gkg/fips.js'
import {emitters, type OutputFormat} from '../src/emit/index.js'
import type {Extraction} from '../src/facts/extraction.js'
import {factKinds} from '../src/facts/fact.js'
import {ownResultOf} from '../src/ingest/files/own-results.js'
import {makeArticle} from '../src/model/article/make-article.js'
import {codePoints} from '../src/model/code-points.js'
import {hostileExtraction, newsExtraction} from './stores-article.js'

const sheetOf = (format: OutputFormat) => emitters[format]({kinds: factKinds, width: 80})[0]!

function write(format: OutputFormat, extractions: readonly Extraction[]): string {
	const {head, body, tail} = sheetOf(format)
	return head + extractions.map((extraction, index) => body(extraction, index)).join('') + tail
}

const news = newsExtraction()
const hostile = hostileExtraction()
const empty: Extraction = {
	article: {...makeArticle({text: '', id: 'empty'}), authors: [], blocks: []},
	sentences: [],
	entities: [],
	facts: [],
	messages: [],
}
const all = [news, hostile, empty]

// Unicode characters by the language's own reading of a string, which no code of ours is part of.
const charactersOf = (text: string): string[] => Array.from(text)
const slice = (characters: readonly string[], start: number, end: number): string =>
	characters.slice(start, end).join('')

const linesOf = (written: string): unknown[] =>
	written
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as unknown)

describe('codePoints', () => {
	it('counts characters, halves that stand alone too', () => {
		const text = 'a🚢b\ud83dc\ude80🇪🇪.'
		const at = codePoints(text)
		for (let offset = 0; offset <= text.length; offset++) {
			const isInside = /[\ud800-\udbff]$/.test(text.slice(0, offset)) && /^[\udc00-\udfff]/.test(text.slice(offset))
			expect([offset, at(offset)]).toEqual([offset, charactersOf(text.slice(0, isInside ? offset + 1 : offset)).length])
		}
		expect(codePoints('plain')(3)).toBe(3)
	})
})

// The terms of the context of the W3C that are used, and the shape of schema.org's: no test goes to the network.
const contexts: Readonly<Record<string, object>> = {
	'http://www.w3.org/ns/anno.jsonld': {
		oa: 'http://www.w3.org/ns/oa#',
		as: 'http://www.w3.org/ns/activitystreams#',
		id: '@id',
		type: '@type',
		Annotation: 'oa:Annotation',
		AnnotationPage: 'as:OrderedCollectionPage',
		TextualBody: 'oa:TextualBody',
		TextQuoteSelector: 'oa:TextQuoteSelector',
		TextPositionSelector: 'oa:TextPositionSelector',
		describing: 'oa:describing',
		tagging: 'oa:tagging',
		items: {'@id': 'as:items', '@type': '@id', '@container': '@list'},
		label: 'http://www.w3.org/2000/01/rdf-schema#label',
		body: {'@id': 'oa:hasBody', '@type': '@id'},
		target: {'@id': 'oa:hasTarget', '@type': '@id'},
		source: {'@id': 'oa:hasSource', '@type': '@id'},
		selector: {'@id': 'oa:hasSelector', '@type': '@id'},
		generator: {'@id': 'as:generator', '@type': '@id'},
		motivation: {'@id': 'oa:motivatedBy', '@type': '@vocab'},
		purpose: {'@id': 'oa:hasPurpose', '@type': '@vocab'},
		value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
		format: 'http://purl.org/dc/elements/1.1/format',
		language: 'http://purl.org/dc/elements/1.1/language',
		exact: 'oa:exact',
		prefix: 'oa:prefix',
		suffix: 'oa:suffix',
		start: {'@id': 'oa:start', '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger'},
		end: {'@id': 'oa:end', '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger'},
	},
	'https://schema.org': {
		'@vocab': 'http://schema.org/',
		url: {'@type': '@id'},
		sameAs: {'@type': '@id'},
		gender: {'@type': '@id'},
		eventStatus: {'@type': '@id'},
	},
}

const documentLoader = async (url: string) => {
	const context = contexts[url]
	if (!context) throw new Error(`not to be fetched: ${url}`)
	return {documentUrl: url, document: {'@context': context}}
}

type Node = Record<string, unknown> & {'@id': string; '@type'?: string[]}

// The types of jsonld lack the option that makes an error of what would be dropped.
const strictly = jsonld.flatten as unknown as (document: unknown, context: null, options: object) => Promise<Node[]>

const flatten = (document: unknown): Promise<Node[]> => strictly(document, null, {documentLoader, safe: true})

const values = (node: Node | undefined, property: string): unknown[] =>
	((node?.[property] as {'@value'?: unknown; '@id'?: unknown}[] | undefined) ?? []).map(
		(value) => value['@value'] ?? value['@id'],
	)

describe('--format webannotation', () => {
	const oa = 'http://www.w3.org/ns/oa#'

	it('is JSON-LD whose selectors hold in Unicode characters', async () => {
		for (const [index, page] of linesOf(write('webannotation', all)).entries()) {
			const {article, facts} = all[index]!
			const nodes = await flatten(page)
			const byId = new Map(nodes.map((node) => [node['@id'], node]))
			const annotations = nodes.filter((node) => node['@type']?.includes(`${oa}Annotation`))
			expect(annotations).toHaveLength(facts.length)
			const characters = charactersOf(article.text)
			for (const fact of facts) {
				const annotation = byId.get(`urn:newsfacts:fact:${fact.id}`)
				expect(values(annotation, `${oa}motivatedBy`)).toEqual([`${oa}describing`])
				const targets = values(annotation, `${oa}hasTarget`).map((id) => byId.get(id as string))
				expect(targets).toHaveLength(1 + fact.alsoAt.length)
				const selectors = values(targets[0], `${oa}hasSelector`).map((id) => byId.get(id as string))
				const [quote, position] = [`${oa}TextQuoteSelector`, `${oa}TextPositionSelector`].map((type) =>
					selectors.find((node) => node?.['@type']?.includes(type)),
				)
				const [start, end] = [values(position, `${oa}start`)[0], values(position, `${oa}end`)[0]] as [number, number]
				const exact = values(quote, `${oa}exact`)[0] as string
				expect(exact).toBe(fact.evidence.text)
				expect(slice(characters, start, end)).toBe(exact)
				const prefix = (values(quote, `${oa}prefix`)[0] as string) ?? ''
				const suffix = (values(quote, `${oa}suffix`)[0] as string) ?? ''
				expect(article.text.includes(prefix + exact + suffix)).toBe(true)
				expect(/\p{Surrogate}/u.test(prefix + suffix)).toBe(false)
				const bodies = values(annotation, `${oa}hasBody`).map((id) => byId.get(id as string))
				expect(bodies.flatMap((body) => values(body, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value'))).toContain(
					fact.kind,
				)
			}
		}
	})

	it('points at the address of the article, or at a name for it', () => {
		const [first] = linesOf(write('webannotation', [news])) as {items: {target: {source: string}}[]}[]
		expect(first!.items[0]!.target.source).toBe('https://news.example/ferry?a=1&b=2')
		const without = {...hostile, article: {...hostile.article, url: 'javascript:alert(1)'}}
		const [second] = linesOf(write('webannotation', [without])) as {items: {target: {source: string}}[]}[]
		expect(second!.items[0]!.target.source).toMatch(/^urn:newsfacts:article:[\w.%!~*'()-]+$/)
	})
})

describe('--format jsonld', () => {
	const schema = 'http://schema.org/'

	it('is JSON-LD of articles, people, quotes and events', async () => {
		const [document] = linesOf(write('jsonld', [news]))
		const nodes = await flatten(document)
		const ofType = (type: string): Node[] => nodes.filter((node) => node['@type']?.includes(schema + type))
		const [article] = ofType('NewsArticle')
		expect(article?.['@id']).toBe('https://news.example/ferry?a=1&b=2')
		expect(values(article, `${schema}headline`)).toEqual(['Ferry firm "fined"'])
		expect(values(article, `${schema}datePublished`)).toEqual(['2024-11-21T08:05:00+02:00'])
		const person = (name: string) => ofType('Person').find((node) => values(node, `${schema}name`).includes(name))!
		const [quote] = ofType('Quotation')
		expect(values(quote, `${schema}creator`)).toEqual([person('Lena Varga')['@id']])
		expect(values(quote, `${schema}text`)).toEqual(['The 🚢 was never safe … We counted 45 broken boats 🛟 in May.'])
		expect(values(quote, `${schema}isPartOf`)).toEqual([article!['@id']])
		const roles = values(person('Lena Varga'), `${schema}hasOccupation`).map((id) =>
			nodes.find((node) => node['@id'] === id),
		)
		expect(roles.flatMap((role) => values(role, `${schema}roleName`))).toEqual(['mayor of Narva'])
		const attacks = ofType('Event').filter((node) => values(node, `${schema}keywords`).includes('attack'))
		expect(attacks.flatMap((node) => values(node, `${schema}startDate`))).toContain('2019')
		const [money] = ofType('MonetaryAmount')
		expect(values(money, `${schema}value`)).toEqual([2_000_000])
		expect(values(money, `${schema}currency`)).toEqual(['EUR'])
		// Every reference leads to a node of the graph.
		const ids = new Set(nodes.map((node) => node['@id']))
		for (const id of values(article, `${schema}mentions`)) expect(ids.has(id as string)).toBe(true)
	})

	it('is valid whatever the names hold, and of an article without anything', async () => {
		for (const document of linesOf(write('jsonld', [hostile, empty]))) {
			const nodes = await flatten(document)
			expect(nodes.filter((node) => node['@type']?.includes(`${schema}NewsArticle`))).toHaveLength(1)
		}
	})
})

describe('--format displacy', () => {
	it('is a list of documents whose entities lie apart and slice in Unicode characters', () => {
		const documents = JSON.parse(write('displacy', all)) as {
			text: string
			ents: {start: number; end: number; label: string}[]
			title: string | null
		}[]
		expect(documents.map(({text}) => text)).toEqual(all.map(({article}) => article.text))
		const [first] = documents
		const characters = charactersOf(first!.text)
		const found = first!.ents.map(({start, end, label}) => [label, slice(characters, start, end)])
		expect(found).toContainEqual(['PERSON', 'Lena Varga'])
		expect(found).toContainEqual(['MONEY', '2 million euros'])
		expect(found).toContainEqual(['GPE', 'Riga'])
		expect(found).toContainEqual(['CARDINAL', '45 broken boats'])
		first!.ents.forEach(({start}, index) => {
			expect(start).toBeGreaterThanOrEqual(first!.ents[index - 1]?.end ?? 0)
		})
	})
})

describe('--format brat', () => {
	const files = (extraction: Extraction) => sheetOf('brat').files!(extraction)

	it('writes the text and annotations that slice it in Unicode characters, on lines of their own', () => {
		for (const extraction of all) {
			const [text, notes] = files(extraction)
			expect(text!.text).toBe(extraction.article.text)
			expect(notes!.file.replace(/\.ann$/, '.txt')).toBe(text!.file)
			const characters = charactersOf(text!.text)
			const ids = new Set<string>()
			const lines = notes!.text.split('\n').slice(0, -1)
			for (const line of lines) {
				const [id, data, words] = line.split('\t') as [string, string, string | undefined]
				expect(ids.has(id)).toBe(false)
				ids.add(id)
				if (id.startsWith('T')) {
					const [, type, spans] = /^(\S+) (.+)$/.exec(data)!
					expect(declared().has(type!)).toBe(true)
					const pieces = spans!.split(';').map((span) => span.split(' ').map(Number) as [number, number])
					expect(pieces.map(([start, end]) => slice(characters, start, end)).join(' ')).toBe(words)
				} else if (id.startsWith('R') || id.startsWith('E'))
					for (const [, other] of data.matchAll(/:(\w+)/g)) expect(ids.has(other!)).toBe(true)
			}
			expect(lines.filter((line) => line.startsWith('#')).length).toBe(extraction.facts.length)
		}
	})

	// The types that annotation.conf declares, entities and events.
	function declared(): Set<string> {
		const sections = sheetOf('brat').head.split(/^\[(\w+)\]\n/m)
		const of = (name: string): string[] =>
			sections[sections.indexOf(name) + 1]!.split('\n').map((line) => line.split('\t')[0]!)
		return new Set([...of('entities'), ...of('events')])
	}

	it('declares each type once', () => {
		const names = sheetOf('brat')
			.head.split('\n')
			.map((line) => line.split('\t')[0]!)
			.filter((line) => /^\w/.test(line))
		expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
	})

	it('gives every article files of its own below the folder', () => {
		const ids = [
			'a.txt',
			'A.txt',
			'a/b',
			'a_b',
			'../../etc/passwd',
			'..',
			'',
			'con',
			'nul.txt',
			'x'.repeat(5000),
			'é',
			'e\u0301',
		]
		const names = ids.map(fileName)
		expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length)
		for (const name of names) expect(name).toMatch(/^[a-z0-9_][a-z0-9._-]{0,100}$/)
		expect(fileName('a.txt')).toBe('a.txt')
	})
})

describe('--format gkg', () => {
	const rows = parse(write('gkg', all), {delimiter: '\t', quote: false, relax_column_count: false}) as string[][]

	it('has 27 columns whatever the names hold', () => {
		expect(rows.map((row) => row.length)).toEqual([27, 27, 27])
		expect(rows.map(([id]) => id)).toEqual(['20241121060500-0', '20241121060500-1', '00000000000000-2'])
	})

	it('has people, places, quotes, dates and amounts with their offsets in Unicode characters', () => {
		const [row] = rows
		const characters = charactersOf(news.article.text)
		expect(row!.slice(1, 5)).toEqual(['20241121060500', '1', 'news.example', 'https://news.example/ferry?a=1&b=2'])
		expect(row![9]!.split(';')).toContain('4#Riga#LG####')
		expect(row![11]!.split(';')).toContain('lena varga')
		for (const entry of row![12]!.split(';')) {
			const [name, offset] = entry.split(',') as [string, string]
			const last = name.split(' ').at(-1)!
			expect(slice(characters, Number(offset), Number(offset) + name.length)).toContain(last)
		}
		const quotes = row![22]!.split('#').map((entry) => entry.split('|'))
		expect(quotes.map(([, , verb, quote]) => [verb, quote])).toEqual([
			['said', 'The 🚢 was never safe'],
			['said', 'We counted 45 broken boats 🛟 in May.'],
		])
		for (const [offset, length, , quote] of quotes)
			expect(slice(characters, Number(offset), Number(offset) + Number(length))).toBe(quote)
		expect(row![16]!.split(';').map((entry) => entry.split('#').slice(0, 4).join('#'))).toEqual(
			expect.arrayContaining(['3#11#21#2024', '2#5#0#2024', '1#0#0#2019']),
		)
		for (const entry of row![24]!.split(';')) expect(entry).toMatch(/^-?\d+(?:\.\d+)?,[^,;]*,\d+$/)
		expect(row![24]).toContain('45,broken boats,')
		expect(row![26]).toBe(
			'<PAGE_AUTHORS>Ann Lee;Bo Diaz</PAGE_AUTHORS><PAGE_PRECISEPUBTIMESTAMP>20241121060500</PAGE_PRECISEPUBTIMESTAMP>' +
				'<PAGE_TITLE>Ferry firm "fined"</PAGE_TITLE>',
		)
	})

	it('writes huge and tiny amounts as decimals', () => {
		const quantity = news.facts.find((fact) => fact.kind === 'quantity')!
		const of = (value: number): string => {
			const written = write('gkg', [{...news, facts: [{...quantity, value}]}])
			return written.split('\t')[24]!.split(',')[0]!
		}
		expect([1e21, 1e-7, -2.5, 0].map(of)).toEqual(['1000000000000000000000', '0.0000001', '-2.5', '0'])
	})

	it('knows the countries by their codes of FIPS 10-4', () => {
		expect(['CN', 'CH', 'GB', 'DE', 'US', 'UA', 'FR', null, 'X1'].map(fipsOf)).toEqual([
			'CH',
			'SZ',
			'UK',
			'GM',
			'US',
			'UP',
			'FR',
			'',
			'',
		])
	})
})

describe('what is written', () => {
	it('is known for a result, and not read as news', () => {
		for (const format of ['webannotation', 'jsonld', 'displacy', 'gkg', 'brat'] as const)
			expect([format, ownResultOf(write(format, [news]).slice(0, 3000))]).toEqual([format, 'export'])
		expect(ownResultOf('[\n{"text":"The mill is closed."}]')).toBe(null)
	})
})
