import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type ServerType, serve} from '@hono/node-server'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import type {Browser, BrowserContext, Page} from 'playwright-core'
import {createDesk} from '../../src/cli/annotate/app.js'
import {type CorrectionsFile, openCorrectionsFile} from '../../src/cli/annotate/corrections-file.js'
import {openShelf} from '../../src/cli/annotate/shelf.js'
import {correctionsSchema} from '../../src/facts/corrections/schema.js'
import {executable, launch} from './chromium.js'
import {hostile, sample} from './made.js'

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-desk-'))
const path = join(folder, 'desk.jsonl')
const withBrowser = executable === undefined ? describe.skip : describe

withBrowser('annotate in a browser', () => {
	let browser: Browser
	let context: BrowserContext
	let server: ServerType
	let file: CorrectionsFile
	let base = ''
	const guard = {port: 0, key: 'a'.repeat(32)}
	const wrong: string[] = []

	async function open(): Promise<Page> {
		const page = await context.newPage()
		page.on('pageerror', ({message}) => wrong.push(message))
		page.on('request', (request) => {
			if (!request.url().startsWith(base)) wrong.push(request.url())
		})
		await page.goto(`${base}/?key=${guard.key}`)
		return page
	}

	const records = () =>
		readFileSync(path, 'utf8')
			.split('\n')
			.filter(Boolean)
			.flatMap((line) => correctionsSchema.parse(JSON.parse(line)).records)

	beforeAll(async () => {
		file = await openCorrectionsFile(path)
		const shelf = openShelf()
		for (const extraction of [hostile, sample]) await shelf.add(extraction)
		const app = createDesk({shelf, file, guard, isReading: () => false})
		server = serve({fetch: app.fetch, hostname: '127.0.0.1', port: 0})
		await new Promise((resolve) => server.once('listening', resolve))
		guard.port = (server.address() as AddressInfo).port
		base = `http://127.0.0.1:${guard.port}`
		browser = await launch()
		context = await browser.newContext()
	})

	afterAll(async () => {
		await browser.close()
		await new Promise((resolve) => server.close(resolve))
		await file.close()
		rmSync(folder, {recursive: true})
	})

	it('lists the articles, saves what is judged, in two tabs at once, and shows it again', async () => {
		const page = await open()
		expect(page.url()).toBe(`${base}/`)
		expect(await page.locator('main img, main b').count()).toBe(0)
		await page.locator('.front a').nth(1).click()
		await page.locator('.desk').waitFor()
		const second = await open()
		await second.goto(`${base}/articles/2`)
		for (const [tab, steps] of [
			[page, 1],
			[second, 2],
		] as const) {
			for (let step = 0; step < steps; step++) await tab.keyboard.press('j')
			await tab.keyboard.press('r')
			await tab.locator('.kept', {hasText: 'Saved in desk.jsonl.'}).waitFor()
		}
		expect(records().map(({verdict}) => verdict)).toEqual(['right', 'right'])
		await second.locator('.tally', {hasText: '2 right'}).waitFor()
		await second.reload()
		await second.locator('.tally', {hasText: '2 right'}).waitFor()
		await second.keyboard.press('[')
		await second.waitForURL('**/articles/1')
		await second.goto(`${base}/`)
		expect(await second.locator('.kicker', {hasText: '2 records judged'}).count()).toBe(1)
		expect(wrong).toEqual([])
		await second.close()

		// A page of another site, which knows the address, gets nothing done: the browser asks first, and the server says no.
		const elsewhere = await context.newPage()
		await elsewhere.goto('data:text/html,<title>elsewhere</title>')
		const outcome = await elsewhere.evaluate(
			`fetch('${base}/corrections/${sample.article.hash}/${sample.facts[0]!.id}', {method: 'DELETE', credentials: 'include'}).then(() => 'done', () => 'refused')`,
		)
		expect(outcome).toBe('refused')
		expect(records()).toHaveLength(2)
		await elsewhere.close()

		// Without the server nothing is lost: it is tried again.
		await context.setOffline(true)
		await page.keyboard.press('r')
		await page.locator('.kept.trouble', {hasText: 'Not saved'}).waitFor()
		expect(await page.locator('.tally').textContent()).toMatch(/^[23] right/)
		await context.setOffline(false)
		await page.locator('.kept', {hasText: 'Saved in desk.jsonl.'}).waitFor()
		expect(records().length).toBeGreaterThanOrEqual(2)
		await page.close()
	})
})
