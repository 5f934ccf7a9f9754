// Tries the example in Chromium, bundled by esbuild and as plain modules, and compares its facts with those of Node.
//   node examples/browser/check.js
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {createServer} from 'node:http'
import {tmpdir} from 'node:os'
import {extname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {extract} from 'newsfacts'
import {chromium} from 'playwright-core'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))
const bundled = mkdtempSync(join(tmpdir(), 'newsfacts-example-'))
await build({
	entryPoints: [`${here}worker.js`],
	outdir: bundled,
	bundle: true,
	splitting: true,
	format: 'esm',
	minify: true,
	logLevel: 'warning',
})

const types = {'.html': 'text/html', '.js': 'text/javascript'}
const read = {
	bundled: (path) => readFileSync(path.startsWith('models/') ? root + path : fileIn(path)),
	// A Worker knows no map of imports, so the plain module names its file.
	plain(path) {
		if (path === 'worker.js')
			return readFileSync(here + path, 'utf8').replace('newsfacts/browser', '/dist/web/newsfacts.js')
		return readFileSync(/^(?:models|dist\/web)\//.test(path) ? root + path : here + path)
	},
}
const fileIn = (path) => (/^(?:index\.html|page\.js)$/.test(path) ? here : `${bundled}/`) + path

const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
	args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
})
try {
	for (const [name, bytesOf] of Object.entries(read)) {
		const server = createServer(({url}, response) => {
			try {
				const path = url === '/' ? 'index.html' : url.slice(1)
				response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream').end(bytesOf(path))
			} catch {
				response.writeHead(404).end()
			}
		})
		await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
		const page = await browser.newPage()
		await page.goto(`http://127.0.0.1:${server.address().port}/`)
		const text = await page.locator('textarea').inputValue()
		await page.locator('button').click()
		await page.locator('pre', {hasText: 'quote'}).waitFor({timeout: 60_000})
		const found = await page.locator('pre').textContent()
		if (found !== JSON.stringify(extract({text, published: '2026-03-04'}).facts, null, 2))
			throw new Error(`${name}: other facts than in Node: ${found.slice(0, 500)}`)
		console.log(`browser, ${name}: the same facts`)
		server.close()
	}
} finally {
	await browser.close()
	rmSync(bundled, {recursive: true})
}
