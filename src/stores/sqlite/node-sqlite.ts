import {isBuiltin} from 'node:module'
import {asNumber, type Database, type OpenDatabase, type SqlValue, type Statement} from './database.js'

// As much of Node's own module as is used: the types of Node 20 have none of it.
interface NodeSqlite {
	readonly DatabaseSync: new (path: string, options: {readonly readOnly: boolean}) => NodeDatabase
}

interface NodeDatabase {
	exec(sql: string): void
	prepare(sql: string): NodeStatement
	close(): void
}

interface NodeStatement {
	run(...values: SqlValue[]): {readonly changes: number | bigint}
	iterate(...values: SqlValue[]): Iterable<Record<string, SqlValue>>
	setReadBigInts(enabled: boolean): void
	/** From Node 22.16 on. */
	columns?(): {readonly name: string}[]
	setReturnArrays?(enabled: boolean): void
}

const name = 'node:sqlite'

/** SQLite as Node has it from 22.13 on; null where this Node has none. */
export async function loadNodeSqlite(): Promise<OpenDatabase | null> {
	if (!isBuiltin(name)) return null
	const {DatabaseSync} = (await import(name)) as NodeSqlite
	return (path, {readOnly}) => wrap(new DatabaseSync(path, {readOnly}))
}

const wrap = (database: NodeDatabase): Database => ({
	exec: (sql) => database.exec(sql),
	prepare: (sql) => wrapStatement(database.prepare(sql)),
	close: () => database.close(),
})

function wrapStatement(statement: NodeStatement): Statement {
	statement.setReadBigInts(true)
	statement.setReturnArrays?.(true)
	let known: string[] | undefined
	return {
		run: (...values) => Number(statement.run(...values).changes),
		*rows(...values) {
			for (const row of statement.iterate(...values)) {
				known ??= Object.keys(row)
				yield (Array.isArray(row) ? row : Object.values(row)).map(asNumber)
			}
		},
		// Where Node doesn't say, the first row does.
		columns: () => statement.columns?.().map((column) => column.name) ?? known ?? [],
	}
}
