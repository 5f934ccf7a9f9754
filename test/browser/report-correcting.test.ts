import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
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
import {extract} from '../../src/index.js'
import {executable, launch} from './chromium.js'
import {hostile, strike} from './made.js'
import {select} from './select.js'
import {writeReport} from './write-report.js'

const quay = extract({
	id: 'quay',
	published: '2025-03-03',
	title: 'The quay closes',
	text: '“The quay is closed until May,” said Lena Varga, mayor of Oldtown, on Monday. Acme Ferries has 40 boats. Police arrested Tom Weller in Oldtown on Sunday.',
})
/** The same text under another name. */
const copy = extract({id: 'copy', published: '2025-03-04', title: 'The quay closes', text: quay.article.text})

const articles = [quay, strike, hostile, copy]
const folder = mkdtempSync(join(tmpdir(), 'newsfacts-report-correcting-'))
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const withBrowser = executable === undefined ? describe.skip : describe

withBrowser('correcting in a report', () => {
	let browser: Browser
	let context: BrowserContext

	beforeAll(async () => {
		writeReport(folder, 'The quay', articles)
		browser = await launch()
		context = await browser.newContext({viewport: {width: 1300, height: 900}})
	})

	afterAll(async () => {
		await browser.close()
		rmSync(folder, {recursive: true})
	})

	/** Opens a page of the report in a browser that keeps what it is given, and looks that nothing went wrong. */
	async function on(path: string, trial: (page: Page) => Promise<void>): Promise<void> {
		const page = await context.newPage()
		const wrong: string[] = []
		page.on('pageerror', ({message}) => wrong.push(message))
		page.on('console', (message) => wrong.push(message.text()))
		const root = pathToFileURL(folder).href
		page.on('request', (request) => {
			if (!request.url().startsWith(`${root}/`) && !request.url().startsWith('blob:')) wrong.push(request.url())
		})
		await page.goto(`${root}/${path}`)
		await trial(page)
		expect(wrong).toEqual([])
		await page.close()
	}

	const factOf = (kind: string) => quay.facts.find((fact) => fact.kind === kind)!
	const row = (page: Page, id: string) => page.locator(`[data-fact="${id}"]`)
	const tally = (page: Page, words: string) => page.locator('.tally', {hasText: words}).waitFor()

	async function faults(page: Page): Promise<unknown> {
		await page.evaluate(axe)
		return page.evaluate(
			`axe.run(document, {preload: false}).then(({violations}) => violations.map(({id, nodes}) => [id, nodes[0].html]))`,
		)
	}

	async function exported(page: Page): Promise<ArticleCorrections[]> {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', {name: 'Export'}).click(),
		])
		await download.saveAs(join(folder, 'corrections.jsonl'))
		return readFileSync(join(folder, 'corrections.jsonl'), 'utf8')
			.trimEnd()
			.split('\n')
			.map((line) => correctionsSchema.parse(JSON.parse(line)))
	}

	it('marks facts of the search, by keys and with words of their sentence', () =>
		on('index.html#/search?q=quay&sort=oldest', async (page) => {
			await row(page, factOf('quote').id).waitFor()
			expect(await page.locator('.desk:visible, .judge').count()).toBe(0)
			await page.keyboard.press('c')
			const quote = row(page, factOf('quote').id)
			await quote.locator('.judge').waitFor()
			await quote.locator('.judge .wrong').click()
			expect(await page.locator('#field-speaker').inputValue()).toBe('Lena Varga')
			expect(await faults(page)).toEqual([])
			await page.locator('#field-source').fill('Nobody at all')
			await page.keyboard.press('Enter')
			expect(await page.locator('.editor .fault').textContent()).toContain('stand in the text')
			// Words that are selected in the sentence go into the field that waits for them.
			await page.locator('#field-source').focus()
			await select(page, 'mayor of', 'article:has(.editor) p.passage')
			expect(await page.locator('#field-source').inputValue()).toBe('mayor of')
			await page.locator('#field-speaker').fill('Ada Varga')
			await page.keyboard.press('Enter')
			await tally(page, '0 right · 1 wrong · 0 missing')
			expect(await page.locator('.fixes ins').allTextContents()).toEqual(['Ada Varga', '“mayor of”'])
			await quote.focus()
			await page.keyboard.press('j')
			await page.keyboard.press('r')
			await tally(page, '1 right · 1 wrong · 0 missing')
			await page.keyboard.press('k')
			await page.keyboard.press('u')
			await tally(page, '0 right · 1 wrong · 0 missing')
			// The same text under another name is corrected with it, and counted once.
			await page.reload()
			await row(page, factOf('quote').id).waitFor()
			await page.locator('.correct').click()
			await tally(page, '0 right · 1 wrong · 0 missing')
		}))

	it('marks quotes of a person and events in their order of time', () =>
		on('index.html#/people', async (page) => {
			await page.locator('.correct').click()
			await page.locator('th a', {hasText: 'Lena Varga'}).click()
			const quote = row(page, factOf('quote').id)
			await quote.locator('.judge .wrong[aria-pressed="true"]').waitFor()
			await quote.locator('.judge .wrong').click()
			expect(await page.locator('.editing p.passage').textContent()).toContain('mayor of Oldtown')
			expect(await faults(page)).toEqual([])
			await page.keyboard.press('Escape')
			expect(await page.locator('.editor').count()).toBe(0)
			await page.goto(`${pathToFileURL(folder).href}/index.html#/events?all=1`)
			const event = row(page, factOf('event').id)
			await event.locator('.judge .right').click()
			await tally(page, '1 right · 1 wrong · 0 missing')
			await page.locator('.correct').click()
			expect(await page.locator('.desk:visible, .judge').count()).toBe(0)
		}))

	it('shows on the page of the article what was marked in the report', () =>
		on(`articles/00001.html#1/${factOf('quote').id}`, async (page) => {
			await page.keyboard.press('c')
			expect(await page.locator('.tally').textContent()).toBe('1 right · 1 wrong · 0 missing')
			expect(await page.locator('.open .fixes ins').first().textContent()).toBe('Ada Varga')
		}))

	it('exports what eval and check read, and takes it back', () =>
		on('index.html#/search', async (page) => {
			await page.locator('.correct').click()
			await tally(page, '1 right · 1 wrong · 0 missing')
			const [line, ...rest] = await exported(page)
			expect(rest).toEqual([])
			expect(line!.article).toEqual(quay.article)
			const held = judgeCorrections(line!.records, quay).filter(({holds}) => holds).length
			const {stdout} = spawnSync(
				process.execPath,
				[cli, 'eval', '--gold', 'corrections.jsonl', '--errors', '0', '--json', '-'],
				{cwd: folder, encoding: 'utf8'},
			)
			expect((JSON.parse(stdout) as Row[])[0]).toMatchObject({items: 2, metric: 'verdicts', value: 50 * held})
			const spoilt = {...line!, records: [{...line!.records[0]!, verdict: '<img src=x>'}]}
			const stranger = {...line!, article: {...line!.article, hash: '0'.repeat(64)}}
			await page.evaluate('localStorage.clear()')
			await page.locator('.desk input[type="file"]').setInputFiles({
				name: '<b>desk</b>.jsonl',
				mimeType: 'application/jsonl',
				buffer: Buffer.from([spoilt, stranger, line].map((one) => JSON.stringify(one)).join('\n')),
			})
			await page.locator('.desk .said li').first().waitFor()
			expect(await page.locator('.desk .said p').textContent()).toBe('2 verdicts taken over from <b>desk</b>.jsonl.')
			expect(await page.locator('.desk .said li').allTextContents()).toEqual([
				expect.stringMatching(/line 1: record 1 has no verdict that there is; remove it/),
				expect.stringMatching(/line 2: corrections of another article, or of another text of it/),
			])
			expect(await exported(page)).toEqual([line])
		}))

	it('lets nothing run of hostile words, and fits a phone', () =>
		on('index.html#/search?q=million', async (page) => {
			await page.setViewportSize({width: 360, height: 740})
			await page.locator('.correct').click()
			await page.locator('.judge .wrong').first().click()
			expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBe(360)
			await page.locator('#no-such-fact').check()
			await page.locator('.editor .primary').click()
			expect(await page.locator('.fixes').first().textContent()).toMatch(/^No such /)
			await page.evaluate(
				`localStorage.setItem('newsfacts-corrections-${hostile.article.hash}', '{"corrections":1,"records":[{"id":"x","verdict":"missing","record":{"kind":"<b>","evidence":{},"fields":{}}},null,7]}')`,
			)
			await page.reload()
			await page.locator('.correct').click()
			await tally(page, '1 right · 1 wrong · 0 missing')
			expect(await page.locator('main img, main b, main i, main script').count()).toBe(0)
			expect(await faults(page)).toEqual([])
		}))
})
