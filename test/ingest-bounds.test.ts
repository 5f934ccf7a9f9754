import {execFileSync} from 'node:child_process'
import {appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs'
import {writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from '@jest/globals'
import {readArticles} from '../src/ingest/files/folder.js'
import type {Ingested} from '../src/ingest/ingested.js'
import {readBytes} from '../src/ingest/read-bytes.js'
import {type Read, readFileOf, readStdinOf} from './read-file.js'

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-bounds-'))
const at = (name: string): string => join(folder, name)

afterAll(() => rmSync(folder, {recursive: true}))

async function collect(items: AsyncIterable<Ingested>): Promise<Ingested[]> {
	const all: Ingested[] = []
	for await (const item of items) all.push(item)
	return all
}

/** So many bytes, and how many of them were asked for. */
function endless(piece: Uint8Array, most: number): {bytes: AsyncIterable<Uint8Array>; taken: () => number} {
	let taken = 0
	async function* bytes(): AsyncGenerator<Uint8Array> {
		for (; taken < most; taken += piece.length) yield piece
	}
	return {bytes: bytes(), taken: () => taken}
}

const before = '{"text":"It rained."}\n'
const after = '{"text":"It snowed."}\n'
const texts = (read: Read): string[] => read.texts

describe('a file that is read whole', () => {
	it('is read no further than an article may be long', async () => {
		const source = endless(Buffer.from('It rained in the city for days. '.repeat(2000)), 1e12)
		const [item] = await collect(readBytes(source.bytes, {place: 'a.txt', extension: '.txt'}, {maxLength: 100_000}))
		expect(item).toMatchObject({
			error: {
				place: 'a.txt',
				reason: 'larger than 304096 bytes, more than an article of 100000 characters',
				cure: expect.stringContaining('--max-length'),
			},
		})
		expect(source.taken()).toBeLessThan(2_000_000)
	})

	it('is known by its size to be too large before it is read', async () => {
		const read = await readFileOf('a.txt', 'It rained. '.repeat(10_000), {maxLength: 10_000})
		expect(read.errors).toMatchObject([{reason: expect.stringContaining('more than an article of 10000 characters')}])
		// All that fits is read, in any alphabet.
		expect((await readFileOf('a.txt', '雨'.repeat(10_000), {maxLength: 10_000})).texts[0]).toHaveLength(10_000)
	})

	it('of zeros without end is left at once', async () => {
		const source = endless(new Uint8Array(65536), 1e12)
		expect(await collect(readBytes(source.bytes, {place: 'zero'}))).toMatchObject([
			{error: {reason: 'a binary file, not text'}},
		])
		expect(source.taken()).toBeLessThan(1_000_000)
	})
})

describe('a line', () => {
	it('of 50 MB is an error of its own, and the lines around it are read', async () => {
		const long = `{"text":"${'x'.repeat(50_000_000)}"}\n`
		for (const read of [
			await readFileOf('a.jsonl', before + long + after),
			await readStdinOf(Buffer.from(before + long + after)),
		]) {
			expect(texts(read)).toEqual(['It rained.', 'It snowed.'])
			expect(read.errors).toMatchObject([
				{
					place: expect.stringMatching(/:2$/),
					reason: 'a line of more than 33554432 characters, more than an article has',
				},
			])
		}
	})

	it('of 6 MB without a line end is one text, whatever its characters', async () => {
		const text = `${'Ça va, 雨 and 😀 — '.repeat(300_000)}.`
		for (const encoding of ['utf8', 'utf16le'] as const) {
			const bytes = Buffer.from(
				`${encoding === 'utf16le' ? '\uFEFF' : ''}${JSON.stringify({text})}\n${after}`,
				encoding,
			)
			const read = await readFileOf('a.jsonl', bytes)
			expect(read.texts[0] === text).toBe(true)
			expect(read.texts[1]).toBe('It snowed.')
		}
	})

	it('without end is dropped as it comes', async () => {
		const source = endless(Buffer.from('{"text":"'.padEnd(1_000_000, 'x')), 200_000_000)
		const items = await collect(readBytes(source.bytes, {place: 'a.jsonl', extension: '.jsonl'}))
		expect(items).toMatchObject([{error: {place: 'a.jsonl:1'}}])
	})

	it.each([
		['a list', `{"a":${'['.repeat(1e5)}${']'.repeat(1e5)},"text":"Deep."}`],
		['a name', `{"title":${'{"name":'.repeat(1e5)}1${'}'.repeat(1e5)},"text":"Deep."}`],
		['a list that has no end', '['.repeat(1e5)],
		['a text', `{"text":${'['.repeat(1e5)}${']'.repeat(1e5)}}`],
	])('with %s nested 100,000 deep hides no line behind it', async (_, line) => {
		expect(texts(await readFileOf('a.jsonl', `${before}${line}\n${after}`)).filter((text) => text !== 'Deep.')).toEqual(
			['It rained.', 'It snowed.'],
		)
	})

	it('that is blank is none, and counts', async () => {
		const {items} = await readFileOf('a.jsonl', `\n \n\r\n${before}${'\n'.repeat(100_000)}${after}`)
		expect(items).toMatchObject([{place: /./}, {place: /./}].map(() => ({})))
		expect(items.map((item) => 'article' in item && item.place.split(':').at(-1))).toEqual(['4', '100005'])
	})
})

describe('a row', () => {
	it('whose quotation mark is never closed is named, and the rows behind it are read', async () => {
		const table = `title,text\nOne,It rained.\nTwo,"It snowed.\n${`Three,${'It rained.'.repeat(90)}\n`.repeat(5000)}`
		const {texts: found, errors} = await readFileOf('a.csv', table, {maxLength: 1000})
		expect(found).toHaveLength(5001)
		expect(errors).toEqual([
			{
				place: 'a.csv:row 3',
				reason: 'a quotation mark in line 3 is never closed; the rows behind it are read',
				cure: expect.stringContaining('put the missing mark'),
			},
		])
	})

	it('longer than a row may be is named, and the rows behind it are read', async () => {
		const table = `title,text\nOne,It rained.\nTwo,${'It snowed. '.repeat(500_000)}\nThree,It hailed.\n`
		const {texts: found, errors} = await readFileOf('a.csv', table, {maxLength: 1000})
		expect(found).toEqual(['It rained.', 'It hailed.'])
		expect(errors).toMatchObject([
			{place: 'a.csv:row 3', reason: expect.stringContaining('a row of more than 4194304')},
		])
	})
})

describe('a file on disk', () => {
	it('that is written to, or cut off, while it is read says so', async () => {
		const lines = before.repeat(20_000)
		for (const [name, change, reason] of [
			['grows.jsonl', (path: string) => appendFileSync(path, after), 'was written to while it was read'],
			['shrinks.jsonl', (path: string) => truncateSync(path, 100_000), 'became shorter while it was read'],
		] as const) {
			writeFileSync(at(name), lines)
			const items: Ingested[] = []
			for await (const item of readArticles([at(name)])) {
				if (items.length === 0) change(at(name))
				items.push(item)
			}
			expect(items.at(-1)).toMatchObject({error: {place: at(name), reason: expect.stringContaining(reason)}})
			expect(items.slice(0, -1).every((item) => 'article' in item)).toBe(true)
		}
	})

	it('that is a pipe is read where it is named, and passed over in a folder', async () => {
		mkdirSync(at('pipes'))
		execFileSync('mkfifo', [at('pipes/p.jsonl')])
		writeFileSync(at('pipes/a.txt'), 'It rained.')
		const skipped: string[] = []
		const found = await collect(readArticles([at('pipes')], {onSkip: (path) => skipped.push(path)}))
		expect(found).toHaveLength(1)
		expect(skipped).toEqual([at('pipes/p.jsonl')])
		const reading = collect(readArticles([at('pipes/p.jsonl')]))
		await writeFile(at('pipes/p.jsonl'), before + after)
		expect(await reading).toMatchObject([{article: {text: 'It rained.'}}, {article: {text: 'It snowed.'}}])
	})

	it('that is a device, or made up as it is read, ends', async () => {
		expect(await collect(readArticles(['/dev/null', '/dev/zero', '/proc/self/status']))).toMatchObject([
			{article: {text: ''}},
			{error: {reason: 'a binary file, not text'}},
			{article: {text: expect.stringContaining('VmPeak')}},
		])
	})

	it('that is a link to itself says so, in a folder too', async () => {
		mkdirSync(at('loop'))
		symlinkSync(at('loop/b.txt'), at('loop/a.txt'))
		symlinkSync(at('loop/a.txt'), at('loop/b.txt'))
		writeFileSync(at('loop/c.txt'), 'It rained.')
		const error = {reason: 'a symbolic link that leads to itself', cure: 'remove the link'}
		expect(await collect(readArticles([at('loop/a.txt'), at('loop')]))).toMatchObject([
			{error},
			{error},
			{error},
			{article: {text: 'It rained.'}},
		])
	})
})

describe('files in a folder', () => {
	it('are recognized by content where their extension is unknown', async () => {
		mkdirSync(at('mixed'))
		const prose =
			'The council met on Tuesday. It voted on the bridge, which had been closed since the flood of last spring, and then it went home.'
		for (const [name, content] of Object.entries({
			'README.md': '# Articles',
			LICENSE: 'Anyone may do anything.',
			'readme.txt': 'About.',
			'CHANGELOG.md': '# 1.0',
			'NOTICE.txt': 'x',
			'security.txt': prose,
			'20240501': prose,
			'a.story': prose,
			Makefile: 'all:\n\tcc -o main main.c\n',
			'feed.bin': before,
			'page.php': '<!doctype html><p>The bridge was closed on Monday after the flood.</p>',
			'photo.jpg': '\x89PNG\u0000\u0000',
			'tool.py': 'import sys\nprint(sys.argv)\n',
		}))
			writeFileSync(at(`mixed/${name}`), content)
		const skipped: string[] = []
		const items = await collect(readArticles([at('mixed')], {onSkip: (path) => skipped.push(path.split('/').at(-1)!)}))
		expect(items.map((item) => 'article' in item && item.article.id)).toEqual([
			'20240501',
			'feed.bin#1',
			'page.php',
			'security.txt',
		])
		expect(skipped.sort()).toEqual([
			'CHANGELOG.md',
			'LICENSE',
			'Makefile',
			'NOTICE.txt',
			'README.md',
			'a.story',
			'photo.jpg',
			'readme.txt',
			'tool.py',
		])
	})
})
