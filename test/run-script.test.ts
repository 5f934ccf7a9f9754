import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {afterAll, beforeEach, describe, expect, it} from '@jest/globals'

const runner = pathToFileURL(fileURLToPath(new URL('../dist/run-script.js', import.meta.url))).href
const root = mkdtempSync(join(tmpdir(), 'newsfacts-script-'))
let folder = root
let count = 0

// A script as `src/bundle.js` writes one, and a program that runs it.
beforeEach(() => {
	folder = join(root, String(count++))
	mkdirSync(folder)
	writeFileSync(
		join(folder, 'sum.cjs'),
		`(function(require,module,scriptUrl,importModule){module.exports={sum:(a,b)=>a+b,name:()=>require('node:path').basename(scriptUrl),later:()=>importModule('node:os')}})`,
	)
	writeFileSync(
		join(folder, 'main.mjs'),
		`import {runScript} from ${JSON.stringify(runner)}
const fewest = Number(process.env.FEWEST ?? 0)
const {sum, name, later} = runScript(new URL('./sum.cjs', import.meta.url), fewest)
process.stdout.write([sum(2, 3), name(), typeof (await later()).tmpdir].join(' '))
process.exitCode = Number(process.env.CODE ?? 0)
`,
	)
})
afterAll(() => rmSync(root, {recursive: true}))

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
	const {NODE_OPTIONS: _options, NODE_DISABLE_COMPILE_CACHE: _off, ...plain} = process.env
	return spawnSync(process.execPath, [join(folder, 'main.mjs'), ...args], {encoding: 'utf8', env: {...plain, ...env}})
}
const kept = (): string[] => readdirSync(folder).filter((name) => name.includes('.code'))
const said = '5 sum.cjs function'

describe('a script', () => {
	it('is run, and what was compiled of it is kept after `extract` alone', () => {
		expect(run(['--help']).stdout).toBe(said)
		expect(kept()).toEqual([])
		expect(run(['extract']).stdout).toBe(said)
		expect(kept()).toEqual([`sum-${process.version}-${process.arch}.code`])
		const bytes = readFileSync(join(folder, kept()[0]!))
		expect(run(['extract']).stdout).toBe(said)
		expect(readFileSync(join(folder, kept()[0]!)).equals(bytes)).toBe(true)
	})

	it('leaves nothing where the run failed, has read nothing, or Node is to keep nothing', () => {
		for (const env of [{CODE: '4'}, {FEWEST: '1000000'}, {NODE_DISABLE_COMPILE_CACHE: '1'}])
			expect(run(['extract'], env).stdout).toBe(said)
		expect(kept()).toEqual([])
	})

	it('is compiled anew where its compiled code is damaged, which is replaced then', () => {
		run(['extract'])
		const path = join(folder, kept()[0]!)
		const whole = readFileSync(path)
		for (const damaged of [Buffer.alloc(0), whole.subarray(0, 100), Buffer.alloc(whole.length), Buffer.from('{}')]) {
			writeFileSync(path, damaged)
			const {stdout, stderr, status} = run(['extract'])
			expect([stdout, stderr, status]).toEqual([said, '', 0])
			expect(readFileSync(path).length).toBe(whole.length)
		}
	})

	it('runs beside a file that can’t be written, and leaves no part of one', () => {
		run(['extract'])
		const name = kept()[0]!
		rmSync(join(folder, name))
		mkdirSync(join(folder, name))
		writeFileSync(join(folder, name, 'full'), '')
		const {stdout, stderr, status} = run(['extract'])
		expect([stdout, stderr, status]).toEqual([said, '', 0])
		expect(kept()).toEqual([name])
	})

	it('keeps the code of runs without options of Node’s', () => {
		run(['extract'])
		const path = join(folder, kept()[0]!)
		const bytes = readFileSync(path)
		expect(run(['extract'], {NODE_OPTIONS: '--max-old-space-size=300'}).stdout).toBe(said)
		expect(readFileSync(path).equals(bytes)).toBe(true)
	})
})
