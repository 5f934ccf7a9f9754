import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {createEngine} from '../src/index.js'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsfacts-eval-'))
const at = (name: string): string => join(folder, name)

function evaluate(...args: string[]) {
	const {status, stdout, stderr} = spawnSync(
		process.execPath,
		[cli, 'eval', '--gold', 'gold.jsonl', '--rules', ...args],
		{
			cwd: folder,
			encoding: 'utf8',
		},
	)
	return {code: status, out: stdout, err: stderr}
}

describe('newsfacts eval', () => {
	const gold = `${JSON.stringify(
		createEngine({models: false}).extract({
			text: '“The bridge stands,” said Lena Varga, the engineer, on Tuesday. It cost £388 million.',
			published: '2026-03-04',
		}),
	)}\n`

	beforeAll(() => writeFileSync(at('gold.jsonl'), gold))
	afterAll(() => rmSync(folder, {recursive: true}))

	it('finds its own records all right, and writes what differs where a flag says', () => {
		const {code, out, err} = evaluate('--differences', 'made/differences.txt', '--json', 'rows.json')
		expect({code, err}).toEqual({code: 0, err: ''})
		expect(out).toContain('quote')
		expect(readFileSync(at('made/differences.txt'), 'utf8')).toMatch(/^gold\s*$/)
		expect(JSON.parse(readFileSync(at('rows.json'), 'utf8'))).toEqual(expect.any(Array))
	})

	it('never writes over the gold, and says what cannot be written', () => {
		for (const flag of ['--differences', '--json']) {
			expect(evaluate(flag, 'gold.jsonl')).toMatchObject({
				code: 2,
				err: expect.stringContaining('cannot write gold.jsonl: it is one of the files to read, and would be lost'),
			})
			expect(readFileSync(at('gold.jsonl'), 'utf8')).toBe(gold)
		}
		expect(evaluate('--json', 'gold.jsonl/rows.json')).toMatchObject({
			code: 2,
			err: expect.stringContaining('cannot write gold.jsonl/rows.json: a file where a folder should be'),
		})
	})
})
