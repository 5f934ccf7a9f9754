import {describe, expect, it} from '@jest/globals'
import {readCsv} from '../src/ingest/formats/csv.js'
import {readJson} from '../src/ingest/formats/json.js'
import {readJsonLines} from '../src/ingest/formats/json-lines.js'
import {guessFormat} from '../src/ingest/formats.js'
import type {Ingested, Origin} from '../src/ingest/ingested.js'

const prose =
	'The council met late on Monday, and nobody who came to watch it could say afterwards what it had decided.'

async function* pieces(...texts: string[]): AsyncGenerator<string> {
	yield* texts
}

async function gather(items: AsyncIterable<Ingested>): Promise<Ingested[]> {
	const all: Ingested[] = []
	for await (const item of items) all.push(item)
	return all
}

const readTable = (table: string, origin: Origin = {place: 'n.csv', id: 'n.csv'}): Promise<Ingested[]> =>
	gather(readCsv(pieces(...table.match(/.{1,7}/gs)!), origin))

describe('readJson', () => {
	it.each([
		['spaces', `Ann Lee${' '.repeat(100_000)}x`, ['Ann Lee x']],
		['tabs before marks', `Ann Lee${'\t'.repeat(50_000)};${'\t'.repeat(50_000)}Bob Ray`, ['Ann Lee', 'Bob Ray']],
		['marks', 'Ann Lee;'.repeat(20_000), Array.from({length: 20_000}, () => 'Ann Lee')],
	])('reads authors among many %s', (_, authors, names) => {
		expect([...readJson(JSON.stringify({text: prose, authors}))]).toMatchObject([{article: {authors: names}}])
	})

	it('takes a name that lies deep for none', () => {
		let authors: unknown = 'Ann Lee'
		for (let depth = 0; depth < 1000; depth++) authors = {name: authors}
		expect([...readJson(JSON.stringify({text: prose, authors}))]).toMatchObject([{article: {authors: []}}])
	})

	it('reads one article by the usual names and keeps its text', () => {
		const text = 'Line one.\r\n\r\n â€œLine two.â€\u009d '
		const record = {
			text,
			headline: 'Two lines',
			date: '21 Nov 2024',
			url: 'http://x.example',
			publisher: {name: 'X'},
			byline: 'By Ann Lee and Bob Ray',
			id: 7,
		}
		const [item] = readJson(JSON.stringify(record), {place: 'a.json', id: 'a.json'})
		expect(item).toMatchObject({
			article: {
				id: '7',
				text,
				title: 'Two lines',
				published: '2024-11-21',
				source: 'X',
				authors: ['Ann Lee', 'Bob Ray'],
			},
		})
		expect(item && 'messages' in item && item.messages.map(({rule}) => rule)).toEqual(['ingest/encoding'])
	})

	it('reads the section and the canonical address, and leaves them out where there are none', () => {
		const record = {text: 'Words.', section: 'Harbour', canonical: 'https://x.example/1', url: 'https://m.x.example/1'}
		const [item, bare] = readJson(JSON.stringify([record, {text: 'Words.'}]))
		expect(item).toMatchObject({
			article: {section: 'Harbour', canonical: 'https://x.example/1', url: 'https://m.x.example/1'},
		})
		expect(bare && 'article' in bare && Object.keys(bare.article)).toEqual(
			expect.not.arrayContaining(['section', 'canonical']),
		)
	})

	it('takes other names by a mapping, also nested ones', () => {
		const record = JSON.stringify({story: {words: 'Hello.'}, when: '2024-11-21', text: 'not this'})
		const [item] = readJson(record, {fields: {text: 'story.words', published: 'when'}})
		expect(item).toMatchObject({article: {text: 'Hello.', published: '2024-11-21'}})
	})

	it('names the texts that lie deeper', () => {
		const record = {id: 'x', fields: {bodyText: prose, short: 'Words.', more: {lead: prose.slice(0, 90)}}}
		expect([...readJson(JSON.stringify(record))]).toMatchObject([
			{
				error: {
					reason: expect.stringContaining('fields: id, fields; texts within them: fields.bodyText, fields.more.lead'),
					cure: 'name the field with --map text=fields.bodyText',
				},
			},
		])
	})

	it('reads lists, numbers their articles and goes on after a bad one', () => {
		const items = [...readJson('[{"text":"One."},5,{"body":"Three."},{"x":1}]', {place: 'a.json', id: 'a.json'})]
		expect(items).toMatchObject([
			{article: {id: 'a.json#1'}},
			{error: {place: 'a.json[1]'}},
			{article: {id: 'a.json#3', text: 'Three.'}},
			{
				error: {
					place: 'a.json[3]',
					reason: 'no field that holds the text; fields: x',
					cure: expect.stringContaining('--map'),
				},
			},
		])
		expect([...readJson('{"articles":[{"text":"One."}]}')]).toHaveLength(1)
	})

	it('reads JSON Lines under the wrong name, and says where JSON breaks', () => {
		expect([...readJson('{"text":"One."}\n{"text":"Two."}\n')]).toHaveLength(2)
		const [item] = readJson('{"text": "One.",\n "title": }', {place: 'a.json'})
		expect(item).toMatchObject({error: {place: 'a.json:2:11', reason: expect.stringContaining('not JSON')}})
	})

	it('warns of a date that could be two', () => {
		const [item] = readJson('{"text":"One.","date":"03/04/2024"}', {place: 'a.json'})
		expect(item).toMatchObject({article: {published: null}, messages: [{rule: 'ingest/date'}]})
	})
})

