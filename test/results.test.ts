import {mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeEach, describe, expect, it} from '@jest/globals'
import {isResults, ResultsError, readFactLines, readResults} from '../src/batch/index.js'
import {articleLine, type RunHead, shardFile} from '../src/batch/layout.js'
import {factLines} from '../src/emit/fact-lines.js'
import {createEngine} from '../src/index.js'

const root = mkdtempSync(join(tmpdir(), 'newsfacts-results-'))
const folder = join(root, 'results')
const at = (name: string): string => join(folder, name)

const {extract} = createEngine({models: false})
const articles = [
	extract({id: 'a.txt', text: 'The council bought 40 trams on 3 May 2019, Ann Lee said.', published: '2019-05-04'}),
	extract({id: 'b.txt', text: 'Nothing.'}),
	extract({id: 'c.txt', text: '“It works,” said Tilda Roe – at 7 °C.'}),
]

const lines = (records: readonly object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('')

const head: RunHead = {
	newsfacts: '0.1.0',
	layout: 1,
	format: 'jsonl',
	weights: null,
	options: {},
	part: null,
	shardSize: 2,
}

// What a run writes, with two articles a shard and a line that failed between them.
function writeFolder(change: Partial<RunHead> = {}): void {
	rmSync(folder, {recursive: true, force: true})
	mkdirSync(folder)
	const entries: object[] = articles.map((extraction, index) => {
		const shard = Math.floor(index / 2) + 1
		const facts = lines(factLines(extraction))
		const article = lines([articleLine(`news/${extraction.article.id}`, extraction)])
		writeFileSync(at(shardFile('facts', shard)), facts, {flag: 'a'})
		writeFileSync(at(shardFile('articles', shard)), article, {flag: 'a'})
		const {id, hash} = extraction.article
		const bytes = [facts, article].map((text) => Buffer.byteLength(text))
		return {id, place: `news/${id}`, hash, shard, facts: extraction.facts.length, bytes}
	})
	entries.splice(1, 0, {id: null, place: 'news/x.json', hash: null, error: {reason: 'not JSON', cure: 'mend it'}})
	writeFileSync(at('manifest.jsonl'), lines([{...head, ...change}, ...entries]))
}

async function gather<T>(items: AsyncIterable<T>): Promise<T[]> {
	const all: T[] = []
	for await (const item of items) all.push(item)
	return all
}

beforeEach(() => writeFolder())

afterAll(() => rmSync(root, {recursive: true}))

describe('readResults', () => {
	it('gives the articles in their order, as `extract` returned them', async () => {
		const read = await gather(readResults(folder))
		expect(read.map(({place}) => place)).toEqual(['news/a.txt', 'news/b.txt', 'news/c.txt'])
		expect(read.map(({extraction}) => JSON.stringify(extraction))).toEqual(articles.map((one) => JSON.stringify(one)))
		expect(read.map((article) => article.factLines)).toEqual(articles.map(factLines))
		expect(await gather(readFactLines(folder))).toEqual(articles.flatMap(factLines))
		expect(await isResults(folder)).toBe(true)
		expect(await isResults(root)).toBe(false)
	})

	it('counts the facts of each kind', () => {
		expect(articleLine('a', articles[0]!).counts).toMatchObject({quantity: 1, date: 1})
		expect(articleLine('b', articles[1]!).counts).toEqual({})
	})

	it.each([
		[
			'a folder of others',
			() => rmSync(at('manifest.jsonl')),
			/results: no results of newsfacts: manifest\.jsonl isn't there/,
		],
		['a manifest of others', () => writeFileSync(at('manifest.jsonl'), '{"files": []}\n'), /no results of newsfacts/],
		['an empty manifest', () => writeFileSync(at('manifest.jsonl'), ''), /manifest\.jsonl: empty; run the command/],
		['a torn manifest', () => truncateSync(at('manifest.jsonl'), 300), /manifest\.jsonl:\d: a torn line/],
		['another layout', () => writeFolder({layout: 7}), /newsfacts 0\.1\.0 in layout 7, not 1; .*--fresh/],
		['a shard that is gone', () => rmSync(at('facts-00002.jsonl')), /facts-00002\.jsonl: cannot be read/],
		[
			'a shard cut short',
			() => truncateSync(at('articles-00001.jsonl'), 30),
			/articles-00001\.jsonl: torn: ends before/,
		],
		[
			'a shard of something else',
			() => writeFileSync(at('facts-00001.jsonl'), `{}${' '.repeat(20_000)}\n`.repeat(9)),
			/facts-00001\.jsonl: (?:torn|a torn line)/,
		],
	])('names what is wrong with %s', async (_, damage, message) => {
		damage()
		const reading = gather(readResults(folder))
		await expect(reading).rejects.toThrow(message)
		await expect(reading).rejects.toBeInstanceOf(ResultsError)
	})
})
