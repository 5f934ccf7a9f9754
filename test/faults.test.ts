import {describe, expect, it} from '@jest/globals'
import {extractAll} from '../src/batch/index.js'
import {createEngine, extract as extractWithModels} from '../src/index.js'
import {readArticles, readCsv, readHtml, readJson, readJsonLines, readMarkdown, readText} from '../src/ingest/index.js'
import {isIsoDate} from '../src/model/iso-date.js'
import {articleSchema} from '../src/schema.js'
import {renderPage} from '../src/view/index.js'

const {extract} = createEngine({models: false})
const text = 'It rained on Tuesday and in May. In 2019 it snowed.'

// From JavaScript comes anything.
const given = (value: unknown): never => value as never

describe('what is no article', () => {
	it.each([
		[5, /^Expected the article to be an object, got `5`: write \{text:/],
		['a string', /^Expected the article to be an object, got `"a string"`/],
		[null, /^Expected the article to be an object, got `null`/],
		[[], /^Expected the article to be an object/],
		[{}, /^Expected `text` to be a string, got `undefined`/],
		[{text: 5}, /^Expected `text` to be a string, got `5`: give the words/],
		[{text, authors: 'Ann'}, /^Expected `authors` to be a list of names, got `"Ann"`: write \['Ann Lee'\]/],
		[{text, published: new Date(0)}, /^Expected `published` to be a string/],
		[{text, blocks: [{start: 0, end: 1e6, type: 'paragraph'}]}, /^Expected `blocks` to be a list of spans of the text/],
	])('%j is a TypeError that names it', (input, message) => {
		expect(() => extract(given(input))).toThrow(TypeError)
		expect(() => extract(given(input))).toThrow(message)
	})

	it('says so with the models too', () => {
		expect(() => extractWithModels(given(null))).toThrow(TypeError)
	})
})

describe('options that there are not', () => {
	it.each([
		[{kinds: ['quotes']}, /^Expected `kinds` to be a list of kinds of fact, got `\["quotes"\]`: known are quote, /],
		[{kinds: 'quote'}, /^Expected `kinds`/],
		[{published: '04/03/2026'}, /^Expected `published` to be an ISO date, got `"04\/03\/2026"`/],
		[{tokens: 1}, /^Expected `tokens` to be true or false/],
		[
			{token: true},
			/^Unknown key `token` in the options: correct its spelling .* published, kinds, statements, tokens, language, minConfidence, minSalience, top$/,
		],
		[3, /^Expected the options to be an object, got `3`/],
	])('extract(article, %j)', (options, message) => {
		expect(() => extract({text}, given(options))).toThrow(TypeError)
		expect(() => extract({text}, given(options))).toThrow(message)
	})

	it.each([
		[{foo: 1}, /^Unknown key `foo` in the options of an engine/],
		[{lexicon: {persons: []}}, /^Unknown key `persons` in `lexicon`.* known are person, organization/],
		[{lexicon: []}, /^Expected `lexicon` to be an object/],
		[{lexicon: {person: [' ']}}, /^Expected `lexicon.person` to be a list of words/],
		[
			{lexicon: {classes: {'person-nuon': []}}},
			/^Unknown class `person-nuon` in `lexicon.classes`: correct its spelling; did you mean person-noun/,
		],
		[{lexicon: {classes: {zebra: []}}}, /^Unknown class `zebra` in `lexicon.classes`: take one that is declared/],
		[{lexicon: {classes: ['say']}}, /^Expected `lexicon.classes` to be an object/],
		[{lexicon: {classes: null}}, /^Expected `lexicon.classes` to be an object/],
		[{lexicon: {classes: {reporting: 'say'}}}, /^Expected `lexicon.classes.reporting` to be a list of words/],
		[{cues: ['']}, /^Expected `cues` to be a list of words, got `\[""\]`/],
		[{titles: 'ombudsperson'}, /^Expected `titles` to be a list of words/],
		[{models: 'no'}, /^Expected `models` to be true or false/],
		[null, /^Expected the options of an engine to be an object/],
	])('createEngine(%j)', (options, message) => {
		expect(() => createEngine(given(options))).toThrow(TypeError)
		expect(() => createEngine(given(options))).toThrow(message)
	})

	it('extractAll', async () => {
		const {extractAll} = createEngine({models: false})
		await expect(extractAll([{text}], given({foo: 1})).next()).rejects.toThrow('Unknown key `foo` in the options')
	})
})

describe('dates of an article', () => {
	it.each([
		['04/03/2026', 'no ISO date'],
		['smarch', 'no ISO date'],
		['2026-02-30', 'no date that there is'],
		['2026-03-04T25:00', 'no date that there is'],
	])('drops %s with a message, and guesses nothing', (published, fault) => {
		const {article, facts, messages} = extract({text, published, updated: published})
		expect(article).toMatchObject({published: null, updated: null})
		expect(messages.filter(({rule}) => rule === 'article/date').map(({reason}) => reason)).toEqual([
			`\`published\` is ${fault}: ${published}; it is left out: write it as 2024-11-21`,
			`\`updated\` is ${fault}: ${published}; it is left out: write it as 2024-11-21`,
		])
		expect(facts.find(({kind}) => kind === 'date')).toMatchObject({value: 'XXXX-WXX-2'})
		expect(articleSchema.safeParse({...article, published}).success).toBe(published === '2026-02-30')
	})

	it.each(['2026-03-04', '2026-03-04T08:05', '2026-03-04T08:05:00.000Z', '2026-03-04 08:05:00+0100'])(
		'keeps %s',
		(published) => {
			const {article, messages} = extract({text, published})
			expect(article.published).toBe(published)
			expect(articleSchema.safeParse({...article, authors: [], blocks: []}).error).toBeUndefined()
			expect(messages).toEqual([])
		},
	)

	it('says once that dates stay open for want of one', () => {
		expect(extract({text}).messages).toEqual([
			{
				start: 13,
				end: 20,
				text: 'Tuesday',
				reason:
					'no date of publication, so “Tuesday” and 1 more stay open: give `published` (--published of the command)',
				rule: 'article/undated',
			},
		])
		expect(extract({text: 'In 2019 it snowed for two days.'}).messages).toEqual([])
		expect(extract({text}, {published: '2026-03-04'}).messages).toEqual([])
	})

	it('knows the days that there are', () => {
		expect(['2024-02-29', '2023-02-29', '2024-04-31', '2024-00-10', '1900-02-29'].map(isIsoDate)).toEqual([
			true,
			false,
			false,
			false,
			false,
		])
	})
})

describe('words in quotation marks that are no speech', () => {
	it('are shown, shortened where they are long', () => {
		const {messages} = extract({text: 'The band played "Blue Rain Over Lisbon" twice on 3 May 2019.'})
		expect(messages.map(({reason}) => reason)).toEqual([
			expect.stringMatching(/^words in quotation marks that are no speech: .*: "?Blue Rain Over Lisbon"?$/),
		])
	})
})

describe('own titles', () => {
	it.each([true, false])('stand before a name that is found without them, models: %s', (models) => {
		const engine = createEngine({titles: ['ombudsperson'], models})
		const found = (words: string) => {
			const {entities, facts} = engine.extract({text: words})
			const role = facts.find((fact) => fact.kind === 'role')
			const people = entities.filter(({type}) => type === 'person').map(({name}) => name)
			return [people, role?.kind === 'role' ? role.title : null]
		}
		expect(found('Ombudsperson Tilda Roe said it works.')).toEqual([['Tilda Roe'], 'Ombudsperson'])
		expect(found('It went to ombudsperson J. R. van Holt in May.')).toEqual([['J. R. van Holt'], 'ombudsperson'])
		expect(found('The Ombudsperson Office closed on Friday.')[0]).toEqual([])
	})
})

describe('what the rooms around it can not read', () => {
	it.each([
		['readHtml', () => readHtml(given(5)), /^Expected the page to be a string, got `5`/],
		['readText', () => readText(given(null)), /^Expected the text to be a string, got `null`/],
		['readMarkdown', () => readMarkdown(given([])), /^Expected the Markdown to be a string/],
		['readJson', () => [...readJson(given({}))], /^Expected the JSON to be a string/],
		['renderPage of a string', () => renderPage(given('x')), /^Expected the extractions to be a list of .*, got `"x"`/],
		[
			'renderPage of an article',
			() => renderPage(given([{text}])),
			/^Expected an extraction to be what `extract` returns/,
		],
	])('%s: a TypeError that names it', (_, call, message) => {
		expect(call).toThrow(TypeError)
		expect(call).toThrow(message)
	})

	it.each([
		['readCsv', () => readCsv(given('a,b')), /^Expected the table to be a stream of text, got `"a,b"`/],
		['readJsonLines', () => readJsonLines(given('{}')), /^Expected the lines to be a stream of text/],
		['readArticles', () => readArticles(given('news')), /^Expected `paths` to be a list of paths, got `"news"`/],
		['extractAll', () => extractAll(given('abc')), /^Expected the articles to be a list of articles, got `"abc"`/],
	])('%s: a TypeError that names it', async (_, call, message) => {
		await expect(call().next()).rejects.toThrow(TypeError)
		await expect(call().next()).rejects.toThrow(message)
	})
})

it('fields that others call otherwise are asked about', () => {
	const reasonsOf = (article: object): string[] =>
		extract(given({text, ...article})).messages.flatMap(({rule, reason}) => (rule === 'article/field' ? [reason] : []))
	expect(reasonsOf({date: '2026-03-04'})).toEqual([expect.stringContaining('is it `published`?')])
	expect(reasonsOf({publishd: '2026-03-04'})).toEqual([expect.stringContaining('is it `published`?')])
	expect(reasonsOf({date: '2026-03-04', published: '2026-03-04'})).toEqual([])
})
