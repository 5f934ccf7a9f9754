import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {mentionsOf} from '../src/cli/report/mentions.js'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsfacts-report-cli-'))
const at = (...names: readonly string[]): string => join(folder, ...names)

function run(args: readonly string[], input?: string) {
	const {status, stdout, stderr} = spawnSync(process.execPath, [cli, ...args], {cwd: folder, encoding: 'utf8', input})
	return {code: status, out: stdout, err: stderr}
}

/** Every file of a report, by path. */
function filesIn(name: string): Map<string, string> {
	const paths = readdirSync(at(name), {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
	return new Map(
		paths
			.map(({parentPath, name: file}) => join(parentPath, file))
			.sort()
			.map((path) => [path.slice(at(name).length + 1), readFileSync(path, 'utf8')]),
	)
}

const quay = '“The quay is closed,” said Lena Varga, the mayor of Oldtown, on Tuesday. It cost £388 million.'
const ferry = 'Lena Varga said on Monday that the ferry had left. Varga, the mayor, owns 12 boats.'

beforeAll(() => {
	// The rules alone start faster than the models; reports are made the same way.
	writeFileSync(at('newsfacts.config.json'), '{"models": false, "published": "2026-03-04"}')
	mkdirSync(at('news'))
	writeFileSync(at('news', 'quay.txt'), quay)
	writeFileSync(at('news', 'ferry.txt'), ferry)
	run(['extract', 'news', '--out', 'results/', '-q'])
})

afterAll(() => rmSync(folder, {recursive: true}))

describe('newsfacts report', () => {
	it('writes the same report of articles as of their results, and again over itself', () => {
		const first = run(['report', 'results', '--out', 'one', '--title', 'The quay'])
		expect(first).toMatchObject({code: 0, out: ''})
		expect(first.err).toMatch(
			/^2 articles, \d+ facts .* → one\/index\.html\none\/: \d+ files; open one\/index\.html in a browser\n$/,
		)
		const files = filesIn('one')
		expect(files.get('index.html')).toContain('<title>The quay – newsfacts</title>')
		expect([...files.keys()].filter((path) => path.startsWith('articles/'))).toHaveLength(2)
		for (const text of files.values()) expect(text.length).toBeLessThan(3_000_000)
		expect(run(['report', 'news', '--out', 'two', '--title', 'The quay', '-q'])).toMatchObject({code: 0, err: ''})
		expect([...filesIn('two')]).toEqual([...files])
		// What a former report has left is taken away, what others put there stays.
		writeFileSync(at('two', 'articles', '00009.html'), 'old')
		writeFileSync(at('two', 'CNAME'), 'news.example')
		expect(run(['report', 'news/quay.txt', '--out', 'two', '-q', '--no-pages']).code).toBe(0)
		expect(readdirSync(at('two', 'articles'))).toEqual([])
		expect(existsSync(at('two', 'CNAME'))).toBe(true)
	})

	it('reads facts, records and standard input', () => {
		writeFileSync(at('facts.jsonl'), run(['extract', 'news', '-q']).out)
		expect(run(['report', 'facts.jsonl', '-o', 'of-facts', '-q']).code).toBe(0)
		expect([...filesIn('of-facts').keys()].join()).not.toContain('articles/0')
		expect(run(['report', '-', '-o', 'of-stdin', '-q'], quay).code).toBe(0)
		expect(filesIn('of-stdin').get('data/people-1.js')).toContain('Lena Varga')
	})

	it('says what a folder lacks, and what to do', () => {
		mkdirSync(at('empty'))
		expect(run(['report', 'empty', '-o', 'none'])).toMatchObject({
			code: 3,
			err: expect.stringMatching(/^error: empty: no file with a known extension in this folder; known are/m),
		})
		expect(existsSync(at('none'))).toBe(false)
		mkdirSync(at('later'))
		writeFileSync(at('later', 'manifest.jsonl'), '{"newsfacts":"9.9.9","layout":9,"format":"jsonl"}\n')
		expect(run(['report', 'later', '-o', 'none'])).toMatchObject({
			code: 3,
			err: expect.stringMatching(
				/^error: later: written by newsfacts 9\.9\.9 in layout 9, not 1; read it with that version/m,
			),
		})
		expect(existsSync(at('none'))).toBe(false)
	})

	it('writes over nothing but a report', () => {
		mkdirSync(at('mine'))
		writeFileSync(at('mine', 'notes.txt'), 'do not lose')
		expect(run(['report', 'results', '-o', 'mine'])).toMatchObject({
			code: 2,
			err: 'error: cannot write mine: it holds files that are no report, such as notes.txt; name an empty or a new folder with --out\n',
		})
		expect(readdirSync(at('mine'))).toEqual(['notes.txt'])
		writeFileSync(at('file'), 'mine')
		expect(run(['report', 'results', '-o', 'file'])).toMatchObject({
			code: 2,
			err: 'error: cannot write file: it is a file; name a folder with --out\n',
		})
	})

	it('goes on where an article cannot be read, and says so at its end', () => {
		const {out} = run(['extract', 'news', '--format', 'document', '-q'])
		writeFileSync(at('torn.jsonl'), `${out}{"article": {"id": "x"\n`)
		const {code, err} = run(['report', 'torn.jsonl', '-o', 'torn'])
		expect(code).toBe(3)
		expect(err).toMatch(/^error: torn\.jsonl:3: .*; correct or remove the line$/m)
		expect(filesIn('torn').get('data/articles-1.js')).toContain('quay.txt')
	})
})

describe('names that are looked for in a text', () => {
	it('stand where the longest of them does, as words', () => {
		const text = 'Lena Varga met Tom. Varga, not Vargas, left Lena.'
		const found = mentionsOf(
			text,
			new Map([
				['a', ['Varga', 'Lena Varga']],
				['b', ['Tom']],
				['c', ['']],
			]),
		)
		expect(found.get('a')?.map((mention) => mention.text)).toEqual(['Lena Varga', 'Varga'])
		for (const mentions of found.values())
			for (const {start, end, text: words} of mentions) expect(text.slice(start, end)).toBe(words)
		expect(found.has('c')).toBe(false)
	})
})
