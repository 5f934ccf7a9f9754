import type {FactLine} from '../emit/fact-lines.js'
import type {Extraction} from '../facts/extraction.js'
import {factKinds} from '../facts/fact.js'
import {factNames} from './fact-names.js'
import {
	type ArticleRow,
	articleColumns,
	articleValues,
	entityColumns,
	entityValues,
	factColumns,
	factValues,
	fieldColumns,
	fieldValues,
	stored,
} from './rows.js'
import {fieldsOf, quoted} from './schema.js'
import {type Database, firstRow, type Statement} from './sqlite/database.js'

/** The statements that add rows. */
export interface Inserts {
	addArticle(row: ArticleRow, article: Parameters<typeof articleValues>[1]): void
	addEntities(article: string, entities: Extraction['entities']): void
	/** Facts of one article; those that are there already are left as they are. */
	addFacts(lines: readonly FactLine[]): void
	/** Forgets numbers of rows, after they were given up. */
	forget(): void
}

export function prepareInserts(database: Database): Inserts {
	const insert = (table: string, columns: readonly string[], or = ''): Statement =>
		database.prepare(
			`insert ${or} into ${table} (${columns.map(quoted).join(', ')}) values (${columns.map(() => '?').join(', ')})`,
		)
	const article = insert('articles', articleColumns)
	const entity = insert('entities', entityColumns, 'or ignore')
	const entityName = insert('entity_names', ['entity', 'name'], 'or ignore')
	const fact = insert('facts', factColumns, 'or ignore')
	const fields = new Map(
		factKinds.map((kind) => [kind, insert(fieldsOf(kind), ['n', ...fieldColumns(kind)], 'or replace')]),
	)
	const factName = insert('fact_names', ['fact', 'name', 'role', 'entity'], 'or ignore')
	const link = insert('fact_links', ['fact', 'other', 'as'], 'or ignore')
	const passage = numbered(
		insert('passages', ['article', 'start', 'end', 'text'], 'or ignore'),
		database.prepare('select n from passages where article = ? and "start" = ? and "end" = ?'),
	)
	const name = numbered(insert('names', ['name'], 'or ignore'), database.prepare('select n from names where name = ?'))
	const factNumber = database.prepare('select n from facts where id = ?')
	const nameNumbers = new Map<string, number>()
	const numberOfName = (words: string): number => {
		const key = stored(words)
		const known = nameNumbers.get(key)
		if (known !== undefined) return known
		if (nameNumbers.size >= maxNames) nameNumbers.clear()
		const number = name([key], [key])
		nameNumbers.set(key, number)
		return number
	}
	const addFact = (line: FactLine): void => {
		const {start, end, text} = line.context
		const at = [stored(line.article), start, end]
		if (fact.run(...factValues(line, passage([...at, stored(text)], at))) === 0) return
		const n = Number(firstRow(factNumber, stored(line.id))![0])
		fields.get(line.kind)!.run(n, ...fieldValues(line))
		for (const {name: words, role, entity: id} of factNames(line))
			factName.run(n, numberOfName(words), stored(role), id === null ? null : stored(id))
		for (const {id, as} of linksOf(line)) link.run(n, stored(id), as)
	}
	return {
		addArticle: (row, fieldsOfArticle) => void article.run(...articleValues(row, fieldsOfArticle)),
		addEntities(id, entities) {
			for (const each of entities) {
				if (entity.run(...entityValues(id, each)) === 0) continue
				const names = each.mentions.filter(({form}) => form === 'name').map(({text}) => text)
				for (const words of new Set([each.name, ...names])) entityName.run(stored(each.id), numberOfName(words))
			}
		},
		addFacts: (lines) => lines.forEach(addFact),
		forget: () => nameNumbers.clear(),
	}
}

/** Numbers of names that are kept in memory. */
const maxNames = 50_000

// Adds a row where it isn't there, and gives its number.
const numbered =
	(add: Statement, find: Statement) =>
	(values: readonly (string | number)[], by: readonly (string | number)[]): number => {
		add.run(...values)
		return Number(firstRow(find, ...by)![0])
	}

/** The facts that a fact goes with: those related to it, and the quantities in it. */
function linksOf(line: FactLine): {readonly id: string; readonly as: string}[] {
	const quantities =
		line.kind === 'statement'
			? line.quantities
			: line.kind === 'event'
				? line.arguments.flatMap(({quantityId}) => quantityId ?? [])
				: []
	return [...line.related, ...quantities.map((id) => ({id, as: 'quantity'}))]
}
