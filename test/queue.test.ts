import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it, jest} from '@jest/globals'
import pg from 'pg'
import {describeWith, postgres, redisProgram, startRedis, type TestRedis, until} from './services.js'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsfacts-queue-'))
const at = (...names: string[]): string => join(folder, ...names)

function run(args: readonly string[], input?: string) {
	const options = {cwd: folder, encoding: 'utf8', input, maxBuffer: 1e9} as const
	const {status, stdout, stderr} = spawnSync(process.execPath, [cli, ...args], options)
	return {code: status, out: stdout, err: stderr}
}

interface Running {
	readonly child: ChildProcess
	readonly said: () => string
	readonly ended: Promise<number | null>
}

function start(args: readonly string[]): Running {
	const child = spawn(process.execPath, [cli, ...args], {cwd: folder, stdio: ['ignore', 'ignore', 'pipe']})
	let said = ''
	child.stderr!.setEncoding('utf8').on('data', (text: string) => {
		said += text
	})
	return {child, said: () => said, ended: once(child, 'exit').then(([code]) => code as number | null)}
}

const article = (index: number): string =>
	`Mayor Ann Lee said on Monday that ${index + 20} boats sank near Norhaven.\n\n“We lost ${index} piers,” Lee said. “It will cost $${index} million.”\n`

const config = ['--config', 'rules.json']

beforeAll(() => {
	writeFileSync(at('rules.json'), '{"models": false}')
	mkdirSync(at('news', 'deep'), {recursive: true})
	for (let index = 0; index < 30; index++) writeFileSync(at('news', 'deep', `a${index}.txt`), article(index))
	const lines = Array.from({length: 200}, (_, index) => JSON.stringify({text: article(index + 100)}))
	writeFileSync(at('news', 'b.jsonl'), `${[...lines, '{"text": "It r'].join('\n')}\n`)
	// More than a megabyte: its articles are cut into batches by their number.
	const padding = 'x'.repeat(20_000)
	const records = Array.from({length: 70}, (_, index) => ({text: article(index), id: `c${index}`, padding}))
	writeFileSync(at('news', 'c.json'), JSON.stringify(records))
})

afterAll(() => rmSync(folder, {recursive: true}))

jest.setTimeout(240_000)

describe('without a queue', () => {
	it.each([
		['redis://127.0.0.1:1', 'redis://127.0.0.1:1: nothing answers there; start a Redis or Valkey there'],
		['http://127.0.0.1', 'a queue lives in Redis or Valkey, not at http://; write it as redis://'],
		['there', 'the address of the queue is no URL: "there"; write it as redis://'],
	])('%s: says what is wrong and ends with 2', (url, said) => {
		for (const args of [
			['enqueue', 'news'],
			['work', '--out', 'results'],
			['queue', 'status'],
		]) {
			const {code, out, err} = run([...args, '--queue', url])
			expect({code, out}).toEqual({code: 2, out: ''})
			expect(err).toContain(`error: ${said}`)
		}
	})
})

