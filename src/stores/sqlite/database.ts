/** What a column of SQLite holds. Whole numbers beyond 2^53 come as bigint. */
export type SqlValue = string | number | bigint | null | Uint8Array

/** A database of SQLite, as much of one as the stores ask for, whatever package opened it. */
export interface Database {
	/** Runs statements without parameters or results. */
	exec(sql: string): void
	prepare(sql: string): Statement
	close(): void
}

/** A prepared statement; values fill its `?` in their order. */
export interface Statement {
	/** Runs it and gives the number of rows that it changed. */
	run(...values: SqlValue[]): number
	/** Its rows, one at a time, each an array in the order of the columns. */
	rows(...values: SqlValue[]): Iterable<SqlValue[]>
	/** Names of the columns of its rows; empty for a statement without rows. */
	columns(): string[]
}

/** Opens a file of SQLite; one that isn't there is made unless it is only to be read. */
export type OpenDatabase = (path: string, options: {readonly readOnly: boolean}) => Database

/** The first row of a statement; null where there is none. */
export function firstRow(statement: Statement, ...values: SqlValue[]): SqlValue[] | null {
	for (const row of statement.rows(...values)) return row
	return null
}

/** A whole number as a number where a number holds it. */
export const asNumber = (value: SqlValue): SqlValue =>
	typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value
