import type {CsvError, Info, Options} from 'csv-parse'

/** The cells of a row, and its number. */
export interface Cells {
	readonly record: readonly string[]
	readonly info: Pick<Info, 'records'>
}

/** What csv-parse is asked for. */
export type CellOptions = Options<string[], string[]>

/** What csv-parse says of a row that it can't read. */
export type TableError = CsvError
