import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {readGold} from '#src/cli/eval/read-gold.js'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsfacts-results-gold-'))
const at = (...names: string[]): string => join(folder, ...names)

function run(...args: string[]) {
	const {status, stdout, stderr} = spawnSync(process.execPath, [cli, ...args], {cwd: folder, encoding: 'utf8'})
	return {code: status, out: stdout, err: stderr}
}

beforeAll(() => {
	mkdirSync(at('news'))
	mkdirSync(at('empty'))
	writeFileSync(at('rules.json'), '{"models": false}')
	writeFileSync(at('own.json'), '{"models": false, "cues": ["blurb"]}')
	writeFileSync(at('news', 'a.txt'), '“The pier leaks,” Ana Ruiz blurbed on Monday. It cost $4 million.')
	writeFileSync(at('news', 'b.txt'), '“The bridge stands,” said Lena Varga, the engineer.')
	for (const [format, out] of [
		['jsonl', 'lines/'],
		['document', 'whole/'],
	])
		expect(run('extract', 'news', '--config', 'own.json', '--format', format!, '--out', out!, '-q').code).toBe(0)
	expect(run('extract', 'news', '--config', 'own.json', '--kinds', 'quantity', '--out', 'numbers/', '-q').code).toBe(0)
})

afterAll(() => rmSync(folder, {recursive: true}))

describe('a folder of results', () => {
	it.each(['lines', 'whole'])('is gold: %s', async (name) => {
		const articles = (await readGold(at(name))).split('\n').map((line) => JSON.parse(line) as {facts: unknown[]})
		expect(articles).toHaveLength(2)
		for (const {facts} of articles) expect(facts.length).toBeGreaterThan(0)
	})

	it('that is none is refused, with what to do', async () => {
		await expect(readGold(at('empty'))).rejects.toThrow(`${at('empty')}: a folder, but none that extract --out wrote`)
		await expect(readGold(at('nowhere'))).rejects.toThrow('no such file or folder')
	})

	it('is measured by eval', () => {
		const same = run('eval', '--gold', 'lines/', '--config', 'own.json', '--errors', '0', '--json', '-')
		expect({code: same.code, err: same.err}).toEqual({code: 0, err: ''})
		const recall = (out: string): number =>
			(JSON.parse(out) as {metric: string; value: number}[]).find(({metric}) => /quote.*recall$/.test(metric))!.value
		expect(recall(same.out)).toBe(100)
		expect(recall(run('eval', '--gold', 'whole/', '--config', 'rules.json', '--errors', '0', '--json', '-').out)).toBe(
			50,
		)
	})

	it('is compared with what is found today by check', () => {
		// Of the last with the kinds that it was made for.
		expect(run('check', 'lines/', 'whole/', 'numbers/', '--config', 'own.json')).toEqual({
			code: 0,
			out: '6 of 6 articles as expected\n',
			err: '',
		})
		const other = run('check', 'lines/', '--config', 'rules.json')
		expect(other.code).toBe(4)
		expect(other.out).toMatch(/^news\/a\.txt a\.txt: \d+ difference/)
		expect(other.out).toMatch(/\n1 of 2 articles as expected, 1 different\n$/)
	})

	it('isn’t updated, and a damaged one is named', () => {
		expect(run('check', 'lines/', '--update')).toMatchObject({
			code: 2,
			err: 'error: lines/: --update writes fixtures; write results anew with extract --fresh\n',
		})
		writeFileSync(at('whole', 'documents-00001.jsonl'), '{}\n')
		const {code, err} = run('check', 'whole/', '--config', 'own.json')
		expect({code, err}).toEqual({code: 2, err: expect.stringMatching(/^error: whole\/documents-00001\.jsonl/)})
	})
})
