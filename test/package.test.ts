import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from '@jest/globals'

interface Manifest {
	readonly exports: Readonly<
		Record<string, string | {readonly types: string; readonly node: string; readonly default: string}>
	>
	readonly bin: Readonly<Record<string, string>>
	readonly dependencies: Readonly<Record<string, string>>
	readonly peerDependencies: Readonly<Record<string, string>>
	readonly devDependencies: Readonly<Record<string, string>>
}

const root = new URL('../', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as Manifest
const dist = fileURLToPath(new URL('dist', root))

const built = readdirSync(dist, {recursive: true, withFileTypes: true})
	.filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
	.filter(({parentPath}) => !/\/dist\/tools(?:\/|$)/.test(parentPath.replaceAll('\\', '/')))
	.map((entry) => `${entry.parentPath}/${entry.name}`)

describe('the package', () => {
	it('has every file that its exports and its command name', () => {
		const targets = Object.values(manifest.exports).flatMap((target) =>
			typeof target === 'string' ? [target] : Object.values(target),
		)
		for (const target of [...targets, ...Object.values(manifest.bin)])
			expect(readFileSync(new URL(target, root)).length).toBeGreaterThan(0)
		expect(readFileSync(new URL(manifest.bin.newsfacts!, root), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
	})

	it('asks at run time for dependencies and optional peers only, all pinned', () => {
		const wanted = new Set<string>()
		for (const file of built) {
			const code = readFileSync(file, 'utf8')
			for (const [, early, late] of code.matchAll(
				/^\s*(?:import|export)\s[^'"\n]*from\s+['"]([^'"./#][^'"]*)['"]|\b(?:import|require)\(['"]([^'"./#][^'"]*)['"]\)/gm,
			)) {
				const name = early ?? late
				if (name && !name.startsWith('node:'))
					wanted.add(
						name
							.split('/')
							.slice(0, name.startsWith('@') ? 2 : 1)
							.join('/'),
					)
			}
		}
		const peers = new Set(Object.keys(manifest.peerDependencies))
		expect([...wanted].filter((name) => !peers.has(name)).sort()).toEqual(Object.keys(manifest.dependencies).sort())
		for (const version of Object.values({...manifest.dependencies, ...manifest.devDependencies}))
			expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/)
	})

	it('never asks for natural, and carries the notice of what it took from it', async () => {
		expect(manifest.dependencies).not.toHaveProperty('natural')
		for (const file of built)
			expect(readFileSync(file, 'utf8')).not.toMatch(/(?:from|import|require)\s*\(?\s*['"]natural\b/)
		expect(readFileSync(`${dist}/vendor/natural.js`, 'utf8')).toContain(
			'The above copyright notice and this permission notice shall be included',
		)
		const {jaroWinkler, stem} = await import('#natural')
		expect(jaroWinkler('Katerina', 'Kateryna')).toBeGreaterThan(0.9)
		expect(jaroWinkler('Kovar', 'Abara')).toBeLessThan(0.7)
		expect(stem('announcing')).toBe(stem('announced'))
	})
})
