import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, it} from '@jest/globals'

const root = fileURLToPath(new URL('..', import.meta.url))

// A reader who types the first command of README sees what stands there.
it('README shows what its first command prints', () => {
	const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
	const command = /`newsfacts (extract fixtures\/sample\/input\.txt [^`]+)`/.exec(readme)?.[1] ?? ''
	const block = /prints, among others:\n\n```\n([\s\S]{1,3000}?)```/.exec(readme)?.[1] ?? ''
	const shown = block.split('\n').filter((line) => line !== '')
	expect(shown.length).toBeGreaterThan(5)
	const {stdout} = spawnSync(process.execPath, ['dist/cli.js', ...command.split(' ')], {cwd: root, encoding: 'utf8'})
	const printed = stdout.split('\n')
	expect(shown.filter((line) => !printed.includes(line))).toEqual([])
})