describe('readJsonLines', () => {
	it('reads line by line, across pieces, and names the broken line', async () => {
		const raw = '{"text":"One."}\r\n\n{"text":"Tw\n["x"]\n{"text":"Fo\\u0075r."}'
		const items = await gather(readJsonLines(pieces(...raw.match(/.{1,5}/gs)!), {place: 'n.jsonl', id: 'n.jsonl'}))
		expect(items).toMatchObject([
			{article: {id: 'n.jsonl#1', text: 'One.'}, place: 'n.jsonl:1'},
			{error: {place: 'n.jsonl:3', reason: expect.stringContaining('not JSON')}},
			{error: {place: 'n.jsonl:4', reason: 'not an object'}},
			{article: {id: 'n.jsonl#5', text: 'Four.'}},
		])
	})

	it('reads nothing from nothing', async () => {
		expect(await gather(readJsonLines(pieces()))).toEqual([])
	})
})

describe('readCsv', () => {
	it('reads quoted cells with line breaks, by the column names', async () => {
		const items = await readTable(
			'url,Content,Date\nhttp://x.example,"He said ""no"",\nand left.",2024-11-21\nhttp://y.example,She came.,\n',
		)
		expect(items).toMatchObject([
			{
				article: {id: 'n.csv#2', text: 'He said "no",\nand left.', published: '2024-11-21', url: 'http://x.example'},
				place: 'n.csv:row 2',
			},
			{article: {id: 'n.csv#3', text: 'She came.', published: null}, place: 'n.csv:row 3'},
		])
	})

	it.each([
		[';', 'text;date\nOne.;2024-11-21\n'],
		['tab', 'text\tdate\nOne.\t2024-11-21\n'],
		['|', 'text|date\nOne.|2024-11-21\n'],
		['CRLF', '"text","date"\r\n"One.","2024-11-21"\r\n'],
	])('finds the delimiter: %s', async (_name, table) => {
		expect(await readTable(table)).toMatchObject([{article: {text: 'One.', published: '2024-11-21'}}])
	})

	it('guesses the column of text where none has a known name, and says so', async () => {
		const items = await readTable(`a,b,c\n1,"${prose}",x\n2,Short.,y\n`)
		expect(items).toMatchObject([
			{article: {text: prose}, messages: [{rule: 'ingest/column'}]},
			{article: {text: 'Short.'}},
		])
		expect(await readTable('a,b\n1,x\n')).toMatchObject([
			{error: {place: 'n.csv', reason: 'no column of text; columns: a, b'}},
		])
		expect(await readTable('a,b\n1,x\n', {fields: {text: 'b'}})).toMatchObject([{article: {text: 'x'}}])
	})

	it('names a column that is not there, and an empty cell is an empty article', async () => {
		expect([...readJson('{"id": "1", "body": "x"}', {place: 'n.json', fields: {text: 'bdy'}})]).toEqual([
			{
				error: {
					place: 'n.json',
					reason: 'no text in `bdy`; fields: id, body',
					cure: 'did you mean `body`? Then write --map text=body',
				},
			},
		])
		// Once for the table, not for each row.
		expect(await readTable('a,b\n1,x\n2,y\n', {place: 'n.csv', fields: {text: 'words'}})).toEqual([
			{
				error: {
					place: 'n.csv',
					reason: 'no column `words`; columns: a, b',
					cure: 'name one of them: --map text=<column>',
				},
			},
		])
		expect(await readTable('id,body\n1,x\n', {place: 'n.csv', fields: {text: 'bdy'}})).toMatchObject([
			{error: {reason: 'no column `bdy`; columns: id, body', cure: 'did you mean `body`? Then write --map text=body'}},
		])
		expect(await readTable('hed,text\nA,x\nB,y\n', {place: 'n.csv', fields: {title: 'hedd'}})).toMatchObject([
			{
				article: {text: 'x'},
				messages: [
					{reason: 'n.csv: no column `hedd`; columns: hed, text; did you mean `hed`? Then write --map title=hed'},
				],
			},
			{article: {text: 'y'}, messages: []},
		])
		expect(await readTable('text,date\n,2024-11-21\n')).toMatchObject([
			{article: {text: ''}, messages: [{rule: 'ingest/empty'}]},
		])
	})

	it('names a row with too many cells, and reads the others', async () => {
		const items = await readTable('text,date\nOne, two.,2024-11-21\nThree.,2024-11-22,,\n')
		expect(items).toMatchObject([
			{error: {place: 'n.csv:row 2', reason: expect.stringContaining('3 cells under 2 columns')}},
			{article: {text: 'Three.', published: '2024-11-22'}, place: 'n.csv:row 3'},
		])
	})

	it('asks once whether a column is a field misspelled', async () => {
		const items = await readTable('text,publishd,section\nOne.,2024-11-21,a\nTwo.,2024-11-22,b\n')
		expect(items).toMatchObject([
			{article: {text: 'One.'}, messages: [{rule: 'ingest/field', reason: expect.stringContaining('`published`')}]},
			{article: {text: 'Two.'}, messages: []},
		])
	})

	it('says in which line a quotation mark is missing, and reads the rows behind it', async () => {
		const items = await readTable('text,date\n"One.,2024-11-21\nTwo.,2024-11-22\n')
		expect(items).toMatchObject([
			{
				error: {
					place: 'n.csv:row 2',
					reason: 'a quotation mark in line 2 is never closed; the rows behind it are read',
					cure: expect.stringContaining('put the missing mark'),
				},
			},
			{article: {text: 'Two.', published: '2024-11-22'}, place: 'n.csv:row 3'},
		])
	})

	it.each([
		['at the end of the table', 'Three,"It hailed.\n', [], [4]],
		['in a row with a later text in marks', 'Three,"It hailed.\nFour,"It froze."\nFive,It cleared.\n', [5, 6], [4]],
		['in two rows', 'Three,"It hailed.\nFour,"It froze.\nFive,It cleared.\n', [6], [4, 5]],
		[
			'in a row before others all in marks',
			'Three,"It hailed.\n"Four","It froze."\n"Five","It cleared."\n',
			[5, 6],
			[4],
		],
		['after a text of several lines', 'Two,"It\nsnowed."\n\nThree,"It hailed.\nFour,It froze.\n', [5], [6]],
	])('loses no row for a mark that is missing %s', async (_, rows, read, lines) => {
		const before = rows.startsWith('Two') ? '' : 'Two,"It said ""no""."\n'
		const items = await readTable(`title,text\nOne,It rained.\n${before}${rows}`)
		const errors = items.flatMap((item) => ('error' in item ? [item.error.reason] : []))
		const numbers = items.flatMap((item) => ('article' in item ? [Number(item.place.split(' ').at(-1))] : []))
		expect(numbers).toEqual([2, 3, ...read])
		expect(errors.map((reason) => Number(/line (\d+)/.exec(reason)?.[1]))).toEqual(lines)
		for (const item of items) if ('article' in item) expect(item.article.text).not.toContain('\n"')
	})

	it('takes marks that aren’t doubled for part of a text, also over several lines', async () => {
		const items = await readTable(
			'title,text\nOne,"It said "no" twice."\nTwo,"It rained.\n\nIt said "yes" then."\nThree,It "hailed".\n',
		)
		expect(items).toMatchObject([
			{article: {title: 'One', text: '"It said "no" twice."'}},
			{article: {title: 'Two', text: '"It rained.\n\nIt said "yes" then."'}},
			{article: {title: 'Three', text: 'It "hailed".'}},
		])
	})

	it('gives up on a table in which no mark is closed', async () => {
		const items = await readTable(`title,text\n${'A,"b\n'.repeat(20_000)}`, {maxLength: 1000})
		expect(items.length).toBeLessThan(20_000)
		expect(items.at(-1)).toMatchObject({error: {reason: expect.stringContaining("the rest of the table isn't read")}})
	})
})

