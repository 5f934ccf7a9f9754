import {expectChunks} from '../../model/expected.js'
import type {Message} from '../../model/message.js'
import {maxLineChars} from '../bounds.js'
import {type FieldMap, failure, type Ingested, note, type Origin} from '../ingested.js'
import {findFields, misspelledFields} from '../records/fields.js'
import {readRecord} from '../records/record.js'
import type {TableError} from './csv/cells.js'
import {isTooLong, parseRows, type Row} from './csv/rows.js'

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
		yield isTooLong(error) ? longRow(place, error, most) : brokenRow(place, error as TableError)
	}
}

function longRow(place: string, error: TableError, most: number): Ingested {
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

const brokenRow = (place: string, error: TableError): Ingested =>
	failure(place, `broken table: ${error.message}`, 'mend the row; is a quotation mark missing?')
