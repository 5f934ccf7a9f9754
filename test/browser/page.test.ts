import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import type {Browser, Page} from 'playwright-core'
import type {Extraction} from '../../src/index.js'
import {renderPage} from '../../src/view/index.js'
import {executable, launch} from './chromium.js'
import {crossing, hostile, long, sample, strike} from './made.js'

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-page-'))
const files = {
	one: [sample],
	many: [sample, strike, hostile, crossing],
	hostile: [hostile],
	crossing: [crossing],
	long: [long],
}

if (executable === undefined)
	process.stderr.write('no Chromium here (apt-get install chromium): the page is not tried in a browser\n')

const withBrowser = executable === undefined ? describe.skip : describe

withBrowser('the page in a browser', () => {
	let browser: Browser

	beforeAll(async () => {
		for (const [name, extractions] of Object.entries(files))
			writeFileSync(join(folder, `${name}.html`), renderPage(extractions))
		browser = await launch()
	})

	afterAll(async () => {
		await browser.close()
		rmSync(folder, {recursive: true})
	})

	/** Opens a page from its file, shows all facts or the main ones, runs a trial, and looks that nothing went wrong and nothing was asked for. */
	async function on(
		file: keyof typeof files,
		trial: (page: Page) => Promise<void>,
		hash = '',
		scope = 'all',
	): Promise<void> {
		const page = await browser.newPage({viewport: {width: 1300, height: 900}})
		const wrong: string[] = []
		page.on('pageerror', ({message}) => wrong.push(message))
		page.on('console', (message) => wrong.push(message.text()))
		const address = pathToFileURL(join(folder, `${file}.html`)).href
		page.on('request', (request) => {
			if (request.url().split('#')[0] !== address) wrong.push(request.url())
		})
		await page.goto(`${address}${hash}`)
		if (await page.locator('.story').count()) await page.locator(`[data-scope="${scope}"]`).click()
		await trial(page)
		expect(wrong).toEqual([])
		await page.close()
	}

	/** Which facts stand at each mark, and its words. */
	const marks = (page: Page): Promise<{ids: string[]; words: string}[]> =>
		page
			.locator('mark')
			.evaluateAll((all) =>
				all.map((mark) => ({ids: (mark.getAttribute('data-f') ?? '').split(' '), words: mark.textContent ?? ''})),
			)

	const chosenCard = (page: Page) => page.locator('.card[aria-expanded="true"]')

	const spaceless = (text: string): string => text.replace(/\s+/g, '')

	async function expectMarks(page: Page, {facts, article}: Extraction): Promise<void> {
		const all = await marks(page)
		for (const {id, evidence, alsoAt} of facts) {
			const words = all.filter(({ids}) => ids.includes(id)).map((mark) => mark.words)
			const places = [evidence, ...alsoAt]
			const within = (at: number): boolean => places.some(({start, end}) => start <= at && at < end)
			const marked = article.text.replace(/[\s\S]/g, (unit, at: number) => (within(at) ? unit : ''))
			expect(spaceless(words.join(''))).toBe(spaceless(marked))
		}
		const words = (await page.locator('.text .block').allTextContents()).join('')
		expect(spaceless(words)).toBe(spaceless(article.text))
	}

	it('marks the words of every fact, and all the words stand there', () =>
		on('one', (page) => expectMarks(page, sample)))

	it('marks places that cross and lie inside one another, each piece once', () =>
		on('crossing', async (page) => {
			await expectMarks(page, crossing)
			expect(await page.locator('mark mark').count()).toBe(0)
		}))

	it('opens with the main facts alone, and shows a kind whole where the reader asks for it', async () => {
		const dates = sample.facts.filter(({kind}) => kind === 'date')
		await on(
			'one',
			async (page) => {
				const cards = await page.locator('.card:visible').count()
				expect(cards).toBeGreaterThanOrEqual(6)
				expect(cards).toBeLessThan(sample.facts.length / 2)
				expect(await page.locator('mark.k-date, mark.k-name').count()).toBe(0)
				await page.locator('[data-kind="date"]').click()
				expect(await page.locator('.card:visible').count()).toBe(cards + dates.length)
				await page.locator('[data-kind="date"]').click()
				expect(await page.locator('.card:visible').count()).toBe(cards)
			},
			'',
			'main',
		)
		const page = await browser.newPage()
		await page.goto(`${pathToFileURL(join(folder, 'one.html')).href}#1/${dates[0]!.id}`)
		expect(await chosenCard(page).getAttribute('data-f')).toBe(dates[0]!.id)
		expect(await page.locator('[data-kind="date"]').getAttribute('aria-pressed')).toBe('true')
		await page.close()
	})

	it('goes from the words to the fact, and on to what stands around them', () =>
		on('crossing', async (page) => {
			const words = page.locator('mark', {hasText: 'gamma'})
			const seen: (string | null)[] = []
			for (let click = 0; click < 6; click++) {
				await words.click()
				seen.push(await chosenCard(page).getAttribute('data-f'))
			}
			const around = [2, 3, 1, 0, 4].map((index) => crossing.facts[index]!.id)
			expect([...seen].sort()).toEqual([...around, seen[0]].sort())
			expect(seen[5]).toBe(seen[0])
			expect(page.url()).toContain(`#1/${seen[5]}`)
		}))

	it('goes from the fact to the words', () =>
		on('one', async (page) => {
			const quote = sample.facts.filter(({kind}) => kind === 'quote').at(-1)!
			await page.locator(`.card[data-f="${quote.id}"]`).click()
			const lit = page.locator(`mark.chosen[data-f~="${quote.id}"]`)
			expect((await lit.allTextContents()).join('')).toBe(quote.evidence.text)
			await lit.first().waitFor({state: 'visible'})
			const box = await lit.first().boundingBox()
			expect(box!.y > 0 && box!.y < 900).toBe(true)
			expect(await page.locator('.more dd').allTextContents()).toContain(quote.evidence.rule)
			expect(await page.locator('mark[data-part="cue"]').count()).toBe(1)
			await page.locator(`.card[data-f="${quote.id}"]`).click()
			expect(await page.locator('mark.chosen').count()).toBe(0)
		}))

	it('steps with j and k through what is shown, and leaves with Escape', () =>
		on('one', async (page) => {
			const order = await page.locator('.card').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-f')))
			await page.keyboard.press('j')
			expect(await chosenCard(page).getAttribute('data-f')).toBe(order[0])
			await page.keyboard.press('j')
			await page.keyboard.press('j')
			expect(await chosenCard(page).getAttribute('data-f')).toBe(order[2])
			await page.keyboard.press('k')
			expect(await chosenCard(page).getAttribute('data-f')).toBe(order[1])
			await page.keyboard.press('Escape')
			expect(await chosenCard(page).count()).toBe(0)
			await page.keyboard.press('k')
			expect(await chosenCard(page).getAttribute('data-f')).toBe(order.at(-1))
			await page.locator('.card').last().focus()
			await page.keyboard.press('ArrowUp')
			expect(await page.locator('.card:focus').getAttribute('data-f')).toBe(order.at(-2))
		}))

	it('filters by kind, in the list, in the text and for the keys', () =>
		on('one', async (page) => {
			for (const kind of ['quantity', 'date', 'role', 'relation', 'statement', 'event', 'name'])
				await page.locator(`[data-kind="${kind}"]`).click()
			const quotes = sample.facts.filter(({kind}) => kind === 'quote')
			expect(await page.locator('.card:visible').count()).toBe(quotes.length)
			expect(await page.locator('mark.k-date, mark.k-name').count()).toBe(0)
			expect(await page.locator('mark.k-quote').count()).toBeGreaterThan(0)
			await page.keyboard.press('j')
			expect(await chosenCard(page).getAttribute('data-f')).toBe(quotes[0]!.id)
			await page.locator('[data-kind="date"]').click()
			expect(await page.locator('mark.chosen').count()).toBeGreaterThan(0)
			await page.locator('[data-kind="date"]').click()
			await page.locator('[data-kind="quote"]').click()
			expect(await chosenCard(page).count()).toBe(0)
			expect(await page.locator('mark.chosen').count()).toBe(0)
			expect(await page.locator('.nothing').isVisible()).toBe(true)
		}))

	it('filters by voice and by confidence', () =>
		on('one', async (page) => {
			const said = sample.facts.filter(
				(fact) =>
					(fact.kind === 'quote' && fact.speaker === 'Rahul Gupta') ||
					(fact.kind !== 'quote' && fact.claim.by === 'Rahul Gupta'),
			)
			await page.locator('.voice', {hasText: 'Rahul Gupta'}).click()
			expect(await page.locator('.card:visible').count()).toBe(said.length)
			await page.locator('.voice', {hasText: 'Rahul Gupta'}).click()
			await page.locator('#least').fill('0.8')
			const sure = sample.facts.filter(({confidence}) => confidence >= 0.8)
			expect(await page.locator('.card:visible:not(.brief)').count()).toBe(sure.length)
		}))

	it('counts what passes the filters, at each kind', () =>
		on('one', async (page) => {
			const sum = page.locator('.chip[data-kind="quote"] .count')
			const all = Number(await sum.textContent())
			await page.locator('#least').fill('0.9')
			const sure = sample.facts.filter((fact) => fact.kind === 'quote' && fact.confidence >= 0.9).length
			expect(sure).toBeLessThan(all)
			expect(Number(await sum.textContent())).toBe(sure)
			expect(await page.locator('.card.i-quote:visible, .cards li:visible .card').count()).toBeGreaterThan(0)
		}))

	it('keeps a long name within its panel', () =>
		on('long', async (page) => {
			for (const width of [1440, 390]) {
				await page.setViewportSize({width, height: 900})
				expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(width)
			}
		}))

	it('links the address of its source, and nothing else that calls itself one', () =>
		on('long', async (page) => {
			expect(await page.locator('.url a').getAttribute('href')).toBe('https://example.org/long')
		}).then(() =>
			on('hostile', async (page) => {
				expect(await page.locator('.url').textContent()).toContain('javascript:')
				expect(await page.locator('.url a').count()).toBe(0)
			}),
		))

	it('lists all articles, with counts, and opens and turns them', () =>
		on('many', async (page) => {
			expect(await page.locator('.front tbody tr').count()).toBe(4)
			const counts = await page.locator('.front tbody tr').nth(1).locator('td').allTextContents()
			expect(Number(counts[0])).toBe(strike.facts.filter(({kind}) => kind === 'quote').length)
			await page.locator('.front a', {hasText: 'Tram drivers'}).click()
			await page.locator('h1', {hasText: 'Tram drivers'}).waitFor()
			await page.locator('[data-scope="all"]').click()
			await expectMarks(page, strike)
			await page.keyboard.press('[')
			await page.locator('h1', {hasText: 'sample'}).waitFor()
			await page.keyboard.press(']')
			await page.locator('h1', {hasText: 'Tram drivers'}).waitFor()
			await page.goBack()
			await page.locator('h1', {hasText: 'sample'}).waitFor()
			await page.locator('.wordmark').click()
			await page.locator('.front').waitFor()
		}))

	it('opens at the fact that its address names', async () => {
		const {id} = strike.facts[20]!
		await on(
			'many',
			async (page) => {
				expect(await chosenCard(page).getAttribute('data-f')).toBe(id)
				expect(await page.locator(`mark.chosen[data-f~="${id}"]`).count()).toBeGreaterThan(0)
			},
			`#2/${id}`,
		)
		await on('many', async (page) => expect(await page.locator('.front').count()).toBe(1), '#99/nothing')
	})

	it('shows hostile words as words', () =>
		on('hostile', async (page) => {
			await expectMarks(page, hostile)
			expect(await page.locator('img, b, i, main script').count()).toBe(0)
			expect(await page.locator('h1').first().textContent()).toBe('<img src=x onerror=broken()>')
			expect(await page.locator('.kicker').textContent()).toBe('</script><script>broken()</script>')
		}))

	it('names what it shows: every card a button with words, every mark described by its card', () =>
		on('one', async (page) => {
			const said = await page.locator('mark').evaluateAll(
				(marks) =>
					marks.filter((mark) => {
						const id = mark.getAttribute('aria-describedby')
						return id !== null && mark.ownerDocument.getElementById(id) === null
					}).length,
			)
			expect(said).toBe(0)
			for (const name of await page.getByRole('button').allTextContents()) expect(name.trim()).not.toBe('')
			expect(await page.getByRole('article').count()).toBe(1)
			expect(await page.getByRole('complementary').count()).toBe(1)
			expect(await page.locator('.card[tabindex="0"]').count()).toBe(1)
			await page.keyboard.press('j')
			expect(await page.locator('[aria-live]').textContent()).not.toBe('')
		}))

	it('fits a phone, and shows there what is chosen', () =>
		on('one', async (page) => {
			await page.setViewportSize({width: 360, height: 740})
			expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBe(360)
			const wide = (cards: {scrollWidth: number; clientWidth: number}[]): number =>
				cards.filter(({scrollWidth, clientWidth}) => scrollWidth > clientWidth + 1).length
			expect(await page.locator('.card').evaluateAll(wide)).toBe(0)
			await page.locator('mark.k-quote').first().click()
			expect(await page.locator('.dock').isVisible()).toBe(true)
			expect(await page.locator('.dock .lead').textContent()).toBe(
				await chosenCard(page).locator('.lead').textContent(),
			)
		}))

	it('is light and dark, as the system is and as the reader likes', () =>
		on('one', async (page) => {
			const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
			expect(await background()).toBe('rgb(252, 250, 245)')
			await page.emulateMedia({colorScheme: 'dark'})
			expect(await background()).toBe('rgb(21, 23, 26)')
			await page.locator('.theme').click()
			await page.locator('.theme').click()
			expect(await background()).toBe('rgb(252, 250, 245)')
			// What a page stores reaches the next one a moment later.
			for (let tries = 0; tries < 5; tries++) {
				await page.reload()
				if ((await background()) === 'rgb(252, 250, 245)') break
			}
			expect(await background()).toBe('rgb(252, 250, 245)')
		}))
})
