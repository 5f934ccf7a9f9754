import {chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {type ReadOptions, readArticles} from '../src/ingest/files/folder.js'
import type {Ingested} from '../src/ingest/ingested.js'
import {makePdf} from './made-documents.js'

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-'))
const at = (...names: string[]): string => join(folder, ...names)

const put = (name: string, content: string | Uint8Array): void => writeFileSync(at(name), content)

async function read(paths: Iterable<string>, options?: ReadOptions): Promise<Ingested[]> {
	const all: Ingested[] = []
	for await (const item of readArticles(paths, options)) all.push(item)
	return all
}

const idsOf = (items: readonly Ingested[]): string[] =>
	items.map((item) => ('article' in item ? item.article.id : item.error.reason))

beforeAll(() => {
	for (const name of ['good', 'good/b', 'bad', 'other']) mkdirSync(at(name))
	put('good/b.txt', 'Second, as `b.` comes before `b/`.')
	put('good/b/c.txt', 'Third.')
	put('good/a.html', '<p>The first article stands in a page that has no head at all.</p>')
	put('good/z.jsonl', '{"text":"Fourth."}\n{"text":"Fifth.","id":"five"}\n')
	put('good/picture.png', 'not read')
	put('good/.hidden.txt', 'not read')
	put('other/b.txt', 'Another of that name.')
	put('bad/empty.txt', '')
	put(
		'bad/binary.txt',
		Uint8Array.from({length: 400}, (_, index) => (index * 7) % 256),
	)
	put('bad/paper.txt', '%PDF-1.4 words')
	put('bad/broken.json', '{"text": ')
	put('bad/latin.txt', Uint8Array.of(0x93, 0x59, 0x65, 0x73, 0x94))
})

afterAll(() => rmSync(folder, {recursive: true}))

describe('readArticles', () => {
	it('reads folders at any depth, in the order of their paths', async () => {
		const skipped: string[] = []
		const items = await read([at('good')], {onSkip: (path) => skipped.push(path)})
		expect(idsOf(items)).toEqual(['a.html', 'b.txt', 'b/c.txt', 'z.jsonl#1', 'five'])
		expect(skipped).toEqual([at('good', 'picture.png')])
	})

	it('gives the same articles in the same order however many files are read at a time', async () => {
		expect(await read([at('good')], {concurrency: 1})).toEqual(await read([at('good')], {concurrency: 50}))
	})

	it('takes paths that can be read only once', async () => {
		expect(idsOf(await read(new Set([at('good')]).values()))).toHaveLength(5)
	})

	it('reads XML of news in a folder, and passes other XML over', async () => {
		mkdirSync(at('xml'))
		put(
			'xml/feed.xml',
			'<rss><channel><title>T</title><item><guid>urn:1</guid><title>Rain</title></item></channel></rss>',
		)
		put(
			'xml/saved.html',
			'<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:2</id><title>Hail</title></entry></feed>',
		)
		put('xml/sitemap.xml', '<?xml version="1.0"?>\n<!-- made -->\n<urlset><url/></urlset>')
		put('xml/settings.plist', '<?xml version="1.0"?>\n<plist><dict/></plist>')
		put('xml/paper', makePdf([[[72, 700, 11, 'Snow fell.']]]))
		const skipped: string[] = []
		const items = await read([at('xml')], {onSkip: (path) => skipped.push(path)})
		expect(idsOf(items)).toEqual(['urn:1', 'paper', 'urn:2'])
		expect(skipped).toEqual([at('xml', 'settings.plist'), at('xml', 'sitemap.xml')])
		expect(idsOf(await read([at('xml', 'sitemap.xml')]))).toEqual([
			'XML of an unknown kind: its outermost element is <urlset>',
		])
	})

	it('keeps ids apart where two arguments have a file of the same name', async () => {
		expect(idsOf(await read([at('good', 'b.txt'), at('other')]))).toEqual(['b.txt', at('other', 'b.txt')])
	})

	it('passes over where the output goes', async () => {
		expect(idsOf(await read([at('good')], {exclude: [at('good', 'b'), at('good', 'z.jsonl')]}))).toEqual([
			'a.html',
			'b.txt',
		])
	})

	it('reads standard input by how it begins, and calls its articles by their text', async () => {
		async function* stdin(): AsyncGenerator<Uint8Array> {
			yield Buffer.from('{"text":"One.')
			yield Buffer.from('"}\n{"text":"Two."}\n')
		}
		const items = await read(['-'], {stdin: stdin()})
		expect(items).toMatchObject([{article: {text: 'One.'}, place: 'standard input:1'}, {article: {text: 'Two.'}}])
		expect(idsOf(items)[0]).toMatch(/^[0-9a-f]{16}$/)
		const text = await read(['-'], {stdin: stdin(), inputFormat: 'text'})
		expect(text).toMatchObject([{article: {text: '{"text":"One."}\n{"text":"Two."}\n'}}])
	})
})

describe('bad input', () => {
	it('leaves the other files alone', async () => {
		const items = await read([at('bad'), at('good', 'b', 'c.txt')])
		const byName = new Map(
			items.map((item) => [('article' in item ? item.place : item.error.place).slice(folder.length + 1), item]),
		)
		expect(byName.get('bad/binary.txt')).toMatchObject({error: {reason: 'a binary file, not text'}})
		expect(byName.get('bad/paper.txt')).toMatchObject({
			error: {reason: expect.stringMatching(/^no PDF that can be read: /), cure: expect.stringContaining('save it')},
		})
		expect(byName.get('bad/broken.json:1:10')).toMatchObject({error: {reason: expect.stringContaining('not JSON')}})
		expect(byName.get('bad/empty.txt')).toMatchObject({article: {text: ''}, messages: [{rule: 'ingest/empty'}]})
		expect(byName.get('bad/latin.txt')).toMatchObject({
			article: {text: '“Yes”'},
			messages: [{rule: 'ingest/encoding', reason: expect.stringContaining('windows-1252')}],
		})
		expect(byName.get('good/b/c.txt')).toMatchObject({article: {text: 'Third.'}})
		expect(items).toHaveLength(6)
	})

	it('says what is not there, and that a folder has nothing to read', async () => {
		mkdirSync(at('nothing'))
		const items = await read([at('nowhere'), at('nothing'), at('other')])
		expect(items).toMatchObject([
			{error: {place: at('nowhere'), reason: 'no such file or folder', cure: expect.any(String)}},
			{error: {place: at('nothing'), reason: expect.stringContaining('no file with a known extension')}},
			{article: {text: 'Another of that name.'}},
		])
	})

	it('survives links that lead nowhere or round in circles', async () => {
		mkdirSync(at('links'))
		symlinkSync(at('links'), at('links', 'self'))
		symlinkSync(at('gone.txt'), at('links', 'gone.txt'))
		put('links/real.txt', 'Real.')
		const items = await read([at('links')])
		expect(items).toMatchObject([{error: {reason: 'no such file or folder'}}, {article: {text: 'Real.'}}])
	})

	// The superuser may read everything.
	const asRoot = process.getuid?.() === 0
	const needsUser = asRoot ? it.failing : it
	needsUser('says that it may not read a file', async () => {
		put('locked.txt', 'Secret.')
		chmodSync(at('locked.txt'), 0)
		expect(await read([at('locked.txt')])).toMatchObject([{error: {reason: 'no permission'}}])
	})

	it('reads a line of 3 MB and a text of 20 MB', async () => {
		const sentence = 'The mayor said that the bridge would open in the spring of next year. '
		put('long.jsonl', `${JSON.stringify({text: sentence.repeat(45_000)})}\n{"text":"After."}\n`)
		put('large.txt', `${sentence}\n`.repeat(290_000))
		const [long, after, large] = await read([at('long.jsonl'), at('large.txt')])
		expect(long && 'article' in long && long.article.text.length).toBe(sentence.length * 45_000)
		expect(after).toMatchObject({article: {text: 'After.'}})
		expect(large && 'article' in large && large.article.blocks.length).toBe(290_000)
	})
})
