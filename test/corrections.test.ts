import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {runCheck} from '#src/cli/check/run.js'
import {runEval} from '#src/cli/eval/run.js'
import {isExitError} from '#src/cli/exit.js'
import type {CheckFlags} from '#src/cli/options/flags.js'
import {visible, visibleLine} from '#src/emit/visible.js'
import {verdictLayer} from '#src/evaluate/corrections/task.js'
import {judgeCorrections} from '#src/evaluate/corrections/verdicts.js'
import {layers} from '#src/evaluate/layers.js'
import type {Row} from '#src/evaluate/score.js'
import {scoreFile} from '#src/evaluate/scoreboard.js'
import {anyTask} from '#src/evaluate/task.js'
import {
	type ArticleCorrections,
	type Correction,
	correctedRecord,
	type FieldChange,
} from '#src/facts/corrections/correction.js'
import {correctableFields, correctableKinds, judgedFact, judgedName} from '#src/facts/corrections/fields.js'
import {correctionsSchema} from '#src/facts/corrections/schema.js'
import {entitySchema} from '#src/facts/entity.js'
import {factSchemas} from '#src/facts/extraction.js'
import type {Fact} from '#src/facts/fact.js'
import {extract} from '#src/index.js'
import {ownResultOf} from '#src/ingest/files/own-results.js'

const text = `Mayor Ann Lee of Narva said on Monday that the pier leaks.

“Over 50 boats have left,” Tom Weller, a fisherman, told the Herald. The repair will cost £3 million.`

const found = extract({id: 'pier', text, published: '2026-03-04'})

const span = (words: string) => {
	const start = text.indexOf(words)
	return {start, end: start + words.length, text: words}
}

const factAt = (kind: Fact['kind'], words: string): Fact =>
	found.facts.find((fact) => fact.kind === kind && fact.evidence.text.includes(words))!

const right = (fact: Fact): Correction => ({id: fact.id, verdict: 'right', record: judgedFact(fact)})

const wrong = (fact: Fact, ...changes: FieldChange[]): Correction => ({
	id: fact.id,
	verdict: 'wrong',
	record: judgedFact(fact),
	changes,
})

const missing = (record: Correction['record']): Correction => ({
	id: `missing-${record.kind}`,
	verdict: 'missing',
	record,
})

const lineOf = (...records: Correction[]): ArticleCorrections => ({corrections: 1, article: found.article, records})

const absent: Correction['record'] = {
	kind: 'role',
	evidence: span('Tom Weller, a fisherman'),
	fields: {person: 'Tom Weller', title: 'harbour master'},
}

describe('the fields that may be put right', () => {
	it('are fields of the records, with the options that their schemas have', () => {
		for (const kind of correctableKinds)
			for (const {name, input, options} of correctableFields[kind]) {
				let schema = (kind === 'name' ? entitySchema : factSchemas[kind]) as unknown as Node
				for (const part of name.split('.')) schema = inner(schema).shape![part]!
				expect([kind, name, schema === undefined]).toEqual([kind, name, false])
				if (input === 'choice') expect([name, inner(schema).options]).toEqual([name, options])
			}
	})

	it('hold the words that stand in the text', () => {
		for (const fact of found.facts)
			for (const value of Object.values(judgedFact(fact).fields).flat())
				if (typeof value === 'object' && value !== null) {
					const {start, end, text: words} = value as {start: number; end: number; text: string}
					expect(text.slice(start, end)).toBe(words)
				}
		expect(found.entities.map(judgedName).every((record) => record?.kind === 'name')).toBe(true)
	})
})

// As much of a schema of zod as its tree needs.
interface Node {
	readonly shape?: Readonly<Record<string, Node>>
	readonly options?: readonly string[]
	readonly unwrap?: () => Node
}

const inner = (schema: Node): Node => (schema.unwrap && !schema.shape ? inner(schema.unwrap()) : schema)

