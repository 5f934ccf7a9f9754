import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from '@jest/globals'

// What npm packs, without building anew; `.ci/run` installs it on several versions of Node.

const root = fileURLToPath(new URL('..', import.meta.url))
const packing = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
	cwd: root,
	encoding: 'utf8',
	shell: process.platform === 'win32',
	stdio: ['ignore', 'pipe', 'ignore'],
})
const [packed] = JSON.parse(packing) as [{files: {path: string}[]}]
const files = new Set(packed.files.map(({path}) => path))

describe('what npm packs', () => {
	it('is what users need: no sources, tests, articles, nor how the weights were made', () => {
		const folders = new Set([...files].map((path) => path.split('/')[0]))
		expect([...folders].sort()).toEqual(
			['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'models', 'package.json'].filter((name) => folders.has(name)),
		)
		expect(folders.has('dist') && folders.has('models') && folders.has('LICENSE')).toBe(true)
		expect([...files].filter((path) => /^dist\/(?:(?:tools|view\/browser)\/|demo\.)|\.tsv$/.test(path))).toEqual([])
	})

	it('lacks no file that another in it asks for', () => {
		const lost = [...files]
			.filter((path) => path.endsWith('.js') || path.endsWith('.d.ts'))
			.flatMap((path) => {
				const code = readFileSync(join(root, path), 'utf8')
				const asked = [...code.matchAll(/(?:from\s+|import\(|new URL\()['"](\.{1,2}\/[^'"]+)['"]/g)]
				// `newsfacts score` says where its scorers are to be had when they aren't there.
				return asked
					.map(([, target]) => join(dirname(path), target!))
					.filter((target) => !isThere(target) && target !== './' && !target.startsWith('dist/tools/'))
			})
		expect(lost).toEqual([])
	})
})

// Declarations name the module, not its declarations; a folder is there with what lies in it.
const isThere = (target: string): boolean =>
	files.has(target) ||
	files.has(target.replace(/\.js$/, '.d.ts')) ||
	(target.endsWith('/') && [...files].some((path) => path.startsWith(target)))
