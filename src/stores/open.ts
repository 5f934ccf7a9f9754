import {isMissingPackage} from '../model/optional-package.js'
import {StoreError, storeError} from './error.js'
import {applicationId, schemaSql, schemaVersion} from './schema.js'
import {type Database, firstRow} from './sqlite/database.js'
import {loadSqlite} from './sqlite/load.js'

/** How a database is opened. */
export interface OpenOptions {
	/** Only to be asked: nothing in the file changes, and one that isn't there is an error. Default: false. */
	readonly readOnly?: boolean | undefined
}

/**
 * Opens a database of facts; makes it where there is none. Throws a StoreError where the file can't be opened or written,
 * is no database, or one of another program or version; a MissingPackage where there is no SQLite.
 */
export async function openFacts(path: string, {readOnly = false}: OpenOptions = {}): Promise<Database> {
	const open = await loadSqlite()
	let database: Database | undefined
	try {
		database = open(path, {readOnly})
		prepare(path, database, readOnly)
		return database
	} catch (error) {
		database?.close()
		throw explained(path, error)
	}
}

/** Milliseconds to wait for another program that writes to the file. */
const busyMs = 10_000

/** Memory for pages of the file. */
const cacheKb = 65_536

function prepare(path: string, database: Database, readOnly: boolean): void {
	database.exec(`pragma busy_timeout = ${busyMs}; pragma foreign_keys = on; pragma trusted_schema = off`)
	const isEmpty = numberOf(database, 'select count(*) from sqlite_master') === 0
	if (isEmpty && !readOnly) {
		// One that another run has filled by now is left to the check.
		database.exec('begin immediate')
		try {
			if (numberOf(database, 'select count(*) from sqlite_master') === 0) database.exec(schemaSql())
			database.exec('commit')
		} catch (error) {
			database.exec('rollback')
			throw error
		}
	} else if (isEmpty) throw storeError(path, 'empty: nothing has been indexed', 'write it with newsfacts index')
	if (numberOf(database, 'pragma application_id') !== applicationId)
		throw storeError(path, 'a database, but not one of facts', 'name one that newsfacts index has written')
	const version = numberOf(database, 'pragma user_version')
	if (version !== schemaVersion)
		throw storeError(
			path,
			`written by another version of newsfacts (tables ${version}, not ${schemaVersion})`,
			'index into a new file, or use that version',
		)
	if (readOnly) database.exec('pragma query_only = on')
	else assertWritable(database)
	database.exec(`pragma cache_size = -${cacheKb}`)
}

// SQLite opens what it can only read without a word, and would say so in the middle of the work.
function assertWritable(database: Database): void {
	database.exec('begin immediate')
	database.exec(`pragma user_version = ${schemaVersion}`)
	database.exec('rollback')
}

const numberOf = (database: Database, sql: string): number => Number(firstRow(database.prepare(sql))?.[0] ?? 0)

/** An error of SQLite in plain words, with what to do; others as they are. */
export function explained(path: string, error: unknown): unknown {
	if (error instanceof StoreError || isMissingPackage(error)) return error
	const known = words[codeOf(error)]
	return known ? storeError(path, ...known) : error
}

// Node gives the number of the error, better-sqlite3 its name: `SQLITE_READONLY_DIRECTORY`.
function codeOf(error: unknown): number {
	if (typeof error !== 'object' || error === null) return -1
	if ('errcode' in error) return Number(error.errcode) & 0xff
	const name = 'code' in error ? String(error.code) : ''
	return numbers.find(([start]) => name.startsWith(start))?.[1] ?? -1
}

const numbers: readonly (readonly [name: string, code: number])[] = [
	['SQLITE_BUSY', 5],
	['SQLITE_LOCKED', 6],
	['SQLITE_READONLY', 8],
	['SQLITE_IOERR', 10],
	['SQLITE_CORRUPT', 11],
	['SQLITE_FULL', 13],
	['SQLITE_CANTOPEN', 14],
	['SQLITE_NOTADB', 26],
]

const words: Readonly<Record<number, readonly [string, string]>> = {
	5: ['another program is writing to it', 'wait until it is done'],
	6: ['another program is writing to it', 'wait until it is done'],
	8: ['it can only be read', 'change its permissions, or use a copy'],
	10: ['it cannot be read or written', 'check the disk, and that it is a file'],
	11: ['the database is damaged', 'remove it and index anew'],
	13: ['the disk is full', 'make room and run the command again: what is done is kept'],
	14: ['it cannot be opened', 'check the path and its permissions'],
	26: ['no database of SQLite', 'name one that newsfacts index has written, or a new file'],
}
