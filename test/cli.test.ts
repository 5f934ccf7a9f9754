import {spawnSync} from 'node:child_process'
import {
	existsSync,
	linkSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {parse} from 'csv-parse/sync'
import {factLineSchema} from '../src/schema.js'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const sample = fileURLToPath(new URL('../fixtures/sample/input.txt', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsfacts-cli-'))
const at = (...names: string[]): string => join(folder, ...names)

// The rules alone start faster than the models; what the command does is the same.
const rules = ['--config', at('rules.json')]

function run(args: readonly string[], input?: string) {
	const {status, stdout, stderr} = spawnSync(process.execPath, [cli, ...args], {
		cwd: folder,
		encoding: 'utf8',
		input,
		maxBuffer: 1e9,
	})
	return {code: status, out: stdout, err: stderr}
}

const extract = (args: readonly string[], input?: string) => run(['extract', ...args, ...rules], input)

const records = (out: string): Record<string, unknown>[] =>
	out
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Record<string, unknown>)

beforeAll(() => {
	writeFileSync(at('rules.json'), '{"models": false}')
	mkdirSync(at('news', 'deep'), {recursive: true})
	const text = readFileSync(sample, 'utf8')
	writeFileSync(at('news', 'a.txt'), text)
	writeFileSync(at('news', 'b.jsonl'), `${JSON.stringify({text, published: '2024-11-21'})}\nbroken\n`)
	writeFileSync(at('news', 'deep', 'c.txt'), '')
	writeFileSync(
		at('news', 'deep', 'd.html'),
		`<h1>A talk</h1>${text
			.split('\n')
			.map((line) => `<p>${line}</p>`)
			.join('')}`,
	)
})

afterAll(() => rmSync(folder, {recursive: true}))

describe('newsfacts extract', () => {
	it('writes a fact a line to standard output and nothing else there', () => {
		const {code, out, err} = extract([sample, '--published', '2024-11-21'])
		expect({code, err}).toEqual({code: 0, err: ''})
		const lines = records(out)
		expect(lines.length).toBeGreaterThan(10)
		for (const line of lines) expect(factLineSchema.safeParse(line).error).toBeUndefined()
		expect(lines[0]).toMatchObject({article: 'input.txt', articlePublished: '2024-11-21'})
	})

	it('reads folders, goes on after a bad line, names it and ends with 3', () => {
		const {code, out, err} = extract(['news'])
		expect(code).toBe(3)
		expect(new Set(records(out).map(({article}) => article))).toEqual(new Set(['a.txt', 'b.jsonl#1', 'deep/d.html']))
		expect(err).toMatch(/^error: news\/b\.jsonl:2: not JSON: .*; mend or remove the line$/m)
		expect(err).toMatch(/^note: news\/deep\/c\.txt is empty/m)
		expect(err).toMatch(/4 articles, .* facts, 1 failed/)
	})

	it('gives the same bytes with any number of threads', () => {
		const one = extract(['news', sample, '--format', 'document', '--quiet'])
		const three = extract(['news', sample, '--format', 'document', '--quiet', '--threads', '3'])
		expect(three.out).toBe(one.out)
		expect(three.code).toBe(3)
		expect(records(one.out)).toHaveLength(5)
	})

	it('reads standard input', () => {
		const {code, out} = extract(['-', '--format', 'json'], '{"text":"The court freed him on Monday."}\n')
		expect(code).toBe(0)
		expect(JSON.parse(out)).toMatchObject([{article: {text: 'The court freed him on Monday.'}}])
	})

	it('writes a folder: a table a kind, and the records of what failed', () => {
		expect(extract(['news', '--format', 'csv', '--out', 'tables/', '--quiet']).code).toBe(3)
		expect(readdirSync(at('tables')).sort()).toEqual([
			'date.csv',
			'errors.jsonl',
			'event.csv',
			'quantity.csv',
			'quote.csv',
			'relation.csv',
			'role.csv',
			'statement.csv',
		])
		const quotes = parse(readFileSync(at('tables', 'quote.csv'), 'utf8'), {columns: true}) as Record<string, string>[]
		expect(quotes.length).toBeGreaterThan(3)
		expect(records(readFileSync(at('tables', 'errors.jsonl'), 'utf8'))).toMatchObject([
			{place: 'news/b.jsonl:2', article: null},
		])
	})

	it('takes the format from the extension of its file, and refuses another one', () => {
		const kinds = ['--kinds', 'quote', '-q']
		expect(extract([sample, '--out', 'by-name.csv', ...kinds]).code).toBe(0)
		expect(readFileSync(at('by-name.csv'), 'utf8')).toMatch(/^article,published,speaker/)
		expect(extract([sample, '--out', 'by-name.PARQUET', ...kinds]).code).toBe(0)
		expect(readFileSync(at('by-name.PARQUET'), 'latin1')).toMatch(/^PAR1/)
		expect(extract([sample, '--out', 'by-name.json', ...kinds]).code).toBe(0)
		expect(JSON.parse(readFileSync(at('by-name.json'), 'utf8'))).toHaveLength(1)
		expect(extract([sample, '--out', 'by-name.out', ...kinds]).code).toBe(0)
		expect(records(readFileSync(at('by-name.out'), 'utf8'))[0]).toMatchObject({kind: 'quote'})
		expect(extract([sample, '--out', 'two-names.csv', '--format', 'document'])).toMatchObject({
			code: 2,
			err: 'error: --out: two-names.csv has the extension of csv, but the format is document; give the file another extension, or take --format csv\n',
		})
		expect(existsSync(at('two-names.csv'))).toBe(false)
	})

	it('writes one file, in folders that it makes, and never reads its own output', () => {
		expect(extract(['.', '--out', 'made/here/facts.jsonl', '--quiet']).code).toBe(3)
		const first = readFileSync(at('made', 'here', 'facts.jsonl'), 'utf8')
		expect(extract(['news', '--kinds', 'quote', '--format', 'csv', '--out', 'quotes.csv', '-q']).code).toBe(3)
		expect(readFileSync(at('quotes.csv'), 'utf8')).toMatch(/^article,published,speaker/)
		rmSync(at('quotes.csv'))
		expect(first.length).toBeGreaterThan(1000)
	})

	it('returns the kinds that are asked for', () => {
		const kinds = new Set(records(extract([sample, '--kinds', 'quote,role']).out).map(({kind}) => kind))
		expect([...kinds].sort()).toEqual(['quote', 'role'])
	})

	it('prints a table', () => {
		const {out} = extract([sample, '--format', 'table', '--published', '2024-11-21'])
		expect(out).toMatch(/^input\.txt {2}\(|^2024-11-21 {2}input\.txt {2}\(\d+ facts\)/)
		for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
	})

	it('takes the tokens along where they are asked for', () => {
		const [plain] = records(extract([sample, '--format', 'document']).out)
		const [full] = records(extract([sample, '--format', 'document', '--tokens']).out)
		expect(plain).not.toHaveProperty('tokens')
		expect(full).toHaveProperty('tokens.lemma')
	})

	it('reads nothing where nothing is, and is content', () => {
		expect(extract(['-'], '')).toMatchObject({code: 0, out: ''})
		writeFileSync(at('none.csv'), '')
		expect(extract(['none.csv'])).toMatchObject({code: 0, out: ''})
	})
})

describe('newsfacts facts', () => {
	it('leaves out what rests on facts that are less sure than --min-confidence', () => {
		const sheet = (...args: string[]): string =>
			run(['facts', sample, '--published', '2024-11-21', '--quiet', ...args, ...rules]).out
		expect(sheet()).toMatch(/Rahul Gupta/)
		expect(sheet('--min-confidence', '0.9').length).toBeLessThan(sheet().length)
	})
})

describe('newsfacts: what goes wrong', () => {
	it.each([
		[
			'an unknown format',
			[sample, '--format', 'xml'],
			/--format: unknown "xml"; known: jsonl, document, json, csv, parquet, table, sheet, /,
		],
		['an unknown kind', [sample, '--kinds', 'quote,qoute'], /--kinds: unknown "qoute"; known: quote, /],
		['no date', [sample, '--published', 'yesterday'], /--published: "yesterday" is no date; write it as 2024-11-21/],
		['an unknown encoding', [sample, '--encoding', 'klingon'], /--encoding: unknown "klingon"; known are utf-8/],
		['a broken mapping', [sample, '--map', 'text'], /--map: "text" is no pair; write it as text=body/],
		['an unknown field', [sample, '--map', 'words=body'], /--map: unknown "words"; known: id, text/],
		['no number of threads', [sample, '--threads', '0'], /--threads: "0" is no whole number from 1/],
		['six tables on one output', [sample, '--format', 'csv'], /csv holds one kind of fact: name it with --kinds quote/],
		[
			'an output that cannot be',
			[sample, '--out', join(sample, 'x', 'y.jsonl')],
			/cannot write .*: a file where a folder should be/,
		],
		[
			'tokens that no format holds',
			[sample, '--tokens', '--format', 'table'],
			/--tokens: does nothing with table; add/,
		],
		['a mark before what is no table', [sample, '--bom'], /--bom: does nothing with jsonl; add --format csv/],
		['an unknown flag', [sample, '--nope'], /unknown option '--nope'/],
	])('%s ends with 2 before anything is read', (_name, args, message) => {
		const {code, out, err} = extract(args)
		expect({code, out}).toEqual({code: 2, out: ''})
		expect(err).toMatch(message)
	})

	it('a missing folder ends with 3, and the others are read', () => {
		const {code, out, err} = extract(['nowhere', sample])
		expect(code).toBe(3)
		expect(err).toMatch(/error: nowhere: no such file or folder; check the spelling of the path/)
		expect(records(out).length).toBeGreaterThan(10)
	})

	it('a text of 20 MB ends with 3, and the others are read', () => {
		const large = 'The mayor said that the bridge would open in the spring. '.repeat(350_000)
		writeFileSync(at('large.txt'), large)
		const {code, out, err} = extract(['large.txt', sample])
		rmSync(at('large.txt'))
		expect(code).toBe(3)
		expect(err).toMatch(
			/error: large\.txt: larger than \d+ bytes, more than an article of 2000000 characters; split it into articles/,
		)
		expect(records(out).length).toBeGreaterThan(10)
	})

	it('a line of 1 MB is read', () => {
		const {code, out} = extract(
			['-', '--kinds', 'date'],
			'It opened in 2019, and it has stood there ever since. '.repeat(20_000),
		)
		expect(code).toBe(0)
		expect(records(out).length).toBe(20_000)
	})

	it.each([
		['extract', ['--out', 'untouched/']],
		['view', ['--out', 'untouched/page.html']],
		['index', ['--db', 'untouched/facts.db']],
	])('types of events that there cannot be end %s with 2, and nothing is written', (command, out) => {
		writeFileSync(at('bad.json'), '{"events": {"die": {"verbs": ["perish"]}}}')
		expect(run([command, sample, ...out, '--config', 'bad.json'])).toMatchObject({
			code: 2,
			err: 'error: bad.json: `events.die` has the name of a built-in type of event: give it another name\n',
		})
		writeFileSync(at('bad.json'), '{"events": {"recall": {"verbs": ["recall"], "roles": {"company": "sub"}}}}')
		expect(run([command, sample, ...out, '--config', 'bad.json'])).toMatchObject({
			code: 2,
			err: expect.stringMatching(/^error: bad\.json: Expected `events\.recall\.roles\.company` to be a place .*\n$/),
		})
		expect(existsSync(at('untouched'))).toBe(false)
	})

	it('a configuration that cannot be read ends with 2 and names path, value and cure', () => {
		writeFileSync(at('bad.json'), '{"cues": "quip", "lexicon": {"persons": []}, "kinds": ["quot"], "published": "May"}')
		const {code, err} = run(['extract', sample, '--config', 'bad.json'])
		expect(code).toBe(2)
		expect(err).toContain('bad.json: cues: expected a list, got "quip"')
		expect(err).toContain(
			'bad.json: unknown key lexicon.persons; did you mean lexicon.person? (docs/configuration.md lists the keys)',
		)
		expect(err).toContain('bad.json: kinds.0: expected one of quote, quantity, date, role, relation, statement, event')
		expect(err).toContain('bad.json: published: expected a date such as 2024-11-21, got "May"')
		writeFileSync(at('bad.json'), '{"lexicon": [], "encoding": "klingon"}')
		expect(run(['extract', sample, '--config', 'bad.json']).err).toContain('lexicon: expected an object, got []')
		writeFileSync(at('bad.json'), '{"cues": [" "]}')
		expect(run(['extract', sample, '--config', 'bad.json'])).toMatchObject({
			code: 2,
			err: expect.stringContaining('bad.json: cues.0: expected something that is not empty, got " "'),
		})
		writeFileSync(at('bad.json'), '{"encoding": "klingon"}')
		expect(run(['extract', sample, '--config', 'bad.json']).err).toMatch(
			/^error: encoding in the configuration: unknown/,
		)
		writeFileSync(at('bad.json'), '{"cues": [\n}')
		expect(run(['extract', sample, '--config', 'bad.json']).err).toMatch(/bad\.json:2:1: not JSON/)
		expect(run(['extract', sample, '--config', 'gone.json'])).toMatchObject({
			code: 2,
			err: expect.stringContaining('no such file'),
		})
	})

	it('a reader that goes away is no failure', () => {
		const {status, stderr} = spawnSync('sh', ['-c', `"${process.execPath}" "${cli}" schema | head -n 1; exit 0`], {
			encoding: 'utf8',
		})
		expect({status, stderr}).toEqual({status: 0, stderr: ''})
	})

	it('no command, and a command that is not there', () => {
		expect(run([]).code).toBe(2)
		expect(run(['extrct'])).toMatchObject({code: 2, err: expect.stringContaining("unknown command 'extrct'")})
		expect(run(['--help'])).toMatchObject({code: 0, out: expect.stringContaining('Exit codes:')})
		expect(run(['--version'])).toMatchObject({code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/)})
	})
})

describe('newsfacts extract: what is on the disk', () => {
	const text = 'Ann Lee said that it rained.'
	const here = (...names: string[]): string => at('disk', ...names)

	beforeAll(() => {
		mkdirSync(here('in'), {recursive: true})
		writeFileSync(here('in', 'a.txt'), text)
		symlinkSync(here('in', 'a.txt'), here('link.txt'))
		linkSync(here('in', 'a.txt'), here('hard.txt'))
		writeFileSync(here('in', 'facts.txt'), text)
	})

	it.each([
		['the input itself', ['disk/in/a.txt', '--out', 'disk/in/../in/a.txt']],
		['a link to it', ['disk/in/a.txt', '--out', 'disk/link.txt']],
		['another name of it', ['disk/hard.txt', '--out', 'disk/in/a.txt']],
		['a file of the folder that is read', ['disk/in', '--out', 'disk/in/a.txt']],
		['a folder whose file has the name of a table', ['disk/in/', '--format', 'table', '--out', 'disk/in/']],
		['the configuration', ['disk/in/a.txt', '--out', 'rules.json']],
	])('never writes over %s', (_name, args) => {
		const {code, out, err} = extract(args)
		expect({code, out}).toEqual({code: 2, out: ''})
		expect(err).toMatch(
			/^error: cannot write \S+: it is one of the files to read, and would be lost; name another file or folder\n$/,
		)
		for (const name of ['a.txt', 'facts.txt']) expect(readFileSync(here('in', name), 'utf8')).toBe(text)
		expect(readFileSync(at('rules.json'), 'utf8')).toBe('{"models": false}')
	})

	it('leaves nothing of a former run in the folder, and nothing else goes', () => {
		mkdirSync(here('out'))
		writeFileSync(here('out', 'date.csv'), 'mine\n')
		writeFileSync(here('out', 'notes.csv'), 'mine\n')
		expect(
			extract(['disk/in/a.txt', 'gone.txt', '--format', 'csv', '--kinds', 'quote,role', '-o', 'disk/out/']),
		).toMatchObject({
			code: 3,
			err: expect.stringContaining('→ disk/out/quote.csv, disk/out/role.csv, disk/out/errors.jsonl'),
		})
		expect(extract(['disk/in/a.txt', '--format', 'csv', '--kinds', 'quote', '--out', 'disk/out/']).code).toBe(0)
		expect(readdirSync(here('out')).sort()).toEqual(['date.csv', 'notes.csv', 'quote.csv'])
		expect(readFileSync(here('out', 'date.csv'), 'utf8')).toBe('mine\n')
	})

	it('passes over what it wrote itself, and says so', () => {
		mkdirSync(here('own'))
		writeFileSync(here('own', 'a.txt'), text)
		for (const format of ['jsonl', 'json', 'csv', 'table', 'sheet'])
			extract(['disk/own/a.txt', 'gone.txt', '--format', format, '--out', 'disk/own/'])
		extract(['disk/own/a.txt', '--format', 'document', '--out', 'disk/own/articles.jsonl'])
		run(['view', 'disk/own/a.txt', '--out', 'disk/own/page.html', ...rules])
		const {code, out, err} = extract(['disk/own', '--format', 'document', '--verbose'])
		expect(code).toBe(0)
		expect(records(out)).toMatchObject([{article: {id: 'a.txt'}}])
		const names = readdirSync(here('own')).filter((name) => name !== 'a.txt' && !name.startsWith('.'))
		expect(names).toHaveLength(16)
		for (const name of names)
			expect(err).toMatch(new RegExp(`^note: disk/own/${name}: passed over, what newsfacts wrote`, 'm'))
		expect(extract(['disk/own/articles.jsonl'])).toMatchObject({
			code: 3,
			err: expect.stringContaining('what newsfacts wrote (documents), no article; name the articles'),
		})
	})

	it('takes its configuration for no article', () => {
		mkdirSync(here('configured'))
		writeFileSync(here('configured', 'a.txt'), text)
		writeFileSync(here('configured', 'own.json'), '{"models": false}')
		const {code, out} = run([
			'extract',
			'disk/configured',
			'--config',
			'disk/configured/own.json',
			'--format',
			'document',
		])
		expect(code).toBe(0)
		expect(records(out)).toMatchObject([{article: {id: 'a.txt'}}])
	})

	it('takes a file of unknown extension for text only where a flag says so', () => {
		writeFileSync(here('notes.xyz'), 'It rained in May 2019.\n')
		writeFileSync(
			here('page.php'),
			'<html><body><p>It rained in May 2019, said Ann Lee, and then it snowed.</p></body></html>',
		)
		expect(extract(['disk/notes.xyz'])).toMatchObject({
			code: 3,
			err: expect.stringContaining('its extension .xyz tells no format, nor does its beginning; save it as text'),
		})
		expect(extract(['disk/notes.xyz', '--input-format', 'text']).code).toBe(0)
		expect(extract(['disk/page.php']).code).toBe(0)
	})

	it('marks a table for Excel where it is asked to', () => {
		const table = ['disk/in/a.txt', '--format', 'csv', '--kinds', 'quote']
		expect(extract([...table, '--bom']).out).toBe(`\ufeff${extract(table).out}`)
	})
})

describe('newsfacts schema', () => {
	it('prints JSON Schema', () => {
		const {code, out} = run(['schema'])
		expect(code).toBe(0)
		expect(JSON.parse(out)).toMatchObject({
			$schema: expect.stringContaining('json-schema.org'),
			$defs: {extraction: {type: 'object'}},
		})
	})
})

describe('configuration in the working folder', () => {
	it('adds a cue, which then works in all its forms', () => {
		writeFileSync(at('newsfacts.config.json'), '{"models": false, "cues": ["zorble"]}')
		const text = '“The bridge will open in May,” Anna Kovar zorbled on Monday.'
		const quotes = records(run(['extract', '-', '--kinds', 'quote'], text).out)
		expect(existsSync(at('newsfacts.config.json'))).toBe(true)
		rmSync(at('newsfacts.config.json'))
		expect(quotes).toMatchObject([{cue: {text: 'zorbled'}, speaker: 'Anna Kovar'}])
		expect(records(extract(['-', '--kinds', 'quote'], text).out)).toMatchObject([{cue: null}])
	})
})
