import type {FactKind} from '../facts/fact.js'
import {currencyNamed} from '../numbers/units/currency-table.js'
import {checkQuestion, type Question} from './check-question.js'

import {nameQuery, wordsQuery} from './full-text.js'
import {stored} from './rows.js'
import type {SqlValue} from './sqlite/database.js'

export type {Question} from './check-question.js'

/** A statement of SQL with the values for its `?`. */
export interface Sql {
	readonly sql: string
	readonly values: readonly SqlValue[]
}

interface Condition {
	readonly sql: string
	readonly values: readonly SqlValue[]
}

const condition = (sql: string, ...values: SqlValue[]): Condition => ({sql, values})

/**
 * The facts that a question asks for, as SQL: each with its record, its article's title, date and address, and the place
 * and words of its sentences. The best match of `text` comes first, else the earliest article.
 */
export function factsSql(question: Question): Sql {
	const {from, sql, values} = clauses(question)
	const rank = question.text !== undefined && wordsQuery(question.text) !== null ? 'r.rank, ' : ''
	const limit = question.limit === undefined ? '' : ' limit ?'
	return {
		sql:
			'select f.record, a.title, a.published, a.url, p."start", p."end", p.text ' +
			`${from}${sql} order by ${rank}a.published, a.id, f."start", f.n${limit}`,
		values: [...values, ...(question.limit === undefined ? [] : [question.limit])],
	}
}

/** How many facts a question asks for, as SQL. */
export function countSql(question: Question): Sql {
	const {from, sql, values} = clauses(question)
	return {sql: `select count(*) ${from}${sql}`, values}
}

function clauses(question: Question): {readonly from: string; readonly sql: string; readonly values: SqlValue[]} {
	checkQuestion(question)
	const conditions = conditionsOf(question)
	const words = question.text === undefined ? undefined : wordsQuery(question.text)
	// Words that no text has, such as `&`, find nothing.
	if (words === null) conditions.push(condition('false'))
	const from =
		'from facts f join articles a on a.id = f.article left join passages p on p.n = f.passage' +
		(words ? ' join passages_text r on r.rowid = f.passage' : '')
	if (words) conditions.push(condition('r.passages_text match ?', words))
	const sql = conditions.length > 0 ? ` where ${conditions.map((each) => each.sql).join(' and ')}` : ''
	return {from, sql, values: conditions.flatMap((each) => each.values)}
}

function conditionsOf(question: Question): Condition[] {
	const {speaker, entity, unit, event, from, to, article, minConfidence} = question
	const kinds = question.kinds ?? impliedKinds(question)
	return [
		...(kinds === null ? [] : [condition(`f.kind in (${kinds.map(() => '?').join(', ')})`, ...kinds)]),
		...(speaker === undefined ? [] : [saidBy(speaker, kinds)]),
		...(entity === undefined ? [] : [about(entity)]),
		...(unit === undefined ? [] : [inUnit(unit)]),
		...(event === undefined
			? []
			: [condition('f.n in (select n from event_fields where type = ? collate nocase)', stored(event))]),
		...(from === undefined ? [] : [condition('f.latest >= ?', from)]),
		...(to === undefined ? [] : [condition('f.earliest <= ?', to)]),
		...(article === undefined ? [] : [condition('f.article = ?', stored(article))]),
		...(minConfidence === undefined ? [] : [condition('f.confidence >= ?', minConfidence)]),
	]
}

// What a question is about by itself: of a speaker the quotes, of a unit the numbers.
function impliedKinds({speaker, unit, event}: Question): readonly FactKind[] | null {
	if (event !== undefined) return ['event']
	if (unit !== undefined) return ['quantity']
	return speaker === undefined ? null : ['quote']
}

// The words of a quote are its speaker's; what they say is another fact, with the speaker as its source.
function saidBy(name: string, kinds: readonly FactKind[] | null): Condition {
	const named = namesLike(name)
	const as = (role: string): string =>
		`f.n in (select fact from fact_names where role = '${role}' and name in (${named.sql}))`
	if (kinds?.every((kind) => kind === 'quote')) return condition(as('speaker'), ...named.values)
	if (kinds && !kinds.includes('quote')) return condition(as('claim'), ...named.values)
	return condition(`iif(f.kind = 'quote', ${as('speaker')}, ${as('claim')})`, ...named.values, ...named.values)
}

// By the names in the fact, and by every other name that its article has for the same entity; where the archive has been
// merged, by those that any article has for it.
const about = (name: string): Condition => {
	if (/^[\da-f]{16}$/.test(name))
		return condition(
			'f.n in (select fact from fact_names where entity = ? or entity in (select entity from merged_entities where merged = ?))',
			name,
			name,
		)
	const named = namesLike(name)
	const entities = `select entity from entity_names where name in (${named.sql})`
	const merged = `select entity from merged_entities where merged in (select merged from merged_entities where entity in (${entities}))`
	return condition(
		`f.n in (select fact from fact_names where name in (${named.sql}) union select fact from fact_names where entity in ` +
			`(${entities} union ${merged}))`,
		...named.values,
		...named.values,
		...named.values,
	)
}

function namesLike(name: string): Condition {
	const query = nameQuery(name)
	return query === null
		? condition('select n from names where name = ?', stored(name))
		: condition('select rowid from names_text where names_text match ?', query)
}

function inUnit(unit: string): Condition {
	const written = stored(unit).toLowerCase()
	// `kilometres` as well as `kilometre`, `dollars` as well as `USD`.
	const forms = [...new Set([written, written.replace(/s$/, ''), written.replace(/ies$/, 'y')])]
	// `R$` is named in capitals.
	forms.push(...new Set([stored(unit), ...forms].flatMap((form) => currencyNamed(form) ?? [])))
	const list = forms.map(() => '?').join(', ')
	const quantities = `select n from quantity_fields where unit collate nocase in (${list}) or unitCode collate nocase in (${list})`
	return condition(
		`(f.n in (${quantities}) or f.n in (select l.fact from fact_links l join facts q on q.id = l.other ` +
			`where l."as" = 'quantity' and q.n in (${quantities})))`,
		...forms,
		...forms,
		...forms,
		...forms,
	)
}
