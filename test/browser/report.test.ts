import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {parse} from 'csv-parse/sync'
import type {Browser, Page} from 'playwright-core'
import {type Extraction, extract} from '../../src/index.js'
import {executable, launch} from './chromium.js'
import {hostile, strike} from './made.js'
import {writeReport} from './write-report.js'

const quay = (id: string, published: string, text: string): Extraction =>
	extract({id, published, source: 'Harbour Times', title: `The quay, ${id}`, url: `https://example.org/${id}`, text})

const ferries = [
	quay(
		'one',
		'2025-03-03',
		'“The quay is closed until May,” said Lena Varga, mayor of Oldtown, on Monday. Varga said Acme Ferries had failed. Acme Ferries has 40 boats. Police arrested Tom Weller in Oldtown on Sunday.',
	),
	quay(
		'two',
		'2025-03-10',
		'Lena Varga, the mayor of Oldtown, told reporters: “Acme Ferries owes us an answer.” Acme Ferries has 52 boats. Tom Weller was charged with fraud on Friday.',
	),
]

/** Names that would be mark-up, scripts or formulas. */
const named: Extraction = {
	...hostile,
	entities: hostile.entities.map((entity) => ({...entity, name: `${entity.name}<img src=x onerror=broken()>`})),
	facts: hostile.facts.map((fact) =>
		fact.kind === 'quote' ? {...fact, speaker: '=HYPERLINK("x")<script>broken()</script>'} : fact,
	),
}

const articles = [...ferries, strike, named]
const folder = mkdtempSync(join(tmpdir(), 'newsfacts-report-page-'))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const withBrowser = executable === undefined ? describe.skip : describe

