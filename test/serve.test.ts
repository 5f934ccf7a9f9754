import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import type {Item, RawPage, Reply} from '#src/batch/task.js'
import {createApp} from '#src/cli/serve/app.js'
import {extract} from '#src/index.js'
import {readHtml} from '#src/ingest/formats/html.js'
import {factSchema} from '#src/schema.js'

const text = '“The pier leaks,” Ann Lee said on Monday.'

interface Hold {
	release(): void
}

/** A server whose threads answer with the item, at once or when they are released. */
function serverOf({maxBytes = 2000, maxWaiting = 2, ready = true, held = false} = {}) {
	const holds: Hold[] = []
	const replyTo = (item: Item | RawPage): Reply => {
		const given = 'article' in item ? item.article : item
		const {text: words} = given as {text?: unknown}
		if (words === 'long') return {error: {place: 'article', article: null, reason: 'too long', cure: 'cut it'}}
		if (words === 'slow')
			return {error: {place: 'article', article: null, reason: 'took longer than 1 s', cure: 'cut it'}}
		return {place: 'article', id: 'a', facts: 3, texts: [JSON.stringify(given)], messages: []}
	}
	const app = createApp({
		threads: {
			run: (item) =>
				new Promise((resolve) => {
					const release = (): void => resolve(replyTo(item))
					if (held) holds.push({release})
					else release()
				}),
		},
		maxBytes,
		maxWaiting,
		names: new Set(['127.0.0.1', 'localhost']),
		version: '1.2.3',
		isReady: () => ready,
		now: () => 0,
	})
	const ask = (path: string, init: RequestInit = {}, headers: Record<string, string> = {}) =>
		app.request(`http://localhost${path}`, {...init, headers: {host: 'localhost:8080', ...headers}})
	const post = (body: string | Uint8Array, type: string, headers: Record<string, string> = {}, query = '') =>
		ask(`/v1/extract${query}`, {method: 'POST', body: body as string}, {'content-type': type, ...headers})
	return {ask, post, holds}
}

const refused = async (response: Response): Promise<[number, string]> => {
	const {error} = (await response.json()) as {error: {reason: string; cure: string}}
	expect(error.cure).not.toBe('')
	return [response.status, error.reason]
}

