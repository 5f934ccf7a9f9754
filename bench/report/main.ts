import {mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {type Browser, chromium} from 'playwright-core'
import {makeArticles} from '../soak/make-articles.js'
import {type Run, watchedRun} from '../soak/watched-run.js'

// npm run report -- [--articles 2000] [--seed 1] [--results FOLDER] [--cli PATH] [--keep]
// Writes the report of an archive of made articles, or of results that are there, opens it in Chromium from its folder, and
// prints how long each part takes: a view counts from the call for its address to its facts standing there.

const root = fileURLToPath(new URL('../../../../', import.meta.url))

const {values} = parseArgs({
	options: {
		articles: {type: 'string', default: '2000'},
		seed: {type: 'string', default: '1'},
		results: {type: 'string'},
		cli: {type: 'string', default: join(root, 'dist', 'cli.js')},
		keep: {type: 'boolean', default: false},
	},
})

/** Views with what stands there once they can be used. */
const views: readonly (readonly [name: string, hash: string, selector: string])[] = [
	['first page', '/', '.front h1'],
	['people', '/people', 'tbody tr'],
	['events', '/events', '.item'],
	['who speaks of whom', '/talk', '.band'],
	['all facts', '/search', '.item'],
	['facts with a word', '/search?q=council', '.item'],
	['facts with three', '/search?q=said+the+price', '.status'],
	['quotes, surest first', '/search?kind=quote&sort=sure', '.item'],
]

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-report-bench-'))
const out = join(folder, 'report')
const say = (line: string): void => {
	process.stdout.write(`${line}\n`)
}

const results = values.results ?? (await extractMade())
const written = await run(['report', results, '--out', out, '--quiet'])
const files = readdirSync(out, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
const sizes = files.map(({parentPath, name}) => ({name, size: statSync(join(parentPath, name)).size}))
const largest = sizes.reduce((one, other) => (other.size > one.size ? other : one))
const all = sizes.reduce((sum, {size}) => sum + size, 0)
say(`written in ${written.seconds.toFixed(1)} s, memory ${written.peak.toFixed(0)} MB at most`)
say(
	`${sizes.length} files, ${(all / 1e6).toFixed(0)} MB; the largest ${largest.name}, ${(largest.size / 1e6).toFixed(2)} MB`,
)
await openInBrowser()
if (values.keep) say(`kept in ${folder}`)
else rmSync(folder, {recursive: true})

async function extractMade(): Promise<string> {
	const archive = join(folder, 'archive.jsonl')
	const lines = Array.from(
		makeArticles(join(root, 'corpus'), Number(values.articles), Number(values.seed)),
		(article) => `${JSON.stringify(article)}\n`,
	)
	writeFileSync(archive, lines.join(''))
	const made = join(folder, 'results')
	const {seconds} = await run(['extract', archive, '--out', `${made}/`, '--threads', '2', '--quiet'])
	say(`${values.articles} articles, seed ${values.seed}, extracted in ${seconds.toFixed(0)} s`)
	return made
}

async function run(args: readonly string[]): Promise<Run> {
	const done = await watchedRun([values.cli, ...args])
	if (done.code !== 0) throw new Error(`${args[0]} ended with ${done.code}: ${done.said}`)
	return done
}

async function openInBrowser(): Promise<void> {
	const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
	const browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']})
	try {
		for (const [name, hash, selector] of views) say(`${name}: ${(await timeOf(browser, hash, selector)).join(', ')} ms`)
	} finally {
		await browser.close()
	}
}

/** Milliseconds of three loads, each in a page of its own. */
async function timeOf(browser: Browser, hash: string, selector: string): Promise<number[]> {
	const times: number[] = []
	for (let load = 0; load < 3; load++) {
		const page = await browser.newPage()
		await page.goto(`${pathToFileURL(join(out, 'index.html')).href}#${hash}`, {waitUntil: 'commit'})
		await page.locator(selector).first().waitFor()
		times.push(Math.round(await page.evaluate(() => performance.now())))
		await page.close()
	}
	return times
}
