import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {deflateRawSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import type {Browser, Download, Page} from 'playwright-core'
import {factLines} from '#src/emit/fact-lines.js'
import {extract} from '../../src/index.js'
import {executable, launch} from './chromium.js'

const here = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const text = 'Over 50 boats left the mill on Tuesday, Mayor Ann Lee said. “We won’t be back,” she told the Herald.'
const published = '2026-03-04'
const found = extract({text}, {published})
const axe = readFileSync(here('node_modules/axe-core/axe.min.js'), 'utf8')

interface Served {
	readonly address: string
	close(): void
}

const withBrowser = executable === undefined ? describe.skip : describe

withBrowser('the playground', () => {
	const folder = mkdtempSync(join(tmpdir(), 'newsfacts-playground-'))
	let browser: Browser
	let server: Served

	beforeAll(async () => {
		const {status, stderr} = spawnSync(process.execPath, [here('playground/build.js'), '--out', folder], {
			encoding: 'utf8',
		})
		if (status !== 0) throw new Error(stderr)
		const {serveFolder} = (await import(here('playground/serve.js'))) as {
			serveFolder(folder: string, port: number): Promise<Served>
		}
		server = await serveFolder(folder, 0)
		browser = await launch()
	})

	afterAll(async () => {
		await browser.close()
		server.close()
		rmSync(folder, {recursive: true})
	})

	interface Visit {
		readonly hash?: string
		/** Run in the page before anything else. */
		readonly before?: string
		/** Weight files that come with a wrong byte. */
		readonly damaged?: string
		readonly dark?: boolean
		readonly width?: number
	}

	/** Opens the page, runs a trial, and looks that nothing went wrong and nothing was asked of anybody else. */
	async function on(visit: Visit, trial: (page: Page) => Promise<void>): Promise<void> {
		const context = await browser.newContext({
			viewport: {width: visit.width ?? 1300, height: 900},
			colorScheme: visit.dark ? 'dark' : 'light',
		})
		const page = await context.newPage()
		const wrong: string[] = []
		page.on('pageerror', ({message}) => wrong.push(message))
		page.on('console', (message) => wrong.push(message.text()))
		page.on('request', (request) => {
			if (!request.url().startsWith(server.address) && !request.url().startsWith('blob:')) wrong.push(request.url())
		})
		if (visit.before !== undefined) await page.addInitScript({content: visit.before})
		if (visit.damaged !== undefined)
			await context.route(`**/models/${visit.damaged}`, async (route) => {
				const body = readFileSync(join(folder, 'models', visit.damaged!))
				body[body.length >> 1]! ^= 1
				await route.fulfill({body, contentType: 'application/octet-stream'})
			})
		await page.goto(`${server.address}${visit.hash ?? ''}`)
		await trial(page)
		expect(wrong).toEqual([])
		await context.close()
	}

	const hashOf = (value: unknown): string => `#text=${deflateRawSync(JSON.stringify(value)).toString('base64url')}`
	const own = {hash: hashOf([text, published])}
	const whenRead = (page: Page, facts: number): Promise<void> =>
		page.locator('#status', {hasText: new RegExp(`^${facts} facts`)}).waitFor()

	const spaceless = (words: string): string => words.replace(/\s+/g, '')

	/** The words at the marks of a fact, in order. */
	const wordsOf = async (page: Page, id: string): Promise<string> =>
		spaceless((await page.locator(`mark[data-f~="${id}"]`).allTextContents()).join(''))

	async function contentOf(download: Download): Promise<string> {
		return readFileSync(await download.path(), 'utf8')
	}

	async function keep(page: Page, label: string): Promise<string> {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.locator('.toolbar button', {hasText: label}).click(),
		])
		return contentOf(download)
	}

	it('reads an example at once, without a fault of accessibility, light and dark, wide and narrow', async () => {
		for (const visit of [{}, {dark: true, width: 390}])
			await on(visit, async (page) => {
				await page.locator('mark.at').first().waitFor()
				expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(visit.width ?? 1300)
				for (const view of visit.dark ? ['text'] : ['lines', 'json', 'text']) {
					await page.locator(`[data-view="${view}"]`).click()
					const faults = await page.evaluate(
						`${axe}; axe.run().then(({violations}) => violations.map(({id, nodes}) => id + ' ' + nodes[0].html))`,
					)
					expect(faults).toEqual([])
				}
			})
	})

	it('marks the words of every fact, says each in a line, and gives the records of the library', () =>
		on(own, async (page) => {
			await whenRead(page, found.facts.length)
			expect(await page.locator('#text').inputValue()).toBe(text)
			await page.locator('[data-scope="all"]').click()
			for (const {id, evidence} of found.facts) expect(await wordsOf(page, id)).toBe(spaceless(evidence.text))
			expect(await keep(page, 'JSONL')).toBe(
				factLines(found)
					.map((line) => `${JSON.stringify(line)}\n`)
					.join(''),
			)
			await page.locator('[data-view="lines"]').click()
			expect(await page.locator('.line:visible').count()).toBe(found.facts.length)
			const quotes = found.facts.filter(({kind}) => kind === 'quote')
			for (const chip of await page.locator('.chip[data-kind]:not([data-kind="quote"])').all()) await chip.click()
			expect(await page.locator('.line:visible').count()).toBe(quotes.length)
			const rows = (await keep(page, 'CSV')).trimEnd().split('\n')
			expect(rows[0]).toMatch(/^\uFEFFkind,fact,article,/)
			expect(rows.length).toBe(quotes.length + 1)
			await page.locator('[data-view="json"]').click()
			await page.locator('.records', {hasText: quotes[0]!.id}).waitFor()
			expect(JSON.parse((await page.locator('.records').textContent())!)).toHaveLength(quotes.length)
		}))

	it('keeps a reader’s corrections in the browser', () =>
		on(own, async (page) => {
			await whenRead(page, found.facts.length)
			await page.keyboard.press('c')
			await page.keyboard.press('j')
			await page.keyboard.press('r')
			const kept = () => page.evaluate('Object.keys(localStorage).filter((key) => key.includes("corrections")).length')
			expect(await kept()).toBe(1)
			await page.getByRole('button', {name: 'Correct', exact: true}).click()
			expect(await page.locator('html[data-correcting]').count()).toBe(0)
		}))

	it('reads what is typed and pasted, and gives it an address', () =>
		on({}, async (page) => {
			await page.locator('mark').first().waitFor()
			await page.locator('#published').fill(published)
			await page.locator('#text').fill(text)
			await whenRead(page, found.facts.length)
			await page.getByRole('button', {name: 'Copy address'}).click()
			await page.locator('#status', {hasText: 'address'}).waitFor()
			const {hash} = new URL(page.url())
			expect(hash).toMatch(/^#text=[\w-]+$/)
			await page.locator('#text').fill('')
			await page.locator('#status', {hasText: 'Nothing to read'}).waitFor()
			expect(await page.locator('mark').count()).toBe(0)
			expect(new URL(page.url()).hash).toBe('')
			await page.evaluate(`location.hash = ${JSON.stringify(hash)}`)
			await whenRead(page, found.facts.length)
			await page
				.locator('#text')
				.fill('x '.repeat(30_000) + Array.from({length: 9000}, (_, at) => (at * 7919) % 9973).join(' '))
			await page.locator('#text').press('Control+Enter')
			await page.locator('#status', {hasText: /^\d+ facts?, read/}).waitFor()
			await page.getByRole('button', {name: 'Copy address'}).click()
			await page.locator('#status', {hasText: 'too long'}).waitFor()
		}))

	it('reads files, lists several articles, and says what is wrong with others', () =>
		on(own, async (page) => {
			await whenRead(page, found.facts.length)
			const item = (title: string) => `<item><title>${title}</title><description>${text}</description></item>`
			await page.locator('#file').setInputFiles([
				{
					name: 'feed.xml',
					mimeType: 'text/xml',
					buffer: Buffer.from(`<rss version="2.0"><channel>${item('One')}${item('Two')}</channel></rss>`),
				},
				{name: 'old.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4')},
				{
					name: 'latin.txt',
					mimeType: 'text/plain',
					buffer: Buffer.from('\x93Caf\xe9 prices rose 5%,\x94 said Ann Lee.', 'latin1'),
				},
			])
			await page.locator('.front tbody tr').nth(2).waitFor()
			expect(await page.locator('#problems').textContent()).toContain('old.pdf: a PDF')
			await page.locator('.front a', {hasText: 'Two'}).click()
			await page.locator('h1', {hasText: 'Two'}).waitFor()
			await page.getByRole('link', {name: 'All articles'}).click()
			await page.locator('.front a', {hasText: 'latin'}).click()
			await page.locator('.text', {hasText: '“Café prices'}).waitFor()
			expect(await page.getByRole('button', {name: 'Copy address'}).count()).toBe(0)
		}))

	it('works without Worker, WebAssembly, storage and cache, and says so', () =>
		on(
			{
				...own,
				before: `delete window.Worker; delete window.WebAssembly; delete window.caches
					Object.defineProperty(window, 'localStorage', {get() { throw new Error('no storage') }})`,
			},
			async (page) => {
				await whenRead(page, found.facts.length)
				const said = (await page.locator('.progress').allTextContents()).join(' ')
				expect(said).toContain('no Worker')
				expect(said).toContain('no WebAssembly')
				await page.locator('.theme').click()
			},
		))

	it('names a weight file that is damaged', () =>
		on({...own, damaged: 'quotes.bin'}, async (page) => {
			await page.locator('#problems', {hasText: /models\/quotes\.bin is damaged/}).waitFor()
		}))

	it('says that an address holds no text', () =>
		on({hash: own.hash.slice(0, -9)}, async (page) => {
			await page.locator('#problems', {hasText: /^The address/}).waitFor()
			await page.locator('mark').first().waitFor()
		}))

	it('shows hostile words as words', () =>
		on(
			{hash: hashOf(['<img src=x onerror=broken()>“</textarea><script>broken()</script>,” said Ann </p> Lee.', '<b>'])},
			async (page) => {
				await page.locator('#status', {hasText: /fact/}).waitFor()
				expect(await page.locator('img, b, main script').count()).toBe(0)
				expect(await page.locator('#published').inputValue()).toBe('')
			},
		))
})
