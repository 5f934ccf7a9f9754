import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from '@jest/globals'

const src = fileURLToPath(new URL('../src', import.meta.url))

interface Import {
	/** The file that is asked for, below src; or the name of a package. */
	readonly target: string
	/** Types alone: nothing is left of it at run time. */
	readonly typeOnly: boolean
}

const files = readdirSync(src, {recursive: true, withFileTypes: true})
	.filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
	.map((entry) => relative(src, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
	.sort()

const sourceOf = (file: string): string => readFileSync(join(src, file), 'utf8')

const imports = new Map(files.map((file) => [file, readImports(file)]))

function readImports(file: string): Import[] {
	const found = sourceOf(file).matchAll(
		/(?:^|\n)\s*(?:import|export)\s(type\s)?[^'"\n;]*?(?:\{[^}]*\}[^'"\n;]*?)?from\s+'([^']+)'|\bimport\('([^']+)'\)/g,
	)
	return [...found].map(([, type, fixed, lazy]) => {
		const name = (fixed ?? lazy)!
		const target = name.startsWith('.') ? join(dirname(file), name).replaceAll('\\', '/').replace(/\.js$/, '.ts') : name
		return {target, typeOnly: type !== undefined}
	})
}

const isFile = (target: string): boolean => imports.has(target)

const roomOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : 'top')

const rooms = ['sentences', 'syntax', 'entities', 'numbers', 'dates', 'quotes']

/** Which folders a folder may import from, besides itself. Folders not named here may import anything. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	model: [],
	lexicon: ['model'],
	rules: ['model', 'lexicon'],
	learning: ['model'],
	...Object.fromEntries(rooms.map((room) => [room, ['model', 'lexicon', 'rules', 'learning']])),
	facts: ['model', 'lexicon', 'rules', 'learning'],
	ingest: ['model', 'lexicon'],
	emit: ['model', 'lexicon', 'facts'],
	evaluate: ['model', 'lexicon', 'rules', 'learning', ...rooms, 'facts', 'top'],
	view: ['model', 'facts', 'emit'],
	archive: ['model', 'lexicon', 'facts', 'emit'],
	stores: ['model', 'numbers', 'facts', 'emit'],
	report: ['model', 'facts', 'emit', 'archive', 'stores', 'view'],
	batch: ['model', 'facts', 'ingest', 'emit', 'top'],
	queue: ['model', 'facts', 'ingest', 'emit', 'batch', 'top'],
	explain: ['model', 'lexicon', 'rules', 'learning', ...rooms, 'facts', 'top'],
	top: ['model', 'lexicon', 'rules', 'learning', ...rooms, 'facts'],
}

// Top files that aren't part of the core.
const outside = new Set(['cli.ts', 'command.ts', 'demo.ts', 'schema.ts'])

/** Every file that a file asks for at run time, with the packages. */
function reachable(start: string): {files: Set<string>; packages: Map<string, string>} {
	const seen = new Set<string>([start])
	const packages = new Map<string, string>()
	const open = [start]
	for (let file = open.pop(); file !== undefined; file = open.pop()) {
		for (const {target, typeOnly} of imports.get(file) ?? []) {
			if (typeOnly) continue
			if (!isFile(target)) packages.set(target, file)
			else if (!seen.has(target)) {
				seen.add(target)
				open.push(target)
			}
		}
	}
	return {files: seen, packages}
}

describe('imports', () => {
	it('point the way of the design: model ← lexicon, rules, learning ← rooms ← facts ← extract ← ingest, emit, batch ← cli', () => {
		const breaches = files.flatMap((file) => {
			const room = roomOf(file)
			const may = outside.has(file) ? undefined : allowed[room]
			if (may === undefined) return []
			return (imports.get(file) ?? [])
				.filter(({target}) => isFile(target) && roomOf(target) !== room && !may.includes(roomOf(target)))
				.map(({target}) => `${file} → ${target}`)
		})
		expect(breaches).toEqual([])
	})

	it('never lead back to the file that they start from, types included', () => {
		const done = new Set<string>()
		const path: string[] = []
		const circles: string[] = []
		const visit = (file: string): void => {
			if (done.has(file)) return
			path.push(file)
			for (const {target} of imports.get(file) ?? []) {
				const from = path.indexOf(target)
				if (from >= 0) circles.push([...path.slice(from), target].join(' → '))
				else if (isFile(target)) visit(target)
			}
			path.pop()
			done.add(file)
		}
		for (const file of files) visit(file)
		expect(circles).toEqual([])
	})

	it('lead to files that are there', () => {
		const lost = [...imports].flatMap(([file, all]) =>
			all
				.filter(
					({target}) =>
						target.endsWith('.ts') && !isFile(target) && !existsSync(join(src, target.replace(/\.ts$/, '.d.ts'))),
				)
				.map(({target}) => `${file} → ${target}`),
		)
		expect(lost).toEqual([])
	})

	it('never lead from what ships to training or to what measures it', () => {
		const breaches = files.flatMap((file) =>
			(imports.get(file) ?? [])
				.filter(({target}) => target.startsWith('..') || target.startsWith('#src/'))
				.map(({target}) => `${file} → ${target}`),
		)
		expect(breaches).toEqual([])
	})
})

describe('the core', () => {
	const core = reachable('index.ts')

	it('asks for no more packages than it says', () => {
		const known = [
			'#compromise',
			'#crc32',
			'#eld',
			'#natural',
			'#tables',
			'#weights',
			'#wink',
			'@noble/hashes/sha2.js',
			'@noble/hashes/utils.js',
		]
		expect(
			[...core.packages.keys()].filter(
				(name) => !known.some((other) => name === other || name.startsWith(`${other}/`)),
			),
		).toEqual([])
	})

	it('has no clock, no chance, no network, no disk, no console and no page', () => {
		const forbidden =
			/\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.|\bfetch\(|\bsetTimeout\(|\bsetInterval\(|\bprocess\.|\bconsole\.|\brequire\(|\bcrypto\./
		const breaches = [...core.files].filter((file) => forbidden.test(withoutComments(sourceOf(file))))
		expect(breaches).toEqual([])
	})
})

const withoutComments = (source: string): string => source.replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, '')

describe('files', () => {
	// What a rule says of itself is data, which has no limit.
	const isCard = (line: string): boolean =>
		/^\t+(?:(?:name|phase|example|after|at|of|first): |\w+\(\{$|\}\),$)/.test(line)

	it('have no more than 250 lines of code', () => {
		const long = files
			.map(
				(file) =>
					[
						file,
						sourceOf(file)
							.trimEnd()
							.split('\n')
							.filter((line) => !isCard(line)).length,
					] as const,
			)
			.filter(([, lines]) => lines > 250)
		expect(long).toEqual([])
	})

	it('lie in folders with names that say something', () => {
		expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|lib|core|misc)(?:\/|\.ts$)/.test(file))).toEqual(
			[],
		)
	})

	it('leave nothing open', () => {
		expect(files.filter((file) => /\b(?:TODO|FIXME|XXX:)/.test(sourceOf(file)))).toEqual([])
	})

	it('have no default exports', () => {
		expect(files.filter((file) => /^export default\b/m.test(sourceOf(file)))).toEqual([])
	})
})
