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
	iterate(...values: SqlValue[]): Iterable<SqlValue[]>
	setReadBigInts(enabled: boolean): void
	setReturnArrays(enabled: boolean): void
	columns(): {readonly name: string}[]
}

const name = 'node:sqlite'

/** SQLite as Node has it from 22.16 on; null where this Node has none, or one without full text. */
export async function loadNodeSqlite(): Promise<OpenDatabase | null> {
	if (!isBuiltin(name)) return null
	const {DatabaseSync} = (await import(name)) as NodeSqlite
	const memory = new DatabaseSync(':memory:', {readOnly: false})
	const hasFullText = canIndex(memory)
	memory.close()
	if (!hasFullText) return null
	return (path, {readOnly}) => wrap(new DatabaseSync(path, {readOnly}))
}

function canIndex(database: NodeDatabase): boolean {
	try {
		database.exec('create virtual table words using fts5 (word)')
		return true
	} catch {
		return false
	}
}

const wrap = (database: NodeDatabase): Database => ({
	exec: (sql) => database.exec(sql),
	prepare: (sql) => wrapStatement(database.prepare(sql)),
	close: () => database.close(),
})

function wrapStatement(statement: NodeStatement): Statement {
	statement.setReadBigInts(true)
	statement.setReturnArrays(true)
	return {
		run: (...values) => Number(statement.run(...values).changes),
		*rows(...values) {
			for (const row of statement.iterate(...values)) yield row.map(asNumber)
		},
		columns: () => statement.columns().map((column) => column.name),
	}
}
