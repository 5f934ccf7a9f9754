import {ownColumnsOf} from '../emit/columns.js'
import type {FactLine} from '../emit/fact-lines.js'
import {describe} from '../facts/describe/describe.js'
import type {Extraction} from '../facts/extraction.js'
import {type Fact, type FactKind, factKinds} from '../facts/fact.js'
import type {Cell} from '../facts/presentation.js'
import {wellFormed} from '../model/code-points.js'
import {type Days, daysOf} from './period.js'
import type {SqlValue} from './sqlite/database.js'

/** Text as SQLite keeps it: NUL, at which it would end, and halves of characters are U+FFFD. */
export const stored = (text: string): string => wellFormed(text).replaceAll('\u0000', '\ufffd')

const storedOrNull = (text: string | null | undefined): string | null =>
	text === null || text === undefined ? null : stored(text)

const asJson = (value: unknown): string => stored(JSON.stringify(value))

export interface ArticleRow {
	readonly id: string
	readonly place: string | null
	readonly facts: number
	readonly digest: string
	readonly factsDigest: string
}

type Fields = Partial<Extraction['article']> & {readonly title: string | null; readonly published: string | null}

export const articleColumns = [
	...['id', 'title', 'published', 'updated', 'authors', 'url', 'canonical', 'source', 'section', 'language'],
	...['dateline', 'hash', 'text', 'place', 'facts', 'digest', 'facts_digest'],
] as const

export const articleValues = (row: ArticleRow, article: Fields): SqlValue[] => [
	stored(row.id),
	storedOrNull(article.title),
	storedOrNull(article.published),
	storedOrNull(article.updated),
	article.authors ? asJson(article.authors) : null,
	storedOrNull(article.url),
	storedOrNull(article.canonical),
	storedOrNull(article.source),
	storedOrNull(article.section),
	storedOrNull(article.language),
	storedOrNull(article.dateline),
	storedOrNull(article.hash),
	storedOrNull(article.text),
	storedOrNull(row.place),
	row.facts,
	row.digest,
	row.factsDigest,
]

export const entityColumns = [
	...['id', 'article', 'type', 'subtype', 'name', 'gender', 'iso', 'geonames', 'wikidata', 'mentions', 'roles'],
] as const

export const entityValues = (article: string, entity: Extraction['entities'][number]): SqlValue[] => [
	stored(entity.id),
	stored(article),
	entity.type,
	storedOrNull(entity.subtype),
	stored(entity.name),
	entity.gender,
	storedOrNull(entity.ids.iso),
	storedOrNull(entity.ids.geonames),
	storedOrNull(entity.ids.wikidata),
	entity.mentions.length,
	asJson(entity.roles),
]

export const factColumns = [
	...['id', 'article', 'kind', 'description', 'earliest', 'latest', 'claimBy', 'claimMode', 'polarity', 'modality'],
	...['confidence', 'salience', 'evidence', 'start', 'end', 'sentence', 'rule', 'related', 'passage', 'record'],
] as const

export function factValues(line: FactLine, passage: number): SqlValue[] {
	const {articleTitle: _title, articlePublished, articleUrl: _url, context: _context, ...fact} = line
	const {claim, evidence} = fact
	const days = timeOf(fact as Fact, articlePublished)
	return [
		stored(fact.id),
		stored(fact.article),
		fact.kind,
		stored(describe(fact as Fact)),
		days?.first ?? null,
		days?.last ?? null,
		storedOrNull(claim.by),
		claim.mode,
		claim.polarity,
		claim.modality,
		fact.confidence,
		fact.salience,
		stored(evidence.text),
		evidence.start,
		evidence.end,
		fact.sentence,
		stored(evidence.rule),
		asJson(fact.related.map(({id, as}) => `${as}:${id}`)),
		passage,
		asJson(fact),
	]
}

const ownColumns = new Map(factKinds.map((kind) => [kind, ownColumnsOf(kind)]))

export const fieldColumns = (kind: FactKind): string[] => ownColumns.get(kind)!.map(({name}) => name)

/** A fact's values for the columns of its kind. */
export const fieldValues = (line: FactLine): SqlValue[] =>
	ownColumns.get(line.kind)!.map(({fill}) => asValue(fill(line)))

function asValue(cell: Cell): SqlValue {
	if (typeof cell === 'number') return cell
	if (typeof cell === 'string' || cell === null) return storedOrNull(cell)
	return asJson(cell)
}

// The fact's own time; without one on the calendar, the day of its article.
function timeOf(fact: Fact, published: string | null): Days | null {
	return ownTime(fact) ?? daysOf(published?.slice(0, 10) ?? '')
}

/** Ends of a time that is open on one side. */
const everBefore = '0001-01-01'
const everAfter = '9999-12-31'

function ownTime(fact: Fact): Days | null {
	switch (fact.kind) {
		case 'date': {
			const {earliest, latest} = fact
			if (earliest === null && latest === null) return daysOf(fact.value)
			return {first: earliest?.slice(0, 10) ?? everBefore, last: latest?.slice(0, 10) ?? everAfter}
		}
		case 'event':
			return daysOf(fact.date?.value ?? '')
		case 'quantity':
			return daysOf(fact.asOf ?? '')
		case 'role': {
			const [since, until] = [daysOf(fact.since ?? ''), daysOf(fact.until ?? '')]
			return since || until ? {first: since?.first ?? everBefore, last: until?.last ?? everAfter} : null
		}
		case 'relation':
			return null
		default:
			return daysOf(fact.time ?? '')
	}
}