describe('corrections as they are written', () => {
	const quote = factAt('quote', 'pier')
	const line = lineOf(
		right(quote),
		wrong(factAt('date', 'Monday'), {field: 'value', to: '2026-02-23'}),
		missing(absent),
	)

	it('fit their schema, as what comes out of JSON, and are known as no article', () => {
		expect(ownResultOf(JSON.stringify(line).slice(0, 3000))).toBe('corrections')
		expect(correctionsSchema.parse(JSON.parse(JSON.stringify(line)))).toEqual(line)
	})

	it.each<[string, (copy: Mutable) => void, string]>([
		[
			'of another version',
			(copy) => (copy.corrections = 2),
			'is 2, where this newsfacts reads version 1; export them anew',
		],
		['of another text', (copy) => (copy.article.text += ' More.'), 'article.hash: is that of another text'],
		['with words that stand elsewhere', (copy) => (copy.records[0].record.evidence.start += 1), 'where the text has'],
		[
			'of an unknown field',
			(copy) => (copy.records[1].changes[0].field = 'weather'),
			'a date has no field "weather"; it has value, type',
		],
		['with a value of another kind', (copy) => (copy.records[1].changes[0].to = 7), 'is no value of value'],
		[
			'with an option that there is not',
			(copy) => (copy.records[0].record.fields.mode = 'loud'),
			'records.0.record.fields.mode',
		],
		['with a key too many', (copy) => (copy.records[0].record.fields.__note = 'x'), 'records.0.record.fields'],
		[
			'of one record twice',
			(copy) => (copy.records[1].id = copy.records[0].id),
			'records.1.id: stands there twice; remove one',
		],
		[
			'of a missing record without what finds it',
			(copy) => delete copy.records[2].record.fields.person,
			'records.2.record.fields.person: is needed',
		],
	])('are refused %s', (_, spoil, fault) => {
		const copy = structuredClone(line) as never as Mutable
		spoil(copy)
		const {issues} = correctionsSchema.safeParse(copy).error!
		expect(issues.map(({path, message}) => `${path.join('.')}: ${message}`).join('\n')).toContain(fault)
	})
})

// biome-ignore lint/suspicious/noExplicitAny: it is spoilt on purpose
type Mutable = any

describe('corrections as regression tests', () => {
	it('hold where what is found is as the reader says', () => {
		const date = factAt('date', 'Monday')
		const all = [right(factAt('quote', 'pier')), wrong(date, {field: 'value', to: '2026-02-23'}), missing(absent)]
		const judged = judgeCorrections(all, found)
		expect(judged.map(({holds}) => holds)).toEqual([true, false, false])
		expect(judged[1]!.fields).toEqual([{field: 'value', wanted: '2026-02-23', found: '2026-03-02'}])
		// The role that is found at the same place has another title.
		expect(judged[2]!.fields.map(({field}) => field)).toEqual(['title'])
		const better = {
			...found,
			facts: found.facts.map(
				(fact) => (fact.id === date.id ? {...fact, id: 'f'.repeat(16), value: '2026-02-23'} : fact) as Fact,
			),
		}
		expect(judgeCorrections(all, better)[1]!.holds).toBe(true)
	})

	it('see that what should not be there is gone, though another fact of its kind stands at the place', () => {
		const event = factAt('event', 'leaks')
		const spurious = wrong(event)
		expect(judgeCorrections([spurious], found)[0]!.holds).toBe(false)
		const without = {...found, facts: found.facts.filter(({id}) => id !== event.id)}
		expect(judgeCorrections([spurious], without)[0]!.holds).toBe(true)
		const other = {
			...event,
			id: '0'.repeat(16),
			type: 'market',
			arguments: [],
			date: null,
			claim: {...event.claim, polarity: 'denied', modality: 'asked'},
		} as Fact
		expect(judgeCorrections([spurious], {...without, facts: [...without.facts, other]})[0]!.holds).toBe(true)
		expect(
			judgeCorrections([spurious], {...without, facts: [...without.facts, {...event, id: '1'.repeat(16)}]})[0]!.holds,
		).toBe(false)
	})

	it('pair each record once, the likest first', () => {
		const [one, other] = found.facts.filter(({kind}) => kind === 'quote') as [Fact, Fact]
		const judged = judgeCorrections([right(one), right(other)], {...found, facts: [other, one]})
		expect(judged.map((judgement) => judgement.found?.of)).toEqual([one, other])
		expect(correctedRecord(wrong(one))).toBeNull()
	})
})

