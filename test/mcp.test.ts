import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {Client} from '@modelcontextprotocol/sdk/client/index.js'
import {StdioClientTransport} from '@modelcontextprotocol/sdk/client/stdio.js'
import {factSchema} from '#src/schema.js'

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsfacts-mcp-'))
const text = 'Over 50 boats left on Tuesday. “The pier leaks,” said Ann Lee, the mayor.'

interface Fact {
	readonly kind: string
	readonly line: string
	readonly evidence: {readonly start: number; readonly end: number; readonly text: string}
}

describe('newsfacts mcp', () => {
	const client = new Client({name: 'test', version: '1.0.0'})

	beforeAll(async () => {
		mkdirSync(join(folder, 'news'))
		writeFileSync(join(folder, 'news/a.txt'), text)
		writeFileSync(join(folder, 'news/bad.json'), '{')
		writeFileSync(join(folder, 'secret.txt'), text)
		symlinkSync(join(folder, 'secret.txt'), join(folder, 'news/link.txt'))
		const args = [command, 'mcp', '--root', join(folder, 'news')]
		await client.connect(new StdioClientTransport({command: process.execPath, args, stderr: 'inherit'}))
	})

	afterAll(async () => {
		await client.close()
		rmSync(folder, {recursive: true})
	})

	async function call(name: string, given: object): Promise<{readonly isError: boolean; readonly value: string}> {
		const {content, isError} = await client.callTool({name, arguments: given as Record<string, unknown>})
		const [{text: value} = {text: ''}] = content as {text: string}[]
		return {isError: isError === true, value}
	}

	it('offers what was allowed', async () => {
		const {tools} = await client.listTools()
		expect(tools.map(({name}) => name)).toEqual(['extract_facts', 'extract_file'])
		for (const {description, inputSchema} of tools) expect([description, inputSchema.type]).not.toContain(undefined)
	})

	it('gives the facts of a text, each with its exact words', async () => {
		const {facts} = JSON.parse((await call('extract_facts', {text, published: '2026-03-04'})).value) as {facts: Fact[]}
		expect(facts.map(({kind}) => kind)).toEqual(expect.arrayContaining(['quote', 'quantity', 'date']))
		for (const {evidence, line} of facts) {
			expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text)
			expect(line).not.toBe('')
		}
	})

	it('gives whole records, and fewer, where asked', async () => {
		const {value} = await call('extract_facts', {text, kinds: ['quote'], top: 1, whole: true})
		const {facts} = JSON.parse(value) as {facts: unknown[]}
		expect(facts.map((fact) => factSchema.parse(fact).kind)).toEqual(['quote'])
	})

	it('reads files below its folder, and no others', async () => {
		const {articles} = JSON.parse((await call('extract_file', {path: 'a.txt'})).value) as {articles: {facts: Fact[]}[]}
		expect(articles[0]!.facts.length).toBeGreaterThan(2)
		for (const path of ['../secret.txt', 'link.txt', '/etc/hostname', 'none.txt'])
			expect([path, await call('extract_file', {path})]).toEqual([
				path,
				{isError: true, value: `${path}: no such file below the allowed folder; name a file in it`},
			])
		expect(JSON.parse((await call('extract_file', {path: 'bad.json'})).value)).toMatchObject({
			articles: [{error: {reason: expect.stringContaining('JSON')}}],
		})
	})

	it('says what is wrong with a call', async () => {
		const {isError, value} = await call('extract_facts', {text, kinds: ['rumour']})
		expect([isError, value]).toEqual([true, expect.stringContaining('kinds')])
	})
})