withBrowser('the report in a browser', () => {
	let browser: Browser

	beforeAll(async () => {
		writeReport(folder, 'The <b>quay</b> & others', articles)
		browser = await launch()
	})

	afterAll(async () => {
		await browser.close()
		rmSync(folder, {recursive: true})
	})

	/** Opens the report from its folder, runs a trial, and looks that nothing went wrong and nothing was asked for elsewhere. */
	async function on(hash: string, trial: (page: Page) => Promise<void>): Promise<void> {
		const page = await browser.newPage({viewport: {width: 1300, height: 900}, acceptDownloads: true})
		const wrong: string[] = []
		page.on('pageerror', ({message}) => wrong.push(message))
		page.on('console', (message) => wrong.push(message.text()))
		const root = pathToFileURL(folder).href
		page.on('request', (request) => {
			if (!request.url().startsWith(`${root}/`) && !request.url().startsWith('blob:')) wrong.push(request.url())
		})
		await page.goto(`${root}/index.html${hash}`)
		await page.locator('main h1').waitFor()
		await trial(page)
		expect(wrong).toEqual([])
		await page.close()
	}

	const facts = articles.flatMap((article) => article.facts)

	/** Looks that the marks of every fact on the page are its words. */
	async function expectMarks(page: Page): Promise<number> {
		const marks = await page
			.locator('mark.fact')
			.evaluateAll((all) =>
				all.map((mark) => ({ids: (mark.getAttribute('data-f') ?? '').split(' '), words: mark.textContent ?? ''})),
			)
		const ids = [...new Set(marks.flatMap((mark) => mark.ids))]
		for (const id of ids) {
			const fact = facts.find((one) => one.id === id)!
			const words = fact.kind === 'quote' ? fact.content.map(({text}) => text).join('') : fact.evidence.text
			expect(
				marks
					.filter((mark) => mark.ids.includes(id))
					.map((mark) => mark.words)
					.join(''),
			).toBe(words)
		}
		return ids.length
	}

	it('opens with who is quoted most, what happened, numbers and sources', () =>
		on('', async (page) => {
			expect(await page.title()).toBe('The <b>quay</b> & others – newsfacts')
			expect(await page.locator('h1').textContent()).toBe('The <b>quay</b> & others')
			expect(await page.locator('.voices .name a').allTextContents()).toContain('Lena Varga')
			expect(await page.locator('.numbers a').allTextContents()).toContain('Acme Ferries: boat')
			await page.locator('.plot canvas').first().waitFor()
			expect(await page.locator('tbody', {hasText: 'Harbour Times'}).count()).toBe(1)
		}))

	it('searches, marks hits and facts, and keeps the choice in the address', () =>
		on('', async (page) => {
			await page.keyboard.press('/')
			await page.keyboard.type('quay clos')
			await page.keyboard.press('Enter')
			await page.locator('h1', {hasText: 'Search'}).waitFor()
			expect(page.url()).toContain('#/search?q=quay+clos')
			expect(await expectMarks(page)).toBeGreaterThan(2)
			expect(new Set(await page.locator('mark.hit').allTextContents())).toEqual(new Set(['quay', 'closed']))
			await page.locator('#kind-quote').check()
			await page.waitForURL((url) => url.hash.includes('kind=quote'))
			const quotes = facts.filter((fact) => fact.kind === 'quote' && /quay is closed/.test(fact.evidence.text))
			await page.locator('.status', {hasText: `${quotes.length} fact`}).waitFor()
			expect(
				await page.locator('[data-fact]').evaluateAll((all) => all.map((one) => one.getAttribute('data-fact'))),
			).toEqual(quotes.map(({id}) => id))
			await page.locator('#sort').selectOption('sure')
			await page.waitForURL((url) => url.hash.includes('sort=sure'))
			await page.reload()
			await page.locator('.status', {hasText: `${quotes.length} fact`}).waitFor()
			expect(await page.locator('#kind-quote').isChecked()).toBe(true)
			expect(await page.locator('#sort').inputValue()).toBe('sure')
		}))

	it('goes to a person, what she said in order of time, to her article, and back to where one was', () =>
		on('#/search?q=failed', async (page) => {
			await page.locator('.line a', {hasText: 'Lena Varga'}).first().click()
			await page.locator('h1', {hasText: 'Lena Varga'}).waitFor()
			expect(await page.locator('.posts').textContent()).toContain('mayor, Oldtown')
			const said = await page.locator('.spoken blockquote').allTextContents()
			expect(said).toContain('“The quay is closed until May”')
			expect(said[0]).toBe('“Acme Ferries owes us an answer.”')
			await page.locator('.order', {hasText: 'Show oldest first'}).click()
			await page.locator('.spoken', {hasText: 'closed until'}).first().waitFor()
			await page.waitForURL((url) => url.hash.includes('sort=oldest'))
			expect(
				await page.locator('.aside', {hasText: 'Speaks of'}).locator('a', {hasText: 'Acme Ferries'}).count(),
			).toBeGreaterThan(0)
			await page.locator('.spoken .origin a').last().click()
			await page.waitForURL(/articles\/00002\.html#1\/[0-9a-f]{16}$/)
			expect(await page.locator('mark.chosen').first().isVisible()).toBe(true)
			await page.goBack()
			await page.locator('h1', {hasText: 'Lena Varga'}).waitFor()
			await page.goBack()
			await page.locator('h1', {hasText: 'Search'}).waitFor()
			expect(await page.locator('#words').inputValue()).toBe('failed')
		}))

	it('saves what is chosen, with nothing that a spreadsheet would run', () =>
		on('#/search?kind=quote', async (page) => {
			const quotes = facts.filter(({kind}) => kind === 'quote')
			const save = async (format: string): Promise<string> => {
				const waiting = page.waitForEvent('download')
				await page.locator('.exports button', {hasText: format}).click()
				return readFileSync(await (await waiting).path(), 'utf8')
			}
			const rows = parse(await save('CSV'), {columns: true}) as Record<string, string>[]
			expect(rows.map(({id}) => id).sort()).toEqual(quotes.map(({id}) => id).sort())
			expect(rows.some(({by}) => by === `'=HYPERLINK("x")<script>broken()</script>`)).toBe(true)
			for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=@]/)
			const lines = (await save('JSONL'))
				.trimEnd()
				.split('\n')
				.map((line) => JSON.parse(line) as Record<string, unknown>)
			for (const {id, start, end, article} of lines) {
				const {evidence} = quotes.find((quote) => quote.id === id)!
				expect([start, end]).toEqual([evidence.start, evidence.end])
				expect(articles.some((one) => one.article.id === article)).toBe(true)
			}
		}))

	it('shows events by type and in order of time', () =>
		on('#/events?all=1', async (page) => {
			const all = facts.filter(({kind}) => kind === 'event').length
			const count = Number(/\d+/.exec((await page.locator('.timeline-list h2').textContent())!)![0])
			expect(count).toBeGreaterThan(2)
			expect(count).toBeLessThanOrEqual(all)
			const days = (await page.locator('.group').allTextContents()).map((day) => Date.parse(`${day} UTC`))
			expect(days).toEqual([...days].sort((a, b) => b - a))
			await expectMarks(page)
		}))

	it('draws who speaks of whom, and says the same in a table', () =>
		on('#/talk', async (page) => {
			const rows = await page.locator('tbody tr').allTextContents()
			expect(rows.some((row) => row.startsWith('Lena VargaAcme Ferries'))).toBe(true)
			expect(await page.locator('.flows a').allTextContents()).toContain('Lena VargaLena Varga')
			await page.locator('tbody tr', {hasText: 'Lena Varga'}).first().locator('a.number').click()
			await page.locator('.status').waitFor()
			expect(page.url()).toMatch(/by=[0-9a-f]{16}&about=[0-9a-f]{16}/)
			await expectMarks(page)
		}))

	it('takes hostile names, words and addresses for words', () =>
		on('#/search?q=million', async (page) => {
			for (const hash of [
				'#/search?kind=quote',
				'#/people',
				'#/articles',
				'#/',
				'#/search?q=<img+src%3Dx>&source=<b>x</b>&by=../../x',
				'#/person/..%2Fx',
				'#/numbers/9/%00',
			]) {
				await page.evaluate(`location.hash = ${JSON.stringify(hash)}`)
				await page.locator('main:not([aria-busy])').waitFor()
				expect(await page.locator('main img, main script, main b, main iframe').count()).toBe(0)
			}
			expect(await page.locator('a[href^="javascript:"]').count()).toBe(0)
		}))

	it('has nothing that axe finds wrong, in light and dark, and fits a phone', () =>
		on('#/people', async (page) => {
			await page.locator('th a', {hasText: 'Lena Varga'}).click()
			await page.locator('h1', {hasText: 'Lena Varga'}).waitFor()
			const [, person = ''] = page.url().split('#')
			const found: string[] = []
			for (const hash of ['/', '/people', '/events', '/talk', '/numbers', '/search?q=quay', person]) {
				await page.goto(`${pathToFileURL(folder).href}/index.html#${hash}`)
				await page.locator('main:not([aria-busy]) h1').waitFor()
				for (const colorScheme of hash === '/' || hash.startsWith('/search')
					? (['light', 'dark'] as const)
					: (['light'] as const)) {
					await page.emulateMedia({colorScheme})
					await page.evaluate(axe)
					found.push(...(await page.evaluate(runAxe)).map((one) => `${hash} ${colorScheme}: ${one}`))
				}
				await page.setViewportSize({width: 360, height: 740})
				expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(360)
				await page.setViewportSize({width: 1300, height: 900})
			}
			expect(found).toEqual([])
		}))
})

interface Axe {
	run(options: object): Promise<{
		readonly violations: readonly {readonly id: string; readonly nodes: readonly {readonly html: string}[]}[]
	}>
}

/** Runs in the page, where axe is: what it finds wrong. */
async function runAxe(): Promise<string[]> {
	const {axe: checker} = globalThis as unknown as {readonly axe: Axe}
	const {violations} = await checker.run({preload: false})
	return violations.map(({id, nodes}) => `${id} at ${nodes[0]!.html.slice(0, 120)}`)
}