describe('figures of corrections', () => {
	const options = {
		tasks: [anyTask(verdictLayer), ...layers].map((layer) => ({...layer, accepts: () => true})),
		extract: () => found,
		built: new Set([
			'sentences',
			'entities',
			'quote',
			'quantity',
			'date',
			'role',
			'relation',
			'statement',
			'event',
		] as const),
		seen: new Set<string>(),
		limit: 10,
		examples: 5,
	}
	const figuresOf = (...records: Correction[]): Record<string, number | null> => {
		const {rows} = scoreFile({path: 'desk.jsonl', text: JSON.stringify(lineOf(...records))}, options)!
		return Object.fromEntries(rows.map(({metric, value}: Row) => [metric, value]))
	}

	it('are those that one counts by hand', () => {
		const [boats, pounds] = [factAt('quantity', 'boats'), factAt('quantity', '£3 million')]
		const figures = figuresOf(
			right(factAt('quote', 'pier')),
			wrong(factAt('quote', 'boats'), {field: 'speaker', to: 'Ann Lee'}),
			right(boats),
			wrong(pounds, {field: 'value', to: 3_500_000}),
			wrong(factAt('date', 'Monday')),
			missing(absent),
		)
		// Of six verdicts, two hold; the missing role has another title.
		expect(figures).toMatchObject({
			verdicts: 100 / 3,
			'verdicts.right': 100,
			'verdicts.wrong': 0,
			'verdicts.missing': 0,
		})
		// Both quotes are found, one with the wrong speaker.
		expect(figures).toMatchObject({'quotes.precision': 100, 'quotes.recall': 100, 'quotes.speaker': 50})
		// One quantity of two is right; the other counts as wrong, and its right value as missed.
		expect(figures).toMatchObject({'quantities.precision': 50, 'quantities.recall': 50})
		// A date was found where none is: nothing to miss, and nothing right.
		expect(figures).toMatchObject({'dates.precision': 0, 'dates.recall': null})
		expect(figures).toMatchObject({'roles.recall': 0, 'roles.precision': 0})
	})

	it('leave out what was never judged', () => {
		expect(figuresOf(right(factAt('quote', 'pier')))).toMatchObject({
			verdicts: 100,
			'quotes.precision': 100,
			'quotes.recall': 100,
			'quantities.precision': null,
			'statements.per': null,
			'people.f1': null,
		})
		const [lee] = found.entities
		const name: Correction = {id: lee!.id, verdict: 'right', record: judgedName(lee!)!}
		expect(figuresOf(name)).toMatchObject({'people.precision': 100, 'people.recall': 100, 'places.f1': null})
	})
})

