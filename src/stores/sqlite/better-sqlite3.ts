import {loadOptional} from '../../model/optional-package.js'
import {asNumber, type Database, type OpenDatabase, type SqlValue, type Statement} from './database.js'

// As much of the package as is used: it is installed where it is needed.
interface BetterSqlite3 {
	readonly default: new (path: string, options: {readonly readonly: boolean; readonly fileMustExist: boolean}) => Better
}

interface Better {
	exec(sql: string): void
	prepare(sql: string): BetterStatement
	defaultSafeIntegers(enabled: boolean): void
	close(): void
}

interface BetterStatement {
	/** Whether it gives rows. */
	readonly reader: boolean
	run(...values: SqlValue[]): {readonly changes: number}
	raw(enabled: boolean): BetterStatement
	iterate(...values: SqlValue[]): Iterable<SqlValue[]>
	columns(): {readonly name: string}[]
}

const name = 'better-sqlite3'

/** SQLite as the package better-sqlite3 has it. Throws a MissingPackage where it isn't installed. */
export async function loadBetterSqlite3(): Promise<OpenDatabase> {
	const {default: Constructor} = await loadOptional(
		name,
		'SQLite on Node before 22.16',
		async () => (await import(name)) as BetterSqlite3,
	)
	return (path, {readOnly}) => {
		const database = new Constructor(path, {readonly: readOnly, fileMustExist: readOnly})
		database.defaultSafeIntegers(true)
		return wrap(database)
	}
}

const wrap = (database: Better): Database => ({
	exec: (sql) => database.exec(sql),
	prepare: (sql) => wrapStatement(database.prepare(sql)),
	close: () => database.close(),
})

function wrapStatement(statement: BetterStatement): Statement {
	if (statement.reader) statement.raw(true)
	return {
		run: (...values) => statement.run(...values).changes,
		*rows(...values) {
			for (const row of statement.iterate(...values)) yield row.map(asNumber)
		},
		columns: () => (statement.reader ? statement.columns().map((column) => column.name) : []),
	}
}
