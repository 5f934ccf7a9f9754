import type {ParquetWriter} from 'hyparquet-writer'
import type {Extraction} from '../../facts/extraction.js'
import type {FactKind} from '../../facts/fact.js'
import type {Cell} from '../../facts/presentation.js'
import {type Column, columnsOf} from '../columns.js'
import type {Emitter, Encoder, Sheet} from '../emitter.js'
import {type FactLine, factLines} from '../fact-lines.js'
import {schemaOf} from './schema.js'

/**
 * One file of Parquet for each kind of fact, with the columns of CSV: numbers as numbers, lists as lists. Written a row
 * group at a time, so that memory stays the same however many articles there are.
 */
export const emitParquet: Emitter = ({kinds}) => {
	const linesOf = eachOnce()
	return kinds.map((kind): Sheet => {
		const encode = (): Promise<Encoder> => openFile(kind, linesOf)
		return {file: `${kind}.parquet`, head: '', body: () => '', tail: '', encode}
	})
}

// One article after the other is written into the files of all kinds.
function eachOnce(): (extraction: Extraction) => readonly FactLine[] {
	let last: {readonly of: Extraction; readonly lines: readonly FactLine[]} | null = null
	return (extraction) => {
		if (last?.of !== extraction) last = {of: extraction, lines: factLines(extraction)}
		return last.lines
	}
}

/** Rows of a row group, and characters after which it ends earlier: seven files at a time hold one each. */
const maxRows = 10_000
const maxChars = 3_000_000

async function openFile(kind: FactKind, linesOf: (extraction: Extraction) => readonly FactLine[]): Promise<Encoder> {
	// The library is read with the first file: most runs write none.
	const {ByteWriter, ParquetWriter: Writer} = await import('hyparquet-writer')
	const columns = columnsOf(kind)
	const bytes = new ByteWriter()
	const writer = new Writer({
		writer: bytes,
		schema: schemaOf(columns),
		createdBy: 'newsfacts',
		kvMetadata: [{key: 'newsfacts', value: JSON.stringify({schema: 1, kind})}],
	})
	let rows: Cell[][] = []
	let chars = 0
	const flush = (): void => {
		if (rows.length > 0) writeGroup(writer, columns, rows)
		rows = []
		chars = 0
	}
	const take = (): Uint8Array => {
		const taken = bytes.getBytes().slice()
		bytes.index = 0
		return taken
	}
	return {
		add(extraction) {
			for (const fact of linesOf(extraction)) {
				if (fact.kind !== kind) continue
				const row = columns.map(({fill}) => fill(fact))
				rows.push(row)
				for (const cell of row) chars += sizeOf(cell)
				if (rows.length >= maxRows || chars >= maxChars) flush()
			}
			return take()
		},
		end() {
			flush()
			void writer.finish()
			return take()
		},
	}
}

/** What a number or the start of a list counts as. */
const fixedChars = 16

function sizeOf(cell: Cell): number {
	if (typeof cell === 'string') return cell.length
	let size = fixedChars
	if (typeof cell === 'object' && cell !== null)
		for (const part of cell) size += typeof part === 'string' ? part.length : fixedChars
	return size
}

function writeGroup(writer: ParquetWriter, columns: readonly Column[], rows: readonly (readonly Cell[])[]): void {
	const columnData = columns.map(({name}, index) => ({name, data: rows.map((row) => row[index] ?? null)}))
	void writer.write({columnData, rowGroupSize: rows.length})
}
