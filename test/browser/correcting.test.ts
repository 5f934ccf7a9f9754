import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import type {Browser, BrowserContext, Page} from 'playwright-core'
import {judgeCorrections} from '../../src/evaluate/corrections/verdicts.js'
import type {Row} from '../../src/evaluate/score.js'
import type {ArticleCorrections} from '../../src/facts/corrections/correction.js'
import {correctionsSchema} from '../../src/facts/corrections/schema.js'
import {renderPage} from '../../src/view/index.js'
import {executable, launch} from './chromium.js'
import {hostile, sample, strike} from './made.js'
import {select} from './select.js'

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-correcting-'))
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const withBrowser = executable === undefined ? describe.skip : describe

withBrowser('correcting in the page', () => {
	let browser: Browser
	let context: BrowserContext
	const wrong: string[] = []

	beforeAll(async () => {
		for (const [name, extractions] of Object.entries({strike: [strike], many: [sample, hostile]}))
			writeFileSync(join(folder, `${name}.html`), renderPage(extractions))
		browser = await launch()
		context = await browser.newContext({viewport: {width: 1300, height: 900}})
	})

	afterAll(async () => {
		await browser.close()
		rmSync(folder, {recursive: true})
	})

	/** Opens a page in a browser that keeps what it is given, and looks that nothing went wrong and nothing was asked for. */
	async function on(name: string, trial: (page: Page) => Promise<void>, before = ''): Promise<void> {
		const page = await context.newPage()
		page.on('pageerror', ({message}) => wrong.push(message))
		page.on('console', (message) => wrong.push(message.text()))
		const address = pathToFileURL(join(folder, `${name}.html`)).href
		page.on('request', (request) => {
			if (request.url().split('#')[0] !== address && !request.url().startsWith('blob:')) wrong.push(request.url())
		})
		if (before) await page.addInitScript(before)
		await page.goto(address)
		await trial(page)
		expect(wrong).toEqual([])
		await page.close()
	}

	async function exported(page: Page): Promise<ArticleCorrections[]> {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', {name: 'Export'}).click(),
		])
		const path = join(folder, download.suggestedFilename())
		await download.saveAs(path)
		return readFileSync(path, 'utf8')
			.trimEnd()
			.split('\n')
			.map((line) => correctionsSchema.parse(JSON.parse(line)))
	}

	/** What is serious in the eyes of axe. */
	async function faults(page: Page): Promise<unknown> {
		await page.evaluate(axe)
		return page.evaluate(
			`axe.run(document).then(({violations}) => violations.map(({id, nodes}) => [id, nodes[0].html]))`,
		)
	}

	const tally = (page: Page) => page.locator('.tally').textContent()
	const chosen = (page: Page) => page.locator('.card[aria-expanded="true"]').getAttribute('data-f')

	it('is a mode: the page is as calm as it was until it is switched on', () =>
		on('strike', async (page) => {
			expect(await page.locator('.desk:visible, .judge, .editor').count()).toBe(0)
			await page.keyboard.press('w')
			expect(await page.locator('.editor').count()).toBe(0)
			expect(await faults(page)).toEqual([])
			await page.locator('.correct').click()
			expect(await page.locator('.desk').isVisible()).toBe(true)
			await page.keyboard.press('c')
			expect(await page.locator('.desk:visible, .judge').count()).toBe(0)
		}))

	it('marks by keys what is right and wrong, and goes on to the next', () =>
		on('strike', async (page) => {
			await page.keyboard.press('c')
			await page.keyboard.press('j')
			const first = await chosen(page)
			await page.keyboard.press('r')
			expect(await tally(page)).toBe('1 right · 0 wrong · 0 missing')
			const second = await chosen(page)
			expect(second).not.toBe(first)
			await page.keyboard.press('u')
			await page.keyboard.press('k')
			await page.keyboard.press('u')
			expect(await tally(page)).toBe('0 right · 0 wrong · 0 missing')
			await page.keyboard.press('r')
			await page.locator('[data-kind="date"]').click()
			const date = strike.facts.find(({kind}) => kind === 'date')!
			await page.locator(`.card[data-f="${date.id}"]`).click()
			await page.keyboard.press('w')
			expect(await faults(page)).toEqual([])
			// Keys are letters now.
			expect(await page.locator('#field-value:focus').count()).toBe(1)
			await page.keyboard.press('Enter')
			expect(await page.locator('.fault').textContent()).toContain('Nothing is changed')
			await page.locator('#field-value').fill('2024-11-28')
			await page.keyboard.press('Enter')
			expect(await tally(page)).toBe('1 right · 1 wrong · 0 missing')
			expect(await page.locator('.open .fixes ins').textContent()).toBe('2024-11-28')
			expect(await chosen(page)).toBe(date.id)
		}))

	it('keeps them over a reload, marks by mouse, and adds what is missing from words that are selected', () =>
		on('strike', async (page) => {
			await page.locator('.correct').click()
			expect(await tally(page)).toBe('1 right · 1 wrong · 0 missing')
			await page.locator('[data-kind="event"]').click()
			const event = strike.facts.find(({kind}) => kind === 'event')!
			const row = page.locator(`li:has(> [data-f="${event.id}"])`)
			await row.locator('.judge .wrong').click()
			await page.locator('#no-such-fact').check()
			await page.getByRole('button', {name: 'Save'}).click()
			expect(await row.locator('.fixes').textContent()).toBe('No such event')
			await select(page, '81 per cent')
			expect(await page.locator('.kinds').isVisible()).toBe(true)
			expect(await faults(page)).toEqual([])
			await page.keyboard.press('m')
			await page.keyboard.press('ArrowRight')
			await page.keyboard.press('Enter')
			expect(await page.locator('#evidence').inputValue()).toBe('81 per cent')
			expect(await page.locator('#field-value').inputValue()).toBe('81')
			await page.locator('#field-counted').focus()
			await select(page, 'turnout')
			expect(await page.locator('#field-counted').inputValue()).toBe('turnout')
			await page.getByRole('button', {name: 'Save'}).click()
			expect(await tally(page)).toBe('1 right · 2 wrong · 1 missing')
			expect(await page.locator('.added .lead').textContent()).toBe('81 per cent')
			// And without a selection: the words are written, and must stand in the text.
			await page.keyboard.press('m')
			await page.locator('[data-missing="name"]').click()
			await page.locator('#evidence').fill('Nowhere Town')
			await page.locator('#field-name').fill('Thornley')
			await page.getByRole('button', {name: 'Save'}).click()
			expect(await page.locator('.fault').textContent()).toContain('don’t stand in the text')
			await page.locator('#evidence').fill('Thornley')
			expect(await page.locator('.words-input .next').first().textContent()).toMatch(/^1 of \d+$/)
			await page.keyboard.press('Escape')
			expect(await page.locator('.editor').count()).toBe(0)
		}))

	it('exports what eval and check read, and takes it back', () =>
		on('strike', async (page) => {
			await page.locator('.correct').click()
			const [line] = await exported(page)
			expect(line!.article).toEqual(strike.article)
			expect(line!.records.map(({verdict}) => verdict)).toEqual(['right', 'wrong', 'wrong', 'missing'])
			const judged = judgeCorrections(line!.records, strike)
			expect(judged.map(({holds}) => holds).slice(0, 3)).toEqual([true, false, false])
			const {stdout} = spawnSync(
				process.execPath,
				[cli, 'eval', '--gold', 'corrections.jsonl', '--errors', '0', '--json', '-'],
				{cwd: folder, encoding: 'utf8'},
			)
			const held = judged.filter(({holds}) => holds).length
			expect((JSON.parse(stdout) as Row[])[0]).toMatchObject({items: 4, metric: 'verdicts', value: 25 * held})
			expect(judged[1]!.fields).toMatchObject([{field: 'value', wanted: '2024-11-28'}])
			expect(judged[3]!.wanted!.fields).toEqual({
				value: 81,
				counted: {
					start: strike.article.text.indexOf('turnout'),
					end: strike.article.text.indexOf('turnout') + 7,
					text: 'turnout',
				},
			})
			while ((await page.locator('.added .remove').count()) > 0) await page.locator('.added .remove').first().click()
			expect(await tally(page)).toBe('1 right · 2 wrong · 0 missing')
			const other = {...line!, article: sample.article}
			const spoilt = {
				...line!,
				records: [
					{...line!.records[0]!, verdict: '<img src=x>'},
					{...line!.records[3], more: 1},
				],
			}
			const lines = [spoilt, {...line!, corrections: 2}, other].map((one) => JSON.stringify(one))
			await page.locator('.desk input[type="file"]').setInputFiles({
				name: '<b>desk</b>.jsonl',
				mimeType: 'application/jsonl',
				buffer: Buffer.from(`${lines.join('\n')}\n{"a":1}\nno JSON\n`),
			})
			await page.locator('.said li').first().waitFor()
			expect(await page.locator('.said p').textContent()).toBe('1 verdict taken over from <b>desk</b>.jsonl.')
			expect(await page.locator('.said li').allTextContents()).toEqual([
				expect.stringMatching(/line 1: record 1 has no verdict that there is; remove it/),
				expect.stringMatching(/line 2: corrections of another version, .*; export them anew/),
				expect.stringMatching(/line 3: corrections of another article, or of another text of it; open the page/),
				expect.stringMatching(/line 4: no corrections; choose a file/),
				expect.stringMatching(/line 5: not JSON; export/),
			])
			expect(await tally(page)).toBe('1 right · 2 wrong · 1 missing')
			expect((await exported(page))[0]).toEqual(line)
		}))

	it('shares what is kept between tabs, and none undoes the work of another', () =>
		on('strike', async (page) => {
			await page.locator('.correct').click()
			await on('strike', async (second) => {
				await second.keyboard.press('c')
				await second.keyboard.press('k')
				await second.keyboard.press('r')
				expect(await tally(second)).toBe('2 right · 2 wrong · 1 missing')
			})
			await page.locator('.tally', {hasText: '2 right · 2 wrong · 1 missing'}).waitFor()
			await page.keyboard.press('j')
			await page.keyboard.press('u')
			await page.locator('.tally', {hasText: '1 right · 2 wrong · 1 missing'}).waitFor()
		}))

	it('works where the browser keeps nothing, and says so', () =>
		on(
			'strike',
			async (page) => {
				await page.keyboard.press('c')
				await page.keyboard.press('j')
				await page.keyboard.press('r')
				expect(await tally(page)).toBe('1 right · 0 wrong · 0 missing')
				expect(await page.locator('.kept').textContent()).toMatch(
					/keeps nothing for this page: export before you leave/,
				)
				expect(await exported(page)).toHaveLength(1)
			},
			`Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('refused') }})`,
		))

	it('lets nothing run of hostile words, whatever is kept for them', () =>
		on('many', async (page) => {
			await page.locator('.front a').nth(1).click()
			// The article is there only when its address is read, and keys before that are lost.
			await page.locator('[data-scope="all"]').click()
			await page.keyboard.press('c')
			for (let count = 0; count < 3; count++) {
				await page.keyboard.press('j')
				await page.keyboard.press('w')
				await page.locator('#no-such-fact').check()
				await page.getByRole('button', {name: 'Save'}).click()
			}
			await page.evaluate(
				`localStorage.setItem('newsfacts-corrections-${sample.article.hash}', '{"corrections":1,"records":[{"id":"x","verdict":"missing","record":{"kind":"<b>","evidence":{},"fields":{}}},null,7]}')`,
			)
			await page.keyboard.press('[')
			await page.locator('.state').waitFor()
			expect(await tally(page)).toBe('0 right · 0 wrong · 0 missing')
			expect(await page.locator('main img, main b, main i, main script').count()).toBe(0)
			const [line, ...rest] = await exported(page)
			expect(rest).toEqual([])
			expect(line!.article).toEqual(hostile.article)
			expect(line!.records).toHaveLength(3)
		}))

	it('fits a phone', () =>
		on('strike', async (page) => {
			await page.setViewportSize({width: 360, height: 740})
			await page.locator('.correct').click()
			await page.locator('mark.at').first().click()
			await page.locator('.dock .judging.bad').click()
			const box = (await page.locator('.sheet').boundingBox())!
			expect(box.y > 200 && box.y + box.height <= 740).toBe(true)
			expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBe(360)
			expect(await faults(page)).toEqual([])
		}))
})
