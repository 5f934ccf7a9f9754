import {execFile} from 'node:child_process'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {breachesOf, raiseFloors} from '../bench/gold/floors.js'
import {tasks} from '../bench/gold/tasks.js'
import {builtParts} from '../src/evaluate/layers.js'
import {metrics, metricsHelp} from '../src/evaluate/metrics.js'
import type {Part, Row} from '../src/evaluate/score.js'
import {type ScoreOptions, scoreFile} from '../src/evaluate/scoreboard.js'
import {markdownTable, textTable} from '../src/evaluate/table.js'
import {made, placeOf, quote} from './evaluate/made.js'

const row = (fields: Partial<Row>): Row => ({
	set: 'names/x',
	items: 3,
	metric: 'f1',
	value: 50,
	best: null,
	seen: false,
	...fields,
})

const cases = {path: 'sentences/x.jsonl', text: '{"text": "It rains. We stay.", "expected": ["It rains.", "We stay."]}'}

const splitting: ScoreOptions = {
	tasks,
	extract: ({text}) =>
		made(text, {
			sentences: [
				{start: 0, end: 9},
				{start: 10, end: 18},
			],
		}),
	built: new Set<Part>(['sentences']),
	seen: new Set(),
	limit: 10,
	examples: 1,
}

describe('the scoreboard', () => {
	it('scores a file by folder and form', () => {
		expect(scoreFile(cases, splitting)?.rows).toEqual([
			row({set: 'sentences/x', items: 1, metric: 'whole', value: 100}),
		])
		expect(scoreFile({...cases, path: 'weather/x.jsonl'}, splitting)).toBeNull()
		expect(scoreFile({path: 'names/x.jsonl', text: '{"weather": 1}'}, splitting)).toBeNull()
	})

	it('gives no figure for what is not built', () => {
		const rows = scoreFile(cases, {...splitting, built: new Set()})?.rows
		expect(rows?.[0]?.value).toBeNull()
		expect(textTable(rows!)).toContain('–')
	})

	it('knows what is built from an easy article', () => {
		const nothing = builtParts(({text}) => made(text))
		expect([...nothing]).toEqual([])
		const quotes = builtParts(({text}) => made(text, {facts: [quote({content: [placeOf(text, 'very sorry')]})]}))
		expect([...quotes]).toEqual(['quote'])
	})

	it('marks sets that weights have seen, numbers only with their set', () => {
		const gold = (id: string) => ({
			path: 'sentences/x.jsonl',
			text: JSON.stringify({
				id,
				text: 'It rains. We stay.',
				sents: [
					[0, 9],
					[10, 18],
				],
			}),
		})
		const seen = (id: string, ...ids: string[]) =>
			scoreFile(gold(id), {...splitting, seen: new Set(ids)})!.rows[0]!.seen
		expect(seen('d1', 'd1')).toBe(true)
		expect(seen('d1', 'd2')).toBe(false)
		expect(seen('1', '1')).toBe(false)
		expect(seen('1', 'sentences/x#1')).toBe(true)
	})

	it('refuses a set without items, and predictions that do not slice', () => {
		const empty = JSON.stringify({id: '0', text: 'It rains. We stay.', names: []})
		expect(() => scoreFile({path: 'names/x.jsonl', text: empty}, splitting)).toThrow('no items to score')
		const facts = [quote({content: [{start: 1, end: 4, text: 'It '}]})]
		expect(() => scoreFile(cases, {...splitting, extract: ({text}) => made(text, {facts})})).toThrow(
			'facts.0.content.0',
		)
	})

	it('prints ours, best and the gap', () => {
		const rows = [row({best: 83.6}), row({metric: 'PER.f1', value: null}), row({set: 'names/y', seen: true})]
		expect(textTable(rows)).toBe(
			[
				'set      items  metric  ours  best    gap',
				'names/x      3  f1      50.0  83.6  −33.6',
				'                PER.f1     –',
				'names/y      3  f1      50.0               seen',
			].join('\n'),
		)
		expect(markdownTable(rows).split('\n')[2]).toBe('| names/x | 3 | f1 | 50.0 | 83.6 | −33.6 |  |')
	})

	it('explains its metrics', () => {
		for (const [folder] of metrics) expect(metricsHelp()).toContain(folder)
	})
})

