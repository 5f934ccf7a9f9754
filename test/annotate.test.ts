import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {createDesk} from '#src/cli/annotate/app.js'
import {type CorrectionsFile, openCorrectionsFile} from '#src/cli/annotate/corrections-file.js'
import {openShelf} from '#src/cli/annotate/shelf.js'
import type {ArticleCorrections, Correction} from '#src/facts/corrections/correction.js'
import {judgedFact} from '#src/facts/corrections/fields.js'
import {correctionsSchema} from '#src/facts/corrections/schema.js'
import {createEngine} from '#src/index.js'

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-annotate-'))
const at = (name: string): string => join(folder, name)
const {extract} = createEngine({models: false})
const bridge = extract({
	id: 'bridge\u001b[2J',
	title: '</script><b>Bridge</b>',
	text: '“The bridge stands,” said Lena Varga, the engineer, on Tuesday. It cost £388 million.',
	published: '2026-03-04',
})
const ferry = extract({id: 'ferry', text: 'The ferry sank on Monday, the harbour master said.'})
const verdicts = bridge.facts.map((fact): Correction => ({id: fact.id, verdict: 'right', record: judgedFact(fact)}))

const linesOf = (name: string): ArticleCorrections[] =>
	readFileSync(at(name), 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => correctionsSchema.parse(JSON.parse(line)))

afterAll(() => rmSync(folder, {recursive: true}))

describe('the server of annotate', () => {
	const key = 'k'.repeat(32)
	let file: CorrectionsFile
	let app: ReturnType<typeof createDesk>
	const ask = (path: string, init: RequestInit & {headers?: Record<string, string>} = {}) =>
		app.request(`http://127.0.0.1:8090${path}`, {
			...init,
			headers: {host: '127.0.0.1:8090', cookie: `newsfacts-8090=${key}`, ...init.headers},
		})
	const pathOf = ({id}: Correction): string => `/corrections/${bridge.article.hash}/${id}`
	const put = (one: Correction, headers: Record<string, string> = {}, path = pathOf(one)) =>
		ask(path, {
			method: 'PUT',
			body: JSON.stringify(one),
			headers: {'content-type': 'application/json', origin: 'http://127.0.0.1:8090', ...headers},
		})
	const refused = async (response: Response): Promise<[number, string]> => {
		const {error} = (await response.json()) as {error: {reason: string; cure: string}}
		expect(error.cure).not.toBe('')
		return [response.status, error.reason]
	}

	beforeAll(async () => {
		file = await openCorrectionsFile(at('desk.jsonl'))
		const shelf = openShelf()
		for (const extraction of [bridge, ferry]) await shelf.add(extraction)
		app = createDesk({shelf, file, guard: {port: 8090, key}, isReading: () => false})
	})
	afterAll(() => file.close())

	it('takes the key of the address once, and a cookie from then on', async () => {
		const first = await ask(`/?key=${key}`, {headers: {cookie: ''}})
		expect([first.status, first.headers.get('location')]).toEqual([303, '/'])
		expect(first.headers.get('set-cookie')).toMatch(
			new RegExp(`^newsfacts-8090=${key}; Path=/; HttpOnly; SameSite=Lax$`),
		)
		const list = await (await ask('/')).text()
		expect(list).toContain('"count":2')
		expect(list.match(/<script/g)).toHaveLength(2)
		const page = await ask('/articles/1')
		expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
		expect(await page.text()).toContain("connect-src 'self'")
		expect((await ask('/articles/3')).status).toBe(404)
	})

	it('refuses pages of other sites, other names and requests without the key', async () => {
		const [one] = verdicts as [Correction]
		expect(await refused(await ask('/', {headers: {cookie: ''}}))).toEqual([403, 'asked without the key'])
		expect(await refused(await ask('/?key=wrong', {headers: {cookie: ''}}))).toEqual([403, 'asked without the key'])
		for (const host of ['evil.example', 'evil.example:8090', '127.0.0.1:80', '127.0.0.1', ''])
			expect((await refused(await ask('/', {headers: {host}})))[1]).toBe('asked under a name that is not its own')
		for (const origin of ['https://evil.example', 'http://127.0.0.1:3000', 'null', 'http://localhost:8090'])
			expect((await refused(await put(one, {origin})))[1]).toBe('asked by a page of another origin')
		expect((await refused(await put(one, {'sec-fetch-site': 'same-site'})))[1]).toBe('asked by a page of another site')
		expect(readFileSync(at('desk.jsonl'), 'utf8')).toBe('')
	})

	it('saves each correction before it answers, and takes it away again', async () => {
		const [one, two] = verdicts as [Correction, Correction]
		expect(await (await put(one)).json()).toEqual({corrections: 1, records: [one]})
		expect(linesOf('desk.jsonl')).toEqual([{corrections: 1, article: bridge.article, records: [one]}])
		await put(two)
		expect((await ask(pathOf(one), {method: 'DELETE'})).status).toBe(200)
		expect(linesOf('desk.jsonl')[0]!.records).toEqual([two])
		expect(await (await ask('/corrections.jsonl')).text()).toBe(readFileSync(at('desk.jsonl'), 'utf8'))
		expect((await ask(pathOf(two), {method: 'DELETE'})).status).toBe(200)
		expect(readFileSync(at('desk.jsonl'), 'utf8')).toBe('')
	})

	it('loses nothing of two tabs that correct at the same time', async () => {
		const answers = await Promise.all(verdicts.map((one) => put(one)))
		expect(answers.every(({status}) => status === 200)).toBe(true)
		expect(
			linesOf('desk.jsonl')[0]!
				.records.map(({id}) => id)
				.sort(),
		).toEqual(verdicts.map(({id}) => id).sort())
		expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
	})

	it('refuses what is no correction of the article, and bodies without end', async () => {
		const [one] = verdicts as [Correction]
		const before = readFileSync(at('desk.jsonl'), 'utf8')
		const evidence = {...one.record.evidence, start: one.record.evidence.start + 1}
		expect(await refused(await put({...one, record: {...one.record, evidence}}))).toEqual([
			422,
			expect.stringContaining('where the text has'),
		])
		expect((await refused(await put({...one, verdict: 'great' as never})))[0]).toBe(422)
		expect((await refused(await put(one, {}, `/corrections/${bridge.article.hash}/other`)))[0]).toBe(422)
		expect((await refused(await put(one, {}, `/corrections/${'0'.repeat(64)}/${one.id}`)))[0]).toBe(404)
		expect((await refused(await put(one, {'content-type': 'text/plain'})))[0]).toBe(415)
		expect((await refused(await put({...one, id: 'x'.repeat(1_000_000)}, {}, '/corrections/a/b')))[0]).toBe(404)
		expect((await refused(await put({...one, id: 'x'.repeat(1_000_000)}, {}, pathOf(one))))[0]).toBe(413)
		const notJson = await ask(pathOf(one), {method: 'PUT', body: '{', headers: {'content-type': 'application/json'}})
		expect((await refused(notJson))[0]).toBe(400)
		expect((await refused(await ask('/elsewhere')))[0]).toBe(404)
		expect(readFileSync(at('desk.jsonl'), 'utf8')).toBe(before)
	})
})

