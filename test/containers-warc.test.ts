import {brotliCompressSync, deflateRawSync, deflateSync, gzipSync} from 'node:zlib'
import {describe, expect, it} from '@jest/globals'
import {WARCRecord, WARCSerializer} from 'warcio'
import {type Read, readFileOf, readStdinOf} from './read-file.js'

const story = (number: number): string => `The council met on Tuesday to vote on bridge ${number}.`
const page = (number: number): string =>
	`<html><head><title>Bridge ${number}</title></head><body><article><p>${story(number)}</p></article></body></html>`

interface Part {
	readonly type?: string
	readonly url?: string
	/** Status line and headers. */
	readonly http?: string
	readonly body: string | Uint8Array
	readonly headers?: string
	/** Instead of the right one. */
	readonly length?: number
}

const record = ({
	type = 'response',
	url = 'https://news.example/a',
	http,
	body,
	headers = '',
	length,
}: Part): Buffer => {
	const block = Buffer.concat([Buffer.from(http === undefined ? '' : `${http}\r\n\r\n`), Buffer.from(body as string)])
	const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-11-21T08:00:00Z\r\n${headers}Content-Length: ${length ?? block.length}\r\n\r\n`
	return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
}

const ok = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8'
const pages = (count: number): Buffer[] =>
	Array.from({length: count}, (_, index) => record({http: ok, body: page(index), url: `https://news.example/${index}`}))
const whole = (read: Read): string[] => read.texts.map((text) => text.split('\n\n').at(-1)!)

describe('a web archive', () => {
	const parts = [
		record({type: 'warcinfo', url: '', body: 'software: test\r\n'}),
		record({type: 'request', http: 'GET / HTTP/1.1', body: ''}),
		...pages(2),
		record({http: 'HTTP/1.1 404 Not Found\r\nContent-Type: text/html', body: page(8)}),
		record({http: 'HTTP/1.1 200 OK\r\nContent-Type: image/png', body: '\x89PNG'}),
		record({http: 'HTTP/1.1 200 OK\r\nContent-Type: text/css', body: 'p {}'}),
		record({
			http: 'HTTP/1.1 200 OK\r\nContent-Type: text/plain',
			url: 'https://x.example/robots.txt',
			body: 'Allow: /',
		}),
		record({http: 'HTTP/1.1 200 OK\r\nContent-Type: text/plain', body: story(3)}),
		record({http: 'HTTP/1.1 200 OK\r\nContent-Type: application/json', body: `{"text":"${story(4)}"}`}),
		record({type: 'metadata', body: 'fetchTimeMs: 5'}),
		record({type: 'conversion', headers: 'Content-Type: text/plain\r\n', body: story(5)}),
	]

	it('gives the pages that were found, with their addresses', async () => {
		const bytes = Buffer.concat(parts)
		const read = await readFileOf('crawl.warc', bytes)
		expect(whole(read)).toEqual([0, 1, 3, 4, 5].map(story))
		expect(read.errors).toEqual([])
		expect(read.items[0]).toMatchObject({article: {title: 'Bridge 0', url: 'https://news.example/0'}})
		const at = bytes.indexOf(parts[3]!)
		expect(read.ids[1]).toBe(`crawl.warc@${at}`)
		expect(read.skipped).toEqual([
			{
				place: 'crawl.warc',
				reason:
					'records that are no pages: 1 with another status than 200, 3 that hold neither HTML nor text, JSON or XML',
			},
		])
	})

	it('packed record by record is called by the places of its parts', async () => {
		const members = parts.map((part) => gzipSync(part))
		const bytes = Buffer.concat(members)
		for (const read of [await readFileOf('crawl.warc.gz', bytes), await readFileOf('crawl', bytes)])
			expect(whole(read)).toEqual([0, 1, 3, 4, 5].map(story))
		const {ids} = await readFileOf('crawl.warc.gz', bytes)
		expect(ids[1]).toBe(`crawl.warc.gz@${Buffer.concat(members.slice(0, 3)).length}`)
		for (const piece of [13, 999]) expect(whole(await readStdinOf(bytes, {}, piece))).toHaveLength(5)
	})

	it('packed as a whole, or across its records, has places within the parts', async () => {
		const bytes = Buffer.concat(parts)
		const one = await readFileOf('crawl.warc.gz', gzipSync(bytes))
		expect(whole(one)).toHaveLength(5)
		expect(one.ids[0]).toBe(`crawl.warc.gz@0+${bytes.indexOf(parts[2]!)}`)
		const cut = bytes.indexOf(parts[3]!) + 50
		const two = await readFileOf(
			'crawl.warc.gz',
			Buffer.concat([gzipSync(bytes.subarray(0, cut)), gzipSync(bytes.subarray(cut))]),
		)
		expect(whole(two)).toHaveLength(5)
		expect(new Set(two.ids).size).toBe(5)
	})

	it('that another program wrote is read', async () => {
		const chunks: Uint8Array[] = []
		for (const number of [1, 2]) {
			const httpHeaders = {'Content-Type': 'text/html'}
			async function* body(): AsyncGenerator<Uint8Array> {
				yield Buffer.from(page(number))
			}
			const url = `https://news.example/${number}`
			const made = WARCRecord.create({url, type: 'response', warcVersion: 'WARC/1.1', httpHeaders}, body())
			chunks.push(await WARCSerializer.serialize(made, {gzip: true}))
		}
		expect(await readFileOf('crawl.warc.gz', Buffer.concat(chunks))).toMatchObject({
			items: [{article: {url: 'https://news.example/1'}}, {article: {url: 'https://news.example/2'}}],
		})
	})

	it('says that it has no page', async () => {
		expect(await readFileOf('crawl.warc', Buffer.concat(parts.slice(4, 6)))).toMatchObject({
			errors: [{place: 'crawl.warc', reason: expect.stringContaining('no page among its 2 records')}],
		})
	})
})

describe('a body', () => {
	const chunked = (body: Uint8Array): Buffer =>
		Buffer.concat([
			...[body.subarray(0, 20), body.subarray(20)].flatMap((part) => [
				Buffer.from(`${part.length.toString(16)};x=1\r\n`),
				part,
				Buffer.from('\r\n'),
			]),
			Buffer.from('0\r\n\r\n'),
		])
	const bytes = Buffer.from(page(1))

	it.each([
		['Transfer-Encoding: chunked', chunked(bytes)],
		['Content-Encoding: gzip', gzipSync(bytes)],
		['Content-Encoding: br', brotliCompressSync(bytes)],
		['Content-Encoding: deflate', deflateSync(bytes)],
		['Content-Encoding: deflate', deflateRawSync(bytes)],
		['Content-Encoding: gzip\r\nTransfer-Encoding: chunked', chunked(gzipSync(bytes))],
		['Content-Encoding: identity', bytes],
		// The crawler has undone them.
		['Content-Encoding: gzip\r\nTransfer-Encoding: chunked', bytes],
		['Content-Encoding: br', bytes],
		['Content-Encoding: zstd', bytes],
	])('is read as it was meant: %s', async (header, body) => {
		const read = await readFileOf('crawl.warc', record({http: `${ok}\r\n${header}`, body}))
		expect(read.errors).toEqual([])
		expect(whole(read)).toEqual([story(1)])
	})

	it('that is damaged is an error, and the next is read', async () => {
		const broken = gzipSync(bytes).subarray(0, 60)
		const read = await readFileOf(
			'crawl.warc',
			Buffer.concat([
				record({http: `${ok}\r\nContent-Encoding: gzip`, body: broken}),
				record({http: `${ok}\r\nContent-Encoding: zstd`, body: Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 1, 2)}),
				...pages(1),
			]),
		)
		expect(whole(read)).toEqual([story(0)])
		expect(read.errors).toMatchObject([
			{place: 'crawl.warc@0', reason: 'its compressed body is damaged'},
			{reason: "its body is packed by zstd, which isn't read"},
		])
	})

	it('is decoded as its header says, where it is not UTF-8', async () => {
		const body = Buffer.from('<p>The café in Besançon opened its doors on Tuesday after a long repair.</p>', 'latin1')
		const latin = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=ISO-8859-2'
		const {texts, items} = await readFileOf('crawl.warc', record({http: latin, body}))
		expect(texts[0]).toContain('The café in Besan')
		expect(items[0]).toMatchObject({messages: []})
	})
})

