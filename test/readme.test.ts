import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, it} from '@jest/globals'
import {renewed} from '../docs/site/tried.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const path = new URL('../README.md', import.meta.url)

const printedBy = (command: readonly string[]): string[] =>
	spawnSync(process.execPath, ['dist/cli.js', ...command], {cwd: root, encoding: 'utf8'}).stdout.split('\n')

// A reader who types the commands sees what stands there; UPDATE=1 npm test -- readme writes what is printed now.
it.each([
	['first command', /(prints, among others:\n\n```\n)([\s\S]{1,3000}?)\n```/, firstCommand],
	['sheet', /(corpus\]\(docs\/sheets\.md\)\):\n\n```\n)([\s\S]{1,3000}?)\n```/, () => ['facts', ...sample()]],
])('README shows what its %s prints', (_, place, command) => {
	const readme = readFileSync(path, 'utf8')
	const [, opening = '', block = ''] = place.exec(readme) ?? []
	const shown = block.split('\n')
	expect(shown.length).toBeGreaterThan(5)
	const printed = printedBy(command(readme))
	if (process.env.UPDATE)
		writeFileSync(
			path,
			readme.replace(opening + block, () => opening + renewed(shown, printed).join('\n')),
		)
	else expect(shown.filter((line) => !printed.includes(line))).toEqual([])
})

function firstCommand(readme: string): string[] {
	return /`newsfacts (extract fixtures\/sample\/input\.txt [^`]+)`/.exec(readme)?.[1]?.split(' ') ?? []
}

function sample(): string[] {
	return ['fixtures/sample/input.txt', '--published', '2024-11-21', '--quiet']
}
