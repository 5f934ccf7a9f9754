import {Readable} from 'node:stream'
import type {CellOptions, Cells} from './cells.js'

/** Rows of cells, read while the table comes. */
export async function* parseCells(chunks: AsyncIterable<string>, options: CellOptions): AsyncGenerator<Cells> {
	const {parse} = await import('csv-parse')
	const parser = parse(options)
	const source = Readable.from(chunks)
	source.on('error', (error) => parser.destroy(error))
	for await (const cells of source.pipe(parser)) yield cells as Cells
}
