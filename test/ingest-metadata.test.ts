import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, it} from '@jest/globals'
import {readPart} from '../src/cli/extract/part.js'
import {type Ingested, type ReadOptions, readArticles, readJson} from '../src/ingest/index.js'
import {planBatches} from '../src/queue/plan.js'
import {openReader} from '../src/queue/read-batch.js'

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-metadata-'))
let count = 0

afterAll(() => rmSync(folder, {recursive: true}))

/** Writes files into a folder of their own. */
function put(files: Readonly<Record<string, string | object>>): string {
	const below = join(folder, String(++count))
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(below, name)), {recursive: true})
		writeFileSync(join(below, name), typeof content === 'string' ? content : JSON.stringify(content))
	}
	return below
}

async function read(paths: readonly string[], options: ReadOptions = {}) {
	const items: Ingested[] = []
	const skipped: string[] = []
	const onSkip = (path: string, reason: string): void => void skipped.push(`${path.split('/').at(-1)}: ${reason}`)
	for await (const item of readArticles(paths, {...options, onSkip})) items.push(item)
	const articles = items.flatMap((item) => ('article' in item ? [item.article] : []))
	return {
		items,
		skipped,
		articles,
		dates: Object.fromEntries(articles.map(({id, published}) => [id, published])),
		errors: items.flatMap((item) => ('error' in item ? [item.error] : [])),
		messages: items.flatMap((item) => ('article' in item ? item.messages.map(({reason}) => reason) : [])),
	}
}

const text = 'Ferry line to close\n\nThe harbour board said on Monday that 40 boats would stay in port.\n'
const about = {title: 'Ferry line closes', pubDate: '21 Nov 2031', publisher: 'The Quay Post', author: 'By Ann Bly'}
const passed = 'metadata of the text beside it'

describe('metadata beside a text', () => {
	it.each(['a.json', 'a.meta.json', 'a.metadata.json', 'a.txt.json', 'meta.json', 'metadata.json', 'article.json'])(
		'is read from %s as the fields of an article in JSON are',
		async (name) => {
			const place = put({'a.txt': text, [name]: {...about, language: 'en', id: 'ferry', url: 'https://quay.example/f'}})
			const {items, skipped} = await read([place])
			const record = {...about, language: 'en', id: 'ferry', url: 'https://quay.example/f', text}
			const [same] = readJson(JSON.stringify(record)) as unknown as Ingested[]
			expect(items).toEqual([{...same, place: join(place, 'a.txt')}])
			expect(items).toMatchObject([
				{article: {id: 'ferry', published: '2031-11-21', source: 'The Quay Post', authors: ['Ann Bly']}},
			])
			expect(skipped).toEqual([`${name}: ${passed}`])
		},
	)

	it('goes before what the text shows, and what was said of that is left out', async () => {
		const dated =
			'Ferry line to close\n\nLeeds, March 12, 2030\n\nThe harbour board said that 40 boats would stay in port.\n'
		const alone = await read([put({'a.txt': dated})])
		expect(alone).toMatchObject({dates: {'a.txt': '2030-03-12'}, messages: [expect.stringContaining('March 12, 2030')]})
		const beside = await read([put({'a.txt': dated, 'a.json': about})])
		expect(beside).toMatchObject({dates: {'a.txt': '2031-11-21'}, messages: []})
	})

	it('goes before what a page says, which gives the rest', async () => {
		const page = `<html><head><title>Old title</title><meta property="article:published_time" content="2030-01-02">
			<meta property="og:site_name" content="Quay Online"></head><body><article><h1>Old title</h1><p>The harbour board said on Monday
			that 40 boats would stay in port for the whole of the winter.</p></article></body></html>`
		const {articles} = await read([
			put({'a.html': page, 'a.json': {date: '2031-11-21', headline: 'Ferry line closes'}}),
		])
		expect(articles).toMatchObject([{published: '2031-11-21', title: 'Ferry line closes', source: 'Quay Online'}])
	})

	it('gives the date in its address where it names no other', async () => {
		const beside = {title: 'Ferry line closes', link: 'https://quay.example/2031/11/05/ferry'}
		expect(await read([put({'a.txt': text, 'a.json': beside})])).toMatchObject({dates: {'a.txt': '2031-11-05'}})
	})

	it('may be a list of one', async () => {
		expect(await read([put({'a.txt': text, 'a.json': [about]})])).toMatchObject({
			dates: {'a.txt': '2031-11-21'},
			skipped: [`a.json: ${passed}`],
		})
		const {dates} = await read([put({'a.txt': text, 'a.json': [about, about]})])
		expect(dates).toEqual({'a.txt': null})
	})

	it.each([
		['A.TXT', 'A.json'],
		['a.txt', 'a.JSON'],
		['a.Txt', 'a.json'],
		['a.TXT', 'a.TXT.json'],
		['A.TXT', 'A.META.JSON'],
	])('of %s is read from %s, whatever its capitals', async (name, json) => {
		const place = put({[name]: text, [json]: about})
		const same = {dates: {[name]: '2031-11-21'}, errors: [], skipped: [`${json}: ${passed}`]}
		expect(await read([place])).toMatchObject(same)
		expect(await read([join(place, name), join(place, json)])).toMatchObject(same)
		expect(await read([join(place, name)])).toMatchObject({dates: same.dates})
	})

	it('is found by the names that the caller gives its fields', async () => {
		const place = put({'a.txt': text, 'a.json': {meta: {day: '2031-11-21'}, title: 'Ferry line closes'}})
		expect(await read([place], {fields: {published: 'meta.day'}})).toMatchObject({dates: {'a.txt': '2031-11-21'}})
	})

	it('is that of Markdown and of every text in a folder of many', async () => {
		const files = Object.fromEntries(
			Array.from({length: 30}, (_, index) => [
				[`n${index}.md`, `# Boats\n\nAnn Bly said that ${index + 5} boats left.\n`],
				[`n${index}.json`, {date: `2031-11-${String(index + 1).padStart(2, '0')}`}],
			]).flat(),
		)
		const place = put(files)
		const {dates, errors} = await read([place])
		expect(errors).toEqual([])
		expect(Object.keys(dates)).toHaveLength(30)
		expect(dates).toMatchObject({'n0.md': '2031-11-01', 'n17.md': '2031-11-18', 'n29.md': '2031-11-30'})
		expect((await read([place], {concurrency: 1})).items).toEqual((await read([place], {concurrency: 20})).items)
	})
})