describe('newsfacts eval and check', () => {
	const folder = mkdtempSync(join(tmpdir(), 'newsfacts-corrections-'))
	const at = (name: string): string => join(folder, name)
	const check = (paths: readonly string[], flags: CheckFlags = {}) => printed(() => runCheck(paths.map(at), flags))
	const evaluate = (gold: string) => printed(() => runEval({gold: at(gold), errors: '3'}))

	/** Runs a command here: what it prints without the folder, its exit code, and its error as the command line prints it. */
	async function printed(command: () => Promise<number>): Promise<{code: number; out: string; err: string}> {
		const said = {out: [] as string[], err: [] as string[]}
		const {stdout, stderr} = process
		const own = {out: stdout.write, err: stderr.write}
		stdout.write = ((text: string) => said.out.push(text) > 0) as typeof stdout.write
		stderr.write = ((text: string) => said.err.push(text) > 0) as typeof stderr.write
		try {
			const code = await command().catch((error: unknown) => {
				if (!isExitError(error)) throw error
				said.err.push(`error: ${visibleLine(error.message)}\n`)
				return error.exitCode
			})
			const [out, err] = [said.out, said.err].map((parts) => parts.join('').replaceAll(`${folder}/`, ''))
			return {code, out: out!, err: err!}
		} finally {
			stdout.write = own.out
			stderr.write = own.err
		}
	}

	const write = (name: string, ...lines: (ArticleCorrections | string)[]): void =>
		writeFileSync(
			join(folder, name),
			lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
		)
	const byRules = extract({id: 'pier', text, published: '2026-03-04'})
	const kept = lineOf(...byRules.facts.filter(({kind}) => kind === 'quote').map(right))
	const broken = lineOf(
		wrong(factAt('date', 'Monday'), {field: 'value', to: '2026-02-23'}),
		wrong(factAt('event', 'leaks')),
		missing(absent),
	)

	beforeAll(() => {
		write('kept.jsonl', kept)
		write('broken.jsonl', broken)
	})
	afterAll(() => rmSync(folder, {recursive: true}))

	it('take them', async () => {
		expect(await evaluate('kept.jsonl')).toMatchObject({
			code: 0,
			err: '',
			out: expect.stringMatching(/verdicts +100\.0[\s\S]*quotes\.f1 +100\.0/),
		})
		expect(await check(['kept.jsonl'])).toEqual({code: 0, err: '', out: '1 of 1 corrected article as expected\n'})
		const {code, out} = await check(['broken.jsonl', 'kept.jsonl'])
		expect(code).toBe(4)
		expect(out.split('\n')).toEqual([
			'broken.jsonl:1 pier: 3 differences in 3 records that were judged',
			'  ~ wrong        date 31–37 “Monday”: value 2026-02-23, type DATE',
			'      value: should be 2026-02-23, is 2026-03-02',
			expect.stringMatching(/^ {2}\+ still there {2}event 52–57 “leaks”: /),
			'  ~ wrong        role 87–110 “Tom Weller, a fisherman”: person Tom Weller, title harbour master',
			'      title: should be harbour master, is fisherman',
			'1 of 2 corrected articles as expected, 1 different',
			'',
		])
	})

	it('refuse those of another version or text, name file, line and cure, and go on', async () => {
		write(
			'bad.jsonl',
			{...kept, corrections: 2} as never,
			{...broken, article: {...found.article, text: 'Other words.'}},
			'{"corrections":1,',
			'{"article":{}}',
			kept,
		)
		const {code, err, out} = await check(['bad.jsonl'])
		expect(code).toBe(3)
		expect(err.split('\n')).toEqual([
			expect.stringMatching(
				/^error: bad\.jsonl:1: corrections: is 2, where this newsfacts reads version 1; export them anew/,
			),
			expect.stringMatching(/^error: bad\.jsonl:2: article\.hash: is that of another text: .*; correct this text anew/),
			expect.stringMatching(/^error: bad\.jsonl:3: not JSON.*; export the corrections anew, or remove the line/),
			expect.stringMatching(/^error: bad\.jsonl:4: no corrections; export them/),
			'',
		])
		expect(out).toBe('1 of 5 corrected articles as expected, 4 not read\n')
		expect(await evaluate('bad.jsonl')).toMatchObject({
			code: 2,
			err: expect.stringMatching(/^error: bad\.jsonl:1: corrections: is 2/),
		})
		write('twice.jsonl', kept, broken)
		expect(await evaluate('twice.jsonl')).toMatchObject({
			code: 2,
			err: expect.stringContaining('twice.jsonl:2: the same article as at line 1'),
		})
		expect((await check(['kept.jsonl'], {update: true})).err).toContain(
			'kept.jsonl: --update, --strict and --partial do nothing with corrections',
		)
	})

	it('refuse a file without any: nothing would be held against it', async () => {
		write('none.jsonl')
		expect(await check(['none.jsonl'])).toEqual({
			code: 2,
			out: '',
			err: 'error: none.jsonl: no corrections in it; export them from the page of an article, or leave the file out\n',
		})
	})

	it('hold those beside an input against it, and refuse those of another text', async () => {
		mkdirSync(join(folder, 'pier'))
		write('pier/options.json', '{"published": "2026-03-04"}')
		writeFileSync(join(folder, 'pier', 'input.txt'), text)
		write('pier/corrections.jsonl', kept)
		expect(await check(['pier'])).toMatchObject({code: 0, out: '1 of 1 fixture as expected\n', err: ''})
		writeFileSync(join(folder, 'pier', 'input.txt'), text.replace('Monday', 'Tuesday'))
		expect(await check(['pier'])).toMatchObject({
			code: 3,
			err: expect.stringMatching(
				/pier\/corrections\.jsonl:1: corrections of another text than pier\/input\.txt has: .*; correct this text anew/,
			),
		})
	})

	it('let no control character of an article reach the terminal', async () => {
		const id = '\u001b[2J\u0007id'
		write('hostile.jsonl', {...broken, article: {...broken.article, id}})
		for (const {out, err} of [await check(['hostile.jsonl']), await evaluate('hostile.jsonl')])
			expect(`${out}${err}`).toBe(visible(`${out}${err}`))
	})
})
