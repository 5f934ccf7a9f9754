import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {hostname, tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {readResults} from '../src/batch/index.js'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsfacts-runs-'))
const at = (...names: string[]): string => join(folder, ...names)

function run(args: readonly string[], node: readonly string[] = []) {
	const {status, signal, stdout, stderr} = spawnSync(
		process.execPath,
		[...node, cli, 'extract', ...args, '--config', 'rules.json'],
		{cwd: folder, encoding: 'utf8', maxBuffer: 1e9},
	)
	return {code: status, signal, out: stdout, err: stderr}
}

/** All results of a folder with what they hold. */
const filesOf = (name: string): Record<string, string> =>
	Object.fromEntries(
		readdirSync(at(name)).flatMap((file) =>
			file.startsWith('.') ? [] : [[file, readFileSync(at(name, file), 'utf8')]],
		),
	)

/** The same with the hash of what they hold, which is shorter to compare. */
const hashesOf = (name: string): Record<string, string> =>
	Object.fromEntries(
		Object.entries(filesOf(name)).map(([file, text]) => [file, createHash('sha256').update(text).digest('hex')]),
	)

async function idsOf(name: string): Promise<string[]> {
	const ids: string[] = []
	for await (const {extraction} of readResults(at(name))) ids.push(extraction.article.id)
	return ids
}

const line = (id: string, text: string): string => `${JSON.stringify({id, text})}\n`
const news = Array.from({length: 11}, (_, index) => line(`n${index}`, `Ann Lee said that ${index + 30} boats left.`))

// The process dies at its nth change of the disk, which no part of it can see coming.
const killer = `
	import fsp from 'node:fs/promises'
	import {syncBuiltinESMExports} from 'node:module'
	let left = Number(process.env.DIE_AT)
	const step = () => --left < 0 && process.kill(process.pid, 'SIGKILL')
	const file = await fsp.open(process.execPath)
	const handle = Object.getPrototypeOf(file)
	await file.close()
	for (const [target, names] of [[handle, ['write', 'truncate', 'sync']], [fsp, ['open', 'rename', 'rm', 'copyFile', 'truncate']]])
		for (const name of names) {
			const original = target[name]
			target[name] = function (...args) {
				step()
				return original.apply(this, args)
			}
		}
	syncBuiltinESMExports()`

function dieAt(count: number, args: readonly string[]) {
	const env = {...process.env, DIE_AT: String(count)}
	const {status, signal} = spawnSync(
		process.execPath,
		['--import', at('killer.mjs'), cli, 'extract', ...args, '--config', 'rules.json', '-q'],
		{cwd: folder, env},
	)
	return {code: status, signal}
}

beforeAll(() => {
	writeFileSync(at('rules.json'), '{"models": false}')
	writeFileSync(at('killer.mjs'), killer)
	writeFileSync(at('news.jsonl'), `${news.slice(0, 4).join('')}no line\n${news.slice(4).join('')}`)
	mkdirSync(at('files'))
	for (const name of ['a', 'b', 'c']) writeFileSync(at('files', `${name}.txt`), `Ann Lee said that ${name} left.`)
})

afterAll(() => rmSync(folder, {recursive: true}))

describe('a folder of results', () => {
	it('holds shards of so many articles, a manifest and what failed, the same with any number of threads', async () => {
		const one = run(['news.jsonl', '--out', 'whole/', '--shard-size', '4'])
		expect(one).toMatchObject({code: 3, out: '', err: expect.stringMatching(/^11 articles, \d+ facts, 1 failed/m)})
		expect(Object.keys(filesOf('whole')).sort()).toEqual([
			...['articles-00001.jsonl', 'articles-00002.jsonl', 'articles-00003.jsonl', 'errors.jsonl'],
			...['facts-00001.jsonl', 'facts-00002.jsonl', 'facts-00003.jsonl', 'manifest.jsonl'],
		])
		expect(await idsOf('whole')).toEqual(news.map((_, index) => `n${index}`))
		run(['news.jsonl', '--out', 'threads/', '--shard-size', '4', '--threads', '3'])
		expect(hashesOf('threads')).toEqual(hashesOf('whole'))
		const lines = Object.entries(filesOf('whole')).flatMap(([name, text]) => (/^facts/.test(name) ? [text] : []))
		expect(lines.join('')).toBe(run(['news.jsonl']).out)
	})

	it('is as it was where nothing has changed', () => {
		const before = hashesOf('whole')
		const again = run(['news.jsonl', '--out', 'whole/', '--shard-size', '4'])
		expect(again).toMatchObject({code: 3, err: expect.stringMatching(/^0 articles, 11 known, 0 facts/m)})
		expect(hashesOf('whole')).toEqual(before)
	})

	it('killed at any change of the disk and started again ends in the same bytes, and can be read at any time', async () => {
		const args = ['news.jsonl', '--out', 'killed/', '--shard-size', '4']
		const seen = new Set<number>()
		for (const step of [2, 9, 16, 23, 30, 38, 47, 60]) {
			const died = dieAt(step, args)
			if (died.signal === null) break
			if (existsSync(at('killed', 'manifest.jsonl'))) seen.add((await idsOf('killed')).length)
		}
		expect(run(args).code).toBe(3)
		expect(hashesOf('killed')).toEqual(hashesOf('whole'))
		expect([...seen].every((count) => count % 4 === 0 || count === 11)).toBe(true)
	})

	it('killed while results are replaced has the old or the new ones', async () => {
		const args = ['changing.jsonl', '--out', 'changed/', '--shard-size', '4', '--prune']
		writeFileSync(at('changing.jsonl'), news.join(''))
		run(args)
		const old = filesOf('changed')
		const changed = [...news.slice(0, 2), line('n2', 'Ann Lee said that it snowed.'), ...news.slice(3, 8)]
		writeFileSync(at('changing.jsonl'), changed.join(''))
		const expected = ['n0', 'n1', 'n3', 'n4', 'n5', 'n6', 'n7', 'n2']
		for (const step of [22, 30, 36, 41, 46]) {
			rmSync(at('changed'), {recursive: true})
			mkdirSync(at('changed'))
			for (const [name, text] of Object.entries(old)) writeFileSync(at('changed', name), text)
			dieAt(step, args)
			expect(run(args).code).toBe(0)
			expect(await idsOf('changed')).toEqual(expected)
			expect(existsSync(at('changed', '.run'))).toBe(false)
		}
	})
})

describe('a folder of results: what has changed since', () => {
	const small = ['files', '--out', 'since/']

	it('reads a changed article anew, adds a new one, names one that is gone and keeps its results', async () => {
		run(small)
		writeFileSync(at('files', 'a.txt'), 'Ann Lee said that it snowed.')
		writeFileSync(at('files', 'd.txt'), 'Ann Lee said that d left.')
		rmSync(at('files', 'b.txt'))
		const {code, err} = run(small)
		expect(code).toBe(0)
		expect(err).toMatch(/^2 articles, 1 known, /m)
		expect(err).toMatch(
			/^note: no longer in the sources: files\/b\.txt; their results stay in since\/; --prune removes/m,
		)
		expect(await idsOf('since')).toEqual(['b.txt', 'c.txt', 'a.txt', 'd.txt'])
		expect(filesOf('since')['facts-00001.jsonl']).not.toContain('that a left')
		expect(Object.values(filesOf('since')).join('')).toContain('that it snowed')
	})

	it('takes out what is gone where it is asked to, but not where a source is out of reach', async () => {
		const misspelled = run(['typo', ...small, '--prune'])
		expect(misspelled).toMatchObject({code: 3, err: expect.stringContaining('--prune: nothing was removed')})
		expect(await idsOf('since')).toHaveLength(4)
		expect(run([...small, '--prune']).err).toMatch(/^note: removed from since\/, .*: files\/b\.txt$/m)
		expect(await idsOf('since')).toEqual(['c.txt', 'a.txt', 'd.txt'])
	})

	it('loses nothing by a misspelled source', async () => {
		const before = hashesOf('since')
		expect(run(['typo/', '--out', 'since/'])).toMatchObject({code: 3, err: expect.stringContaining('error: typo')})
		const {'manifest.jsonl': _manifest, 'errors.jsonl': _errors, ...after} = hashesOf('since')
		expect(before).toMatchObject(after)
		expect(run(small).code).toBe(0)
		expect(hashesOf('since')).toEqual(before)
	})

	it('says so where results were made otherwise, and reads anew with --fresh', async () => {
		const before = hashesOf('since')
		const otherwise = run([...small, '--kinds', 'quote', '--min-confidence', '0.5'])
		expect(otherwise).toMatchObject({code: 2, err: expect.stringMatching(/kinds \[.*\], now \["quote"\]; .*--fresh$/m)})
		expect(hashesOf('since')).toEqual(before)
		expect(run([...small, '--kinds', 'quote', '--fresh']).code).toBe(0)
		expect(Object.keys(hashesOf('since')).sort()).toEqual([
			'articles-00001.jsonl',
			'facts-00001.jsonl',
			'manifest.jsonl',
		])
		expect(await idsOf('since')).toEqual(['a.txt', 'c.txt', 'd.txt'])
		expect(filesOf('since')['facts-00001.jsonl']).not.toContain('"kind":"statement"')
	})

	it('reads again what failed where it is asked to', () => {
		const args = ['files', '--out', 'failed/']
		expect(run([...args, '--max-length', '25'])).toMatchObject({code: 3, err: expect.stringContaining('1 failed')})
		expect(run(args)).toMatchObject({code: 3, err: expect.stringContaining('failed in all: failed/errors.jsonl')})
		expect(run([...args, '--retry'])).toMatchObject({code: 0, err: expect.stringMatching(/^1 article, 2 known/m)})
		expect(existsSync(at('failed', 'errors.jsonl'))).toBe(false)
	})

	it('keeps files of others', () => {
		for (const name of ['manifest.jsonl', 'facts-00001.jsonl', 'articles-00007.jsonl', 'errors.jsonl']) {
			mkdirSync(at('others'), {recursive: true})
			writeFileSync(at('others', name), 'mine\n')
			for (const flags of [[], ['--fresh']])
				expect(run(['files', '--out', 'others/', ...flags])).toMatchObject({
					code: 2,
					err: expect.stringMatching(/^error: others.*(?:not of this run|isn't there, or of something else)/),
				})
			expect(filesOf('others')).toEqual({[name]: 'mine\n'})
			rmSync(at('others'), {recursive: true})
		}
	})
})

describe('a folder of results: parts, locks', () => {
	it('--shard: the parts hold each article once, the same each time', async () => {
		const parts = ['1/3', '2/3', '3/3'].map((part, index) => {
			run(['news.jsonl', '--out', `part${index}/`, '--shard', part, '-q'])
			return idsOf(`part${index}`)
		})
		const ids = (await Promise.all(parts)).flat()
		expect(ids).toHaveLength(11)
		expect(ids.sort()).toEqual(news.map((_, index) => `n${index}`).sort())
		for (const wrong of ['0/3', '4/3', 'x', '1']) expect(run(['news.jsonl', '--shard', wrong]).code).toBe(2)
	})

	it('a second run is refused while the first one goes on, and a lock that a crash left is taken over', () => {
		const lock = at('locked', '.run', 'lock')
		const args = ['files', '--out', 'locked/']
		const write = (holder: object): void => {
			mkdirSync(at('locked', '.run'), {recursive: true})
			writeFileSync(lock, JSON.stringify(holder))
		}
		const stat = readFileSync(`/proc/${process.pid}/stat`, 'utf8')
		const own = {pid: process.pid, host: hostname(), began: stat.split(') ').at(-1)!.split(' ')[19], since: 'now'}
		write(own)
		const {code, err} = run(args)
		expect(code).toBe(2)
		expect(err).toMatch(
			new RegExp(`^error: locked/: another run writes there \\(process ${process.pid} on .* since now\\)`),
		)
		write({...own, host: 'elsewhere'})
		expect(run(args).code).toBe(2)
		const longAgo = new Date(0)
		utimesSync(lock, longAgo, longAgo)
		expect(run(args).code).toBe(0)
		expect(existsSync(at('locked', '.run'))).toBe(false)
		for (const gone of [
			{...own, pid: 2 ** 22 + 1},
			{...own, began: '1'},
		]) {
			write(gone)
			expect(run(args).code).toBe(0)
		}
	})

	it('flags that need such a folder say so', () => {
		for (const flag of ['--fresh', '--retry', '--prune'])
			expect(run(['files', flag])).toMatchObject({code: 2, err: expect.stringContaining(`${flag}: needs a folder`)})
		expect(run(['files', '--timeout', 'soon'])).toMatchObject({
			code: 2,
			err: expect.stringContaining('--timeout: "soon"'),
		})
	})
})
