// Writes what dist/vendor takes from other packages:
//   npm run vendor       after tsc
import {copyFileSync} from 'node:fs'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const path = (from) => fileURLToPath(new URL(from, import.meta.url))
const out = path('../../dist/vendor')
const shared = {bundle: true, platform: 'neutral', legalComments: 'inline', logLevel: 'warning'}

/**
 * Nito-ELD has an object for each of 50,000 n-grams, with the numbers of languages as keys: 22 MB, and 80 while it is read. As a
 * line of text for each (`9:64 37:12`), of which an object is made when it is asked for, they are read in a fifth of the time.
 */
const smallNgrams = {
	name: 'small n-grams',
	setup({onLoad}) {
		onLoad({filter: /[\\/]eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/}, async ({path: file}) => {
			const {ngrams, ...about} = (await import(pathToFileURL(file).href)).ngramsData
			const scores = Object.values(ngrams).map((all) => Object.entries(all).map((pair) => pair.join(':')).join(' '))
			const text = (lines) => JSON.stringify(lines.join('\n'))
			return {
				contents: `const scores = ${text(scores)}.split('\\n')
				const known = new Map(${text(Object.keys(ngrams))}.split('\\n').map((bytes, at) => [bytes, scores[at]]))
				const read = (line) => Object.fromEntries(line.split(' ').map((pair) => pair.split(':').map(Number)))
				const get = (_, bytes) => (known.has(bytes) ? read(known.get(bytes)) : undefined)
				export const ngramsData = {...${JSON.stringify(about)}, ngrams: new Proxy({}, {get})}`,
			}
		})
	},
}

await build({...shared, entryPoints: [path('natural.js')], format: 'esm', outfile: `${out}/natural.js`})
for (const [format, name] of [
	['esm', 'eld.js'],
	['cjs', 'eld.cjs'],
])
	await build({
		...shared,
		entryPoints: [path('eld.js')],
		format,
		charset: 'utf8',
		minifyWhitespace: true,
		outfile: `${out}/${name}`,
		plugins: [smallNgrams],
	})
copyFileSync(path('../../node_modules/eld/LICENSE'), `${out}/eld.LICENSE`)
