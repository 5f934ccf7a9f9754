import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {findGold} from '../bench/gold/command/gold-files.js'
import {runScore} from '../bench/gold/command/run.js'
import {raiseFloors, spoiltSets} from '../bench/gold/floors.js'
import {isGap, withGaps} from '../bench/gold/gap.js'
import {errorPage} from '../src/cli/eval/print.js'
import {isClosed} from '../src/evaluate/gold/gold-file.js'
import {layers} from '../src/evaluate/layers.js'
import type {Row} from '../src/evaluate/score.js'
import {type ScoreOptions, scoreFile, setName} from '../src/evaluate/scoreboard.js'
import {made, placeOf, quote} from './evaluate/made.js'

const text = 'Mayor Zephyrine Quill said that the ferry sank. “We swam ashore,” she said.'

const article = {
	id: 'quagmire-7',
	published: null,
	text,
	people: [{name: 'Zephyrine Quill', mentions: ['Zephyrine Quill'], roles: []}],
	organizations: [],
	places: [],
	quotes: [
		{content: [{text: 'that the ferry sank'}], mode: 'indirect', source: null, speaker: null},
		{content: [{text: '“We swam ashore,”'}], mode: 'direct', source: null, speaker: null},
	],
	quantities: [],
	dates: [],
	statements: [],
}

const line = JSON.stringify(article)
const words = /Zephyrine|Quill|ferry|ashore|quagmire/

const options: ScoreOptions = {
	tasks: layers,
	extract: (input) => made(input.text, {facts: [quote({content: [placeOf(input.text, 'We swam ashore')]})]}),
	built: new Set(['quote', 'entities']),
	seen: new Set(),
	limit: 10,
	examples: 10,
}

const row = (set: string, metric: string, value: number | null, seen = false): Row => ({
	set,
	items: 3,
	metric,
	value,
	best: null,
	seen,
})

describe('a closed set', () => {
	it('is recognized by the name of its file', () => {
		for (const path of ['newsfacts/closed', 'newsfacts/closed.jsonl', 'newsfacts/closed.jsonl.gz', 'a\\closed.json'])
			expect([path, isClosed(path)]).toEqual([path, true])
		for (const path of ['newsfacts/open.jsonl', 'closed/open.jsonl', 'newsfacts/enclosed.jsonl', 'x/closed-not.jsonl'])
			expect([path, isClosed(path)]).toEqual([path, false])
		expect(setName('newsfacts/closed.jsonl.gz')).toBe('newsfacts/closed')
		expect(setName('quantities/units.ambiguity.jsonl')).toBe('quantities/units.ambiguity')
	})

	it('has the figures of an open one, and nothing of what differs', () => {
		const open = scoreFile({path: 'newsfacts/open.jsonl', text: line}, options)!
		const closed = scoreFile({path: 'newsfacts/closed.jsonl.gz', text: line}, options)!
		expect(closed.rows.map(({metric, value}) => [metric, value])).toEqual(
			open.rows.map(({metric, value}) => [metric, value]),
		)
		expect(closed.rows.find(({metric}) => metric === 'quotes.f1')?.value).toBeCloseTo(200 / 3)
		expect(errorPage(open)).toMatch(words)
		expect(closed.errors).toEqual([])
		expect(errorPage(closed)).toBe('newsfacts/closed\n  closed: measured in totals, none of its errors is shown\n\n')
		for (const layer of layers) {
			const run = layer.run({path: 'newsfacts/closed.jsonl', text: line}, options.extract, 10)
			expect(run.differences).toEqual([])
		}
	})

	it('is measured whole, whatever the limit, so that no figure is of one article', () => {
		const two = {text: `${line}\n${line}`}
		const items = (path: string) => scoreFile({path, ...two}, {...options, limit: 1})!.rows[0]!.items
		expect([items('newsfacts/open.jsonl'), items('newsfacts/closed.jsonl')]).toEqual([2, 4])
	})

	it.each([
		['a line that is no JSON', `${line}\n{"text": "the ferry sank"`, options],
		['a field of another kind', `${line}\n${JSON.stringify({...article, quotes: 'ferry'})}`, options],
		[
			'words that the text lacks',
			`${line}\n${JSON.stringify({...article, dates: [{text: 'Quill Day', type: 'DATE', value: null}]})}`,
			options,
		],
		[
			'an article read wrong',
			line,
			{
				...options,
				extract: (input: {text: string}) =>
					made(input.text, {facts: [quote({content: [{start: 0, end: 3, text: 'ferry'}]})]}),
			},
		],
	])('quotes nothing in an error: %s', (_, lines, how) => {
		const say = (path: string): string => {
			try {
				scoreFile({path, text: lines}, how)
			} catch (error) {
				return String((error as Error).stack)
			}
			return 'no error'
		}
		expect(say('newsfacts/closed.jsonl')).toMatch(/^GoldError: newsfacts\/closed\.jsonl:[12]: .*the set is closed/)
		expect(say('newsfacts/closed.jsonl')).not.toMatch(words)
		expect(say('newsfacts/open.jsonl')).not.toMatch(/the set is closed|^no error/)
	})
})

