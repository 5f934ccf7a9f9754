import {readdirSync, readFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {extname} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import type {Browser, Page} from 'playwright-core'
import {extract} from '../../src/index.js'
import {executable, launch} from './chromium.js'

const root = new URL('../../', import.meta.url)
const types: Readonly<Record<string, string>> = {'.js': 'text/javascript', '.html': 'text/html'}
const worker = `import {loadModels, extract} from '/dist/web/newsfacts.js'
onmessage = async ({data}) => { await loadModels('/models/'); postMessage(JSON.stringify(extract(data))) }`
const article = {
	id: 'mill',
	published: '2026-03-04',
	text: 'Over 50 boats left the mill on Tuesday, Mayor Ann Lee said. “We won’t be back,” she told the Herald.',
}
const expected = JSON.stringify(extract(article))

const withBrowser = executable === undefined ? describe.skip : describe

withBrowser('the library in a browser', () => {
	let browser: Browser
	let server: Server
	let address: string
	const asked: string[] = []

	beforeAll(async () => {
		server = createServer((request, response) => {
			const path = new URL(request.url!, 'http://localhost').pathname
			asked.push(path)
			if (path === '/') return response.setHeader('content-type', 'text/html').end('<title>newsfacts</title>')
			if (path === '/worker.js') return response.setHeader('content-type', 'text/javascript').end(worker)
			const damaged = path.startsWith('/damaged/')
			try {
				const bytes = readFileSync(new URL(`.${path.replace('/damaged/', '/models/')}`, root))
				if (damaged && path.endsWith('quotes.bin')) bytes[5000]! ^= 1
				response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream').end(bytes)
			} catch {
				response.writeHead(404).end()
			}
			return response
		})
		await new Promise<void>((resolve) => {
			server.listen(0, '127.0.0.1', resolve)
		})
		address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
		browser = await launch()
	})

	afterAll(async () => {
		await browser.close()
		server.close()
	})

	/** Runs a module's body in a new page; what it gives to `report` comes back. */
	async function run(body: string, page?: Page): Promise<string> {
		const own = page ?? (await browser.newPage())
		await own.goto(address)
		const script = `(async () => { const newsfacts = await import('/dist/web/newsfacts.js'); const article = ${JSON.stringify(article)}; ${body} })()`
		const result = (await own.evaluate(script)) as string
		if (!page) await own.close()
		return result
	}

	it('gives the same records as in Node', async () => {
		expect(await run(`await newsfacts.loadModels('/models/'); return JSON.stringify(newsfacts.extract(article))`)).toBe(
			expected,
		)
	})

	it('finds its weights beside the code, and asks for them once', async () => {
		const context = await browser.newContext()
		const page = await context.newPage()
		const body = `await newsfacts.loadModels(); return JSON.stringify(newsfacts.extract(article))`
		expect(await run(body, page)).toBe(expected)
		asked.length = 0
		expect(await run(body, page)).toBe(expected)
		expect(asked.filter((path) => path.startsWith('/models/'))).toEqual([])
		await context.close()
	})

	it('works in a worker', async () => {
		const body = `const worker = new Worker('/worker.js', {type: 'module'}); worker.postMessage(article)
			return await new Promise((resolve) => { worker.onmessage = ({data}) => resolve(data) })`
		expect(await run(body)).toBe(expected)
	})

	it('takes files in hand', async () => {
		const body = `const names = ${JSON.stringify(weightFiles())}
			const files = await Promise.all(names.map(async (name) => new File([await (await fetch('/models/' + name)).blob()], name)))
			await newsfacts.loadModels(files); return JSON.stringify(newsfacts.extract(article))`
		expect(await run(body)).toBe(expected)
		expect(await run(`return newsfacts.loadModels([]).catch(({name, message}) => name + ': ' + message)`)).toMatch(
			/^WeightError: \w+\.bin is not among the files/,
		)
	})

	it('names a weight file that is damaged, or not there', async () => {
		const body = (url: string): string => `return newsfacts.loadModels('${url}').catch(({message}) => message)`
		expect(await run(body('/damaged/'))).toBe(
			'/damaged/quotes.bin is damaged, or of another version: serve the models/ of this version of newsfacts',
		)
		expect(await run(body('/nowhere/'))).toMatch(/^\/nowhere\/[\w-]+\.bin can't be fetched: status 404/)
	})

	it('says what to load for own words and for rules alone, and works with it', async () => {
		const own = `newsfacts.createEngine({cues: ['blurb']})`
		expect(await run(`try { ${own} } catch ({message}) { return message }`)).toContain(`parts: ['own-words']`)
		expect(
			await run(`await newsfacts.loadModels('/models/', {parts: ['own-words']})
				return ${own}.extract({text: '“The pier leaks,” Ann Lee blurbed.'}).facts[0].speaker`),
		).toBe('Ann Lee')
		expect(
			await run(`await newsfacts.loadModels('/models/', {parts: ['rules'], cache: false})
				return newsfacts.createEngine({models: false}).extract({text: '“The pier leaks,” said Ann Lee.'}).facts[0].speaker`),
		).toBe('Ann Lee')
	})
})

const weightFiles = (): string[] => readdirSync(new URL('models/', root)).filter((name) => name.endsWith('.bin'))
