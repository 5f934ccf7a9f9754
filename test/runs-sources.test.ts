import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {zipSync} from 'fflate'
import {readResults} from '../src/batch/index.js'
import {openSources} from '../src/batch/run/sources.js'
import {type FoundFile, marksOf} from '../src/ingest/files/found-file.js'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsfacts-sources-'))
const at = (...names: string[]): string => join(folder, ...names)

// Writes down which files were opened, whatever for.
const spy = `
	import fs from 'node:fs'
	import fsp from 'node:fs/promises'
	import {syncBuiltinESMExports} from 'node:module'
	const opened = new Set()
	const isSource = (path) => /news.[^.]/.test(String(path))
	for (const [target, name] of [[fs, 'createReadStream'], [fsp, 'open']]) {
		const original = target[name]
		target[name] = function (path, ...args) {
			if (isSource(path)) opened.add(name + ' ' + String(path))
			return original.call(this, path, ...args)
		}
	}
	syncBuiltinESMExports()
	process.on('exit', () => fs.writeFileSync(process.env.SPY, JSON.stringify([...opened])))`

function run(args: readonly string[]) {
	const env = {...process.env, SPY: at('spy.json')}
	const {status, stderr} = spawnSync(
		process.execPath,
		['--import', at('spy.mjs'), cli, 'extract', ...args, '--config', 'rules.json'],
		{cwd: folder, encoding: 'utf8', env},
	)
	const opened = JSON.parse(readFileSync(at('spy.json'), 'utf8')) as string[]
	// `createReadStream` reads for the hash alone; `open` for the articles, or for the first bytes of a file.
	const hashed = opened.filter((name) => name.startsWith('createReadStream '))
	return {code: status, err: stderr, hashed: hashed.map((name) => name.split('/').at(-1))}
}

async function textsOf(name: string): Promise<string[]> {
	const texts: string[] = []
	for await (const {extraction} of readResults(at(name))) texts.push(extraction.article.text)
	return texts.sort()
}

const said = (what: string): string => `Ann Lee said that ${what} left the harbour.`
const record = (id: string, what: string): string => `${JSON.stringify({id, text: said(what)})}\n`
const longAgo = new Date('2024-01-01')

// As if it had lain there for long: what has just changed is looked at more closely.
function write(name: string, content: string | Uint8Array): void {
	writeFileSync(at('news', name), content)
	utimesSync(at('news', name), longAgo, longAgo)
}

// As if the records had been made long after the files.
function age(results: string): void {
	const path = at(results, '.sources.jsonl')
	const later = Date.now() + 60_000
	writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/"after":[\d.]+/g, `"after":${later}`))
}

const news = ['news', '--out', 'results/', '--shard-size', '3']

beforeAll(() => {
	writeFileSync(at('rules.json'), '{"models": false}')
	writeFileSync(at('spy.mjs'), spy)
	mkdirSync(at('news'))
	write('a.txt', said('four boats'))
	write('b.jsonl', record('b1', 'five boats') + record('b2', 'six boats') + record('twice', 'seven boats'))
	write('c.jsonl', `${record('twice', 'eight boats')}no line\n`)
	write('d.zip', zipSync({'one.txt': Buffer.from(said('nine boats')), 'two.txt': Buffer.from(said('ten boats'))}))
})

afterAll(() => rmSync(folder, {recursive: true}))

