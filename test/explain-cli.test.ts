import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {placesAsked, readQuestion} from '#src/cli/explain/focus.js'
import {explanationPage, type Shown} from '#src/cli/explain/print.js'
import {readExplained} from '#src/cli/explain/sources.js'
import {visible} from '#src/emit/visible.js'
import {explain} from '#src/explain/index.js'
import {factKinds} from '#src/facts/fact.js'
import type {Ingested, ReadArticle} from '#src/ingest/ingested.js'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsfacts-explain-'))
const text =
	'The pier leaks, Mayor Ana Ruiz said on Monday. She wants a new one.\n\nCall 555-0100. (The old pier\ncost $4 million.)'

beforeAll(() => writeFileSync(join(folder, 'pier.txt'), text))
afterAll(() => rmSync(folder, {recursive: true}))

function run(args: readonly string[], input?: string) {
	const {status, stdout, stderr} = spawnSync(process.execPath, [cli, 'explain', ...args], {
		cwd: folder,
		encoding: 'utf8',
		input,
	})
	return {code: status, out: stdout, err: stderr}
}

const explanation = explain({id: 'pier', text, published: '2025-03-04'})
const whole: Shown = {places: null, features: 3, all: false, kinds: new Set(factKinds)}

describe('a question', () => {
	it.each([
		[{find: 'new one'}, ['new one']],
		[{find: 'NEW  one'}, ['new one']],
		[{find: 'pier'}, ['pier', 'pier']],
		[{find: 'old pier cost'}, ['old pier\ncost']],
		[{find: '(The'}, ['(The']],
		[{find: '$4'}, ['$4']],
		[{find: '.*'}, []],
		[{at: '4'}, ['p']],
		[{at: '100000'}, []],
		[{sentence: '2'}, ['She wants a new one.']],
		[{sentence: '40'}, []],
		[{id: '0123456789abcdef'}, []],
		[{id: explanation.records[0]!.id}, [explanation.records[0]!.evidence.text]],
	])('%j is about its places', (flags, words) => {
		const places = placesAsked(readQuestion(flags), text, explanation)!
		expect(places.map(({start, end}) => text.slice(start, end))).toEqual(words)
	})

	it('about nothing is about all', () => {
		expect(placesAsked(readQuestion({}), text, explanation)).toBeNull()
	})

	it.each([
		[{find: ' '}, '--find: empty'],
		[{at: '-1'}, '--at: "-1" is no whole number'],
		[{sentence: '0'}, '--sentence: "0" is no whole number from 1 on'],
		[{find: 'a', at: '3'}, '--find with --at: ask for one of them at a time'],
	])('that is none is refused: %j', (flags, message) => {
		expect(() => readQuestion(flags)).toThrow(message)
	})
})

describe('the page of an explanation', () => {
	it('has a line for each fact and each thing left out, by sentence', () => {
		const page = explanationPage(explanation, whole)
		for (const {index} of explanation.sentences) expect(page).toContain(`\n[${index + 1}] `)
		for (const {says, found} of explanation.records) expect(page).toContain(`${says}  [${found.rule}]`)
		expect(page).toMatch(/quantity {2}“555-0100”: no quantity: .*\(no-code\/telephone-number, as in “/)
		expect(page).not.toContain('→')
	})

	it('gives of some words all details, with features', () => {
		const places = placesAsked(readQuestion({find: 'Ruiz said'}), text, explanation)
		const page = explanationPage(explanation, {...whole, places})
		expect(page).toMatch(/^ {2}quote {2}Ana Ruiz, mayor, said/im)
		expect(page).toMatch(/^ {4}speaker {6}.*Ana Ruiz \(source\/person, 0\.\d+\)$/m)
		expect(page).toMatch(/^ {4}let pass {5}quote-filter: [\d.]+, needed [\d.]+$/m)
		expect(page).toMatch(/^ {4}claim {8}stated by the article$/m)
		expect(page).toMatch(/^ {17}[+−]\d\.\d\d {2}\S/m)
		expect(page).not.toContain('555-0100')
	})

	it('says where nothing was proposed', () => {
		const empty = explain({text: 'Boats.'})
		expect(explanationPage(empty, whole)).toContain('nothing was proposed here')
	})

	it('runs nothing in a terminal', () => {
		const hostile = explain({
			id: 'a\u001b[2J',
			text: 'The mayor \u001b[31msaid\u202e “it leaks” on Monday. Ann\u0007 Lee left.',
		})
		const page = explanationPage(hostile, {...whole, all: true})
		expect(visible(page)).toBe(page)
		expect(page).toContain('\\u001b[2J')
	})
})

describe('what is explained', () => {
	it('is what a folder of results holds, with the ids that stand there', async () => {
		const out = join(folder, 'results/')
		const {status} = spawnSync(process.execPath, [cli, 'extract', 'pier.txt', '-p', '2025-03-04', '--out', out, '-q'], {
			cwd: folder,
		})
		expect(status).toBe(0)
		const items: Ingested[] = []
		for await (const item of readExplained([out], {}, false)) items.push(item)
		const [item] = items as ReadArticle[]
		expect(items).toHaveLength(1)
		expect(explain(item!.article).records.map(({id}) => id)).toEqual(
			readFileSync(join(out, 'facts-00001.jsonl'), 'utf8')
				.split('\n')
				.filter(Boolean)
				.map((line) => (JSON.parse(line) as {id: string}).id),
		)
	})
})

describe('newsfacts explain', () => {
	it('reads articles as extract does, and gives the page or JSON', () => {
		const page = run(['pier.txt', '--published', '2025-03-04', '--kinds', 'quote,quantity'])
		expect({code: page.code, err: page.err}).toEqual({code: 0, err: ''})
		expect(page.out).toMatch(/^pier\.txt\n\n\[1\] The pier leaks/)
		expect(page.out).not.toMatch(/^ {2}statement/m)
		const json = run(['-', '--json', '--kinds', 'quote'], JSON.stringify({id: 'pier', text, published: '2025-03-04'}))
		expect(json.code).toBe(0)
		expect(JSON.parse(json.out)).toEqual(JSON.parse(JSON.stringify(explanation)))
	})

	it('names what there is not', () => {
		expect(run(['pier.txt', '--find', 'ferry'])).toMatchObject({
			code: 2,
			out: '',
			err: 'error: --find: no article has the words "ferry"; check their spelling, and whether the page shows them in its text\n',
		})
		expect(run(['none.txt'])).toMatchObject({code: 3, out: '', err: expect.stringContaining('none.txt: no such file')})
	})
})
