import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {readResults} from '../src/batch/index.js'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsfacts-metadata-cli-'))
const at = (...names: string[]): string => join(folder, ...names)
const longAgo = new Date('2024-01-01')

function write(name: string, content: string): void {
	writeFileSync(at('news', name), content)
	utimesSync(at('news', name), longAgo, longAgo)
}

function run(...args: readonly string[]) {
	const {status, stdout, stderr} = spawnSync(process.execPath, [cli, ...args, '--config', 'rules.json'], {
		cwd: folder,
		encoding: 'utf8',
	})
	return {code: status, out: stdout, err: stderr}
}

const about = (index: number, day: string): string =>
	JSON.stringify({id: `story-${index}`, headline: 'Boats leave', date: day, outlet: 'The Quay Post'})

beforeAll(() => {
	mkdirSync(at('news'))
	writeFileSync(at('rules.json'), '{"models": false}')
	for (let index = 0; index < 6; index++) {
		write(`n${index}.txt`, `Boats leave\n\nAnn Bly said on Monday that ${index + 20} boats left.\n`)
		write(`n${index}.json`, about(index, `2031-11-2${index}`))
	}
	write('gold.json', '{"entities": [], "facts": []}')
})

afterAll(() => rmSync(folder, {recursive: true}))

describe('metadata beside texts', () => {
	it('goes with them, whatever the number of threads and the parts', () => {
		const one = run('extract', 'news/')
		expect(one).toMatchObject({code: 0, err: expect.not.stringContaining('error:')})
		expect(one.err).toContain('note: news/n0.json: passed over, metadata of the text beside it')
		expect(one.out).toContain('"article":"story-3"')
		expect(one.out).toContain('"articlePublished":"2031-11-24"')
		expect(run('extract', 'news/', '--threads', '2').out).toBe(one.out)
		const parts = ['1/2', '2/2'].flatMap((part) => run('extract', 'news/', '--shard', part).out.trim().split('\n'))
		expect(parts.filter((line) => line !== '').sort()).toEqual(one.out.trim().split('\n').sort())
	})

	it('stands in sheets and pages', () => {
		expect(run('facts', 'news/').out).toContain('2031-11-23, The Quay Post')
		expect(run('view', 'news/', '--out', 'page.html').code).toBe(0)
		expect(readFileSync(at('page.html'), 'utf8')).toContain('The Quay Post')
	})

	it('goes before --published, which dates the others', () => {
		write('undated.txt', 'Boats leave\n\nAnn Bly said on Monday that 90 boats left.\n')
		const {out} = run('extract', 'news/', '--published', '2029-05-05')
		expect(out).toContain('"articlePublished":"2031-11-24"')
		expect(out).toContain('"articlePublished":"2029-05-05"')
		rmSync(at('news', 'undated.txt'))
	})

	it('is read again where it has changed since the last run', async () => {
		const args = ['extract', 'news/', '--out', 'results/'] as const
		expect(run(...args).err).toMatch(/^6 articles, /m)
		const path = at('results', '.sources.jsonl')
		const later = Date.now() + 60_000
		writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/"after":[\d.]+/g, `"after":${later}`))
		expect(run(...args).err).toMatch(/^0 articles, 6 known/m)
		write('n2.json', about(2, '2030-01-07'))
		expect(run(...args).err).toMatch(/^1 article, 5 known/m)
		const dates: (string | null)[] = []
		for await (const {extraction} of readResults(at('results'))) dates.push(extraction.article.published)
		expect(dates).toContain('2030-01-07')
		expect(dates).not.toContain('2031-11-22')
	})

	it('is not written over', () => {
		expect(run('extract', 'news/', '--out', 'news/n1.json')).toMatchObject({
			code: 2,
			err: expect.stringContaining('cannot write news/n1.json: it is one of the files to read'),
		})
	})

	it('with a fault is named, and its text is read', () => {
		write('n4.json', '{"date": 2031-11-24}')
		expect(run('extract', 'news/')).toMatchObject({
			code: 0,
			err: expect.stringMatching(/^note: news\/n4\.json:1:14: not JSON: .*; n4\.txt is read without its metadata/m),
		})
	})
})