describe('what is no metadata', () => {
	it('is JSON with a text of its own: it stays an article', async () => {
		const own = {title: 'Another', date: '2031-01-02', body: 'The mayor said that the bridge would open in May.'}
		expect(await read([put({'a.txt': text, 'a.json': own})])).toMatchObject({
			dates: {'a.json': '2031-01-02', 'a.txt': null},
			skipped: [],
		})
	})

	it('is not taken for an article either where nothing speaks for one', async () => {
		const gold = {article: 'ferry-line', entities: [], facts: [{start: 0, end: 5}]}
		const {articles, errors, skipped} = await read([
			put({
				'a.txt': text,
				'a.json': about,
				'gold.json': gold,
				'spans.json': [{start: 0}, {start: 7}],
				'n.json': '{"n":1}',
			}),
		])
		expect([articles.length, errors]).toEqual([1, []])
		expect(skipped).toEqual([
			`a.json: ${passed}`,
			'gold.json: no article, nor the metadata of one',
			'n.json: no article, nor the metadata of one',
			'spans.json: no article, nor the metadata of one',
		])
	})

	it('stays an error where it may be an article whose fields have other names', async () => {
		const unknown = {Words_Of_It: 'The mayor said that the bridge would open in May. '.repeat(6)}
		expect(await read([put({'a.txt': text, 'b.json': unknown})])).toMatchObject({
			errors: [{reason: expect.stringContaining('fields: Words_Of_It')}],
			skipped: [],
		})
		expect(await read([put({'only.json': {n: 1}})])).toMatchObject({
			errors: [{reason: expect.stringContaining('no field')}],
		})
	})

	it('is meta.json beside several texts, and JSON that no text is called like', async () => {
		const {dates, errors} = await read([put({'a.txt': text, 'b.txt': text, 'meta.json': about, 'c.json': about})])
		expect(dates).toEqual({'a.txt': null, 'b.txt': null})
		expect(errors.map(({place}) => place.split('/').at(-1))).toEqual(['c.json', 'meta.json'])
	})

	it('is JSON above the folders of articles', async () => {
		const {dates, skipped, errors} = await read([
			put({
				'floors.json': {overall: 0.9},
				'meta.json': {title: 'Invented news'},
				'x/text.txt': text,
				'x/info.json': about,
			}),
		])
		expect([dates, errors]).toEqual([{'x/text.txt': '2031-11-21'}, []])
		expect(skipped).toEqual([
			'floors.json: no article, nor the metadata of one',
			'meta.json: metadata of a folder',
			`info.json: ${passed}`,
		])
	})

	it('is what lies in a file to pass over', async () => {
		const place = put({'a.txt': text, 'a.json': about})
		const {dates, skipped} = await read([place], {exclude: [join(place, 'a.json')]})
		expect([dates, skipped]).toEqual([{'a.txt': null}, []])
	})
})