describeWith(redisProgram, 'no redis-server or valkey-server here', 'the queue', () => {
	let redis: TestRedis
	let single: string[]
	const queue = (name: string): string[] => ['--queue', redis.url, '--name', name]

	beforeAll(async () => {
		mkdirSync(at('redis'))
		redis = await startRedis(at('redis'))
		const {code, out} = run(['extract', 'news', ...config])
		expect(code).toBe(3)
		single = linesOf(out)
		expect(single.length).toBeGreaterThan(500)
	})

	afterAll(() => redis.stop())

	it('of two workers, one killed and its Redis restarted, leaves the facts of one process in a folder', async () => {
		expect(run(['enqueue', 'news', '--batch', '10', ...config, ...queue('folder')]).code).toBe(0)
		const work = ['work', ...queue('folder'), '--out', 'results', '--until-empty', '--lost-after', '2']
		const first = start(work)
		const second = start(work)
		await until(() => shardsIn('results').length > 5, 'some shards are written')
		first.child.kill('SIGKILL')
		await redis.restart(500)
		// The line that breaks off is an error.
		expect(await second.ended).toBe(3)
		expect(second.said()).toContain('gives no sign of life; it is taken up again')
		expect(second.said()).toContain('waiting until it is back')
		expect(second.said()).toContain('back; going on')
		const facts = shardsIn('results').flatMap((name) => linesOf(readFileSync(at('results', name), 'utf8')))
		expect(facts.sort()).toEqual([...single].sort())
		expect(errorsIn('results')).toEqual([
			{
				place: 'news/b.jsonl:201',
				article: null,
				reason: 'not JSON: Unterminated string',
				cure: 'mend or remove the line',
			},
		])
		expect(
			readdirSync(at('results')).filter(
				(name) => !/^\.?(?:facts|articles|manifest|errors)-[\da-f]{24}\.jsonl/.test(name),
			),
		).toEqual([])
	})

	describeWith(postgres, 'NEWSFACTS_TEST_POSTGRES names no PostgreSQL', 'with PostgreSQL', () => {
		const schema = `queue_test_${process.pid}`
		const database = `${postgres}?options=-csearch_path%3D${schema}`
		const ask = async (text: string): Promise<Record<string, unknown>[]> => {
			const client = new pg.Client({connectionString: postgres})
			await client.connect()
			try {
				return (await client.query(text)).rows as Record<string, unknown>[]
			} finally {
				await client.end()
			}
		}

		beforeAll(() => ask(`CREATE SCHEMA ${schema}`))
		afterAll(() => ask(`DROP SCHEMA ${schema} CASCADE`))

		it('leaves the same in its tables', async () => {
			expect(run(['enqueue', 'news', '--batch', '10', ...config, ...queue('tables')]).code).toBe(0)
			const work = ['work', ...queue('tables'), '--out', database, '--until-empty', '--lost-after', '2']
			const first = start(work)
			const second = start(work)
			const count = async (): Promise<number> =>
				Number((await ask(`SELECT count(*) FROM ${schema}.articles`).catch(() => [{count: 0}]))[0]!.count)
			await until(async () => (await count()) > 40, 'some articles are written')
			first.child.kill('SIGKILL')
			await redis.restart(500)
			expect(await second.ended).toBe(3)
			const rows = await ask(`SELECT record FROM ${schema}.facts`)
			const byId = (records: unknown[]): unknown[] =>
				(records as {id: string}[]).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
			expect(byId(rows.map(({record}) => record))).toEqual(byId(single.map((line) => JSON.parse(line) as unknown)))
			expect(await ask(`SELECT place, reason FROM ${schema}.errors`)).toEqual([
				{place: 'news/b.jsonl:201', reason: 'not JSON: Unterminated string'},
			])
			expect(await count()).toBe(300)
		})

		it('refuses tables of others', async () => {
			await ask(`CREATE SCHEMA ${schema}_other`)
			await ask(`CREATE TABLE ${schema}_other.facts (id integer, kind text)`)
			const other = `${postgres}?options=-csearch_path%3D${schema}_other`
			const {code, err} = run(['work', ...queue('tables'), '--out', other, '--until-empty'])
			await ask(`DROP SCHEMA ${schema}_other CASCADE`)
			expect(code).toBe(2)
			expect(err).toMatch(
				/the tables in schema \w+ are others than ours: facts\.id is integer, facts has no column article/,
			)
		})
	})

	it('queues the same sources once, and knows what is written', () => {
		const enqueue = ['enqueue', 'news/deep', ...config, ...queue('twice')]
		expect(run(enqueue).err).toContain('30 articles or files in 2 batches →')
		expect(run(enqueue).err).toContain('in 0 batches, 2 more were there already')
		const work = ['work', ...queue('twice'), '--out', 'twice', '--until-empty']
		expect(run(work).err).toMatch(/^2 batches, 30 articles, /m)
		expect(run(enqueue).err).toContain('30 articles or files in 2 batches →')
		const again = run(work)
		expect(again.code).toBe(0)
		expect(again.err).toMatch(/^0 batches, 0 articles, 0 facts, 2 batches there already/m)
	})

	it('carries what comes by standard input', () => {
		const line = JSON.stringify({text: article(7), id: 'seven'})
		const {code, err} = run(['enqueue', '-', ...config, ...queue('stdin')], `${line}\nbroken\n`)
		expect(code).toBe(3)
		expect(err).toContain("2 articles or files in 1 batch, 1 can't be read")
		expect(run(['work', ...queue('stdin'), '--out', 'stdin', '--until-empty', '--format', 'document']).code).toBe(3)
		const documents = shardsIn('stdin').flatMap((name) => linesOf(readFileSync(at('stdin', name), 'utf8')))
		expect(documents.map((text) => JSON.parse(text) as unknown)).toMatchObject([
			{article: {id: 'seven', text: article(7)}},
		])
		expect(errorsIn('stdin')).toMatchObject([{place: 'standard input:2'}])
	})

	it('names a file that changed or went, and reads the rest', () => {
		mkdirSync(at('changing'))
		for (const name of ['a.txt', 'b.txt', 'c.txt']) writeFileSync(at('changing', name), article(3))
		run(['enqueue', 'changing', ...config, ...queue('changing')])
		writeFileSync(at('changing', 'a.txt'), 'Other words.')
		const {code, err} = run(['work', ...queue('changing'), '--out', 'changed', '--until-empty'])
		expect(code).toBe(3)
		expect(err).toContain('error: changing/a.txt: changed since it was queued; queue it again')
		expect(err).toMatch(/^1 batch, 2 articles, /m)
	})

	it('keeps what failed for good, with the reason, until it is put back', () => {
		run(['enqueue', 'news/deep', ...config, ...queue('dead')])
		const status = (): Record<string, unknown> =>
			JSON.parse(run(['queue', 'status', '--json', ...queue('dead')]).out) as Record<string, unknown>
		expect(status()).toMatchObject({
			queue: 'dead',
			batches: {waiting: 2, active: 0, failed: 0, done: 0},
			deadLetters: [],
		})
		const said = run(['queue', 'clear', ...queue('dead')])
		expect(said).toEqual({code: 0, out: '2 batches dropped\n', err: ''})
		expect(status()).toMatchObject({batches: {waiting: 0}})
		expect(run(['queue', 'retry', ...queue('dead')]).out).toBe('0 batches put back\n')
	})

	it('that loses what it held says so', async () => {
		mkdirSync(at('forgetful'))
		const forgetful = await startRedis(at('forgetful'), false)
		const own = ['--queue', forgetful.url]
		run(['enqueue', 'news', '--batch', '10', ...config, ...own])
		const worker = start(['work', ...own, '--out', 'forgotten', '--until-empty'])
		await until(() => shardsIn('forgotten').length > 2, 'some shards are written')
		await forgetful.restart(100)
		expect(await worker.ended).toBe(2)
		expect(worker.said()).toMatch(
			/error: .* came back empty, without what was left in it; let that Redis keep its data/,
		)
		await forgetful.stop()
	})

	it('gets back what a worker that is stopped has in hand', async () => {
		run(['enqueue', 'news', '--batch', '10', ...config, ...queue('stopped')])
		const worker = start(['work', ...queue('stopped'), '--out', 'stopped'])
		await until(() => shardsIn('stopped').length > 2, 'some shards are written')
		worker.child.kill('SIGTERM')
		expect(await worker.ended).toBe(143)
		expect(worker.said()).toContain('stopping: finishing the batches in hand')
		const done = shardsIn('stopped').length
		const {batches} = JSON.parse(run(['queue', 'status', '--json', ...queue('stopped')]).out) as {
			batches: {waiting: number; active: number; done: number}
		}
		expect(batches).toMatchObject({active: 0, done})
		expect(batches.waiting).toBeGreaterThan(0)
		expect([0, 3]).toContain(run(['work', ...queue('stopped'), '--out', 'stopped', '--until-empty', '--quiet']).code)
		const facts = shardsIn('stopped').flatMap((name) => linesOf(readFileSync(at('stopped', name), 'utf8')))
		expect(facts.sort()).toEqual([...single].sort())
	})
})

const linesOf = (text: string): string[] => text.split('\n').filter(Boolean)

const namesIn = (name: string): string[] => (existsSync(at(name)) ? readdirSync(at(name)) : [])

const shardsIn = (name: string): string[] =>
	namesIn(name).filter((file) => /^(?:facts|documents)-\w+\.jsonl$/.test(file))

const errorsIn = (name: string): unknown[] =>
	namesIn(name)
		.filter((file) => file.startsWith('errors-'))
		.flatMap((file) => linesOf(readFileSync(at(name, file), 'utf8')))
		.map((line) => JSON.parse(line) as unknown)
