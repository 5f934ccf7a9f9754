import {Readable} from 'node:stream'
import type {CsvError, Info} from 'csv-parse'
import {expectChunks} from '../../model/expected.js'
import type {Message} from '../../model/message.js'
import {maxLineChars} from '../bounds.js'
import {type FieldMap, failure, type Ingested, note, type Origin} from '../ingested.js'
import {findFields, misspelledFields} from '../records/fields.js'
import {readRecord} from '../records/record.js'

interface Row {
	readonly record: Readonly<Record<string, string>>
	/** As a spreadsheet counts. */
	readonly number: number
	/** Cells beyond the last column, with something in them. */
	readonly surplus: number
}

/**
 * A table with a header row, one article a row: a column of text and columns about it. Commas, semicolons, tabs or bars
 * between the cells. Rows are counted as a spreadsheet does, the header being row 1.
 */
export async function* readCsv(chunks: AsyncIterable<string>, origin: Origin = {}): AsyncGenerator<Ingested> {
	expectChunks(chunks, 'the table')
	const {place = 'csv'} = origin
	let table: Table | null = null
	const broken: Ingested[] = []
	const most = maxLineChars(origin.maxLength)
	try {
		for await (const row of parseRows(chunks, most, (error) => broken.push(brokenRow(place, error)))) {
			yield* broken.splice(0)
			const {number} = row
			const rowPlace = `${place}:row ${number}`
			table ??= openTable(row.record, origin)
			if (!table.fields.text) {
				const columns = Object.keys(row.record).join(', ')
				yield failure(place, `no column of text; columns: ${columns}`, 'name it with --map text=<column>')
				return
			}
			if (row.surplus > 0) {
				yield tooManyCells(rowPlace, row)
				continue
			}
			const id = origin.id === undefined ? {} : {id: `${origin.id}#${number}`}
			const item = readRecord(row.record, {...origin, ...id, place: rowPlace}, table.fields)
			const notes = [...(table.guess ? [note('ingest/column', table.guess)] : []), ...misspelled(table, place)]
			table = {...table, misspelled: []}
			yield 'article' in item && notes.length > 0 ? {...item, messages: [...item.messages, ...notes]} : item
		}
		yield* broken
	} catch (error) {
		yield* broken
		yield isTooLong(error) ? longRow(place, error, most) : brokenRow(place, error as CsvError)
	}
}

const isTooLong = (error: unknown): error is CsvError =>
	error instanceof Error && 'code' in error && error.code === 'CSV_MAX_RECORD_SIZE'

function longRow(place: string, error: CsvError, most: number): Ingested {
	const row = typeof error.records === 'number' ? `:row ${error.records + 1}` : ''
	const reason = `a row of more than ${most} characters, more than an article has; the rest of the table isn't read`
	return failure(`${place}${row}`, reason, 'is a quotation mark missing, that ends its text? Else split the table')
}

interface Table {
	readonly fields: FieldMap
	/** What to say where the column of text is a guess. */
	readonly guess: string | null
	/** What to say of unknown columns that look misspelled. */
	readonly misspelled: readonly string[]
}

const misspelled = ({misspelled: reasons}: Table, place: string): Message[] =>
	reasons.map((reason) => note('ingest/field', `${place}: ${reason}`))

const tooManyCells = (place: string, {record, surplus}: Row): Ingested => {
	const columns = Object.keys(record).length
	const reason = `${columns + surplus} cells under ${columns} columns: which is which can't be told`
	return failure(place, reason, 'put quotation marks around the cell that holds the separator')
}

// Shortest text of an article, in characters.
const minTextChars = 80
const minTextWords = 12

// Where no column has a known name, the one with the longest first cell that reads like text.
function openTable(first: Readonly<Record<string, string>>, {fields: given, place = 'csv'}: Origin): Table {
	const fields = findFields(Object.keys(first), given)
	const misspelled = misspelledFields(Object.keys(first), fields)
	if (fields.text) return {fields, guess: null, misspelled}
	const cells = Object.entries(first).filter(
		([, cell]) => cell.length >= minTextChars && cell.split(' ').length >= minTextWords,
	)
	const column = cells.sort((a, b) => b[1].length - a[1].length)[0]?.[0]
	if (column === undefined) return {fields, guess: null, misspelled}
	const guess = `${place}: took \`${column}\` for the column of text, as the longest; --map text=<column> names another`
	return {fields: {...fields, text: column}, guess, misspelled}
}

async function* parseRows(
	chunks: AsyncIterable<string>,
	most: number,
	onBroken: (error: CsvError) => void,
): AsyncGenerator<Row> {
	const {parse} = await import('csv-parse')
	const [head, all] = await peek(chunks)
	const parser = parse({
		delimiter: findDelimiter(head),
		info: true,
		max_record_size: most,
		relax_column_count: true,
		relax_quotes: true,
		skip_empty_lines: true,
		skip_records_with_error: true,
		on_skip: (error) => {
			// What is thrown here ends the parser, which would give no other row of its piece.
			if (isTooLong(error)) throw error
			if (error) onBroken(error)
			return undefined
		},
	})
	const source = Readable.from(all)
	source.on('error', (error) => parser.destroy(error))
	let columns: string[] | null = null
	for await (const {record: cells, info} of source.pipe(parser) as AsyncIterable<{record: string[]; info: Info}>) {
		if (columns) yield rowOf(columns, cells, info.records)
		else columns = cells.map((name, index) => name.trim() || `column ${index + 1}`)
	}
}

function rowOf(columns: readonly string[], cells: readonly string[], number: number): Row {
	const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1
	const record = Object.fromEntries(columns.slice(0, cells.length).map((name, at) => [name, cells[at] ?? '']))
	return {record, number, surplus: Math.max(0, filled - columns.length)}
}

async function peek(chunks: AsyncIterable<string>): Promise<[string, AsyncIterable<string>]> {
	const iterator = chunks[Symbol.asyncIterator]()
	const first = await iterator.next()
	const head = first.done ? '' : first.value
	async function* all(): AsyncGenerator<string> {
		if (head !== '') yield head
		for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
	}
	return [head, all()]
}

/** The character that the header row has most of, outside quotation marks. */
export function findDelimiter(head: string): string {
	const header = head.replaceAll(/"[^"]*"/g, '').split(/\r?\n/, 1)[0]!
	const count = (delimiter: string): number => header.split(delimiter).length
	return ['\t', ',', ';', '|'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best), ',')
}

const brokenRow = (place: string, error: CsvError): Ingested =>
	failure(place, `broken table: ${error.message}`, 'mend the row; is a quotation mark missing?')
