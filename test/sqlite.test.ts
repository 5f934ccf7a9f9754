import {type ChildProcessWithoutNullStreams, spawn, spawnSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {parse} from 'csv-parse/sync'
import {articleLine, layoutVersion, manifestFile, shardFile} from '../src/batch/layout.js'
import {columnsOf} from '../src/emit/columns.js'
import {factLines} from '../src/emit/fact-lines.js'
import type {Extraction} from '../src/facts/extraction.js'
import {factKinds} from '../src/facts/fact.js'
import type {Question} from '../src/stores/index.js'
import {tableOf} from '../src/stores/schema.js'
import type {PageData} from '../src/view/page-data.js'
import {hostileExtraction, newsExtraction, newsText} from './stores-article.js'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const stores = fileURLToPath(new URL('../dist/bundle/stores.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsfacts-sqlite-'))
const at = (...names: string[]): string => join(folder, ...names)

const hasSqlite = (version: string): boolean => {
	const [major = 0, minor = 0] = version.slice(1).split('.').map(Number)
	return major > 22 || (major === 22 && minor >= 16)
}

// Node 20 has no SQLite: .ci/run names a Node that has.
const node = hasSqlite(process.version) ? process.execPath : process.env.NODE_WITH_SQLITE
const whereSqlite = node ? describe : describe.skip
const reason = node ? '' : ' (skipped: set NODE_WITH_SQLITE to a Node of 22.16 or later)'

function runWith(program: string, args: readonly string[], options: {input?: string; uid?: number} = {}) {
	const {status, stdout, stderr} = spawnSync(program, [cli, ...args], {
		cwd: folder,
		encoding: 'utf8',
		maxBuffer: 1e9,
		...options,
	})
	return {code: status, out: stdout, err: stderr}
}

const run = (args: readonly string[], options = {}) => runWith(node!, args, options)
const query = (...args: string[]) => run(['query', ...args])

// One process answers all questions that are asked of the library: starting one takes longer than any answer.
const program = `
	import {createInterface} from 'node:readline'
	const {openDatabase} = await import(${JSON.stringify(pathToFileURL(stores).href)})
	for await (const line of createInterface({input: process.stdin})) {
		const {path, asked} = JSON.parse(line)
		let answer
		try {
			const database = await openDatabase(path, {readOnly: true})
			if (typeof asked === 'string') {
				const {columns, rows} = database.select(asked)
				const all = [...rows]
				answer = all.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index]])))
			} else answer = [...database.ask(asked)]
			database.close()
		} catch (error) {
			answer = String(error)
		}
		process.stdout.write(JSON.stringify(answer) + '\\n')
	}
`

type Row = Record<string, unknown>

let server: ChildProcessWithoutNullStreams
let answers: AsyncIterator<string>

/** The answer to SQL or a question, by a process that has SQLite. */
async function ask(path: string, asked: string | Question): Promise<Row[]> {
	server.stdin.write(`${JSON.stringify({path: at(path), asked})}\n`)
	const answer = JSON.parse((await answers.next()).value as string) as Row[] | string
	if (typeof answer === 'string') throw new Error(answer)
	return answer
}

const news = newsExtraction()
const hostile = hostileExtraction()
const other = newsExtraction('other.txt', newsText.replaceAll('Lena Varga', 'Ida Meyer').replaceAll('Varga', 'Meyer'))

const documents = (...all: readonly Extraction[]): string => all.map((each) => `${JSON.stringify(each)}\n`).join('')
const facts = (...all: readonly Extraction[]): string =>
	all.flatMap((each) => factLines(each).map((line) => `${JSON.stringify(line)}\n`)).join('')

beforeAll(() => {
	writeFileSync(at('rules.json'), '{"models": false}')
	writeFileSync(at('documents.jsonl'), documents(news, other, hostile))
	writeFileSync(at('facts.jsonl'), facts(news, other, hostile))
	if (!node) return
	const {code, err} = run(['index', 'documents.jsonl', '--db', 'facts.db'])
	expect({code, err}).toEqual({code: 0, err: 'facts.db: articles: 3 new\n'})
	server = spawn(node, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', program])
	answers = createInterface({input: server.stdout})[Symbol.asyncIterator]()
})

afterAll(() => {
	server?.stdin.end()
	rmSync(folder, {recursive: true})
})

describe('without SQLite', () => {
	const without = hasSqlite(process.version) ? it.skip : it
	without('says what to install', async () => {
		for (const args of [
			['index', 'facts.jsonl', '--db', 'none.db'],
			['query', 'facts.jsonl'],
		]) {
			const {code, err} = runWith(process.execPath, args)
			expect(code).toBe(2)
			expect(err).toBe(
				"error: SQLite on Node before 22.16 needs the package better-sqlite3, which isn't installed: npm install better-sqlite3@12.11.1\n",
			)
		}
		expect(existsSync(at('none.db'))).toBe(false)
	})
})

whereSqlite(`newsfacts index${reason}`, () => {
	it('changes nothing where nothing has changed', async () => {
		const before = readFileSync(at('facts.db'))
		const {err} = run(['index', 'documents.jsonl', '--db', 'facts.db'])
		expect(err).toBe('facts.db: articles: 3 as before\n')
		expect(Buffer.compare(before, readFileSync(at('facts.db')))).toBe(0)
		// The same facts without their articles have nothing to add.
		run(['index', 'facts.jsonl', '--db', 'facts.db', '-q'])
		expect(Buffer.compare(before, readFileSync(at('facts.db')))).toBe(0)
	})

	it('keeps every fact, in the table of its kind with the columns of CSV', async () => {
		for (const kind of factKinds) {
			const rows = await ask(
				'facts.db',
				`select * from ${tableOf(kind)} where article = '${news.article.id}' order by start, id`,
			)
			const lines = factLines(news).filter((fact) => fact.kind === kind)
			const byPlace = [...lines].sort((a, b) => a.evidence.start - b.evidence.start || (a.id < b.id ? -1 : 1))
			const expected = byPlace.map((line) =>
				Object.fromEntries(
					columnsOf(kind).map(({name, fill}) => {
						const cell = fill(line)
						return [name, Array.isArray(cell) ? JSON.stringify(cell) : cell]
					}),
				),
			)
			expect(rows).toEqual(expected)
		}
		const [count] = await ask('facts.db', 'select count(*) as n from entities')
		expect(count).toEqual({n: news.entities.length + other.entities.length + hostile.entities.length})
	})

	it('gives facts back as they were', async () => {
		const found = await ask('facts.db', {article: news.article.id})
		const byId = new Map(found.map((fact) => [fact.id, fact]))
		expect(found).toHaveLength(news.facts.length)
		for (const line of factLines(news)) expect(byId.get(line.id)).toEqual(line)
	})

	it('replaces an article that has changed, and leaves the others', async () => {
		const changed = newsExtraction('other.txt', `${newsText}\n\nThe mayor signed 7 letters on Friday.`)
		writeFileSync(at('changed.jsonl'), documents(changed))
		run(['index', 'documents.jsonl', '--db', 'changed.db', '-q'])
		const {err} = run(['index', 'changed.jsonl', '--db', 'changed.db'])
		expect(err).toBe('changed.db: articles: 1 changed\n')
		expect(await ask('changed.db', {speaker: 'Ida Meyer'})).toEqual([])
		expect((await ask('changed.db', {text: 'signed letters'})).length).toBeGreaterThan(0)
		expect(await ask('changed.db', 'select article, count(*) as n from facts group by 1 order by 1')).toEqual(
			[hostile, news, changed].map(({article, facts: found}) => ({
				article: article.id.replaceAll('\u0000', '\ufffd'),
				n: found.length,
			})),
		)
		// Nothing is left of the former one, in the index of words either.
		expect(
			await ask('changed.db', "select count(*) as n from passages_text where passages_text match 'Meyer'"),
		).toEqual([{n: 0}])
		expect(
			await ask('changed.db', 'select count(*) as n from facts where article not in (select id from articles)'),
		).toEqual([{n: 0}])
	})

	it('keeps articles of one id and different texts, by the names that merge gives them', async () => {
		const one = newsExtraction('1')
		const two = newsExtraction('1', newsText.replaceAll('Lena Varga', 'Ida Meyer').replaceAll('Varga', 'Meyer'))
		const names = [one, two].map(({article}) => `1#${article.hash.slice(0, 8)}`)
		writeFileSync(at('one.jsonl'), documents(one))
		writeFileSync(at('two.jsonl'), documents(two))
		const note = 'note: 1 id stands for several articles, such as 1: these are called id#hash\n'
		const {code, err} = run(['index', 'one.jsonl', 'two.jsonl', '--db', 'ids.db'])
		expect({code, err}).toEqual({code: 0, err: `${note}ids.db: articles: 2 new\n`})
		const counts = 'select article, count(*) as n from facts group by 1 order by n, article'
		const expected = [one, two].map(({facts: found}, at) => ({article: names[at], n: found.length}))
		expect(await ask('ids.db', counts)).toEqual(expect.arrayContaining(expected))
		expect(await ask('ids.db', 'select id from articles')).toHaveLength(2)
		for (const [at, speaker] of ['Lena Varga', 'Ida Meyer'].entries())
			expect(new Set((await ask('ids.db', {speaker})).map(({article}) => article))).toEqual(new Set([names[at]]))
		expect(await ask('ids.db', "select count(*) as n from articles_text where articles_text match 'Meyer'")).toEqual([
			{n: 1},
		])
		const before = readFileSync(at('ids.db'))
		for (const files of [['one.jsonl', 'two.jsonl'], ['two.jsonl', 'one.jsonl'], ['two.jsonl']]) {
			expect(run(['index', ...files, '--db', 'ids.db']).err).toContain(`ids.db: articles: ${files.length} as before\n`)
			expect(Buffer.compare(before, readFileSync(at('ids.db')))).toBe(0)
		}
		// The first of them was there before.
		run(['index', 'one.jsonl', '--db', 'later.db', '-q'])
		expect(run(['index', 'one.jsonl', 'two.jsonl', '--db', 'later.db']).err).toContain('1 new, 1 as before')
		expect(await ask('later.db', counts)).toEqual(await ask('ids.db', counts))
	})

	it('reads facts a line, of which those of an article may lie apart', async () => {
		const lines = facts(news).trimEnd().split('\n')
		const [first, second] = [lines.slice(0, 5), lines.slice(5)]
		writeFileSync(at('apart.jsonl'), `${[...first, ...facts(other).trimEnd().split('\n'), ...second].join('\n')}\n`)
		for (let round = 0; round < 2; round++) {
			expect(run(['index', 'apart.jsonl', '--db', 'apart.db']).code).toBe(0)
			expect(await ask('apart.db', 'select id, facts, title from articles order by id')).toEqual([
				{id: news.article.id, facts: news.facts.length, title: news.article.title},
				{id: other.article.id, facts: other.facts.length, title: other.article.title},
			])
		}
	})

	it('reads standard input, and articles themselves', async () => {
		expect(run(['index', '-', '--db', 'piped.db'], {input: facts(news)}).err).toBe('piped.db: articles: 1 new\n')
		mkdirSync(at('news'), {recursive: true})
		writeFileSync(at('news', 'a.txt'), newsText)
		writeFileSync(at('news', 'b.txt'), newsText.replaceAll('Varga', 'Meyer'))
		const args = [
			'index',
			'news',
			'facts.jsonl',
			'--db',
			'articles.db',
			'--config',
			'rules.json',
			'--published',
			'2024-11-21',
		]
		const {code, err} = run(args)
		expect(code).toBe(0)
		expect(err).toContain('articles.db: articles: 5 new\n')
		expect(await ask('articles.db', {speaker: 'Lena Meyer', article: 'b.txt'})).toHaveLength(1)
		const second = run(['index', '-', '--db', 'articles.db', '--config', 'rules.json'], {input: newsText})
		expect(second.code).toBe(0)
	})

	it('reads a folder of results by its manifest', async () => {
		mkdirSync(at('results'), {recursive: true})
		const all = [news, other]
		const files = all.map((each) => [facts(each), `${JSON.stringify(articleLine('a.txt', each))}\n`])
		const head = {
			newsfacts: '0',
			layout: layoutVersion,
			format: 'jsonl',
			weights: null,
			options: {},
			part: null,
			shardSize: 10,
		}
		const entries = all.map(({article, facts: found}, index) => ({
			id: article.id,
			place: `news/${index}`,
			hash: '0',
			shard: 1,
			facts: found.length,
			bytes: files[index]!.map((file) => Buffer.byteLength(file)),
		}))
		writeFileSync(at('results', manifestFile), [head, ...entries].map((line) => `${JSON.stringify(line)}\n`).join(''))
		writeFileSync(at('results', shardFile('facts', 1)), files.map(([each]) => each).join(''))
		writeFileSync(at('results', shardFile('articles', 1)), files.map(([, each]) => each).join(''))
		expect(run(['index', 'results', '--db', 'results.db'])).toMatchObject({
			code: 0,
			err: 'results.db: articles: 2 new\n',
		})
		expect(await ask('results.db', 'select id, place, text is not null as has from articles order by id')).toEqual([
			{id: news.article.id, place: 'news/0', has: 1},
			{id: other.article.id, place: 'news/1', has: 1},
		])
		// What is torn is named; what came before is kept.
		writeFileSync(at('results', shardFile('facts', 1)), files[0]![0]!)
		const torn = run(['index', 'results', 'facts.jsonl', '--db', 'torn.db'])
		expect(torn.code).toBe(3)
		expect(torn.err).toMatch(/^error: results: .*facts-00001\.jsonl.*torn/m)
		expect(torn.err).toContain('torn.db: articles: 3 new, 1 as before\n')
	})

	it('links the articles itself with --merge, as merge does, and knows an entity by its id', async () => {
		const {code, err} = run(['index', 'documents.jsonl', '--db', 'linked.db', '--merge'])
		expect(code).toBe(0)
		expect(err).toMatch(
			/^linked\.db: articles: 3 new; merged: \d+ entities, \d+ shared quotes?, .* \d+ copied articles$/m,
		)
		expect(run(['merge', 'documents.jsonl', '--out', 'linked', '-q']).code).toBe(0)
		const written = readFileSync(at('linked', 'entities.jsonl'), 'utf8').trim().split('\n')
		const rows = await ask('linked.db', "select id, record from merged where kind = 'entity'")
		expect(rows.map(({record}) => record).sort()).toEqual(written.sort())
		const varga = rows.find(({record}) => (JSON.parse(String(record)) as {name: string}).name === 'Lena Varga')!
		const byId = await ask('linked.db', {entity: String(varga.id)})
		expect(byId.length).toBeGreaterThan(0)
		expect([...new Set(byId.map(({article}) => article))]).toEqual(['news/ferry.txt'])
		const own = await ask('linked.db', `select entity from merged_entities where merged = '${String(varga.id)}'`)
		expect((await ask('linked.db', {entity: String(own[0]!.entity)})).length).toBeGreaterThan(0)
		expect(await ask('linked.db', {entity: '0123456789abcdef'})).toEqual([])
		// The files of merge say the same.
		const before = readFileSync(at('linked.db'))
		expect(run(['index', 'linked', '--db', 'linked.db']).err).toContain('entities.jsonl: as before')
		expect(run(['index', 'documents.jsonl', '--db', 'linked.db', '--merge']).err).toContain('3 as before; merged: ')
		expect(Buffer.compare(before, readFileSync(at('linked.db')))).toBe(0)
		writeFileSync(at('article.txt'), newsText)
		expect(run(['index', 'article.txt', '--db', 'linked.db', '--merge'])).toMatchObject({
			code: 2,
			err: expect.stringContaining('article.txt: no results of newsfacts; write them'),
		})
	})

	it('links the results that are named, and says that the database has others', async () => {
		writeFileSync(at('first.jsonl'), documents(news))
		writeFileSync(at('later.jsonl'), documents(newsExtraction('news/later.txt')))
		const lena = "select articles from merged where kind = 'entity' and name = 'Lena Varga'"
		expect(run(['index', 'first.jsonl', '--db', 'days.db', '--merge']).err).not.toContain('note: ')
		const {code, err} = run(['index', 'later.jsonl', '--db', 'days.db', '--merge'])
		expect(code).toBe(0)
		expect(err).toContain(
			'results alone; 1 article of the database came from others: name all results to link them too',
		)
		expect(await ask('days.db', lena)).toEqual([{articles: 1}])
		const both = run(['index', 'first.jsonl', 'later.jsonl', '--db', 'days.db', '--merge'])
		expect(both.err).toMatch(/^days\.db: articles: 2 as before; merged: /m)
		expect(both.err).not.toContain('note: ')
		expect(await ask('days.db', lena)).toEqual([{articles: 2}])
	})

	it('knows an entity by the names that other articles have for it, where the archive has been merged', async () => {
		const [varga, meyer] = [news, other].map(({article, entities}) => ({
			id: article.id,
			entity: entities.find(({name}) => /Varga|Meyer/.test(name))!.id,
		}))
		const entity = {schema: 1, id: '0123456789abcdef', type: 'person', name: 'Lena Varga', aliases: ['Ida Meyer']}
		const event = {schema: 1, id: 'fedcba9876543210', type: 'attack', from: '2019-01-01', to: null, articles: 2}
		mkdirSync(at('merged'), {recursive: true})
		writeFileSync(at('merged', 'entities.jsonl'), `${JSON.stringify({...entity, articles: [varga, meyer]})}\n[]\n`)
		writeFileSync(at('merged', 'events.jsonl'), `${JSON.stringify(event)}\n`)
		const {code, err} = run(['index', 'documents.jsonl', 'merged', '--db', 'merged.db'])
		expect(code).toBe(3)
		expect(err).toMatch(/^error: merged\/entities\.jsonl:2: a record without its id; merge anew$/m)
		expect(err).toContain(
			'merged.db: articles: 3 new; merged/entities.jsonl: 1 record; merged/events.jsonl: 1 record\n',
		)
		const found = await ask('merged.db', {entity: 'Ida Meyer', kinds: ['quote']})
		expect(found.map(({speaker}) => speaker).sort()).toEqual(['Ida Meyer', 'Lena Varga'])
		expect(await ask('merged.db', 'select kind, name, type, articles from merged order by kind')).toEqual([
			{kind: 'entity', name: 'Lena Varga', type: 'person', articles: 2},
			{kind: 'event', name: null, type: 'attack', articles: 2},
		])
		const before = readFileSync(at('merged.db'))
		expect(run(['index', 'merged', '--db', 'merged.db']).err).toBe(
			'merged.db: articles: none; merged/entities.jsonl: as before; merged/events.jsonl: as before\n',
		)
		expect(Buffer.compare(before, readFileSync(at('merged.db')))).toBe(0)
		writeFileSync(at('merged', 'events.jsonl'), '')
		run(['index', 'merged', '--db', 'merged.db', '-q'])
		expect(await ask('merged.db', 'select kind from merged')).toEqual([{kind: 'entity'}])
	})

	it('names a line that holds no fact, and goes on', async () => {
		const lines = facts(news).trimEnd().split('\n')
		const odd = [
			'{"schema":1,"id":"0","kind":"quote"}',
			'[]',
			'{"kind":"toString"}',
			'torn {',
			...lines,
			lines[0]!.slice(0, 50),
		]
		writeFileSync(at('odd.jsonl'), `${lines[0]}\n${odd.join('\n')}`)
		const {code, err} = run(['index', 'odd.jsonl', '--db', 'odd.db'])
		expect(code).toBe(3)
		for (const number of [2, 3, 4, 5, lines.length + 6])
			expect(err).toMatch(new RegExp(`^error: odd\\.jsonl:${number}: `, 'm'))
		expect(await ask('odd.db', 'select count(*) as n from facts')).toEqual([{n: news.facts.length}])
		writeFileSync(at('odd-documents.jsonl'), `${documents(news)}{"article":{"id":3}}\n{"article"\n${documents(other)}`)
		const second = run(['index', 'odd-documents.jsonl', '--db', 'odd.db'])
		expect(second.code).toBe(3)
		expect(second.err).toMatch(/^error: odd-documents\.jsonl:2: /m)
		expect(second.err).toMatch(/^error: odd-documents\.jsonl:3: not JSON/m)
		expect(await ask('odd.db', 'select count(*) as n from articles')).toEqual([{n: 2}])
	})

	it('refuses what is no database of facts, and leaves it as it is', async () => {
		writeFileSync(at('letter.txt'), 'Dear reader, this is no database at all.\n'.repeat(100))
		const script = `
			const {DatabaseSync} = require('node:sqlite')
			new DatabaseSync('foreign.db').exec('create table t (x)')
			new DatabaseSync('later.db').exec('create table t (x); pragma application_id = 0x6e666374; pragma user_version = 99')
		`
		spawnSync(node!, ['-e', script], {cwd: folder})
		writeFileSync(at('empty.db'), '')
		mkdirSync(at('folder.db'), {recursive: true})
		const refusals = [
			['letter.txt', 'no database of SQLite'],
			['foreign.db', 'a database, but not one of facts'],
			['later.db', 'written by another version of newsfacts (tables 99, not 2)'],
			['folder.db', 'is a folder, not a database'],
		] as const
		for (const [name, said] of refusals) {
			const before = name === 'folder.db' ? null : readFileSync(at(name))
			for (const args of [
				['index', 'facts.jsonl', '--db', name],
				['query', name],
			]) {
				const {code, err} = run(args)
				expect({name, code}).toEqual({name, code: 2})
				expect(err).toContain(`error: ${name}`)
				expect(err).toContain(said)
			}
			if (before) expect(Buffer.compare(before, readFileSync(at(name)))).toBe(0)
		}
		expect(query('empty.db').err).toContain('empty: nothing has been indexed')
		expect(query('missing.db').err).toContain('missing.db: no such database')
		expect(existsSync(at('missing.db'))).toBe(false)
	})

	// Permissions bind other users than the first.
	const others = {uid: 65534}
	const asOther = node !== undefined && process.getuid?.() === 0 && run(['--version'], others).code === 0 ? it : it.skip
	asOther('says that a database can only be read, and answers from it', async () => {
		run(['index', 'facts.jsonl', '--db', 'fixed.db', '-q'])
		chmodSync(folder, 0o755)
		chmodSync(at('fixed.db'), 0o444)
		for (const name of ['facts.jsonl', 'rules.json']) chmodSync(at(name), 0o644)
		const {code, err} = run(['index', 'facts.jsonl', '--db', 'fixed.db'], others)
		expect({code, err}).toEqual({
			code: 2,
			err: 'error: fixed.db: it can only be read; change its permissions, or use a copy\n',
		})
		expect(run(['query', 'fixed.db', '--speaker', 'Lena Varga'], others).out).toContain('Lena Varga')
	})
})

whereSqlite(`newsfacts query${reason}`, () => {
	it('says what is in the database', async () => {
		const {out} = query('facts.db')
		expect(out).toMatch(/^3 articles, 2024-11-21 to 2024-11-21, \d+ entities, \d+ facts$/m)
		expect(out).toMatch(/^ {2}quote +3$/m)
		expect(out).toMatch(/^most speakers: .*Lena Varga \(1\)/m)
	})

	it('finds quotes by part of the speaker’s name, whatever its letters', async () => {
		for (const name of ['Lena Varga', 'varga', 'LENA', 'Lèna Várga']) {
			const found = await ask('facts.db', {speaker: name})
			expect(found.map(({kind, speaker}) => [kind, speaker])).toEqual([['quote', 'Lena Varga']])
		}
		expect(await ask('facts.db', {speaker: 'Var'})).toEqual([])
	})

	it('finds what a speaker says of a kind', async () => {
		const found = await ask('facts.db', {speaker: 'Lena Varga', kinds: ['quantity', 'statement']})
		expect(new Set(found.map(({kind}) => kind))).toEqual(new Set(['quantity', 'statement']))
		for (const {claim} of found) expect((claim as {by: string}).by).toBe('Lena Varga')
	})

	it('finds facts on an entity by every name that it has', async () => {
		const byFull = await ask('facts.db', {entity: 'Lena Varga', article: news.article.id})
		const byShort = await ask('facts.db', {entity: 'Varga', article: news.article.id})
		expect(byFull.length).toBeGreaterThan(3)
		expect(new Set(byFull.map(({kind}) => kind))).toEqual(
			new Set(['quote', 'role', 'relation', 'statement', 'quantity', 'date']),
		)
		expect(byShort).toEqual(byFull)
	})

	it('finds numbers by unit, by code, in the plural', async () => {
		for (const unit of ['EUR', 'eur']) {
			const found = await ask('facts.db', {unit, article: 'other.txt'})
			expect(found.map(({value}) => value)).toEqual([2_000_000, 2_000_000])
		}
		expect((await ask('facts.db', {unit: 'boats', article: 'other.txt'})).map(({value}) => value)).toEqual([45])
		expect((await ask('facts.db', {unit: 'EUR', kinds: ['statement']})).length).toBeGreaterThan(0)
	})

	it('finds events of a type between dates', async () => {
		const attacks = async (days: Question = {}) =>
			(await ask('facts.db', {event: 'attack', article: 'other.txt', ...days})).length
		const all = await attacks()
		expect(all).toBeGreaterThan(0)
		expect(await attacks({from: '2019-06-01', to: '2019-06-02'})).toBe(all)
		expect(await attacks({from: '2020-01-01'})).toBe(0)
		expect(await attacks({to: '2018-12-31'})).toBe(0)
		const {out, err} = query('facts.db', '--event', 'Attack', '--from', '2019', '--to', '2019', '--format', 'jsonl')
		expect({count: out.trimEnd().split('\n').length, err}).toEqual({count: all * 3, err: ''})
		expect(query('facts.db', '--event', 'atack').err).toMatch(/^note: no event of type "atack"; there are .*attack/)
	})

	it('names what is near where a name or unit finds nothing', () => {
		const asked = (...args: string[]): string => query('facts.db', ...args).err
		expect(asked('--speaker', 'Lena Vargas')).toMatch(
			/^note: no quote of "Lena Vargas"; did you mean .*Lena Varga.*\?\n$/,
		)
		expect(asked('--speaker', 'Olim Quux')).toMatch(
			/^note: no quote of "Olim Quux"; the most frequent speakers are .*Lena/,
		)
		expect(asked('--entity', 'Olim Quux')).toMatch(/^note: no fact on "Olim Quux"; the most frequent names are /)
		expect(asked('--unit', 'dollars')).toMatch(/^note: no number with the unit "dollars"; most have .*EUR/)
		expect(asked('--speaker', 'Lena Varga', '--to', '1900')).toBe('note: no fact fits\n')
	})

	it('finds words of sentences in other forms, phrases as they are, and puts questions together', async () => {
		expect((await ask('facts.db', {text: 'counting boat', kinds: ['quote']})).length).toBe(3)
		expect(await ask('facts.db', {text: '"broken boats"', speaker: 'Varga'})).toHaveLength(1)
		expect(await ask('facts.db', {text: '"boats broken"'})).toEqual([])
		expect(await ask('facts.db', {text: '€ ""'})).toEqual([])
		expect(await ask('facts.db', {text: 'a" OR b:c* NEAR( -'})).toEqual([])
		expect(
			(await ask('facts.db', {entity: 'Riga', event: 'attack', from: '2019-01-01'})).every(
				({type}) => type === 'attack',
			),
		).toBe(true)
	})

	it('looks for nasty names without harm', async () => {
		const [nasty] = (await ask(
			'facts.db',
			"select name from names where name like 'Robert%' order by length(name) limit 1",
		)) as [{name: string}]
		for (const name of [`x'); drop table facts; --`, '"', '*', nasty.name.slice(0, 60)]) {
			const flags = ['--speaker', '--entity', '--unit', '--event', '--text', '--article']
			const {code, out} = query('facts.db', ...flags.flatMap((flag) => [flag, name]))
			expect([name, code, out]).toEqual([name, 0, ''])
		}
		expect((await ask('facts.db', {speaker: "Robert'); DROP TABLE facts;--"})).length).toBe(1)
		expect(await ask('facts.db', 'select count(*) as n from facts')).toEqual([
			{n: news.facts.length + other.facts.length + hostile.facts.length},
		])
	})

	it('writes nothing to a terminal that it would obey, and no formulas', async () => {
		for (const args of [
			['facts.db'],
			['facts.db', '--speaker', 'Robert'],
			['facts.db', "select speaker from quotes where speaker like 'Robert%'"],
			['facts.db', '--speaker', 'Robert', '--format', 'jsonl'],
		])
			expect(controls.test(query(...args).out)).toBe(false)
		const rows = parse(
			query('facts.db', "select '=1+1' as a, '-3' as b, -3 as c, 'x,\"y' as d", '--format', 'csv').out,
		) as string[][]
		expect(rows).toEqual([
			['a', 'b', 'c', 'd'],
			["'=1+1", '-3', '-3', 'x,"y'],
		])
	})

	it('has CSV of one kind with its columns, of several with the fact in words', async () => {
		const quotes = parse(query('facts.db', '--speaker', 'Varga', '--format', 'csv').out, {columns: true}) as Record<
			string,
			string
		>[]
		expect(Object.keys(quotes[0]!)).toEqual(columnsOf('quote').map(({name}) => name))
		expect(quotes[0]!.content).toBe('The 🚢 was never safe | We counted 45 broken boats 🛟 in May.')
		const mixed = parse(query('facts.db', '--entity', 'Varga', '--format', 'csv').out, {columns: true}) as Record<
			string,
			string
		>[]
		expect(new Set(mixed.map(({kind}) => kind)).size).toBeGreaterThan(2)
		for (const {fact} of mixed) expect(fact).not.toBe('')
	})

	it('answers plain SQL, which only reads', async () => {
		expect(query('facts.db', "select 1 as n, null as void, x'00ff' as bytes").out).toBe(
			'n  void  bytes\n-  ----  -----\n1         00ff\n',
		)
		const twice = query('facts.db', 'select 1 as a, 2 as a, 9007199254740993 as big', '--format', 'jsonl')
		expect(twice.out).toBe('{"a":1,"a_2":2,"big":"9007199254740993"}\n')
		expect(await ask('facts.db', "select id from articles where id = 'none'")).toEqual([])
		const before = readFileSync(at('facts.db'))
		for (const sql of [
			'drop table facts',
			"vacuum into 'stolen.db'",
			"attach 'stolen.db' as s",
			'with a as (select 1) delete from facts',
			'select 1; select 2',
			'select * frm facts',
			'',
		]) {
			await expect(ask('facts.db', sql)).rejects.toThrow(/^StoreError: .*facts\.db: .+; .+$/)
		}
		expect(query('facts.db', 'drop table facts')).toEqual({
			code: 2,
			out: '',
			err: 'error: facts.db: a database that is asked is only read: `drop` is no question; begin with select or with\n',
		})
		expect(existsSync(at('stolen.db'))).toBe(false)
		expect(Buffer.compare(before, readFileSync(at('facts.db')))).toBe(0)
	})

	it('limits what it gives, and says so', async () => {
		const {out, err} = query('facts.db', '--kinds', 'statement', '--limit', '2')
		expect(out.trimEnd().split('\n')).toHaveLength(2)
		expect(err).toBe('')
		expect(query('facts.db', 'select id from facts', '--limit', '3').out.trimEnd().split('\n')).toHaveLength(5)
	})

	it('refuses questions that make no sense', async () => {
		for (const [args, said] of [
			[['--speaker', ' '], '--speaker: empty'],
			[['--from', 'May'], '--from: "May" is no date'],
			[['--from', '2024', '--to', '2023'], '--from 2024 is after --to 2023'],
			[['--kinds', 'qoute'], '--kinds: unknown "qoute"'],
			[['--format', 'xml'], '--format: unknown "xml"'],
			[['--min-confidence', '2'], '--min-confidence: "2" is no number'],
			[['select 1', '--speaker', 'Lee'], 'stands alone'],
		] as const) {
			const {code, err} = query('facts.db', ...args)
			expect(code).toBe(2)
			expect(err).toContain(said)
		}
	})
})

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/

whereSqlite(`a report of a database${reason}`, () => {
	it('has its articles, with the names that it keeps marked where they stand', () => {
		expect(run(['report', 'facts.db', '--out', 'report', '-q'])).toEqual({code: 0, out: '', err: ''})
		expect(readdirSync(at('report', 'articles'))).toHaveLength(3)
		const page = readFileSync(at('report', 'articles', '00001.html'), 'utf8')
		const [, data] = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page)!
		const {articles} = JSON.parse(data!) as PageData
		expect(articles[0]!.items.filter(({claim}) => claim !== null)).toHaveLength(news.facts.length)
		expect(articles[0]!.counts.at(-1)).toBe(news.entities.length)
		expect(readFileSync(at('report', 'data', 'people-1.js'), 'utf8')).toContain('Lena Varga')
	})

	it('has facts alone where the database has no more', () => {
		expect(run(['index', 'facts.jsonl', '--db', 'lone.db', '-q']).code).toBe(0)
		expect(run(['report', 'lone.db', '--out', 'lone', '-q'])).toEqual({code: 0, out: '', err: ''})
		expect(readdirSync(at('lone', 'articles'))).toEqual([])
		expect(readFileSync(at('lone', 'data', 'overview.js'), 'utf8')).toContain('"articles":3')
	})
})
