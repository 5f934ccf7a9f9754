import {spawnSync} from 'node:child_process'
import {appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {compareLines, type Line} from '../src/cli/check/compare.js'
import {describeDifference} from '../src/cli/check/report.js'

const span = (start: number, text: string) => ({start, end: start + text.length, text})

const quote = (id: string, start: number, speaker: string | null): Line => ({
	kind: 'quote',
	id,
	article: 'a',
	speaker,
	speakerConfidence: 0.5,
	confidence: 0.5,
	evidence: {...span(start, 'It stands.'), rule: 'one'},
	claim: {quoteId: null},
})

const date = (quoteId: string): Line => ({
	kind: 'date',
	id: `d${quoteId}`,
	article: 'a',
	value: '2019',
	confidence: 0.5,
	evidence: {...span(40, '2019'), rule: 'one'},
	claim: {quoteId},
	related: [{id: quoteId, as: 'partOf'}],
})

describe('compareLines', () => {
	const expected = [quote('q1', 0, 'Ann Lee'), quote('q2', 40, 'Bob Ray'), date('q2')]

	it('finds no difference in the same records in another order, found by another rule with other ids', () => {
		const found = [
			date('q9'),
			{...quote('q9', 40, 'Bob Ray'), confidence: 0.9, salience: 0.2, speakerConfidence: 0.1, speakerRule: 'other'},
			{...quote('q8', 0, 'Ann Lee'), evidence: {...span(0, 'It stands.'), rule: 'two'}},
		]
		expect(compareLines(expected, found)).toEqual([])
		expect(compareLines(expected, found, {strict: true})).toHaveLength(3)
		expect(compareLines(expected, expected, {strict: true})).toEqual([])
	})

	it('says what changed, what is missing and what is unexpected', () => {
		const found = [quote('q1', 0, 'Lee'), date('q2'), {...date('q2'), evidence: {...span(90, '2020'), rule: 'one'}}]
		const differences = compareLines(expected, found)
		expect(differences.flatMap(describeDifference)).toEqual([
			'  ~ changed     quote 0–10 “It stands.”',
			'      speaker: expected "Ann Lee", found "Lee"',
			'  - missing     quote 40–50 “It stands.”',
			'  ~ changed     date 40–44 “2019”',
			'      claim.quoteId: expected "quote at 40", found null',
			'      related.0.id: expected "quote at 40", found null',
			'  + unexpected  date 90–94 “2020”',
		])
	})

	it('asks in part only for what is expected', () => {
		const wanted = [{kind: 'quote', speaker: 'Ann Lee'}]
		expect(compareLines(wanted, expected, {partial: true})).toEqual([])
		expect(compareLines(wanted, expected)).not.toEqual([])
		const missing = compareLines([{kind: 'quote', speaker: 'Cy Orr'}], expected, {partial: true})
		expect(missing.flatMap(describeDifference)).toEqual(['  - missing     quote speaker: "Cy Orr"'])
		const changed = compareLines([{kind: 'quote', speaker: 'Ann Lee', act: 'ask'}], expected, {partial: true})
		expect(changed.flatMap(describeDifference)).toEqual([
			'  ~ changed     quote speaker: "Ann Lee", act: "ask"',
			'      act: expected "ask", found nothing',
		])
	})

	it('asks in part for some elements of a list of objects, in their order', () => {
		const roles = ['winner', 'loser', 'prize'].map((role) => ({role, text: `the ${role}`}))
		const found = [{kind: 'event', arguments: roles}]
		const differ = (...wanted: unknown[]): number =>
			compareLines([{kind: 'event', arguments: wanted}], found, {partial: true}).length
		expect(differ({role: 'loser'})).toBe(0)
		expect(differ({role: 'winner'}, {text: 'the prize'})).toBe(0)
		expect(differ({role: 'prize'}, {role: 'winner'})).toBe(1)
		expect(differ({role: 'loser'}, {role: 'loser'})).toBe(1)
		expect(differ({role: 'loser', text: 'the winner'})).toBe(1)
		expect(differ()).toBe(1)
		expect(compareLines([{kind: 'event', arguments: [{role: 'loser'}]}], found)).not.toEqual([])
	})

	it('counts the same record twice where it is expected twice', () => {
		expect(compareLines([expected[0]!, expected[0]!], [expected[0]!])).toMatchObject([{type: 'missing'}])
	})
})

describe('newsfacts check', () => {
	const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
	const fixtures = mkdtempSync(join(tmpdir(), 'newsfacts-check-'))
	const at = (...names: string[]): string => join(fixtures, ...names)
	const expectedPath = at('bridge', 'expected.jsonl')

	function check(...args: string[]) {
		const {status, stdout, stderr} = spawnSync(process.execPath, [cli, 'check', ...args], {
			cwd: fixtures,
			encoding: 'utf8',
		})
		return {code: status, out: stdout, err: stderr}
	}

	beforeAll(() => {
		mkdirSync(at('bridge'))
		writeFileSync(
			at('bridge', 'input.txt'),
			'“The bridge stands,” said Lena Varga, the engineer, on Tuesday. It cost £388 million.',
		)
		writeFileSync(at('bridge', 'options.json'), '{"published": "2026-03-04", "models": false}')
	})

	afterAll(() => rmSync(fixtures, {recursive: true}))

	it('asks for what is expected, writes it, and is content', () => {
		expect(check('.')).toMatchObject({code: 3, err: expect.stringContaining('--update writes it')})
		expect(check('.', '--update')).toMatchObject({code: 0, out: expect.stringContaining('facts written')})
		const lines = readFileSync(expectedPath, 'utf8')
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line) as Line)
		expect(lines[0]).toMatchObject({article: 'bridge', articlePublished: '2026-03-04'})
		expect(check('.', '--strict')).toEqual({code: 0, out: '1 of 1 fixture as expected\n', err: ''})
		expect(check('bridge').code).toBe(0)
	})

	it('ends with 4 on a difference and shows it', () => {
		const whole = readFileSync(expectedPath, 'utf8')
		writeFileSync(expectedPath, whole.replaceAll('Lena Varga', 'Lena Vargas'))
		const {code, out} = check('.')
		expect(code).toBe(4)
		expect(out).toMatch(/speaker: expected "Lena Vargas", found "Lena Varga"/)
		expect(out).toMatch(/0 of 1 fixture as expected, 1 different\n$/)
		writeFileSync(expectedPath, `${whole.split('\n')[0]}\n`)
		expect(check('.').code).toBe(4)
		expect(check('.', '--partial').code).toBe(0)
		writeFileSync(expectedPath, whole)
	})

	it('ends with 4 where its reader has read enough', () => {
		const whole = readFileSync(expectedPath, 'utf8')
		writeFileSync(expectedPath, whole.replaceAll('Lena Varga', 'Lena Vargas'))
		const script = `"${process.execPath}" "${cli}" check . | true; exit \${PIPESTATUS[0]}`
		expect(spawnSync('bash', ['--norc', '-c', script], {cwd: fixtures}).status).toBe(4)
		writeFileSync(expectedPath, whole)
	})

	it('refuses a misspelled kind, and names the likely one', () => {
		const whole = readFileSync(expectedPath, 'utf8')
		writeFileSync(expectedPath, '{"kind": "qoute", "speaker": "Lena Varga"}\n')
		expect(check('.', '--partial')).toMatchObject({
			code: 3,
			err: expect.stringMatching(/expected\.jsonl:1: kind: unknown "qoute"; known: quote, .*; did you mean quote\?/),
		})
		writeFileSync(expectedPath, whole)
	})

	it.each([
		['{"kind": "quote", "speeker": "Lena Varga"}', /field of quote: unknown "speeker"; .*; did you mean speaker\?/],
		['{"kind": "quote", "claim": {"modus": "quoted"}}', /field of claim: unknown "modus"; known: by, /],
		['{"kind": "quote", "mode": "Direct"}', /mode: unknown "Direct"; known: direct, .*; did you mean direct\?/],
		['{"kind": "quote", "content": [{"txt": "The bridge stands,"}]}', /field of content\.0: unknown "txt"; .*text/],
		['{"kind": "quote", "speaker": 5}', /speaker: expected string or null, got 5; correct the line/],
		['{"kind": "event", "type": "legislat"}', /type: unknown "legislat"; .*; did you mean legislate\?/],
		['{"speaker": "Lena Varga"}', /no kind; write "kind": and one of quote, /],
	])('refuses an expectation that never holds: %s', (line, message) => {
		const whole = readFileSync(expectedPath, 'utf8')
		writeFileSync(expectedPath, `${line}\n`)
		const {code, err} = check('.', '--partial')
		writeFileSync(expectedPath, whole)
		expect(code).toBe(3)
		expect(err).toMatch(/^error: bridge\/expected\.jsonl:1: /)
		expect(err).toMatch(message)
	})

	it("takes the user's own types of events in an expectation", () => {
		const expected = readFileSync(expectedPath, 'utf8')
		const options = readFileSync(at('bridge', 'options.json'), 'utf8')
		writeFileSync(expectedPath, '{"kind": "event", "type": "stand"}\n')
		writeFileSync(at('bridge', 'options.json'), '{"models": false, "events": {"stand": {"verbs": ["stand"]}}}')
		expect(check('.', '--partial').err).toBe('')
		writeFileSync(expectedPath, expected)
		writeFileSync(at('bridge', 'options.json'), options)
	})

	it('never writes over a part with the whole', () => {
		const whole = readFileSync(expectedPath, 'utf8')
		expect(check('.', '--update', '--partial')).toMatchObject({
			code: 2,
			err: expect.stringMatching(/^error: --update with --partial: .* leave --partial out\n$/),
		})
		expect(readFileSync(expectedPath, 'utf8')).toBe(whole)
	})

	it('names the folder of a fixture whose file is given', () => {
		expect(check('--partial', 'bridge/input.txt')).toMatchObject({
			code: 2,
			err: 'error: bridge/input.txt: a file of a fixture; name its folder: bridge\n',
		})
	})

	it('refuses a fixture with two inputs, and says which folders are none', () => {
		mkdirSync(at('notes'))
		expect(check('.')).toMatchObject({
			code: 0,
			err: expect.stringMatching(/^note: notes: passed over, no input in it; a fixture is a folder/),
		})
		rmSync(at('notes'), {recursive: true})
		cpSync(at('bridge'), at('double'), {recursive: true})
		writeFileSync(at('double', 'input.html'), '<p>Another.</p>')
		expect(check('.')).toMatchObject({
			code: 2,
			err: expect.stringContaining('double: two inputs, input.html and input.txt; leave one'),
		})
		rmSync(at('double'), {recursive: true})
	})

	it('names what it cannot read and goes on with the others', () => {
		cpSync(at('bridge'), at('second'), {recursive: true})
		appendFileSync(at('second', 'expected.jsonl'), '{broken\n')
		const {code, out, err} = check('.')
		expect(code).toBe(3)
		expect(err).toMatch(/second\/expected\.jsonl:\d+: not JSON/)
		expect(out).toMatch(/1 of 2 fixtures as expected/)
		writeFileSync(at('second', 'options.json'), '{"publised": "2026-03-04"}')
		expect(check('.')).toMatchObject({
			code: 3,
			err: expect.stringContaining(
				'options.json: unknown key publised; did you mean published? (docs/configuration.md',
			),
		})
		const whole = readFileSync(expectedPath, 'utf8')
		writeFileSync(expectedPath, whole.replaceAll('Lena Varga', 'Lena Vargas'))
		expect(check('.')).toMatchObject({
			code: 3,
			err: expect.stringContaining('unknown key publised'),
			out: expect.stringMatching(/found "Lena Varga"[\s\S]*0 of 2 fixtures as expected, 1 different, 1 not read\n$/),
		})
		writeFileSync(expectedPath, whole)
		rmSync(at('second'), {recursive: true})
		expect(check('nowhere')).toMatchObject({code: 2, err: expect.stringContaining('no such file or folder')})
	})
})
