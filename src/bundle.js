// Writes dist/bundle: what Node loads, a few large files instead of five hundred, which takes a quarter of the time.
//   npm run bundle       after tsc and `npm run vendor`
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const dist = fileURLToPath(new URL('../dist', import.meta.url))

/** What a program asks for, and the thread that `batch` starts; each lies in dist/bundle, as deep as any folder of dist. */
const entries = {
	cli: 'cli/main.js',
	index: 'index.js',
	schema: 'schema.js',
	ingest: 'ingest/index.js',
	view: 'view/index.js',
	describe: 'describe.js',
	batch: 'batch/index.js',
	stores: 'stores/index.js',
	archive: 'archive/index.js',
	worker: 'batch/worker.js',
}

// By their SHA-256 weight files are known: browsers check what they fetch, `doctor` what is installed.
const models = fileURLToPath(new URL('../models', import.meta.url))
const weights = readdirSync(models).filter((name) => name.endsWith('.bin'))
const hashOf = (name) =>
	createHash('sha256')
		.update(readFileSync(`${models}/${name}`))
		.digest('hex')
const define = {
	weightHashes: JSON.stringify(Object.fromEntries(weights.map((name) => [name.slice(0, -4), hashOf(name)]))),
}

rmSync(`${dist}/bundle`, {recursive: true, force: true})
await build({
	entryPoints: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, `${dist}/${path}`])),
	outdir: `${dist}/bundle`,
	chunkNames: '[name]-[hash]',
	bundle: true,
	splitting: true,
	packages: 'external',
	format: 'esm',
	platform: 'node',
	target: 'node20',
	legalComments: 'inline',
	logLevel: 'warning',
	define,
})

// For browsers: one file, and one each for what only some engines need.
rmSync(`${dist}/web`, {recursive: true, force: true})
await build({
	entryPoints: {newsfacts: `${dist}/browser/index.js`},
	outdir: `${dist}/web`,
	chunkNames: '[name]-[hash]',
	bundle: true,
	splitting: true,
	minify: true,
	format: 'esm',
	platform: 'browser',
	target: 'es2022',
	legalComments: 'inline',
	logLevel: 'warning',
	define,
})
// Types are those of the single files.
for (const [name, path] of Object.entries(entries))
	writeFileSync(`${dist}/bundle/${name}.d.ts`, `export * from '../${path}'\n`)
const command = `${dist}/cli.js`
writeFileSync(command, readFileSync(command, 'utf8').replace('./cli/main.js', './bundle/cli.js'))