describe('metadata with a fault', () => {
	it('is named with its place and a cure, and the text is read', async () => {
		const place = put({'a.txt': text, 'a.json': '{\n  "title": "Ferry",\n  "date": 21 Nov\n}'})
		const {dates, errors, messages} = await read([place])
		expect([dates, errors]).toEqual([{'a.txt': null}, []])
		expect(messages).toEqual([
			expect.stringMatching(/a\.json:3:14: not JSON: .*; a\.txt is read without its metadata; correct the file$/),
		])
	})

	it.each([
		[{date: 'some day'}, '`date` is no date of a known form: some day; write it as 2024-11-21'],
		[{date: '04/03/2031'}, '`date` could be two dates: 04/03/2031; write it as 2031-03-04 or 2031-04-03'],
		[{publised: '2031-11-21'}, '`publised` is no field that is read; is it `published`?'],
	])('keeps what else it says: %j', async (wrong, said) => {
		const place = put({'a.txt': text, 'a.json': {title: 'Ferry line closes', source: 'The Quay Post', ...wrong}})
		const {articles, errors, messages} = await read([place])
		expect(errors).toEqual([])
		expect(articles).toMatchObject([{published: null, source: 'The Quay Post', title: 'Ferry line closes'}])
		expect(messages).toEqual([expect.stringContaining(`${join(place, 'a.json')}: ${said}`)])
	})
})

describe('files that are named', () => {
	const place = put({'a.txt': text, 'a.json': about, 'b.txt': text, 'b.meta.json': {...about, id: 'second'}})
	const at = (name: string): string => join(place, name)

	it('have the metadata beside them, named or not', async () => {
		expect(await read([at('a.txt')])).toMatchObject({dates: {'a.txt': '2031-11-21'}, skipped: []})
		const all = await read(readdirSync(place).map(at))
		expect(all.items).toEqual((await read([place])).items)
		expect(all.skipped).toEqual([`a.json: ${passed}`, `b.meta.json: ${passed}`])
	})

	it('are read as they are where they are metadata without their text', async () => {
		expect(await read([at('a.json')])).toMatchObject({
			errors: [{reason: expect.stringContaining('no field')}],
			skipped: [],
		})
		expect((await read([at('a.json'), at('b.txt')])).errors).toHaveLength(1)
	})

	it('have that of their folder where they are its only text', async () => {
		const one = put({'story.txt': text, 'meta.json': about, 'other.json': {n: 1}})
		expect(await read([join(one, 'story.txt')])).toMatchObject({dates: {'story.txt': '2031-11-21'}})
		expect(await read([join(one, 'meta.json'), join(one, 'story.txt')])).toMatchObject({
			dates: {'story.txt': '2031-11-21'},
			errors: [],
		})
	})
})

describe('ids in metadata', () => {
	it('are not those of two texts', async () => {
		const page = '<p>The harbour board said on Monday that 40 boats would stay in port.</p>'
		const {dates} = await read([put({'a.txt': text, 'a.html': page, 'a.json': {...about, id: 'ferry'}})])
		expect(dates).toEqual({'a.html': '2031-11-21', 'a.txt': '2031-11-21'})
	})

	it('decide on the part of a whole that an article is of', async () => {
		const files = Array.from({length: 12}, (_, index) => [
			[`n${index}.txt`, text],
			[`n${index}.json`, {...about, id: `story-${index}`}],
		])
		const place = put(Object.fromEntries(files.flat()))
		const parts = await Promise.all(
			['1/3', '2/3', '3/3'].map(async (written) => {
				const part = readPart(written)!
				const {items} = await read([place], {takes: part.takes})
				return items.filter(part.has)
			}),
		)
		const all = (await read([place])).items
		expect(all).toHaveLength(12)
		expect(parts.map(({length}) => length).filter((length) => length === 0)).toEqual([])
		const idsOf = (items: readonly Ingested[]): string[] =>
			items.map((item) => ('article' in item ? item.article.id : item.error.place)).sort()
		expect(idsOf(parts.flat())).toEqual(idsOf(all))
	})
})

describe('a queue', () => {
	it('carries where the metadata is, and says where it has changed since', async () => {
		const place = put({'a.txt': text, 'a.json': about, 'b.txt': text, 'b.json': {...about, id: 'second'}})
		const references = []
		for await (const batch of planBatches([place], {input: {}, size: 10})) references.push(...batch.references)
		const reader = openReader()
		expect(await reader.read(references, {}, true)).toEqual((await read([place])).items)
		writeFileSync(join(place, 'b.json'), JSON.stringify({...about, id: 'other'}))
		const [first, second] = await reader.read(references, {}, true)
		expect(first).toMatchObject({article: {published: '2031-11-21'}})
		expect(second).toMatchObject({error: {place: join(place, 'b.txt'), reason: 'changed since it was queued'}})
		await reader.close()
	})
})

describe('the corpus', () => {
	it('is read with its dates, and nothing else of it is an error', async () => {
		const corpus = fileURLToPath(new URL('../corpus', import.meta.url))
		const copy = join(folder, 'corpus')
		cpSync(corpus, copy, {recursive: true})
		const {articles, errors} = await read([copy])
		expect(errors).toEqual([])
		for (const {id, published, source} of articles) {
			const beside = JSON.parse(readFileSync(join(copy, id, 'article.json'), 'utf8')) as Record<string, unknown>
			expect({id, published, source}).toEqual({
				id: beside.id,
				published: beside.published ?? null,
				source: beside.source,
			})
		}
		const folders = readdirSync(copy, {withFileTypes: true}).filter((entry) => entry.isDirectory())
		expect(articles).toHaveLength(folders.length)
	})
})
