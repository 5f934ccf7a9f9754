import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {parse} from 'csv-parse/sync'
import {parquetMetadata, parquetReadObjects} from 'hyparquet'
import {columnsOf} from '../src/emit/columns.js'
import type {Sheet} from '../src/emit/emitter.js'
import {factLines} from '../src/emit/fact-lines.js'
import {emitters} from '../src/emit/index.js'
import {openSheet} from '../src/emit/open-sheet.js'
import type {Extraction} from '../src/facts/extraction.js'
import {factKinds} from '../src/facts/fact.js'
import {hostileExtraction, newsExtraction} from './stores-article.js'

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-parquet-'))
afterAll(() => rmSync(folder, {recursive: true}))

const sheetsOf = (format: 'csv' | 'parquet') => emitters[format]({kinds: factKinds, width: 80})

async function encode(sheet: Sheet, extractions: readonly Extraction[]): Promise<Buffer> {
	const {start, add, end} = await openSheet(sheet)
	const parts = [start, ...extractions.map((extraction, index) => add(extraction, index)), end()]
	return Buffer.concat(parts.map((part) => Buffer.from(part as Uint8Array)))
}

const news = newsExtraction()

describe('columns', () => {
	it('hold what their types say', () => {
		const fits = {
			text: (cell: unknown) => typeof cell === 'string',
			number: (cell: unknown) => typeof cell === 'number',
			whole: (cell: unknown) => Number.isInteger(cell),
			texts: (cell: unknown) => Array.isArray(cell) && cell.every((part) => typeof part === 'string'),
			numbers: (cell: unknown) => Array.isArray(cell) && cell.every((part) => typeof part === 'number'),
		}
		const odd = factLines(news).flatMap((fact) =>
			columnsOf(fact.kind)
				.map(({name, type, fill}) => ({name, type, cell: fill(fact)}))
				.filter(({type, cell}) => cell !== null && !fits[type](cell)),
		)
		expect(odd).toEqual([])
		expect(new Set(news.facts.map(({kind}) => kind))).toEqual(new Set(factKinds))
	})
})

describe('--format parquet', () => {
	it('has a file a kind with the columns of CSV', async () => {
		const sheets = sheetsOf('parquet')
		expect(sheets.map(({file}) => file)).toEqual(factKinds.map((kind) => `${kind}.parquet`))
		for (const [index, csv] of sheetsOf('csv').entries()) {
			const [names] = parse(csv.head) as string[][]
			const file = await encode(sheets[index]!, [news])
			const {schema} = parquetMetadata(toArrayBuffer(file))
			const top = schema.slice(1).filter(({name}) => name !== 'list' && name !== 'element')
			expect(top.map(({name}) => name)).toEqual(names)
		}
	})

	it('is read by hyparquet as it was', async () => {
		for (const sheet of sheetsOf('parquet')) {
			const kind = sheet.file.split('.')[0]!
			const file = toArrayBuffer(await encode(sheet, [news, hostileExtraction()]))
			const rows = await parquetReadObjects({file})
			const facts = [...factLines(news), ...factLines(hostileExtraction())].filter((fact) => fact.kind === kind)
			const expected = facts.map((fact) =>
				Object.fromEntries(
					columnsOf(fact.kind).map(({name, fill}) => {
						const cell = fill(fact)
						return [name, Array.isArray(cell) ? cell.map(asWritten) : asWritten(cell)]
					}),
				),
			)
			expect(rows).toEqual(expected)
		}
	})

	it('of no facts is a file of no rows', async () => {
		for (const sheet of sheetsOf('parquet')) {
			const file = toArrayBuffer(await encode(sheet, []))
			expect(parquetMetadata(file).num_rows).toBe(0n)
			expect(await parquetReadObjects({file})).toEqual([])
		}
	})

	it('writes row groups as it goes: bytes leave before the end, and are the same in every run', async () => {
		const sheet = sheetsOf('parquet').find(({file}) => file === 'statement.parquet')!
		// Facts of 100,000 characters each fill a row group soon.
		const long = 'y'.repeat(100_000)
		const wide = {
			...news,
			facts: news.facts.map((fact) => ({...fact, evidence: {...fact.evidence, rule: long}})),
		} as Extraction
		const {add} = await openSheet(sheet)
		const sizes = Array.from({length: 40}, (_, index) => add(wide, index).length)
		expect(sizes.filter((size) => size > 100).length).toBeGreaterThan(1)
		const file = await encode(sheet, Array(40).fill(wide))
		expect(parquetMetadata(toArrayBuffer(file)).row_groups.length).toBeGreaterThan(2)
		expect(Buffer.compare(file, await encode(sheet, Array(40).fill(wide)))).toBe(0)
	})
})

describe('DuckDB', () => {
	const at = (name: string): string => join(folder, name)

	beforeAll(async () => {
		for (const sheet of sheetsOf('parquet'))
			writeFileSync(at(sheet.file), await encode(sheet, [news, newsExtraction('b.txt'), hostileExtraction()]))
	})

	it('reads numbers as numbers, lists as lists', async () => {
		const {DuckDBInstance} = await import('@duckdb/node-api')
		const instance = await DuckDBInstance.create(':memory:')
		const connection = await instance.connect()
		const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson()
		const facts = news.facts
		try {
			for (const kind of factKinds) {
				const [[count]] = (await ask(`select count(*)::int from '${at(`${kind}.parquet`)}'`)) as [[number]]
				expect([kind, count]).toEqual([kind, 3 * facts.filter((fact) => fact.kind === kind).length])
			}
			const types = await ask(
				`select column_name, column_type from (describe select * from '${at('quantity.parquet')}')`,
			)
			expect(Object.fromEntries(types as [string, string][])).toMatchObject({
				value: 'DOUBLE',
				parts: 'DOUBLE[]',
				start: 'INTEGER',
				unit: 'VARCHAR',
				related: 'VARCHAR[]',
			})
			const money = await ask(
				`select sum(value), count(distinct article)::int from '${at('quantity.parquet')}' where unit = 'EUR' and article not like 'a%'`,
			)
			expect(money).toEqual([[8_000_000, 2]])
			const quotes = await ask(
				`select speaker, len(content)::int, content[1] from '${at('quote.parquet')}' where article = 'b.txt'`,
			)
			expect(quotes).toEqual([['Lena Varga', 2, 'The 🚢 was never safe']])
		} finally {
			connection.closeSync()
			instance.closeSync()
		}
	})
})

const toArrayBuffer = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer

// UTF-8 has no half characters.
const asWritten = (cell: unknown): unknown =>
	typeof cell === 'string' ? cell.replace(/\p{Surrogate}/gu, '\ufffd') : cell
