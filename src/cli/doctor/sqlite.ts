import {isMissingPackage, optionalPackages} from '../../model/optional-package.js'
import {firstRow} from '../../stores/sqlite/database.js'
import {loadSqlite} from '../../stores/sqlite/load.js'
import {broken, type Finding, note, ok} from './finding.js'

/** SQLite, which `index` and `query` need: whether there is one, and whether it can search words. */
export async function lookAtSqlite(): Promise<Finding> {
	try {
		const open = await loadSqlite()
		const database = open(':memory:', {readOnly: false})
		database.exec('create virtual table words using fts5 (word)')
		const [version = ''] = firstRow(database.prepare('select sqlite_version()')) ?? []
		database.close()
		return ok('SQLite', `${String(version)} with full text`, {version})
	} catch (error) {
		const said = error instanceof Error ? error.message.split('\n', 1)[0]! : String(error)
		const cure = `npm install better-sqlite3@${optionalPackages['better-sqlite3']}, or Node 22.16 or later`
		if (isMissingPackage(error)) return note('SQLite', 'none; needed for index and query alone', cure, {version: null})
		return broken('SQLite', `there, but doesn't work: ${said}`, `npm rebuild better-sqlite3, or ${cure}`, {
			version: null,
		})
	}
}