describe('floors', () => {
	const floors = {'names/x': {f1: 60, whole: 10}, 'names/absent': {f1: 1}}

	it('name what lies below', () => {
		expect(breachesOf([row({}), row({metric: 'whole', value: 10})], floors)).toEqual([
			{set: 'names/x', metric: 'f1', floor: 60, value: 50},
		])
		expect(breachesOf([row({value: null}), row({metric: 'whole', value: 99})], floors)).toHaveLength(1)
	})

	it('only ever rise', () => {
		const rows = [
			row({}),
			row({metric: 'whole', value: 12.39}),
			row({set: 'new', value: 7.77}),
			row({set: 'new', metric: 'ece'}),
		]
		expect(raiseFloors(rows, floors)).toEqual({
			...floors,
			'names/x': {f1: 60, whole: 12.3},
			new: {f1: 7.7},
		})
	})
})

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const run = promisify(execFile)

async function newsfacts(...args: string[]): Promise<{code: number; out: string; err: string}> {
	try {
		const {stdout, stderr} = await run(process.execPath, [cli, ...args])
		return {code: 0, out: stdout, err: stderr}
	} catch (error) {
		const {code, stdout, stderr} = error as {code: number; stdout: string; stderr: string}
		return {code, out: stdout, err: stderr}
	}
}

describe('newsfacts score and eval', () => {
	let folder = ''
	const text = 'The mayor, Ann Lee, said “we are ready for the storm” on Monday. She left.'
	const gold = {
		article: {id: 'g', published: '2024-11-21', text},
		facts: [{kind: 'quote', content: [placeOf(text, 'we are ready for the storm')]}],
	}

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'newsfacts-score-'))
		await run('mkdir', ['-p', join(folder, 'sentences'), join(folder, 'names')])
		await writeFile(join(folder, 'sentences', 'my-part.jsonl'), `${cases.text}\n`)
		await writeFile(join(folder, 'names', 'bad.jsonl'), '{"sentences": 3}\n')
		await writeFile(join(folder, 'gold.jsonl'), `${JSON.stringify(gold)}\n`)
	})
	afterAll(() => rm(folder, {recursive: true}))

	it('print a row for every set found, as a table and as JSON', async () => {
		const json = join(folder, 'rows.json')
		const {code, out} = await newsfacts('score', 'sentences', '--rules', '--gold', folder, '--json', json)
		expect(code).toBe(0)
		expect(out).toMatch(/sentences\/my-part +1 +whole +100\.0/)
		expect(JSON.parse(await readFile(json, 'utf8'))).toEqual([
			{set: 'sentences/my-part', items: 1, metric: 'whole', value: 100, best: null, seen: false},
		])
	})

	it('say which line of gold is bad, and go on', async () => {
		const {code, out, err} = await newsfacts('score', '--rules', '--gold', folder)
		expect(code).toBe(3)
		expect(err).toContain('error: names/bad.jsonl:1:')
		expect(out).toContain('sentences/my-part')
	})

	it('pass over absent sets with a message', async () => {
		const {code, err} = await newsfacts('score', 'dates/none', 'sentences', '--rules', '--gold', folder)
		expect(code).toBe(0)
		expect(err).toContain('dates/none: no such set')
	})

	it('fail below a floor', async () => {
		const floors = join(folder, 'floors.json')
		await writeFile(floors, '{"sentences/my-part": {"whole": 101}}')
		const {code, err} = await newsfacts('score', 'sentences', '--rules', '--gold', folder, '--floors', floors)
		expect(code).toBe(4)
		expect(err).toContain('below its floor: sentences/my-part whole 100.00, floor 101')
	})

	it('score a user’s gold, kind by kind', async () => {
		const {code, out} = await newsfacts('eval', '--rules', '--gold', join(folder, 'gold.jsonl'))
		expect(out).toMatch(/quotes\.f1 +100\.0/)
		expect(out).not.toContain('roles')
		expect(code).toBe(0)
		// Nothing is known of others on a user's own gold.
		expect(out).toMatch(/^set +items +metric +ours$/m)
		const quiet = await newsfacts('eval', '--rules', '--errors', '0', '--gold', join(folder, 'gold.jsonl'))
		expect([quiet.code, quiet.out]).toEqual([0, expect.stringMatching(/^set /)])
		const none = await newsfacts('eval', '--rules', '--errors', '-1', '--gold', join(folder, 'gold.jsonl'))
		expect([none.code, none.err]).toEqual([2, expect.stringContaining('--errors: "-1" is no whole number from 0 on')])
		const bad = join(folder, 'bad.jsonl')
		await writeFile(
			bad,
			JSON.stringify({...gold, facts: [{kind: 'quote', content: [{start: 0, end: 3, text: 'Ann'}]}]}),
		)
		const wrong = await newsfacts('eval', '--rules', '--gold', bad)
		expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('bad.jsonl:1: facts.0.content.0: says "Ann"')])
	})
})