describe('sources of a folder of results', () => {
	it('are not read again where size and times are the same', () => {
		expect(run(news)).toMatchObject({code: 3, err: expect.stringMatching(/^7 articles, \d+ facts, 1 failed/m)})
		age('results')
		const again = run(news)
		expect(again).toMatchObject({code: 3, hashed: []})
		expect(again.err).toMatch(/^0 articles, 7 known, 0 facts/m)
		expect(again.err).not.toContain('no longer in the sources')
	})

	it('are looked at byte by byte with --recheck', () => {
		const again = run([...news, '--recheck'])
		expect(again).toMatchObject({code: 3, hashed: ['a.txt', 'b.jsonl', 'c.jsonl', 'd.zip']})
		expect(again.err).toMatch(/^0 articles, 7 known/m)
		expect(run(['news', '--recheck'])).toMatchObject({
			code: 2,
			err: expect.stringContaining('--recheck: needs a folder'),
		})
	})

	it('are hashed where only their times differ, once', () => {
		age('results')
		utimesSync(at('news', 'b.jsonl'), new Date('2024-02-02'), new Date('2024-02-02'))
		expect(run(news)).toMatchObject({hashed: ['b.jsonl'], err: expect.stringMatching(/^0 articles, 7 known/m)})
		age('results')
		expect(run(news)).toMatchObject({hashed: [], err: expect.stringMatching(/^0 articles, 7 known/m)})
	})

	it('are read anew where their bytes changed, also at the same size and date', async () => {
		age('results')
		const {size} = statSync(at('news', 'a.txt'))
		write('a.txt', said('nine boats'))
		expect(statSync(at('news', 'a.txt'))).toMatchObject({size, mtimeMs: longAgo.getTime()})
		expect(run(news).err).toMatch(/^1 article, 6 known, /m)
		expect(await textsOf('results')).not.toContain(said('four boats'))
		// The unchanged `c.jsonl` keeps the second article of the id that stands in both.
		age('results')
		write('b.jsonl', record('b2', 'six boats') + record('twice', 'a ferry') + record('twice', 'a tug'))
		const changed = run(news)
		expect(changed.err).toMatch(/^note: no longer in the sources: news\/b\.jsonl:1; /m)
		const texts = await textsOf('results')
		for (const what of ['six boats', 'a ferry', 'a tug', 'eight boats', 'ten boats'])
			expect(texts).toContain(said(what))
		expect(texts).not.toContain(said('seven boats'))
	})

	it('that are known are those of an unbroken run', async () => {
		run([...news, '--prune'])
		run(['news', '--out', 'unbroken/'])
		expect(await textsOf('results')).toEqual(await textsOf('unbroken'))
	})

	it('are read again where they are read otherwise, or where failures are', () => {
		age('results')
		expect(run([...news, '--max-length', '900'])).toMatchObject({err: expect.stringMatching(/^0 articles, 7 known/m)})
		age('results')
		expect(run([...news, '--max-length', '900', '--retry']).hashed).toContain('c.jsonl')
	})

	it('that are being looked at when a run is stopped don’t disturb its end', async () => {
		const path = at('looked.txt')
		writeFileSync(path, said('ten boats'))
		const find = (): FoundFile => ({path, id: 'looked.txt', ...marksOf(statSync(path))})
		mkdirSync(at('stopped', '.run'), {recursive: true})
		const open = () => openSources(at('stopped'), at('stopped', '.run'), {reading: '', recheck: false})
		const first = await open()
		await first.add(find(), 1)
		await first.close()
		utimesSync(path, longAgo, longAgo)
		const second = await open()
		const looking = [1, 2, 3].map(() => second.entriesOf(find()))
		await second.close()
		expect(await Promise.all(looking)).toEqual([1, 1, 1])
		const lines = readFileSync(at('stopped', '.sources.jsonl'), 'utf8').trimEnd().split('\n')
		for (const line of lines) expect(JSON.parse(line)).toBeTruthy()
		// Nothing can be written any more, and nothing needs to be.
		expect(await second.entriesOf(find())).toBe(1)
	})

	it('are read again where the record of them is torn or lost', () => {
		for (const tear of [(text: string) => text.slice(0, -30), () => 'no record\n', () => '']) {
			const path = at('results', '.sources.jsonl')
			writeFileSync(path, tear(readFileSync(path, 'utf8')))
			expect(run(news)).toMatchObject({code: 3, err: expect.stringMatching(/^0 articles, 7 known/m)})
			age('results')
			expect(run(news).hashed).toEqual([])
		}
	})
})
