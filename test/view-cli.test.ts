import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsfacts-view-'))
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)

function run(args: readonly string[], input?: string) {
	const {status, stdout, stderr} = spawnSync(process.execPath, [cli, ...args], {cwd: folder, encoding: 'utf8', input})
	return {code: status, out: stdout, err: stderr}
}

const bridge = '“The bridge stands,” said Lena Varga, the engineer, on Tuesday. It cost £388 million.'

beforeAll(() => {
	// The rules alone start faster than the models; the page is made the same way.
	write('newsfacts.config.json', '{"models": false, "published": "2026-03-04"}')
	write('bridge.txt', bridge)
	write('ferry.txt', 'The ferry sank on Monday.')
})

afterAll(() => rmSync(folder, {recursive: true}))

describe('newsfacts view', () => {
	it('writes a page of articles, and the same page of their records', () => {
		expect(run(['view', 'bridge.txt', 'ferry.txt', '--out', 'page.html', '--title', 'Today'])).toMatchObject({
			code: 0,
			out: '',
			err: expect.stringMatching(/^2 articles, \d+ facts .* → page\.html\n$/),
		})
		const page = read('page.html')
		expect(page).toMatch(/<title>Today – newsfacts<\/title>/)
		expect(page).toContain('Lena Varga')
		for (const format of ['document', 'json']) {
			const records = run(['extract', 'bridge.txt', 'ferry.txt', '--format', format]).out
			write('records.jsonl', records)
			expect(run(['view', 'records.jsonl', '-o', 'again.html', '--title', 'Today', '-q'])).toMatchObject({
				code: 0,
				err: '',
			})
			expect(read('again.html')).toBe(page)
			expect(run(['view', '-', '-o', '-', '--title', 'Today', '-q'], records).out).toBe(page)
		}
	})

	it('reads an article from standard input, shows the kinds that are asked for', () => {
		const {code, out} = run(['view', '-', '-o', '-', '--kinds', 'quote', '-q'], bridge)
		expect(code).toBe(0)
		expect(out).toContain('Lena Varga')
		expect(out).not.toContain('388,000,000')
	})

	it('finds the records in a folder of results, and says what to give where they have no articles', () => {
		for (const format of ['document', 'json', 'jsonl']) {
			run(['extract', 'bridge.txt', '--format', format, '--out', `${format}/`, '-q'])
			expect(run(['view', format, '-o', 'page.html', '-q'])).toMatchObject({code: 0, err: ''})
			expect(read('page.html')).toContain('Lena Varga')
		}
		run(['extract', 'bridge.txt', '--out', 'facts.jsonl', '-q'])
		for (const path of ['facts.jsonl', 'jsonl/facts-00001.jsonl'])
			expect(run(['view', path, '-o', 'page.html'])).toMatchObject({
				code: 2,
				err: expect.stringMatching(/\.jsonl: facts without their articles; name the folder of results/),
			})
		rmSync(join(folder, 'jsonl', 'articles-00001.jsonl'))
		expect(run(['view', 'jsonl', '-o', 'page.html'])).toMatchObject({
			code: 2,
			err: expect.stringMatching(/articles-00001\.jsonl: cannot be read/),
		})
	})

	it('names records that don’t fit, shows the others and ends with 3', () => {
		const [line] = run(['extract', 'bridge.txt', '--format', 'document']).out.split('\n')
		write(
			'bad.jsonl',
			[line, line!.replace('"facts":[', '"facts":[{},'), line!.replace('The bridge', 'A bridge!'), '{"article":'].join(
				'\n',
			),
		)
		const {code, err} = run(['view', 'bad.jsonl', 'nowhere.txt', '-o', 'page.html', '-q'])
		expect(code).toBe(3)
		expect(err).toMatch(/bad\.jsonl:2: facts\.0/)
		expect(err).toMatch(/bad\.jsonl:3: the records don't fit their text/)
		expect(err).toMatch(/bad\.jsonl:4: not JSON/)
		expect(err).toMatch(/nowhere\.txt: no such file or folder/)
		expect(read('page.html')).toContain('Lena Varga')
	})

	it('never writes over an article or its records, nor a page of nothing', () => {
		run(['extract', 'bridge.txt', '--format', 'document', '--out', 'kept/', '-q'])
		const records = read('kept/documents-00001.jsonl')
		for (const args of [
			['bridge.txt', '-o', 'bridge.txt'],
			['kept', '-o', 'kept/documents-00001.jsonl'],
		])
			expect(run(['view', ...args])).toMatchObject({
				code: 2,
				err: expect.stringContaining('would be lost; name another'),
			})
		expect(read('bridge.txt')).toBe(bridge)
		expect(read('kept/documents-00001.jsonl')).toBe(records)
		write('old.html', 'old')
		expect(run(['view', 'nowhere.txt', '-o', 'old.html']).code).toBe(3)
		expect(read('old.html')).toBe('old')
		expect(run(['view', 'nowhere.txt', '-o', 'new.html']).code).toBe(3)
		expect(existsSync(join(folder, 'new.html'))).toBe(false)
	})

	it('says what is missing before anything is read', () => {
		expect(run(['view', 'bridge.txt'])).toMatchObject({code: 2, err: expect.stringContaining('--out')})
		expect(run(['view', 'bridge.txt', '-o', 'pages/'])).toMatchObject({
			code: 2,
			err: expect.stringContaining('name a file'),
		})
		expect(run(['view', 'bridge.txt', '-o', 'bridge.txt/page.html']).code).toBe(2)
	})
})
