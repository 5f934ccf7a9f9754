import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeEach, describe, expect, it} from '@jest/globals'
import {isResults, readFactLines, readResults} from '../src/batch/index.js'
import {openOwnThread} from '../src/batch/own-thread.js'
import type {Item, Reply} from '../src/batch/task.js'
import {openResults} from '../src/cli/index/read.js'
import {openFolder} from '../src/queue/index.js'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsfacts-batches-'))
const results = join(folder, 'results')
const settings = {version: '0.1.0', input: {}, extract: {}, engine: {models: false}}
const [first, second] = ['0', 'f'].map((digit) => digit.repeat(24)) as [string, string]

const said = (boats: number): string => `Ann Lee said that ${boats} boats left the harbour.`
const article = (id: string, text: string): Item => ({article: {id, text}, place: `news/${id}`, messages: []}) as never
const failure: Item = {error: {place: 'news/x.txt', reason: 'no permission', cure: 'change its permissions'}}

async function write(batch: string, items: readonly Item[], format: 'jsonl' | 'document' = 'jsonl'): Promise<void> {
	const sink = await openFolder(results, format)
	const threads = openOwnThread({engine: settings.engine, options: {}, written: sink.written})
	const replies: Reply[] = []
	for (const item of items) replies.push((await threads.run(item))!)
	await sink.write({id: `batch-${batch}`, items, replies, settings}, new AbortController().signal)
	expect(await sink.has(`batch-${batch}`)).toBe(true)
	await sink.close()
}

/** As if it had been written so many seconds after 1970. */
const age = (batch: string, seconds: number): void =>
	utimesSync(join(results, `manifest-${batch}.jsonl`), seconds, seconds)

async function texts(): Promise<string[]> {
	const all: string[] = []
	for await (const {place, extraction} of readResults(results)) all.push(`${place} ${extraction.article.text}`)
	return all
}

function run(args: readonly string[]) {
	const {status, stdout, stderr} = spawnSync(process.execPath, [cli, ...args], {cwd: folder, encoding: 'utf8'})
	return {code: status, out: stdout, err: stderr}
}

beforeEach(() => {
	rmSync(results, {recursive: true, force: true})
	mkdirSync(results)
})

afterAll(() => rmSync(folder, {recursive: true}))

describe('a folder that workers of a queue fill', () => {
	it('is read as a folder of results is', async () => {
		expect(await isResults(results)).toBe(false)
		await write(first, [article('a', said(30)), failure, article('b', said(31))])
		await write(second, [article('c', said(32))], 'document')
		expect(readdirSync(results).sort()).toEqual([
			...[`articles-${first}.jsonl`, `documents-${second}.jsonl`, `errors-${first}.jsonl`, `facts-${first}.jsonl`],
			...[`manifest-${first}.jsonl`, `manifest-${second}.jsonl`],
		])
		expect(await isResults(results)).toBe(true)
		expect(await texts()).toEqual([`news/a ${said(30)}`, `news/b ${said(31)}`, `news/c ${said(32)}`])
		const facts: string[] = []
		for await (const {article, kind} of readFactLines(results)) facts.push(`${article} ${kind}`)
		for (const id of ['a', 'b', 'c']) expect(facts).toContain(`${id} quantity`)
	})

	it('gives an article that stands in two batches as the one written last has it', async () => {
		await write(first, [article('a', said(30)), article('b', said(31))])
		await write(second, [article('a', said(40))])
		age(first, 1000)
		age(second, 2000)
		expect(await texts()).toEqual([`news/b ${said(31)}`, `news/a ${said(40)}`])
		age(first, 3000)
		expect(await texts()).toEqual([`news/a ${said(30)}`, `news/b ${said(31)}`])
	})

	it('leaves out a batch that is not whole, and names one that is damaged', async () => {
		await write(first, [article('a', said(30))])
		await write(second, [article('b', said(31))])
		rmSync(join(results, `manifest-${second}.jsonl`))
		expect(await texts()).toEqual([`news/a ${said(30)}`])
		truncateSync(join(results, `articles-${first}.jsonl`), 40)
		await expect(texts()).rejects.toThrow(/articles-0{24}\.jsonl: torn: ends before byte \d+; run the command/)
		writeFileSync(join(results, `manifest-${first}.jsonl`), '{"files":1}\n')
		await expect(texts()).rejects.toThrow(/manifest-0{24}\.jsonl/)
	})

	it('is taken by merge, index and view', async () => {
		await write(first, [article('a', said(30)), article('b', said(30))])
		await write(second, [article('c', said(32))])
		expect(run(['merge', 'results', '--out', 'merged', '-q'])).toMatchObject({code: 0})
		const opened = await openResults(results, {onNote: (note) => expect(note).toBe('')})
		const places: string[] = []
		if ('items' in opened) for await (const {place} of opened.items) places.push(place)
		expect(places).toEqual(['news/a', 'news/b', 'news/c'])
		expect(run(['view', 'results', '--out', 'page.html'])).toMatchObject({code: 0})
	})
})
