import type {FactLine} from '../emit/fact-lines.js'
import type {Fact} from '../facts/fact.js'
import {
	checkBoolean,
	checkKeys,
	expectExtraction,
	expectFacts,
	expectPath,
	expectText,
	fault,
	typeError,
} from '../model/expected.js'
import {mergedKinds} from './merged.js'
import {explained, type OpenOptions, openFacts} from './open.js'
import {countSql, factsSql, type Question} from './question.js'
import {type Rows, select} from './select.js'
import {firstRow, type SqlValue} from './sqlite/database.js'
import {type FactsWriter, writeFacts} from './write.js'

/** A database of facts, open. */
export interface FactsDatabase {
	readonly path: string
	/** Writes articles and facts; call `commit` at the end. */
	writer(): FactsWriter
	/** The facts that fit a question, one at a time. */
	ask(question: Question): Iterable<FactLine>
	/** How many there are, whatever the question's limit. */
	count(question: Question): number
	/** The rows of one statement of SQL that only reads. */
	select(sql: string, values?: readonly SqlValue[]): Rows
	close(): void
}

/**
 * Opens a database of facts in SQLite, and makes it where there is none and it isn't only to be read. Throws a StoreError
 * where it can't be opened or written, or is none of ours; a MissingPackage where there is no SQLite: Node has one from
 * 22.16 on, before that the package better-sqlite3 is asked for.
 */
export async function openDatabase(path: string, options: OpenOptions = {}): Promise<FactsDatabase> {
	expectPath(path, '`path`')
	checkKeys(options, ['readOnly'], 'the options')
	checkBoolean(options.readOnly, 'readOnly')
	const database = await openFacts(path, options)
	const guarded = <T>(work: () => T): T => {
		try {
			return work()
		} catch (error) {
			throw explained(path, error)
		}
	}
	return {
		path,
		writer() {
			const {add, addFacts, openMerged, commit, rollback} = guarded(() => writeFacts(database))
			return {
				add(extraction, place) {
					expectExtraction(extraction, 'the extraction')
					return guarded(() => add(extraction, place))
				},
				addFacts(lines, place) {
					expectFacts(lines, 'the facts')
					return guarded(() => addFacts(lines, place))
				},
				openMerged(kind, digest) {
					if (!mergedKinds.includes(kind))
						throw typeError(fault('`kind`', 'a kind of merged record', kind, `known are ${mergedKinds.join(', ')}`))
					expectText(digest, '`digest`')
					const merged = guarded(() => openMerged(kind, digest))
					return merged && {add: (record) => guarded(() => merged.add(record))}
				},
				commit: () => guarded(commit),
				rollback: () => guarded(rollback),
			}
		},
		ask(question) {
			const {sql, values} = factsSql(question)
			return (function* () {
				for (const row of select(path, database, sql, values).rows) yield asFactLine(row)
			})()
		},
		count(question) {
			const {sql, values} = countSql(question)
			return guarded(() => Number(firstRow(database.prepare(sql), ...values)![0]))
		},
		select(sql, values) {
			expectText(sql, '`sql`')
			return select(path, database, sql, values)
		},
		close: () => database.close(),
	}
}

function asFactLine([record, title, published, url, start, end, text]: readonly SqlValue[]): FactLine {
	const fact = JSON.parse(String(record)) as Fact
	return {
		...fact,
		articleTitle: textOrNull(title),
		articlePublished: textOrNull(published),
		articleUrl: textOrNull(url),
		context: {start: Number(start), end: Number(end), text: String(text)},
	}
}

const textOrNull = (value: SqlValue | undefined): string | null =>
	value === null || value === undefined ? null : String(value)
