import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from '@jest/globals'
import {placeOf, renewed, stepsOf} from '../docs/site/tried.js'
import {tryPage} from '../docs/site/try-page.js'

// Pages that say so are followed as a reader does: their files are written, their commands run, what they print is compared.
// `UPDATE=1 npm test -- docs-commands` writes what is printed now into the pages: the diff is the review.

const root = fileURLToPath(new URL('..', import.meta.url))
const pages = readdirSync(new URL('../docs/', import.meta.url))
	.filter((name) => name.endsWith('.md'))
	.map((name) => `docs/${name}`)
	.filter((file) => placeOf(readFileSync(`${root}${file}`, 'utf8')) !== null)

describe('pages that are tried', () => {
	it.each(pages)('%s shows what its commands do', (file) => {
		const markdown = readFileSync(`${root}${file}`, 'utf8')
		const trial = tryPage(root, file, markdown)
		if (process.env.UPDATE && trial.renewed !== markdown) {
			writeFileSync(`${root}${file}`, trial.renewed)
			expect(tryPage(root, file, trial.renewed).faults).toEqual([])
		} else expect(trial.faults).toEqual([])
	})

	it('are more than one', () => {
		expect(pages.length).toBeGreaterThan(2)
	})
})

describe('the steps of a page', () => {
	it('are files, commands and what they print, in order', () => {
		const page = [
			'# Page',
			'```txt [a/b.txt]',
			'words',
			'```',
			'<!-- by hand -->',
			'```sh',
			'rm -r everything',
			'```',
			'<!-- ends with 4 -->',
			'',
			'```sh',
			'cat a/b.txt',
			'```',
			'prints',
			'```text',
			'words',
			'```',
		].join('\n')
		expect(stepsOf(page)).toEqual([
			{do: 'write', file: 'a/b.txt', text: 'words\n', line: 3},
			{do: 'run', script: 'cat a/b.txt', code: 4, line: 12},
			{do: 'compare', lines: ['words'], whole: false, line: 16},
		])
	})

	it('are followed, and every difference is named with its line', () => {
		const page = '```sh\necho one; echo two more\n```\n\n```text\ntwo words more\n```\n\n```sh\nfalse\n```\n'
		const {faults, renewed: page2} = tryPage(root, 'p.md', page)
		expect(faults).toEqual(['p.md:6: not printed: two words more', expect.stringMatching(/^p\.md:10: ended with 1/)])
		expect(page2).toContain('```text\ntwo more\n```')
	})

	it('keep lines that are still printed, and renew others by what is most like them', () => {
		expect(renewed(['b 0.50 x y', 'a'], ['a', 'c', 'b 0.60 x y'])).toEqual(['b 0.60 x y', 'a'])
		expect(renewed(['gone for good'], ['a'])).toEqual(['gone for good'])
	})
})
