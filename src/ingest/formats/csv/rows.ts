import {parseCells} from '#table'
import type {TableError} from './cells.js'
import {findDelimiter} from './delimiter.js'

/** A row of a table, its cells under their columns. */
export interface Row {
	readonly record: Readonly<Record<string, string>>
	/** As a spreadsheet counts. */
	readonly number: number
	/** Cells beyond the last column, with something in them. */
	readonly surplus: number
}

export const isTooLong = (error: unknown): error is TableError =>
	error instanceof Error && 'code' in error && error.code === 'CSV_MAX_RECORD_SIZE'

/**
 * The rows of a table below its header. A row that is broken is passed over, and said to `onBroken`. Throws a TableError for a
 * row of more than `most` characters.
 */
export async function* parseRows(
	chunks: AsyncIterable<string>,
	most: number,
	onBroken: (error: TableError) => void,
): AsyncGenerator<Row> {
	const [head, all] = await peek(chunks)
	const rows = parseCells(all, {
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
	let columns: string[] | null = null
	for await (const {record: cells, info} of rows) {
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
