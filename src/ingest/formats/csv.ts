import {readRows} from '#table'
import {expectChunks} from '../../model/expected.js'
import type {Message} from '../../model/message.js'
import {suggestSpelling} from '../../model/spelling-suggestion.js'
import {maxLineChars} from '../bounds.js'
import {expectOrigin} from '../expect-origin.js'
import {type FieldMap, failure, type Ingested, note, type Origin} from '../ingested.js'
import {findFields} from '../records/fields.js'
import {readMarkup} from '../records/read-markup.js'
import {oddFields, readRecord} from '../records/record.js'
import {orderDates} from './csv/date-order.js'
import {findDelimiter} from './csv/delimiter.js'
import type {TableRow} from './csv/table-row.js'

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
	expectOrigin(origin)
	yield* readMarkup(readTable(chunks, origin), origin.place ?? 'csv')
}

async function* readTable(chunks: AsyncIterable<string>, origin: Origin): AsyncGenerator<Ingested> {
	const {place = 'csv'} = origin
	const most = maxLineChars(origin.maxLength)
	const [head, all] = await peek(chunks)
	let columns: readonly string[] | null = null
	let table: Table | null = null
	for await (const read of orderDates(readRows(all, findDelimiter(head), most), origin.fields)) {
		if ('fault' in read) {
			yield brokenRow(place, read, most)
			continue
		}
		if (!columns) {
			columns = read.cells.map((name, index) => name.trim() || `column ${index + 1}`)
			const text = missingColumns(columns, origin.fields).find(({field}) => field === 'text')
			if (!text) continue
			yield failure(place, text.reason, text.cure)
			return
		}
		const row = rowOf(columns, read.cells, read.number)
		const rowPlace = `${place}:row ${row.number}`
		table ??= openTable(row.record, columns, origin)
		if (!table.fields.text) {
			const names = Object.keys(row.record).join(', ')
			yield failure(place, `no column of text; columns: ${names}`, 'name it with --map text=<column>')
			return
		}
		if (row.surplus > 0) {
			yield tooManyCells(rowPlace, row)
			continue
		}
		const id = origin.id === undefined ? {} : {id: `${origin.id}#${row.number}`}
		const item = readRecord(row.record, {...origin, ...id, place: rowPlace}, {fields: table.fields, order: read.order})
		const notes = [...(table.guess ? [note('ingest/column', table.guess)] : []), ...misspelled(table, place)]
		table = {...table, misspelled: []}
		yield 'article' in item && notes.length > 0 ? {...item, messages: [...item.messages, ...notes]} : item
	}
}

// `text=bdy` of a table with a column `body`: the same is wrong with each row.
function missingColumns(columns: readonly string[], fields: FieldMap = {}): Missing[] {
	return Object.entries(fields).flatMap(([field, column]) => {
		if (column === undefined || columns.includes(column)) return []
		const near = suggestSpelling(column, columns, minColumnLetters)
		const cure = near === null ? 'name one of them:' : `did you mean \`${near}\`? Then write`
		const reason = `no column \`${column}\`; columns: ${columns.join(', ')}`
		return [{field, reason, cure: `${cure} --map ${field}=${near ?? '<column>'}`}]
	})
}

interface Missing {
	readonly field: string
	readonly reason: string
	readonly cure: string
}

/** Columns are few: shorter names than elsewhere are likely meant. */
const minColumnLetters = 3

function brokenRow(
	place: string,
	{number, line, fault, isLast}: Extract<TableRow, {readonly fault: unknown}>,
	most: number,
): Ingested {
	const rowPlace = `${place}:row ${number}`
	if (typeof fault === 'object')
		return failure(rowPlace, `broken table: ${fault.said}`, 'mend the row; is a quotation mark missing?')
	const rest = isLast ? "the rest of the table isn't read" : 'the rows behind it are read'
	if (fault === 'long')
		return failure(
			rowPlace,
			`a row of more than ${most} characters, more than an article has; ${rest}`,
			'split the table',
		)
	const reason = `a quotation mark in line ${line} is never closed; ${rest}`
	return failure(rowPlace, reason, 'put the missing mark at the end of its text; within a text each is doubled: ""')
}

interface Table {
	readonly fields: FieldMap
	/** What to say where the column of text is a guess. */
	readonly guess: string | null
	/** What to say of unknown columns that look misspelled, and of fields whose column isn't there. */
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
function openTable(
	first: Readonly<Record<string, string>>,
	columns: readonly string[],
	{fields: given, place = 'csv'}: Origin,
): Table {
	const fields = findFields(Object.keys(first), given)
	const missing = missingColumns(columns, given).map(({reason, cure}) => `${reason}; ${cure}`)
	const misspelled = [...missing, ...oddFields(first, fields)]
	if (fields.text) return {fields, guess: null, misspelled}
	const cells = Object.entries(first).filter(
		([, cell]) => cell.length >= minTextChars && cell.split(' ').length >= minTextWords,
	)
	const column = cells.sort((a, b) => b[1].length - a[1].length)[0]?.[0]
	if (column === undefined) return {fields, guess: null, misspelled}
	const guess = `${place}: took \`${column}\` for the column of text, as the longest; --map text=<column> names another`
	return {fields: {...fields, text: column}, guess, misspelled}
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
