import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from '@jest/globals'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The weight files that a process of its own reads for an article. */
function filesRead(options: string): string[] {
	const program = `
		import fs from 'node:fs'
		import {syncBuiltinESMExports} from 'node:module'
		const read = []
		for (const name of ['readFileSync', 'readFile', 'open']) {
			const original = fs[name]
			fs[name] = (path, ...rest) => {
				if (/[\\\\/]models[\\\\/].*\\.bin$/.test(String(path))) read.push(String(path).replace(/.*[\\\\/]/, ''))
				return original(path, ...rest)
			}
		}
		syncBuiltinESMExports()
		const {createEngine} = await import('./dist/bundle/index.js')
		const {facts} = createEngine(${options}).extract({text: '“The pier leaks,” said Ann Lee on Monday.'})
		if (!facts.some(({kind}) => kind === 'quote')) throw new Error('no quote found')
		console.log(JSON.stringify(read))`
	return JSON.parse(
		execFileSync(process.execPath, ['--input-type=module', '--eval', program], {cwd: root, encoding: 'utf8'}),
	) as string[]
}

describe('an engine', () => {
	it('without models reads no learned weights, only the list of first names', () => {
		expect(filesRead('{models: false}')).toEqual(['first-names.bin'])
	})

	it('with models reads each file once', () => {
		const read = filesRead('{}')
		expect(read).toContain('tagger.bin')
		expect(new Set(read).size).toBe(read.length)
	})
})
