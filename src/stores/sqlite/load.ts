import {loadBetterSqlite3} from './better-sqlite3.js'
import type {OpenDatabase} from './database.js'
import {loadNodeSqlite} from './node-sqlite.js'

/** SQLite: Node's own where there is one, else the package better-sqlite3. Throws a MissingPackage where neither is. */
export const loadSqlite = async (): Promise<OpenDatabase> => (await loadNodeSqlite()) ?? (await loadBetterSqlite3())