describe('the file of corrections', () => {
	it('is that of one program at a time, and of nothing else', async () => {
		const file = await openCorrectionsFile(at('alone.jsonl'))
		await expect(openCorrectionsFile(at('alone.jsonl'))).rejects.toThrow(/another run writes there/)
		await file.close()
		writeFileSync(at('notes.txt'), 'Buy ink.\n')
		await expect(openCorrectionsFile(at('notes.txt'))).rejects.toThrow(/notes\.txt:1: not JSON.*; or name another file/)
		expect(readFileSync(at('notes.txt'), 'utf8')).toBe('Buy ink.\n')
		await expect(openCorrectionsFile(at('notes.txt/desk.jsonl'))).rejects.toThrow(/cannot write/)
	})

	it('keeps the lines of articles that are not read', async () => {
		const other: ArticleCorrections = {corrections: 1, article: ferry.article, records: []}
		writeFileSync(at('more.jsonl'), `${JSON.stringify(other)}\n`)
		const file = await openCorrectionsFile(at('more.jsonl'))
		await file.change(bridge.article, verdicts[0]!.id, verdicts[0]!)
		await file.close()
		expect(linesOf('more.jsonl').map(({article}) => article.id)).toEqual(['ferry', bridge.article.id])
	})
})

describe('newsfacts annotate', () => {
	const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

	/** Starts the command, waits for its address, and hands on how to ask it and how to end it. */
	async function start() {
		const child = spawn(
			process.execPath,
			[cli, 'annotate', 'bridge.txt', '--out', 'kept.jsonl', '--port', '0', '--published', '2026-03-04'],
			{cwd: folder, stdio: ['ignore', 'ignore', 'pipe']},
		)
		let said = ''
		child.stderr.on('data', (chunk) => {
			said += chunk
		})
		child.once('exit', () => child.stderr.emit('data', ''))
		while (child.exitCode === null && (!/correct at \S+/.test(said) || !/1 article is ready/.test(said)))
			await once(child.stderr, 'data')
		const [, address = '', key = ''] = /correct at (http:\S+)\/\?key=(\S+)/.exec(said)!
		const ask = (path: string, init: RequestInit = {}) =>
			fetch(`${address}${path}`, {
				...init,
				headers: {cookie: `newsfacts-${new URL(address).port}=${key}`, 'content-type': 'application/json'},
			})
		return {child, ask}
	}

	it('has on disk what it answered for, when it is killed', async () => {
		writeFileSync(at('newsfacts.config.json'), '{"models": false}')
		writeFileSync(at('bridge.txt'), bridge.article.text)
		const {child, ask} = await start()
		const path = `/corrections/${bridge.article.hash}/${verdicts[0]!.id}`
		expect((await ask(path, {method: 'PUT', body: JSON.stringify(verdicts[0])})).status).toBe(200)
		child.kill('SIGKILL')
		await once(child, 'exit')
		expect(linesOf('kept.jsonl')[0]!.records).toEqual([verdicts[0]])
		const again = await start()
		expect(await (await again.ask(`/corrections/${bridge.article.hash}`)).json()).toMatchObject({
			records: [{verdict: 'right'}],
		})
		again.child.kill('SIGTERM')
		expect(await once(again.child, 'exit')).toEqual([0, null])
		expect(readdirSync(folder).filter((name) => name.endsWith('.lock') && name.includes('kept'))).toEqual([])
	})
})
