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
	explain: 'explain/index.js',
	batch: 'batch/index.js',
	stores: 'stores/index.js',
	archive: 'archive/index.js',
	queue: 'queue/index.js',
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
	// Else `/\p{Lu}/u` becomes `new RegExp(…)` in the function that asks: esbuild takes Node 20 for too old to know it.
	supported: {'regexp-unicode-property-escapes': true},
	legalComments: 'inline',
	logLevel: 'warning',
	define,
})

// For browsers: what everybody needs in one file, what only some engines need in a file each, and what reads files in another.
const web = {
	outdir: `${dist}/web`,
	bundle: true,
	minify: true,
	format: 'esm',
	platform: 'browser',
	target: 'es2022',
	legalComments: 'inline',
	logLevel: 'warning',
}
rmSync(`${dist}/web`, {recursive: true, force: true})
await build({
	...web,
	entryPoints: {newsfacts: `${dist}/browser/index.js`},
	chunkNames: '[name]-[hash]',
	splitting: true,
	define,
	plugins: [resolving(/^\.\/read-file\.js$/, {path: './read-file.js', external: true})],
})
// The packages that read Word and PDF are a user's own to install, so browsers go without.
const without = {path: 'none', namespace: 'none'}
await build({
	...web,
	entryPoints: {'read-file': `${dist}/browser/read-file.js`},
	plugins: [resolving(/\/formats\/(?:docx|pdf)\.js$/, without)],
})

function resolving(filter, result) {
	return {
		name: 'resolving',
		setup(build) {
			build.onResolve({filter}, () => result)
			build.onLoad({filter: /./, namespace: 'none'}, () => ({contents: 'export {}'}))
		},
	}
}

// Types are those of the single files.
for (const [name, path] of Object.entries(entries))
	writeFileSync(`${dist}/bundle/${name}.d.ts`, `export * from '../${path}'\n`)
const command = `${dist}/cli.js`
writeFileSync(command, readFileSync(command, 'utf8').replace('./cli/main.js', './bundle/cli.js'))