describe('the dates of a table', () => {
	const datesOf = async (...dates: string[]): Promise<(string | null | undefined)[]> =>
		(await readTable(`text,date\n${dates.map((date) => `${prose.replaceAll(',', '')},${date}\n`).join('')}`)).map(
			(item) => ('article' in item ? item.article.published : undefined),
		)

	it('that could be two are read as the others show it', async () => {
		expect(await datesOf('05/03/2026', '25/03/2026', '06/03/2026')).toEqual(['2026-03-05', '2026-03-25', '2026-03-06'])
		expect(await datesOf('05/03/2026', '03/25/2026')).toEqual(['2026-05-03', '2026-03-25'])
		expect(await datesOf('05/03/2026', '03/25/2026', '25/03/2026')).toEqual([null, '2026-03-25', '2026-03-25'])
		const [item] = await readTable(`text,date\nWords.,05/03/2026\n`)
		expect(item).toMatchObject({
			messages: [
				{
					reason: 'n.csv:row 2: `date` could be two dates: 05/03/2026; write it as 2026-03-05 or 2026-05-03',
				},
			],
		})
	})

	it('may be seconds since 1970, or have the year at the end', async () => {
		expect(await datesOf('1772841600', '1772841600000', 'Tue Mar 03 10:00:00 +0000 2026', '9912345678')).toEqual([
			'2026-03-07T00:00:00Z',
			'2026-03-07T00:00:00Z',
			'2026-03-03T10:00:00+00:00',
			null,
		])
	})

	it('may stand in a column that is none of the known: it is named', async () => {
		const reason = expect.stringContaining('`went_out` has dates: write --map published=went_out')
		const rows = await readTable(`text,went_out,number\nOne.,2026-03-02,1772841600\nTwo.,2026-03-03,1\n`)
		expect(rows).toMatchObject([{messages: [{rule: 'ingest/field', reason}]}, {messages: []}])
		expect([...readJson(JSON.stringify({text: 'One.', went_out: '2 March 2026'}))]).toMatchObject([
			{messages: [{reason}]},
		])
	})
})

describe('guessFormat', () => {
	it.each([
		['html', ' <!DOCTYPE html><html>'],
		['html', '<p>Words</p>'],
		['jsonl', '{"text":"a"}\n{"text":"b"}'],
		['json', '{\n "text": "a"\n}'],
		['json', '[{"text": "a"'],
		['csv', 'id,text,date\n1,words,2024'],
		['tsv', 'id\tbody\n1\twords'],
		['text', 'A sentence, with commas, and text.\n'],
		['text', '[Updated] The mayor'],
		['text', ''],
	])('takes for %s: %j', (name, head) => {
		expect(guessFormat(head)).toBe(name)
	})
})
