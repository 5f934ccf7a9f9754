import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it, jest} from '@jest/globals'
import {describeWith, pause, redisProgram, startRedis, type TestRedis, until} from './services.js'

const door = fileURLToPath(new URL('../dist/bundle/queue.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsfacts-queue-library-'))

// A program of a user, on the built package: threads are started from there.
function start(program: string, url: string) {
	const file = join(folder, `${Math.random().toString(36).slice(2)}.mjs`)
	writeFileSync(
		file,
		`import {clearQueue, enqueue, openFolder, openQueue, queueStatus, retryFailed, work} from ${JSON.stringify(door)}
		const queue = await openQueue({url: ${JSON.stringify(url)}, name: 'library'}, {onLost: () => say('lost'), onBack: () => say('back')})
		const say = (what) => console.log(JSON.stringify(what))
		const settings = {engine: {models: false}}
		${program}
		await queue.close()`,
	)
	const child = spawn(process.execPath, [file], {cwd: folder, stdio: ['ignore', 'pipe', 'pipe']})
	let out = ''
	let err = ''
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		out += text
	})
	child.stderr.setEncoding('utf8').on('data', (text: string) => {
		err += text
	})
	return {
		child,
		said: (): unknown[] => out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as unknown])),
		wrong: () => err,
		ended: once(child, 'close').then(([code]) => code as number | null),
	}
}

beforeAll(() => {
	mkdirSync(join(folder, 'news'))
	mkdirSync(join(folder, 'results'))
	for (const name of ['a', 'b', 'c', 'd'])
		writeFileSync(join(folder, 'news', `${name}.txt`), `Ann Lee said on Monday that ${name} had 30 boats.`)
})

afterAll(() => rmSync(folder, {recursive: true}))

jest.setTimeout(120_000)

describeWith(redisProgram, 'no redis-server or valkey-server here', 'newsfacts/queue', () => {
	let redis: TestRedis

	beforeAll(async () => {
		mkdirSync(join(folder, 'redis'))
		redis = await startRedis(join(folder, 'redis'))
	})

	afterAll(() => redis.stop())

	it('keeps a batch that fails each time as a dead letter with its reason, until it is put back', async () => {
		const program = `
			say(await enqueue(queue, ['news'], {settings, size: 2, delay: 10}))
			const folder = await openFolder('results', 'jsonl')
			const isBad = ({items}) => items.some(({article}) => article.id === 'c.txt')
			const failing = {...folder, async write(batch, signal) {
				if (isBad(batch)) throw new Error('the printer is on fire')
				await folder.write(batch, signal)
			}}
			const tries = []
			const onEvent = (event) => event.event === 'failed' && tries.push(event.last)
			say(await work(queue, {sink: failing, untilEmpty: true, onEvent}))
			say(tries)
			const {batches: {failed, waiting}, deadLetters} = await queueStatus(queue, 10)
			say({failed, waiting, deadLetters: deadLetters.map(({id, ...letter}) => letter)})
			say(await retryFailed(queue))
			say(await work(queue, {sink: folder, untilEmpty: true}))
			say((await queueStatus(queue, 10)).deadLetters)`
		const {said, wrong, ended} = start(program, redis.url)
		expect({code: await ended, err: wrong()}).toEqual({code: 0, err: ''})
		expect(said()).toEqual([
			{batches: 2, known: 0, articles: 4, errors: 0},
			{end: 'empty', failed: 1},
			[false, false, false, true],
			{
				failed: 1,
				waiting: 0,
				deadLetters: [{reason: 'the printer is on fire', tries: 4, places: ['news/c.txt', 'news/d.txt']}],
			},
			1,
			{end: 'empty', failed: 0},
			[],
		])
		expect(readdirSync(join(folder, 'results')).filter((name) => name.startsWith('manifest-'))).toHaveLength(2)
	})

	it('waits for a queue that is gone, and ends where it is stopped meanwhile', async () => {
		mkdirSync(join(folder, 'gone'))
		const gone = await startRedis(join(folder, 'gone'))
		const program = `
			await enqueue(queue, ['news'], {settings, size: 1})
			const stop = new AbortController()
			process.on('SIGTERM', () => stop.abort())
			const sink = {shown: 'nowhere', written: {as: 'record'}, has: async () => false, write: async () => say('written'), close: async () => {}}
			say((await work(queue, {sink, stop: stop.signal})).end)
			process.exitCode = 7`
		const {child, said, ended} = start(program, gone.url)
		await until(() => said().length === 4, 'all batches are written')
		await gone.stop()
		await until(() => said().includes('lost'), 'the loss is noticed')
		await pause(500)
		child.kill('SIGTERM')
		await until(() => said().includes('stopped'), 'the work ends')
		// What waits for the server keeps the process.
		child.kill('SIGKILL')
		expect(said()).toEqual(['written', 'written', 'written', 'written', 'lost', 'stopped'])
		await ended
	})
})

describe('newsfacts/queue without a server', () => {
	it('says so within seconds', async () => {
		const {ended, wrong} = start('', 'redis://127.0.0.1:1')
		expect(await ended).toBe(1)
		expect(wrong()).toContain('redis://127.0.0.1:1: nothing answers there; start a Redis or Valkey there')
	})
})
