import type {CsvError, Info} from 'csv-parse'
import {parseOptions} from './parse-options.js'
import type {TableRow} from './table-row.js'

/**
 * The rows of a table without the streams of Node: it is gathered first, and ends at a quotation mark that isn't closed or a row
 * that is too long. Rows that are broken come first.
 */
export async function* readRows(
	chunks: AsyncIterable<string>,
	delimiter: string,
	most: number,
): AsyncGenerator<TableRow> {
	const {parse} = await import('csv-parse/browser/esm/sync')
	let table = ''
	for await (const chunk of chunks) table += chunk
	const faults: CsvError[] = []
	const rows = parse(table, {
		...parseOptions(delimiter, most),
		on_skip: (error) => {
			if (error) faults.push(error)
			return undefined
		},
	}) as unknown as readonly {readonly record: readonly string[]; readonly info: Info}[]
	yield* faults.map(brokenRow)
	for (const {record, info} of rows) yield {number: info.records, cells: record}
}

function brokenRow(error: CsvError): TableRow {
	const count = (name: string): number => (typeof error[name] === 'number' ? error[name] : 0)
	const [number, line] = [count('records') + 1, count('lines')]
	if (error.code === 'CSV_QUOTE_NOT_CLOSED') return {number, line, fault: 'open', isLast: true}
	if (error.code === 'CSV_MAX_RECORD_SIZE') return {number, line, fault: 'long', isLast: true}
	return {number, line, fault: {said: error.message}, isLast: false}
}
