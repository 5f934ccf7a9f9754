import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync} from 'node:fs'
import {loadavg, tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {BrowserContext, CDPSession} from 'playwright-core'
import {median, table} from './table.js'

const rounds = 5

interface Served {
	readonly address: string
	close(): void
}

/** Seconds from the start of the page's load to its first facts, on the clock and of its process; first visit and second. */
interface Visit {
	readonly clock: number
	readonly processor: number
}

/** How soon the playground shows facts, from a server on this machine, in Chromium. */
export async function firstFacts(): Promise<string> {
	const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium'].find(
		(path) => path !== undefined && existsSync(path),
	)
	if (executablePath === undefined) return 'browser: no Chromium here (apt-get install chromium)'
	const here = (path: string): string => fileURLToPath(new URL(`../../playground/${path}`, import.meta.url))
	const folder = mkdtempSync(join(tmpdir(), 'newsfacts-bench-'))
	const {status, stderr} = spawnSync(process.execPath, [here('build.js'), '--out', folder], {encoding: 'utf8'})
	if (status !== 0) throw new Error(`the playground can't be built: ${stderr}`)
	const {serveFolder} = (await import(here('serve.js'))) as {serveFolder(folder: string, port: number): Promise<Served>}
	const {chromium} = await import('playwright-core')
	const server = await serveFolder(folder, 0)
	const browser = await chromium.launch({
		executablePath,
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
	})
	try {
		const session = await browser.newBrowserCDPSession()
		const first: Visit[] = []
		const second: Visit[] = []
		for (let round = 0; round < rounds; round++) {
			const context = await browser.newContext()
			first.push(await visit(context, session, server.address))
			second.push(await visit(context, session, server.address))
			await context.close()
		}
		const seconds = (visits: readonly Visit[], of: keyof Visit): string =>
			median(visits.map((one) => one[of])).toFixed(2)
		return [
			table(
				['playground: load to first facts, s', 'clock', 'processor'],
				[
					['first visit', seconds(first, 'clock'), seconds(first, 'processor')],
					['second visit, weights from the cache', seconds(second, 'clock'), seconds(second, 'processor')],
				],
			),
			`medians of ${rounds}; load of the machine: ${loadavg()[0]!.toFixed(1)}`,
		].join('\n')
	} finally {
		await browser.close()
		server.close()
		rmSync(folder, {recursive: true})
	}
}

async function visit(context: BrowserContext, session: CDPSession, address: string): Promise<Visit> {
	const page = await context.newPage()
	const before = await rendererSeconds(session)
	await page.goto(address)
	await page.locator('#status', {hasText: 'read in'}).waitFor()
	const clock = (await page.evaluate('performance.getEntriesByName("facts")[0].startTime')) as number
	const processor = (await rendererSeconds(session)) - before
	await page.close()
	return {clock: clock / 1000, processor}
}

// Of all processes that draw pages, so that a new one counts from its start.
async function rendererSeconds(session: CDPSession): Promise<number> {
	const {processInfo} = await session.send('SystemInfo.getProcessInfo')
	return processInfo.filter(({type}) => type === 'renderer').reduce((sum, {cpuTime}) => sum + cpuTime, 0)
}
