import {storeError} from './error.js'
import {explained} from './open.js'
import type {Database, SqlValue} from './sqlite/database.js'

/** Rows of an answer, one at a time, with the names of their columns. */
export interface Rows {
	/** Names of the columns. */
	readonly columns: readonly string[]
	readonly rows: Iterable<SqlValue[]>
}

/**
 * Asks a database in SQL. One statement that only reads: `select`, `with`, `values` or `explain`. Throws a StoreError that
 * says what is wrong with any other, and where SQLite finds an error.
 */
export function select(path: string, database: Database, sql: string, values: readonly SqlValue[] = []): Rows {
	const fault = faultOf(sql)
	if (fault !== null) throw storeError(path, ...fault)
	const inWords = (error: unknown): unknown => {
		const said = explained(path, error)
		return said instanceof Error && said !== error ? said : storeError(path, messageOf(error), 'check the SQL')
	}
	try {
		const statement = database.prepare(sql)
		function* rows(): Generator<SqlValue[]> {
			try {
				yield* statement.rows(...values)
			} catch (error) {
				throw inWords(error)
			}
		}
		return {columns: statement.columns(), rows: rows()}
	} catch (error) {
		throw inWords(error)
	}
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** What keeps a text from being one statement that reads, and the cure; null where nothing does. */
export function faultOf(sql: string): readonly [reason: string, cure: string] | null {
	const words = withoutRemarks(sql).trim()
	const [first = ''] = /^[a-z]+/i.exec(words.replace(/^[(\s]{1,100}/, '')) ?? []
	if (words.replace(/;/g, '').trim() === '') return ['no SQL', 'write it as "select count(*) from facts"']
	if (/;\s*\S/.test(words)) return ['more than one statement of SQL', 'ask them one at a time']
	if (!readers.has(first.toLowerCase()))
		return [
			`a database that is asked is only read: ${first ? `\`${first}\`` : 'this'} is no question`,
			'begin with select or with',
		]
	return null
}

// `vacuum into` writes a file even where the database can only be read; `attach` opens others.
const readers: ReadonlySet<string> = new Set(['select', 'with', 'values', 'explain'])

/** SQL with its remarks left out and what stands in quotation marks emptied. */
function withoutRemarks(sql: string): string {
	return sql.replace(
		/'(?:[^']|'')*(?:'|$)|"(?:[^"]|"")*(?:"|$)|`(?:[^`]|``)*(?:`|$)|\[[^\]]*(?:\]|$)|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g,
		(found) => (found.startsWith('--') || found.startsWith('/*') ? ' ' : "''"),
	)
}
