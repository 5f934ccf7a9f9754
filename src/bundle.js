// Writes dist/bundle: what Node loads, a few large files instead of five hundred, which takes a quarter of the time.
//   npm run bundle       after tsc and `npm run vendor`
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {minify} from 'terser'

const dist = fileURLToPath(new URL('../dist', import.meta.url))

/** What a program asks for; each lies in dist/bundle, as deep as any folder of dist. */
const entries = {
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

const node = {
	bundle: true,
	packages: 'external',
	platform: 'node',
	target: 'node20',
	// Else `/\p{Lu}/u` becomes `new RegExp(…)` in the function that asks: esbuild takes Node 20 for too old to know it.
	supported: {'regexp-unicode-property-escapes': true},
	legalComments: 'inline',
	logLevel: 'warning',
}
rmSync(`${dist}/bundle`, {recursive: true, force: true})
await build({
	...node,
	entryPoints: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, `${dist}/${path}`])),
	outdir: `${dist}/bundle`,
	chunkNames: '[name]-[hash]',
	splitting: true,
	format: 'esm',
	define,
})

// The command and its threads, as one script: run-script.ts says why. Compiled code goes by its name, which no other has.
const {dependencies, peerDependencies} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const packages = Object.keys({...dependencies, ...peerDependencies})
// The first is asked for at each start, the others are modules alone, which a script can't ask for.
const inside = ['commander', 'p-queue', '@noble/hashes']
const {outputFiles} = await build({
	...node,
	entryPoints: [`${dist}/command.js`],
	write: false,
	format: 'cjs',
	define: {...define, 'import.meta.url': 'scriptUrl'},
	banner: {js: '(function(require,module,scriptUrl,importModule){'},
	footer: {js: '})'},
	packages: 'bundle',
	external: packages.filter((name) => !inside.includes(name)),
})
// A script from compiled code can't import on Node 20: it is given a function that does. All in ASCII, so that a character is a
// byte: esbuild leaves others in regular expressions and comments.
const script = outputFiles[0].text
	.replaceAll(/\bimport\((?=["\w])/g, 'importModule(')
	.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
const scriptName = `command-${createHash('sha256').update(script).digest('hex').slice(0, 8)}.cjs`
writeFileSync(`${dist}/bundle/${scriptName}`, script)
const run = (part) => `await runScript(new URL('./${scriptName}', import.meta.url)).${part}()`
for (const [name, what] of [
	['cli', 'runCommand'],
	['worker', 'readTask'],
])
	writeFileSync(
		`${dist}/bundle/${name}.js`,
		`import {runScript} from '../run-script.js'\n\nexport const {${what}} = ${run(name)}\n`,
	)

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
// What everybody loads, smaller by a further fortieth.
const loaded = `${dist}/web/newsfacts.js`
writeFileSync(loaded, (await minify(readFileSync(loaded, 'utf8'), {module: true})).code)
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

// The first run leaves its compiled code.
const articles = fileURLToPath(new URL('../corpus', import.meta.url))
const article = `${articles}/${readdirSync(articles, {withFileTypes: true}).find((entry) => entry.isDirectory()).name}/article.txt`
const {status, stderr} = spawnSync(process.execPath, [command, 'extract', article], {
	encoding: 'utf8',
	env: {...process.env, NODE_OPTIONS: ''},
})
if (status !== 0) throw new Error(`the command fails: ${stderr}`)
