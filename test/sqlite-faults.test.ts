import {spawnSync} from 'node:child_process'
import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {newsExtraction} from './stores-article.js'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsfacts-sqlite-faults-'))
const at = (...names: string[]): string => join(folder, ...names)

// Node 20 has no SQLite: .ci/run names a Node that has.
const [major = 0, minor = 0] = process.version.slice(1).split('.').map(Number)
const hasSqlite = major > 22 || (major === 22 && minor >= 16)
const node = hasSqlite ? process.execPath : process.env.NODE_WITH_SQLITE
const reason = node ? '' : ' (skipped: set NODE_WITH_SQLITE to a Node of 22.16 or later)'

const disk = at('disk')
mkdirSync(disk)
const canMount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=800k', 'none', disk]).status === 0
const remount = (options: string): void => {
	expect(spawnSync('mount', ['-o', `remount,${options}`, disk]).status).toBe(0)
}
const whereDisk = node && canMount ? it : it.skip

function run(...args: string[]) {
	const {status, stdout, stderr} = spawnSync(node!, [cli, ...args], {cwd: folder, encoding: 'utf8'})
	return {code: status, out: stdout, err: stderr}
}

/** All facts of a database, as CSV. */
const factsOf = (name: string): string =>
	run('query', name, 'select id, article, record from facts order by id', '--format', 'csv').out

const count = 40

beforeAll(() => {
	const record = JSON.stringify(newsExtraction('ferry-0.txt'))
	const lines = Array.from({length: count}, (_, number) =>
		record.replaceAll('ferry-0.txt', `ferry-${number}.txt`).replace(/"id":"([0-9a-f]{16})"/g, (_match, id: string) => {
			const own = (BigInt(`0x${id}`) ^ BigInt(number)).toString(16).padStart(16, '0')
			return `"id":"${own}"`
		}),
	)
	writeFileSync(at('articles.jsonl'), `${lines.join('\n')}\n`)
	writeFileSync(at('few.jsonl'), `${lines.slice(0, 2).join('\n')}\n`)
	if (node) expect(run('index', 'few.jsonl', '--db', 'facts.db', '-q')).toEqual({code: 0, out: '', err: ''})
})

afterAll(() => {
	if (canMount) spawnSync('umount', [disk])
	rmSync(folder, {recursive: true})
})

;(node ? describe : describe.skip)(`a database of facts that cannot be used${reason}`, () => {
	whereDisk('on a full disk is one message; what was there stays, and with more room the run goes on', () => {
		const few = run('index', 'few.jsonl', '--db', 'disk/facts.db', '-q')
		expect(few.code).toBe(0)
		const before = factsOf('disk/facts.db')
		expect(run('index', 'articles.jsonl', '--db', 'disk/facts.db', '-q')).toEqual({
			code: 2,
			out: '',
			err: 'error: disk/facts.db: the disk is full; make room and run the command again: what is done is kept\n',
		})
		expect(factsOf('disk/facts.db')).toBe(before)
		remount('size=16m')
		expect(run('index', 'articles.jsonl', '--db', 'disk/facts.db').err).toContain(`${count - 2} new, 2 as before`)
		expect(run('index', 'articles.jsonl', '--db', 'whole.db', '-q').code).toBe(0)
		expect(factsOf('disk/facts.db')).toBe(factsOf('whole.db'))
	})

	whereDisk('on a disk that can only be read is asked, and not written', () => {
		const before = factsOf('disk/facts.db')
		remount('ro')
		expect(factsOf('disk/facts.db')).toBe(before)
		expect(run('index', 'few.jsonl', '--db', 'disk/facts.db', '-q')).toMatchObject({
			code: 2,
			err: 'error: disk/facts.db: it can only be read; change its permissions, or use a copy\n',
		})
		expect(run('index', 'few.jsonl', '--db', 'disk/new.db', '-q')).toMatchObject({
			code: 2,
			err: 'error: disk/new.db: it cannot be opened; check the path and its permissions\n',
		})
	})

	it('that was cut short is named by both commands, and left as it is', () => {
		copyFileSync(at('facts.db'), at('cut.db'))
		truncateSync(at('cut.db'), 40_000)
		const before = readFileSync(at('cut.db'))
		for (const args of [
			['query', 'cut.db'],
			['index', 'articles.jsonl', '--db', 'cut.db', '-q'],
		])
			expect(run(...args)).toMatchObject({
				code: 2,
				err: 'error: cut.db: the database is damaged; remove it and index anew\n',
			})
		expect(Buffer.compare(before, readFileSync(at('cut.db')))).toBe(0)
	})

	it('isn’t kept from others by results of another version', () => {
		mkdirSync(at('later'), {recursive: true})
		writeFileSync(at('later', 'manifest.jsonl'), '{"newsfacts":"9.0.0","layout":7,"format":"jsonl","options":{}}\n')
		const said = /^error: later: written by newsfacts 9\.0\.0 in layout 7, not 1; .*--fresh$/m
		const indexed = run('index', 'later', 'few.jsonl', '--db', 'mixed.db')
		expect(indexed).toMatchObject({code: 3, err: expect.stringMatching(said)})
		expect(indexed.err).toContain('mixed.db: articles: 2 new\n')
		expect(factsOf('mixed.db')).toBe(factsOf('facts.db'))
		expect(run('merge', 'later', 'few.jsonl', '--out', 'merged')).toMatchObject({
			code: 3,
			err: expect.stringMatching(said),
		})
		expect(readFileSync(at('merged', 'entities.jsonl'), 'utf8')).not.toBe('')
	})

	it('names records of another version by their lines, and takes the others', () => {
		const text = readFileSync(at('few.jsonl'), 'utf8').split('\n')
		writeFileSync(at('records.jsonl'), `${text[0]}\n${text[1]!.replaceAll('"schema":1', '"schema":9')}\n`)
		const {code, err} = run('index', 'records.jsonl', '--db', 'records.db')
		expect(code).toBe(3)
		expect(err).toMatch(/^error: records\.jsonl:2: .*schema: expected one of 1, got 9; write the records anew/m)
		expect(err).toContain('records.db: articles: 1 new\n')
	})
})