describe('the server', () => {
	it('takes an article, a list, lines, plain text and pages', async () => {
		const {post} = serverOf({maxWaiting: 10})
		const json = 'application/json'
		expect(await (await post('{"text":"One"}', json)).json()).toEqual({text: 'One'})
		expect(await (await post('[{"text":"One"},{"text":"long"}]', json)).json()).toEqual([
			{text: 'One'},
			{error: {place: 'article', article: null, reason: 'too long', cure: 'cut it'}},
		])
		expect(await (await post('{"articles":[{"text":"One"}]}', `${json}; charset=utf-8`)).json()).toEqual([
			{text: 'One'},
		])
		expect(await (await post('{"text":"One"}\n\n{"text":"Two"}\n', 'application/x-ndjson')).json()).toHaveLength(2)
		expect(await (await post(text, 'text/plain', {}, '?published=2026-03-04&id=a')).json()).toEqual({
			text,
			published: '2026-03-04',
			id: 'a',
		})
		expect(await (await post('<p>One', 'text/html', {}, '?url=https://a.example&id=a')).json()).toEqual({
			page: '<p>One',
			place: 'page',
			url: 'https://a.example',
			about: {id: 'a'},
		})
	})

	it('gives lines in the order of the articles, each when it is its turn', async () => {
		const {post, holds} = serverOf({held: true})
		const response = await post('[{"text":"One"},{"text":"Two"}]', 'application/json', {accept: 'application/x-ndjson'})
		holds[1]!.release()
		holds[0]!.release()
		expect(response.headers.get('content-type')).toBe('application/x-ndjson')
		expect(await response.text()).toBe('{"text":"One"}\n{"text":"Two"}\n')
	})

	it('says what is wrong with a request', async () => {
		const {ask, post} = serverOf()
		const json = 'application/json'
		expect(await refused(await post('{"text":', json))).toEqual([400, expect.stringContaining('not JSON')])
		expect(await refused(await post('{"a":1}\n{', 'application/jsonl'))).toEqual([
			400,
			expect.stringMatching(/^line 2:1:2/),
		])
		expect(await refused(await post(Uint8Array.of(0x93, 0x41), 'text/plain'))).toEqual([400, 'its bytes are not UTF-8'])
		expect(await refused(await post('x', 'text/plain', {}, '?publshed=2026'))).toEqual([
			400,
			'the query has "publshed"',
		])
		expect(await refused(await post('x', 'text/plain', {}, '?published=soon'))).toEqual([
			400,
			'published: "soon" is no date',
		])
		expect(await refused(await post('{"text":"One","kinds":["quote"]}', json))).toEqual([
			400,
			'the article has "kinds"',
		])
		expect(await refused(await post('[{"text":"One"},{"text":"Two","minSalience":1}]', json))).toEqual([
			400,
			'article 2 has "minSalience"',
		])
		expect(await refused(await post('{"articles":[],"kinds":["quote"]}', json))).toEqual([400, 'the body has "kinds"'])
		expect(await refused(await post('{"text":"One","kinds":[]}', 'application/jsonl'))).toEqual([
			400,
			'the article of line 1 has "kinds"',
		])
		expect(await refused(await post('x', 'image/png'))).toEqual([415, 'content type "image/png"'])
		expect(await refused(await post('x'.repeat(2001), 'text/plain'))).toEqual([413, 'more than 2000 bytes'])
		expect((await post('{"text":"long"}', json)).status).toBe(422)
		expect((await post('{"text":"slow"}', json)).status).toBe(504)
		expect(await refused(await ask('/v1/extract'))).toEqual([405, 'GET is no method of /v1/extract'])
		expect(await refused(await ask('/other'))).toEqual([404, 'there is no such path'])
	})

	it('takes no article that is nested without end, and loses no other of its list', async () => {
		const {post} = serverOf({maxBytes: 1e6, maxWaiting: 10})
		const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`
		expect((await post(deep, 'application/json')).status).toBe(422)
		expect(await (await post(`[${deep},{"text":"One"}]`, 'application/json')).json()).toEqual([
			{error: expect.objectContaining({reason: expect.stringContaining('levels deep')})},
			{text: 'One'},
		])
	})

	it('bounds a list', async () => {
		const {post} = serverOf({maxBytes: 1e6})
		expect(await refused(await post(`[${'0,'.repeat(1000)}0]`, 'application/json'))).toEqual([
			413,
			'1001 articles, more than 1000',
		])
	})

	it('holds no more bodies that arrive than ten of full size', async () => {
		const {ask, post} = serverOf()
		const unfinished: (() => void)[] = []
		let read = 0
		const body = () =>
			new ReadableStream({
				start(controller) {
					controller.enqueue(new Uint8Array(1999).fill(0x61))
					unfinished.push(() => controller.close())
				},
				// What it had is read.
				pull() {
					read++
				},
			})
		const begin = () =>
			ask('/v1/extract', {method: 'POST', body: body(), duplex: 'half'} as RequestInit, {'content-type': 'text/plain'})
		const begun = Array.from({length: 10}, begin)
		while (read < begun.length) await new Promise((resolve) => setImmediate(resolve))
		expect(await refused(await post('x'.repeat(100), 'text/plain'))).toEqual([
			429,
			'too many large bodies arrive at the same time',
		])
		for (const end of unfinished) end()
		await Promise.all(begun)
		expect((await post('x'.repeat(100), 'text/plain')).status).toBe(200)
	})

	it('refuses more while many wait', async () => {
		const {post, holds} = serverOf({held: true})
		const first = post('[{"text":"One"},{"text":"Two"}]', 'application/json')
		await new Promise((resolve) => setImmediate(resolve))
		const second = await post('{"text":"Three"}', 'application/json')
		expect(second.headers.get('retry-after')).toBe('1')
		expect(await refused(second)).toEqual([429, '2 articles wait already'])
		for (const {release} of holds) release()
		expect((await first).status).toBe(200)
	})

	it('answers neither pages of other origins nor other names', async () => {
		const {ask, post} = serverOf()
		expect(await refused(await post('x', 'text/plain', {origin: 'https://evil.example'}))).toEqual([
			403,
			'asked by a page of another origin',
		])
		expect(await refused(await ask('/live', {}, {host: 'evil.example'}))).toEqual([
			403,
			'asked under a name that is not its own',
		])
		expect((await post('x', 'text/plain', {origin: 'http://localhost:3000'})).status).toBe(200)
	})

	it('describes itself, and what it has done', async () => {
		const {ask, post} = serverOf()
		await post('{"text":"One"}', 'application/json')
		await post('{"text":"long"}', 'application/json')
		const lines = (await (await ask('/metrics')).text()).split('\n')
		expect(lines).toEqual(
			expect.arrayContaining([
				'newsfacts_requests_total{path="/v1/extract",status="200"} 1',
				'newsfacts_requests_total{path="/v1/extract",status="422"} 1',
				'newsfacts_articles_total{result="read"} 1',
				'newsfacts_articles_total{result="failed"} 1',
				'newsfacts_facts_total 3',
				'newsfacts_articles_waiting 0',
				'newsfacts_request_seconds_count 2',
				expect.stringMatching(/^process_cpu_seconds_total \d+\.\d+$/),
			]),
		)
		const api = (await (await ask('/openapi.json')).json()) as {paths: object; info: {version: string}}
		expect(api.info.version).toBe('1.2.3')
		for (const path of Object.keys(api.paths)) expect((await ask(path, {})).status).not.toBe(404)
		expect((await ask('/live')).headers.get('x-content-type-options')).toBe('nosniff')
		expect(await refused(await serverOf({ready: false}).ask('/ready'))).toEqual([503, 'the models are being loaded'])
	})
})

describe('newsfacts serve', () => {
	const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
	let address: string
	let server: ReturnType<typeof spawn>

	beforeAll(async () => {
		server = spawn(process.execPath, [command, 'serve', '--port', '0', '--threads', '1'], {
			stdio: ['ignore', 'ignore', 'pipe'],
		})
		const [line] = (await once(server.stderr!, 'data')) as [Buffer]
		address = /http:\/\/\S+(?=;)/.exec(String(line))![0]
	})

	afterAll(() => {
		server.kill('SIGKILL')
	})

	it('reads pages on its threads, as the library reads them', async () => {
		const page = `<title>Pier leaks</title><article><h1>Pier leaks</h1><p>${text}</p><p>${text}</p></article>`
		const response = await fetch(`${address}/v1/extract?published=2026-03-04&url=https://a.example/pier`, {
			method: 'POST',
			headers: {'content-type': 'text/html'},
			body: page,
		})
		const {article, messages, place} = readHtml(page, {place: 'page', url: 'https://a.example/pier'})
		const {facts} = extract({...article, published: '2026-03-04'})
		expect([messages, place]).toEqual([[], 'page'])
		expect(await response.json()).toMatchObject({article: {title: 'Pier leaks', url: 'https://a.example/pier'}, facts})
	})

	it('gives the records that the library gives, and ends when it is asked to', async () => {
		const article = {text, published: '2026-03-04', id: 'a'}
		const response = await fetch(`${address}/v1/extract`, {
			method: 'POST',
			headers: {'content-type': 'application/json'},
			body: JSON.stringify(article),
		})
		const body = await response.text()
		expect(body).toBe(JSON.stringify(extract(article)))
		for (const fact of (JSON.parse(body) as {facts: unknown[]}).facts) factSchema.parse(fact)
		expect((await fetch(`${address}/ready`)).status).toBe(200)
		server.kill('SIGTERM')
		expect(await once(server, 'exit')).toEqual([0, null])
	})

	it.each([
		[['--port', '70000'], '--port'],
		[['--host', '203.0.113.1'], 'no such address'],
		[['--kinds', 'rumours'], '--kinds'],
	])('says what is wrong with %j', async (flags, said) => {
		const failed = spawn(process.execPath, [command, 'serve', ...flags], {stdio: ['ignore', 'ignore', 'pipe']})
		let error = ''
		failed.stderr.on('data', (chunk) => {
			error += String(chunk)
		})
		expect(await once(failed, 'exit')).toEqual([2, null])
		expect(error).toContain(said)
	})
})
