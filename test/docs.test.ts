import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from '@jest/globals'
import {faultOfCommand, shownCommands} from '../docs/site/check-commands.js'
import {deadLinks} from '../docs/site/check-links.js'
import {typeFaults} from '../docs/site/check-types.js'
import {leaves} from '../docs/site/commands.js'
import {contents, elsewhere} from '../docs/site/contents.js'
import {fillFigures} from '../docs/site/figures.js'
import {anchorsOf, codeBlocks, linksIn} from '../docs/site/markdown.js'
import {readScores} from '../docs/site/scores.js'
import {shellCommands} from '../docs/site/shell-words.js'
import {examplesOf} from '../src/cli/examples.js'
import {exitMeanings} from '../src/cli/exit.js'
import {makeProgram} from '../src/cli/program.js'
import {eventSchema} from '../src/facts/event/schema.js'
import {eventTypes} from '../src/facts/event/types/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const textOf = (file: string): string => readFileSync(`${root}${file}`, 'utf8')
const ownPages = readdirSync(`${root}docs`).filter((name) => name.endsWith('.md'))
const pages = [...ownPages.map((name) => `docs/${name}`), ...elsewhere.map(([file]) => file)]

describe('the pages of the documentation', () => {
	it('have no link that leads nowhere', () => {
		expect(deadLinks(root, pages)).toEqual([])
	})

	it('show no command that newsfacts would refuse', () => {
		const shown = pages.flatMap((file) => shownCommands(root, file))
		expect(shown.length).toBeGreaterThan(60)
		const faults = shown.flatMap(({place, line, words}) => {
			const fault = faultOfCommand(words)
			return fault === null ? [] : [`${place}: ${line}: ${fault}`]
		})
		expect(faults).toEqual([])
	})

	it('show in the help no example that newsfacts would refuse', () => {
		const lines = leaves(makeProgram()).flatMap((command) => examplesOf(command).map(([line]) => line))
		expect(lines.length).toBeGreaterThan(20)
		const calls = lines.flatMap((line) => shellCommands(line)).filter(([name]) => name === 'newsfacts')
		expect(calls.flatMap(([, ...words]) => faultOfCommand(words) ?? [])).toEqual([])
	})

	it('show no TypeScript that does not compile', () => {
		const wrong = '# Wrong\n\n```ts\nimport {extract} from "newsfacts"\n\nextract({txt: "a"}).fact\n```\n'
		const guide = pages.filter((file) => file === 'README.md' || file.startsWith('docs/'))
		const faults = typeFaults(
			root,
			new Map([...guide.map((file) => [file, textOf(file)] as const), ['docs/wrong.md', wrong]]),
		)
		expect(faults).toEqual([
			expect.stringMatching(/^docs\/wrong\.md:6: .*'txt'/),
			expect.stringMatching(/^docs\/wrong\.md:6: .*'fact'/),
		])
	})

	it('all stand in the list at the side', () => {
		const listed = contents.flatMap(([, entries]) => entries.map(([page]) => `${page}.md`))
		expect([...listed, 'index.md'].sort()).toEqual([...ownPages].sort())
	})

	// UPDATE=1 npm test -- docs.test writes the tables anew; the diff is the review.
	it.each(['README.md', 'docs/measured.md'])('%s has the figures of models/SCORES.md', (file) => {
		const page = textOf(file)
		const filled = fillFigures(page, readScores(textOf('models/SCORES.md')))
		if (process.env.UPDATE) writeFileSync(`${root}${file}`, filled)
		else expect(page.split('\n')).toEqual(filled.split('\n'))
		expect(filled).toMatch(/^\| quotes F1 +\| +\d/m)
	})

	it('count the types of events as they are', () => {
		const count = `${eventTypes.length} types`
		expect(textOf('docs/event-types.md')).toContain(`\n${count} are built in`)
		expect(textOf('docs/records.md')).toContain(`one of ${count}`)
		expect(eventSchema.shape.type.description).toContain(`one of the ${eventTypes.length} built-in types`)
	})

	it('say what the exit codes mean', () => {
		const rows = textOf('docs/trouble.md')
			.split('\n')
			.map((line) => line.replace(/ +\|/g, ' |'))
		expect(rows).toEqual(expect.arrayContaining(exitMeanings.map(([codes, meaning]) => `| ${codes} | ${meaning} |`)))
	})

	it('begin with a README that is read in two screens', () => {
		const open = textOf('README.md').replace(/<details>[\s\S]*?<\/details>/g, '')
		expect(open.split('\n').length).toBeLessThanOrEqual(120)
	})
})

describe('Markdown', () => {
	const page =
		'# One `two`: three\n\n[a](b.md#c) `[no](x.md)`\n\n```sh\n[no](y.md)\n# none\n```\n\n## One\n## One\n![p](p.png)\n'

	it('has links, those in code left out', () => {
		expect(linksIn(page)).toEqual([
			{target: 'b.md#c', line: 3},
			{target: 'p.png', line: 12},
		])
	})

	it('has anchors of its headings', () => {
		expect([...anchorsOf(page)]).toEqual(['one-two-three', 'one', 'one-1'])
	})

	it('has blocks with language, name and line', () => {
		expect(codeBlocks('a\n```ts [b.ts]\nlet c\n\n```\n~~~\nd\n~~~')).toEqual([
			{language: 'ts', name: 'b.ts', text: 'let c\n', line: 3},
			{language: '', name: null, text: 'd', line: 7},
		])
	})
})

describe('lines of shell', () => {
	it.each([
		['newsfacts extract a/ > b.jsonl # all', [['newsfacts', 'extract', 'a/']]],
		[
			'cat a | newsfacts extract - 2>&1 | head -3',
			[
				['cat', 'a'],
				['newsfacts', 'extract', '-'],
				['head', '-3'],
			],
		],
		['newsfacts query a.db "select \\"b\\" > 3"', [['newsfacts', 'query', 'a.db', 'select "b" > 3']]],
		["newsfacts query --speaker 'Ann Lee' a#b &", [['newsfacts', 'query', '--speaker', 'Ann Lee', 'a#b']]],
	])('%s', (line, commands) => {
		expect(shellCommands(line)).toEqual(commands)
	})
})

describe('commands that newsfacts would refuse', () => {
	it.each([
		['extract a.txt --format table -k quote', null],
		['queue status --queue redis://localhost', null],
		['help extract', null],
		['eval', null],
		['extrakt a.txt', /unknown command/],
		['extract --fromat table a.txt', /unknown option/],
		['extract', null],
		['eval --errors 3', /--gold/],
		['query', null],
		['view --title x', /missing required argument/],
	])('newsfacts %s', (line, fault) => {
		const found = faultOfCommand(line.split(' '))
		if (fault === null) expect(found).toBeNull()
		else expect(found).toMatch(fault)
	})
})
