import {stored} from './rows.js'
import {type Database, firstRow} from './sqlite/database.js'

/** What the articles of a run are called in the database. */
export interface ArticleNames {
	/**
	 * The id of an article, or `id#hash` where it is one of several of that id, as newsfacts merge calls it. `begin` is called
	 * before the first of them, which is there already, gets its longer name too.
	 */
	nameOf(article: {readonly id: string; readonly hash: string}, begin: () => void): string
}

export function nameArticles(database: Database): ArticleNames {
	const known = database.prepare('select 1 from articles where id = ?')
	const has = (name: string): boolean => firstRow(known, stored(name)) !== null
	const rename = prepareRename(database)
	// The hash of the first article of each id in this run, where it has the bare id; null where it hasn't, or has lost it.
	const firsts = new Map<string, string | null>()
	return {
		nameOf({id, hash}, begin) {
			const longer = `${id}#${hash.slice(0, hashLength)}`
			const first = firsts.get(id)
			if (first === undefined) {
				// An earlier run has found others of this id.
				const isOne = !has(longer)
				firsts.set(id, isOne ? hash : null)
				return isOne ? id : longer
			}
			if (first === hash) return has(longer) ? longer : id
			if (first !== null && has(id)) {
				begin()
				rename(stored(id), stored(`${id}#${first.slice(0, hashLength)}`))
			}
			firsts.set(id, null)
			return longer
		},
	}
}

/** Characters of a text's hash in such a name. */
const hashLength = 8

function prepareRename(database: Database): (from: string, to: string) => void {
	const tables = ['entities', 'passages'].map((table) =>
		database.prepare(`update ${table} set article = ? where article = ?`),
	)
	const facts = database.prepare(
		`update facts set article = ?, record = json_set(record, '$.article', ?) where article = ?`,
	)
	const article = database.prepare('update articles set id = ? where id = ?')
	return (from, to) => {
		// What refers to the article has its new name before the transaction ends.
		database.exec('pragma defer_foreign_keys = on')
		article.run(to, from)
		for (const table of tables) table.run(to, from)
		facts.run(to, to, from)
	}
}
