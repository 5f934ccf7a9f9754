import {spawn, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsfacts-streams-'))
const at = (...names: string[]): string => join(folder, ...names)
const command = `"${process.execPath}" "${cli}" extract news.jsonl --config rules.json`

function shell(script: string) {
	const {status, stdout, stderr} = spawnSync('bash', ['--norc', '-c', script], {
		cwd: folder,
		encoding: 'utf8',
		maxBuffer: 1e8,
	})
	return {code: status, out: stdout, err: stderr}
}

beforeAll(() => {
	const line = (index: number): string =>
		`${JSON.stringify({id: `n${index}`, text: `On Monday Ann Lee said that ${index + 30} boats left. `.repeat(6)})}\n`
	writeFileSync(at('rules.json'), '{"models": false}')
	writeFileSync(at('news.jsonl'), Array.from({length: 60}, (_, index) => line(index)).join(''))
	shell(`${command} -q --out whole.jsonl`)
})

// A disk of 64 kB, where the system lets us have one.
const disk = at('disk')
mkdirSync(disk)
const canMount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status === 0

afterAll(() => {
	if (canMount) spawnSync('umount', [disk])
	rmSync(folder, {recursive: true})
})

describe('a reader that goes away', () => {
	it('of standard output ends the run quietly, after whole lines', () => {
		const {code, out, err} = shell(`${command} -q | head -n 3; exit \${PIPESTATUS[0]}`)
		expect({code, err}).toEqual({code: 0, err: ''})
		for (const line of out.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('evidence')
	})

	it('of standard error stops nothing', () => {
		const {code} = shell(`(${command} --verbose --out part.jsonl; exit $?) 2>&1 | head -n 1; exit \${PIPESTATUS[0]}`)
		expect(code).toBe(0)
		expect(readFileSync(at('part.jsonl'), 'utf8')).toBe(readFileSync(at('whole.jsonl'), 'utf8'))
	})
})

describe('a full disk', () => {
	const test = canMount ? it : it.skip

	it('on standard output is one message', () => {
		const {code, err} = shell(`${command} -q > /dev/full`)
		expect(code).toBe(2)
		expect(err).toBe('error: cannot write standard output: the disk is full; make room, or write elsewhere\n')
	})

	test.each([
		['a file', '--out disk/facts.jsonl', []],
		['a folder of tables', '--format csv --out disk/', []],
		['a folder of results', '--out disk/results/ --shard-size 5', ['results']],
	])('in %s is one message, and nothing is torn', (_, flags, left) => {
		const {code, err} = shell(`${command} -q ${flags}`)
		expect(code).toBe(2)
		expect(err).toMatch(/^error: cannot write disk\/\S*: the disk is full; make room, or write elsewhere\n$/)
		expect(readdirSync(disk)).toEqual(left)
		for (const name of left.flatMap((name) => readdirSync(join(disk, name)).map((file) => join(disk, name, file))))
			if (name.endsWith('.jsonl')) expect(readFileSync(name, 'utf8')).toMatch(/\n$/)
	})

	test('in a folder of results loses nothing: with more room the run goes on', () => {
		spawnSync('mount', ['-o', 'remount,size=8m', disk])
		expect(shell(`${command} -q --out disk/results/ --shard-size 5`).code).toBe(0)
		shell(`${command} -q --out results/ --shard-size 5`)
		for (const name of namesIn(at('results')))
			expect(readFileSync(join(disk, 'results', name), 'utf8')).toBe(readFileSync(at('results', name), 'utf8'))
	})
})

// What lies under a hidden name is no result: it says when files were last changed.
const namesIn = (results: string): string[] => readdirSync(results).filter((name) => !name.startsWith('.'))

/** Runs; sends the first signal once all is read and something written, another once the first one was heard. */
async function interrupted(args: readonly string[], signals: readonly NodeJS.Signals[], input: string) {
	const child = spawn(process.execPath, [cli, 'extract', ...args, '--config', 'rules.json'], {cwd: folder})
	let out = ''
	let err = ''
	const [first, second] = signals
	let sent = 0
	let isRead = false
	const onData = (): void => {
		if (sent === 0 && isRead && out + err !== '' && ++sent) child.kill(first)
		if (sent === 1 && second && err.includes('interrupted: ') && ++sent) child.kill(second)
	}
	child.stdout.on('data', (data: Buffer) => {
		out += data.toString()
		onData()
	})
	child.stderr.on('data', (data: Buffer) => {
		err += data.toString()
		onData()
	})
	child.stdin
		.on('error', () => {})
		.write(input, () => {
			isRead = true
			onData()
		})
	const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
		child.on('close', (...end) => resolve(end)),
	)
	return {code, signal, out, err}
}

describe('an interrupt', () => {
	const line = '{"text":"On Monday Ann Lee said that it rained."}\n'

	it('ends a run that waits for more, with all that is done, as JSON that is whole', async () => {
		const {code, out, err} = await interrupted(['-', '--input-format', 'jsonl', '--format', 'json'], ['SIGTERM'], line)
		expect(code).toBe(143)
		expect(() => JSON.parse(out)).not.toThrow()
		expect(err).toContain('interrupted: finishing the articles in hand; once more to stop at once')
	})

	it('is heard while one thread reads a long article, and a second one ends it at once', async () => {
		const long = `${line}${JSON.stringify({text: 'The mayor said on Tuesday that 40 boats had left. '.repeat(39000)})}\n`
		const {code, signal} = await interrupted(['-', '--input-format', 'jsonl'], ['SIGINT', 'SIGINT'], long)
		// While Node closes down, the system's own answer to the signal is in force again: a shell calls both 130.
		expect([130, 'SIGINT']).toContain(code ?? signal)
	})

	it('leaves a folder that can be read and gone on with, and a file as it was before', async () => {
		writeFileSync(at('old.jsonl'), readFileSync(at('whole.jsonl')))
		const file = await interrupted(['news.jsonl', '--out', 'old.jsonl'], ['SIGINT'], '')
		if (file.code === 130) expect(file.err).toContain('old.jsonl is as it was before')
		expect(readFileSync(at('old.jsonl'), 'utf8')).toBe(readFileSync(at('whole.jsonl'), 'utf8'))
		const args = ['news.jsonl', '--out', 'cut/', '--shard-size', '5']
		const {code, err} = await interrupted(args, ['SIGINT'], '')
		expect([0, 130]).toContain(code)
		if (code === 130) {
			expect(err).toContain('the same command goes on with the rest')
			expect(existsSync(at('cut', '.run', 'journal.jsonl'))).toBe(true)
		}
		expect(shell(`${command} -q --out cut/ --shard-size 5`).code).toBe(0)
		shell(`${command} -q --out uncut/ --shard-size 5`)
		expect(namesIn(at('cut'))).toEqual(namesIn(at('uncut')))
		for (const name of namesIn(at('cut')))
			expect(readFileSync(at('cut', name), 'utf8')).toBe(readFileSync(at('uncut', name), 'utf8'))
	})
})

it('notes of one kind are given once, with a count; --verbose lists them', () => {
	const {err} = shell(`${command} --out noted.jsonl`)
	expect(err.match(/^note: /gm)).toHaveLength(2)
	expect(err).toMatch(/^note: 59 more such as “news\.jsonl:1: no date of publication.*”; --verbose lists them$/m)
	expect(shell(`${command} --out noted.jsonl --verbose`).err.match(/^note: /gm)).toHaveLength(60)
})
