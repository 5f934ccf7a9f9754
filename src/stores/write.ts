import {createHash} from 'node:crypto'
import {type FactLine, factLines} from '../emit/fact-lines.js'
import type {Extraction} from '../facts/extraction.js'
import {prepareInserts} from './inserts.js'
import {type MergedKind, type MergedWriter, writeMerged} from './merged.js'
import {nameArticles} from './names-of-articles.js'
import {type ArticleRow, stored} from './rows.js'
import {type Database, firstRow} from './sqlite/database.js'

/**
 * What became of an article: it is new, was there just so, took the place of an older form of itself, or, where its facts
 * come in several parts, has more facts than before.
 */
export type Change = 'added' | 'unchanged' | 'replaced' | 'extended'

/** An article's change, and whether this run had written an article of the same name before. */
export interface Written {
	readonly change: Change
	readonly isSecond: boolean
	/** What the database calls it: its id, or `id#hash` where articles of other texts have the same one. */
	readonly name: string
}

/** Writes articles into a database, many in one transaction. */
export interface FactsWriter {
	/** Writes an article with everything found in it. `place`: file and line that it came from. */
	add(extraction: Extraction, place?: string): Written
	/** Writes facts of one article, lines of JSONL, without its text and entities. */
	addFacts(lines: readonly FactLine[], place?: string): Written
	/**
	 * Opens what newsfacts merge has written of a kind, in the place of what was there; null where the same is there already.
	 * `digest`: a hash of all its records.
	 */
	openMerged(kind: MergedKind, digest: string): MergedWriter | null
	/** Ends the transaction: from here on what was added is kept whatever happens. */
	commit(): void
	/** Gives up what was added since the last `commit`. */
	rollback(): void
}

/** Facts and articles of a transaction: what a run that is killed has to do again. */
const maxFacts = 20_000
const maxArticles = 500

/** Opens a writer. An article that is there already, with the same facts, isn't written again. */
export function writeFacts(database: Database): FactsWriter {
	const inserts = prepareInserts(database)
	const names = nameArticles(database)
	const known = database.prepare('select digest, facts_digest from articles where id = ?')
	const remove = database.prepare('delete from articles where id = ?')
	const recount = database.prepare(
		'update articles set facts = (select count(*) from facts where article = articles.id), facts_digest = ? where id = ?',
	)
	// Written in this run: whole, or a part of its facts.
	const seen = new Map<string, 'whole' | 'facts'>()
	let facts = 0
	let articles = 0
	let isOpen = false
	const commit = (): void => {
		if (isOpen) database.exec('commit')
		isOpen = false
		facts = 0
		articles = 0
	}
	const rollback = (): void => {
		if (isOpen) database.exec('rollback')
		isOpen = false
		// Their rows are gone.
		inserts.forget()
	}
	const begin = (count: number): void => {
		if (facts >= maxFacts || articles >= maxArticles) commit()
		if (!isOpen) database.exec('begin immediate')
		isOpen = true
		facts += count
		articles++
	}
	// An article that can't be written leaves nothing of itself, and those before it as they are.
	const whole = <T>(work: () => T): T => {
		database.exec('savepoint article')
		try {
			const result = work()
			database.exec('release article')
			return result
		} catch (error) {
			inserts.forget()
			try {
				database.exec('rollback to article; release article')
			} catch {
				// A full disk has ended the transaction itself.
				isOpen = false
			}
			throw error
		}
	}
	const write = (row: ArticleRow, lines: readonly FactLine[], extraction: Extraction | null): Written => {
		const key = stored(row.id)
		const before = seen.get(key)
		const isSecond = before !== undefined
		seen.set(key, extraction === null ? 'facts' : 'whole')
		const [digest, factsDigest] = firstRow(known, key) ?? []
		const isKnown = digest !== undefined
		if (isKnown && factsDigest === row.factsDigest && (digest === row.digest || extraction === null))
			return {change: 'unchanged', isSecond, name: row.id}
		begin(lines.length)
		return whole(() => {
			if (isKnown && before === 'facts' && extraction === null) {
				inserts.addFacts(lines)
				recount.run(digestOf(`${factsDigest} ${row.factsDigest}`), key)
				return {change: 'extended', isSecond, name: row.id}
			}
			if (isKnown) remove.run(key)
			inserts.addArticle(row, extraction?.article ?? articleOf(lines))
			inserts.addEntities(key, extraction?.entities ?? [])
			inserts.addFacts(lines)
			return {change: isKnown ? 'replaced' : 'added', isSecond, name: row.id}
		})
	}
	return {
		add(extraction, place) {
			const {article, entities} = extraction
			const lines = factLines(extraction)
			const digest = digestOf(JSON.stringify([article, entities]))
			const name = names.nameOf(article, () => begin(0))
			const row = {...rowOf(article.id, lines, digest, place), id: name}
			return write(row, name === article.id ? lines : lines.map((line) => ({...line, article: name})), extraction)
		},
		addFacts(lines, place) {
			const id = lines[0]?.article
			if (id === undefined) throw new TypeError('Expected at least one fact')
			if (lines.some(({article}) => article !== id)) throw new TypeError('Expected facts of one article')
			return write(rowOf(id, lines, '', place), lines, null)
		},
		openMerged(kind, digest) {
			begin(0)
			return writeMerged(database, kind, digest)
		},
		commit,
		rollback,
	}
}

const rowOf = (id: string, lines: readonly FactLine[], digest: string, place: string | undefined): ArticleRow => ({
	id,
	place: place ?? null,
	facts: lines.length,
	digest,
	factsDigest: digestOf(JSON.stringify(lines)),
})

const articleOf = ([line]: readonly FactLine[]) => ({
	title: line?.articleTitle ?? null,
	published: line?.articlePublished ?? null,
	url: line?.articleUrl ?? null,
})

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)
