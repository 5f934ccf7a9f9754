import type {CellOptions, Cells} from './cells.js'

/** The same as in cells-as-they-come.ts without the streams of Node: the table is gathered first. */
export async function* parseCells(chunks: AsyncIterable<string>, options: CellOptions): AsyncGenerator<Cells> {
	const {parse} = await import('csv-parse/browser/esm/sync')
	let table = ''
	for await (const chunk of chunks) table += chunk
	yield* parse(table, options) as unknown as Cells[]
}