describe('the gap', () => {
	const rows = [
		row('names/x', 'f1', 9),
		row('newsfacts/articles', 'quotes.f1', 90),
		row('newsfacts/open', 'quotes.f1', 80),
		row('newsfacts/open', 'quotes.macro', 70),
		row('newsfacts/open', 'statements.recall', 50),
		row('newsfacts/open', 'quantities.counted', 81),
		row('newsfacts/closed', 'quotes.f1', 72.5),
		row('newsfacts/closed', 'quotes.macro', 60),
		row('newsfacts/closed', 'statements.recall', 55),
		row('newsfacts/closed', 'quantities.counted', 87.5),
	]

	it('is open − closed of each F1, of the recall of statements and of counted heads; closed comes first, then gap and open', () => {
		const board = withGaps(rows)
		expect([...new Set(board.map(({set}) => set))]).toEqual([
			'newsfacts/closed',
			'newsfacts/gap',
			'newsfacts/open',
			'names/x',
			'newsfacts/articles',
		])
		expect(board.filter(({set}) => isGap(set))).toEqual([
			row('newsfacts/gap', 'quotes.f1', 7.5),
			row('newsfacts/gap', 'statements.recall', -5),
			row('newsfacts/gap', 'quantities.counted', -6.5),
		])
		expect(board).toHaveLength(rows.length + 3)
	})

	it('needs both sets, and figures in both', () => {
		expect(withGaps(rows.slice(0, 6))).toEqual(rows.slice(0, 6))
		expect(withGaps(rows.slice(6))).toEqual(rows.slice(6))
		const unbuilt = [row('a/closed', 'f1', null), row('a/open', 'f1', 3)]
		expect(withGaps(unbuilt)[1]).toEqual(row('a/gap', 'f1', null))
	})

	it('has no floor; closed and open have', () => {
		expect(raiseFloors(withGaps(rows.slice(1)), {})).toEqual({
			'newsfacts/closed': {'quotes.f1': 72.5, 'statements.recall': 55},
			'newsfacts/open': {'quotes.f1': 80, 'statements.recall': 50},
			'newsfacts/articles': {'quotes.f1': 90},
		})
		expect(raiseFloors([row('newsfacts/train', 'quotes.f1', 99, true)], {})).toEqual({})
	})

	it('says nothing where weights have seen a set that they must not', () => {
		const seen = ['closed', 'open', 'articles', 'train'].map((name) => row(`newsfacts/${name}`, 'quotes.f1', 1, true))
		expect(spoiltSets([...seen, ...seen])).toEqual(['newsfacts/closed', 'newsfacts/open', 'newsfacts/articles'])
		expect(spoiltSets(rows)).toEqual([])
	})
})

describe('newsfacts score with a closed set', () => {
	let folder = ''
	const at = (name: string): string => join(folder, name)
	const flags = () => ({gold: folder, corpus: at('none'), rules: true})

	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'newsfacts-closed-'))
		mkdirSync(at('newsfacts'))
		mkdirSync(at('names'))
		writeFileSync(at('newsfacts/closed.jsonl.gz'), gzipSync(`${line}\n`))
		writeFileSync(at('newsfacts/open.jsonl'), `${line}\n`)
		writeFileSync(at('names/torn.jsonl.gz'), gzipSync(line.repeat(50)).subarray(0, 60))
	})
	afterAll(() => rmSync(folder, {recursive: true}))

	async function printed(sets: readonly string[], more: object): Promise<{code: number; out: string; err: string}> {
		const out: string[] = []
		const err: string[] = []
		const {stdout, stderr} = process
		const write = {out: stdout.write, err: stderr.write}
		stdout.write = ((chunk: string) => out.push(chunk) > 0) as typeof stdout.write
		stderr.write = ((chunk: string) => err.push(chunk) > 0) as typeof stderr.write
		try {
			const code = await runScore(sets, {...flags(), ...more})
			return {code, out: out.join(''), err: err.join('')}
		} finally {
			stdout.write = write.out
			stderr.write = write.err
		}
	}

	it('unpacks it, prints its totals first and writes them, without a word of it', async () => {
		const files = {json: at('rows.json'), write: at('SCORES.md')}
		const {code, out, err} = await printed(['newsfacts/closed'], {...files, errors: '5'})
		expect({code, err}).toEqual({code: 0, err: expect.stringContaining('newsfacts/closed')})
		expect(out).toMatch(/closed: measured in totals/)
		expect(out).toMatch(/^newsfacts\/closed +2 +quotes\.f1/m)
		const page = readFileSync(files.write, 'utf8')
		expect(page).toMatch(/\| newsfacts\/closed \| 2 \| quotes\.f1/)
		for (const text of [out, err, page, readFileSync(files.json, 'utf8')]) expect(text).not.toMatch(words)
	})

	it('prints the gap where both sets are scored whole, and briefly', async () => {
		const {out} = await printed(['newsfacts'], {brief: true})
		const sets = [...out.matchAll(/^newsfacts\/\w+/gm)].map(([set]) => set)
		expect(sets).toEqual(['newsfacts/closed', 'newsfacts/gap', 'newsfacts/open'])
		expect(out).toMatch(/quotes\.f1/)
		expect(out).not.toMatch(/macro|precision|ece/)
		expect((await printed(['newsfacts'], {limit: '1'})).out).not.toMatch(/newsfacts\/gap/)
	})

	it('says which file cannot be unpacked, and what to do', async () => {
		const {code, err} = await printed(['names'], {})
		expect(code).toBe(3)
		expect(err).toMatch(/error: names\/torn\.jsonl\.gz:1: can't be unpacked \(.+\): get the file anew/)
		expect((await findGold(folder)).map(({path}) => path)).toContain('names/torn.jsonl.gz')
	})
})
