import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'

// Engines such as Spark feed a filter line by line, and may wait for what comes out.

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsfacts-filter-'))
const rules = join(folder, 'rules.json')

beforeAll(() => writeFileSync(rules, '{"models": false}'))
afterAll(() => rmSync(folder, {recursive: true}))

function start(...args: string[]) {
	const input = ['extract', '-', '--input-format', 'jsonl', '--errors', 'inline', '--quiet', '--config', rules]
	const child = spawn(process.execPath, [cli, ...input, ...args], {stdio: ['pipe', 'pipe', 'ignore']})
	const lines = createInterface({input: child.stdout!})[Symbol.asyncIterator]()
	return {
		async ask(line: string): Promise<Record<string, unknown>> {
			child.stdin!.write(`${line}\n`)
			const next = await lines.next()
			return JSON.parse(next.done ? 'null' : next.value) as Record<string, unknown>
		},
		async end(): Promise<{rest: number; code: unknown}> {
			const ended = once(child, 'exit')
			child.stdin!.end()
			let rest = 0
			while (!(await lines.next()).done) rest++
			return {rest, code: (await ended)[0]}
		},
	}
}

const article = (id: string): string => JSON.stringify({id, text: 'Mayor Ann Lee said 30 boats sank on Monday.'})

describe('extract as a filter', () => {
	it.each(['1', '2'])('answers each line before the next is there, with %s threads', async (threads) => {
		const filter = start('--format', 'document', '--threads', threads)
		expect(await filter.ask(article('a'))).toMatchObject({article: {id: 'a'}, facts: expect.any(Array)})
		expect(await filter.ask('{"text": "It r')).toEqual({
			place: 'standard input:2',
			article: null,
			reason: 'not JSON: Unterminated string',
			cure: 'mend or remove the line',
		})
		expect(await filter.ask('[]')).toMatchObject({place: 'standard input:3', reason: 'not an object'})
		expect(await filter.ask(article('d'))).toMatchObject({article: {id: 'd'}})
		// What can't be read stands in the output: no failure of the run.
		expect(await filter.end()).toEqual({rest: 0, code: 0})
	})

	it('mixes facts and errors where a line is a fact', async () => {
		const filter = start('--format', 'jsonl', '--kinds', 'quote')
		expect(await filter.ask(article('a'))).toMatchObject({kind: 'quote', article: 'a'})
		expect(await filter.ask('broken')).toMatchObject({place: 'standard input:2'})
		expect(await filter.end()).toEqual({rest: 0, code: 0})
	})
})
