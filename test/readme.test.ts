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
	['sheet', /(where\]\(docs\/sheets\.md\)\):\n\n```\n)([\s\S]{1,3000}?)\n```/, () => ['facts', ...sample()]],
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

it.each([
	['the sample', 'fixtures/sample/input.txt --published 2024-11-21 --quiet'],
	['the corpus', 'corpus/payments-outage/article.txt --published 2026-06-24 --quiet'],
])('README has the whole sheet of an article of %s', (_, words) => {
	const readme = readFileSync(path, 'utf8')
	const opening = `\`newsfacts facts ${words}\` writes\n\n\`\`\`\n`
	const start = readme.indexOf(opening) + opening.length
	const end = readme.indexOf('\n```\n', start)
	const printed = printedBy(['facts', ...words.split(' ')])
		.join('\n')
		.trimEnd()
	expect(readme.includes(opening)).toBe(true)
	if (process.env.UPDATE) writeFileSync(path, readme.slice(0, start) + printed + readme.slice(end))
	else expect(readme.slice(start, end)).toBe(printed)
})

function firstCommand(readme: string): string[] {
	return /`newsfacts (extract fixtures\/sample\/input\.txt [^`]+)`/.exec(readme)?.[1]?.split(' ') ?? []
}

function sample(): string[] {
	return ['fixtures/sample/input.txt', '--published', '2024-11-21', '--quiet']
}
