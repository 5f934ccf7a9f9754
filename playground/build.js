// Writes the playground, a folder of files that any web server can serve, and nothing but those files is asked for.
//   npm run playground               into dist/playground
//   npm run playground -- --out DIR  elsewhere
//   npm run playground -- --serve    and serves it at http://127.0.0.1:8088 (--port N) until it is interrupted
import {copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {build} from 'esbuild'
import {colourStyle} from '../dist/view/colours.js'
import {policy, serveFolder} from './serve.js'

const {values} = parseArgs({
	options: {
		out: {type: 'string', default: fileURLToPath(new URL('../dist/playground', import.meta.url))},
		serve: {type: 'boolean', default: false},
		port: {type: 'string', default: '8088'},
	},
})
const {out} = values
const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const models = readdirSync(here('../models')).filter((name) => name.endsWith('.bin'))
const megabytes = models.reduce((sum, name) => sum + statSync(here(`../models/${name}`)).size, 0) / 1e6

/** Articles of our own invention, by their folders in corpus/. */
const examples = ['tram-strike', 'dam-collapse', 'kestrel-results', 'confidence-vote', 'glassmaker-interview'].map(
	(name) => {
		const {title, published} = JSON.parse(readFileSync(here(`../corpus/${name}/article.json`), 'utf8'))
		return {
			title,
			published: published.slice(0, 10),
			text: readFileSync(here(`../corpus/${name}/article.txt`), 'utf8').trim(),
		}
	},
)

rmSync(out, {recursive: true, force: true})
mkdirSync(`${out}/models`, {recursive: true})
await build({
	entryPoints: {main: here('src/main.ts'), worker: here('src/worker.ts'), style: here('src/style.css')},
	outdir: out,
	chunkNames: 'parts/[name]-[hash]',
	bundle: true,
	splitting: true,
	minify: true,
	format: 'esm',
	platform: 'browser',
	target: 'es2022',
	legalComments: 'inline',
	logLevel: 'warning',
	define: {examples: JSON.stringify(examples), weightMegabytes: JSON.stringify(megabytes.toFixed(1))},
})
writeFileSync(`${out}/style.css`, colourStyle(), {flag: 'a'})
writeFileSync(`${out}/index.html`, readFileSync(here('page.html'), 'utf8').replace('POLICY', policy))
copyFileSync(here('icon.svg'), `${out}/icon.svg`)
for (const name of models) copyFileSync(here(`../models/${name}`), `${out}/models/${name}`)
console.log(`the playground is in ${out}`)
if (values.serve) {
	const {address} = await serveFolder(out, Number(values.port))
	console.log(`and at ${address}; ^C ends it`)
}