describe('a damaged web archive', () => {
	it('that is cut off gives what was whole, then one error that says at which byte', async () => {
		const all = pages(5)
		const bytes = Buffer.concat(all)
		const cut = Buffer.concat(all.slice(0, 3)).length + 300
		const plain = await readFileOf('crawl.warc', bytes.subarray(0, cut))
		expect(whole(plain)).toEqual([0, 1, 2].map(story))
		expect(plain.errors).toMatchObject([{reason: `it ends too early at byte ${cut}`}])
		const members = all.map((part) => gzipSync(part))
		const packedCut = Buffer.concat(members.slice(0, 3)).length + 200
		const packed = await readFileOf('crawl.warc.gz', Buffer.concat(members).subarray(0, packedCut))
		expect(whole(packed)).toEqual([0, 1, 2].map(story))
		expect(packed.errors).toMatchObject([{reason: `it ends too early at byte ${packedCut}`}])
	})

	it('with a damaged part goes on behind it', async () => {
		const members = pages(5).map((part) => gzipSync(part))
		members[1]!.fill(0xff, 40, 60)
		members[3]![members[3]!.length - 5]! ^= 1
		const read = await readFileOf('crawl.warc.gz', Buffer.concat(members))
		expect(whole(read)).toEqual([0, 2, 4].map(story))
		expect(read.errors).toHaveLength(2)
	})

	it('with wrong lengths and other bytes between its records goes on behind them', async () => {
		const all = [
			record({http: ok, body: page(0), length: 40}),
			record({http: ok, body: page(1), headers: 'Content-Length: x\r\n'}),
			...pages(1),
			Buffer.from('rubbish\r\n'.repeat(1000)),
			...pages(2),
		]
		const read = await readFileOf('crawl.warc', Buffer.concat(all))
		expect(whole(read)).toEqual([0, 0, 1].map(story))
		expect(read.errors.map(({reason}) => reason)).toEqual(
			expect.arrayContaining(['something that is no record', 'a record without its length']),
		)
	})

	it('with a header that has no end, or endless lines, stops within bounds', async () => {
		const endless = Buffer.concat([...pages(1), Buffer.from(`WARC/1.0\r\n${'x'.repeat(5_000_000)}`)])
		const read = await readFileOf('crawl.warc', endless)
		expect(whole(read)).toEqual([story(0)])
		expect(read.errors).toHaveLength(1)
	})
})
