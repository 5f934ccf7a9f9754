import type {FactLine} from '../../emit/fact-lines.js'
import type {EntityRecord} from '../../facts/entity.js'
import type {Extraction} from '../../facts/extraction.js'
import type {Fact} from '../../facts/fact.js'
import type {ReportInput} from '../../report/index.js'
import type {FactsDatabase, SqlValue} from '../../stores/index.js'
import {inWords, openForCommand} from '../options/open-facts.js'
import type {ReportItem} from './item.js'
import {mentionsOf} from './mentions.js'

/**
 * The articles of a database, in the order in which they came. It has neither the places of names nor sentences: names are looked
 * for in the text, and each fact brings the sentences it stands in.
 */
export async function* readDatabase(path: string): AsyncGenerator<ReportItem> {
	const database = await openForCommand(path, {readOnly: true})
	try {
		for (const row of database.select(articlesSql).rows) yield {place: path, input: readArticle(database, row)}
	} catch (error) {
		throw inWords(error)
	} finally {
		database.close()
	}
}

const articlesSql =
	'select id, title, published, updated, authors, url, source, language, dateline, hash, text from articles order by n'

function readArticle(database: FactsDatabase, row: readonly SqlValue[]): ReportInput {
	const [id, title, published, updated, authors, url, source, language, dateline, hash, text] = row.map(textOrNull)
	const words = text ?? ''
	const lines = Array.from(database.select(factsSql, [id!]).rows, (fact) => asLine(fact, {title, published, url}))
	const article: Extraction['article'] = {
		id: id!,
		title: title ?? null,
		published: published ?? null,
		updated: updated ?? null,
		authors: authors ? (JSON.parse(authors) as string[]) : [],
		url: url ?? null,
		source: source ?? null,
		language: language ?? null,
		dateline: dateline ?? null,
		// Facts alone came without one.
		hash: hash ?? lines.map((line) => line.id).join(' '),
		text: words,
		blocks: blocksOf(words, title ?? null),
	}
	if (words === '') return lines
	const extraction: Extraction = {
		article,
		sentences: [],
		entities: readEntities(database, id!, words),
		facts: lines.map(withoutExtra),
		messages: [],
	}
	return {record: extraction, lines, extraction}
}

const factsSql =
	'select f.record, p."start", p."end", p.text from facts f left join passages p on p.n = f.passage where f.article = ? ' +
	'order by f."start", f.n'

type Origin = Readonly<Record<'title' | 'published' | 'url', string | null | undefined>>

function asLine([record, start, end, text]: readonly SqlValue[], {title, published, url}: Origin): FactLine {
	const fact = JSON.parse(String(record)) as Fact
	const {evidence} = fact
	return {
		...fact,
		articleTitle: title ?? null,
		articlePublished: published ?? null,
		articleUrl: url ?? null,
		context:
			text === null
				? {start: evidence.start, end: evidence.end, text: evidence.text}
				: {start: Number(start), end: Number(end), text: String(text)},
	}
}

function withoutExtra({
	articleTitle: _title,
	articlePublished: _date,
	articleUrl: _url,
	context: _context,
	...fact
}: FactLine): Fact {
	return fact as Fact
}

const entitiesSql =
	'select e.id, e.type, e.subtype, e.name, e.gender, e.iso, e.geonames, e.wikidata, e.roles, n.name from entities e ' +
	'left join entity_names en on en.entity = e.id left join names n on n.n = en.name where e.article = ? order by e.id, n.name'

function readEntities(database: FactsDatabase, article: string, text: string): EntityRecord[] {
	const entities = new Map<string, {record: Omit<EntityRecord, 'mentions'>; names: string[]}>()
	for (const row of database.select(entitiesSql, [article]).rows) {
		const [id, type, subtype, name, gender, iso, geonames, wikidata, roles, form] = row.map(textOrNull)
		let entity = entities.get(id!)
		if (!entity) {
			const record = {
				id: id!,
				type: type as EntityRecord['type'],
				subtype: subtype ?? null,
				name: name!,
				gender: (gender ?? null) as EntityRecord['gender'],
				ids: {iso: iso ?? null, geonames: geonames ?? null, wikidata: wikidata ?? null},
				roles: JSON.parse(roles ?? '[]') as EntityRecord['roles'],
			}
			entity = {record, names: []}
			entities.set(id!, entity)
		}
		if (form) entity.names.push(form)
	}
	const mentions = mentionsOf(text, new Map([...entities].map(([id, {names}]) => [id, names])))
	return [...entities].map(([id, {record}]) => ({...record, mentions: mentions.get(id) ?? []}))
}

/** The paragraphs of a text: its lines, the first of which may be the title. */
function blocksOf(text: string, title: string | null): Extraction['article']['blocks'] {
	const lines = [...text.matchAll(/[^\n]+/g)].filter(([line]) => line.trim() !== '')
	return lines.map(({0: line, index}, at) => ({
		start: index,
		end: index + line.length,
		type: at === 0 && line.trim() === title?.trim() ? 'headline' : 'paragraph',
	}))
}

const textOrNull = (value: SqlValue | undefined): string | null =>
	value === null || value === undefined ? null : String(value)
