import {columnsOf, ownColumnsOf} from '../emit/columns.js'
import {type FactKind, factKinds} from '../facts/fact.js'
import type {CellType} from '../facts/presentation.js'
import {presentations} from '../facts/presentations.js'

/** By which a database of facts is known: `nfct` in ASCII, in the head of the file. */
export const applicationId = 0x6e666374

/** Version of the tables: a database of another one is refused. */
export const schemaVersion = 2

/** The table of a kind of fact: `quotes`, `quantities`. */
export const tableOf = (kind: FactKind): string => presentations[kind].plural.toLowerCase()

/** Where a kind's own columns lie; its table joins them with those of all facts. */
export const fieldsOf = (kind: FactKind): string => `${kind}_fields`

/** A name as SQL takes it for a name, whatever is in it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

const sqlTypes: Readonly<Record<CellType, string>> = {
	text: 'text',
	number: 'real',
	whole: 'integer',
	texts: 'text',
	numbers: 'text',
}

/*
 * articles, entities         an article, an entity of an article each
 * facts                      what every fact has; `record` is the whole fact in JSON
 * quotes, quantities, …      a view a kind, with the columns of CSV; lists are JSON
 * passages                   the sentences that facts stand in
 * names, fact_names, entity_names   who and what facts and entities are called
 * fact_links                 a fact's related facts and the quantities in it
 * merged                     what newsfacts merge writes: an entity, a quote, an event, a number over time of the whole archive
 * merged_entities            which of them each article's entities are
 * …_text                     full text: articles_text(title, text), passages_text(text), names_text(name)
 */

/** The statements that make an empty database into one of ours. */
export const schemaSql = (): string =>
	[
		tables,
		...factKinds.map(fieldsTable),
		...factKinds.map(kindView),
		...indexes,
		fullText('articles', ['title', 'text'], 'porter unicode61 remove_diacritics 2'),
		fullText('passages', ['text'], 'porter unicode61 remove_diacritics 2'),
		fullText('names', ['name'], 'unicode61 remove_diacritics 2'),
		`pragma application_id = ${applicationId}`,
		`pragma user_version = ${schemaVersion}`,
	].join(';\n')

const tables = `
create table articles (
	n integer primary key, id text not null unique, title text, published text, updated text, authors text, url text,
	canonical text, source text, section text, language text, dateline text, hash text, text text, place text,
	facts integer not null, digest text not null, facts_digest text not null
);
create table entities (
	id text primary key, article text not null references articles (id) on delete cascade, type text not null, subtype text,
	name text not null, gender text, iso text, geonames text, wikidata text, mentions integer not null, roles text not null
) without rowid;
create table passages (
	n integer primary key, article text not null references articles (id) on delete cascade,
	"start" integer not null, "end" integer not null, text text not null, unique (article, "start", "end")
);
create table facts (
	n integer primary key, id text not null unique, article text not null references articles (id) on delete cascade,
	kind text not null, description text not null, earliest text, latest text,
	claimBy text, claimMode text, polarity text, modality text, confidence real, salience real, evidence text,
	"start" integer, "end" integer, sentence integer, rule text, related text,
	passage integer references passages (n) on delete set null, record text not null
);
create table names (n integer primary key, name text not null unique);
create table fact_names (
	fact integer not null references facts (n) on delete cascade, name integer not null references names (n), role text not null,
	entity text, primary key (name, role, fact)
) without rowid;
create table entity_names (
	entity text not null references entities (id) on delete cascade, name integer not null references names (n),
	primary key (name, entity)
) without rowid;
create table fact_links (
	fact integer not null references facts (n) on delete cascade, other text not null, "as" text not null,
	primary key (fact, other, "as")
) without rowid;
create table merged (
	kind text not null, id text not null, type text, name text, articles integer, first text, last text,
	record text not null, primary key (kind, id)
) without rowid;
create table merged_entities (entity text primary key, merged text not null) without rowid;
create table merged_files (kind text primary key, digest text not null) without rowid`

const indexes = [
	'create index facts_of_article on facts (article, "start")',
	'create index facts_of_kind on facts (kind, earliest)',
	'create index facts_of_passage on facts (passage)',
	'create index entities_of_article on entities (article)',
	'create index entities_of_name on entities (name)',
	'create index names_of_fact on fact_names (fact)',
	'create index facts_of_entity on fact_names (entity)',
	'create index names_of_entity on entity_names (entity)',
	'create index facts_linked on fact_links (other)',
	'create index entities_of_merged on merged_entities (merged)',
	'create index merged_of_name on merged (name)',
	'create index quantities_of_unit on quantity_fields (unit collate nocase)',
	'create index quantities_of_code on quantity_fields (unitCode collate nocase)',
	'create index events_of_type on event_fields (type collate nocase)',
]

const fieldsTable = (kind: FactKind): string => {
	const columns = ownColumnsOf(kind).map(({name, type}) => `${quoted(name)} ${sqlTypes[type]}`)
	return `create table ${fieldsOf(kind)} (n integer primary key references facts (n) on delete cascade, ${columns.join(', ')})`
}

/** Where the view of a kind has the columns from that every kind has. */
const shared: Readonly<Record<string, string>> = {
	published: 'a.published',
	context: 'p.text',
	articleTitle: 'a.title',
	articleUrl: 'a.url',
}

const kindView = (kind: FactKind): string => {
	const own = new Set(ownColumnsOf(kind).map(({name}) => name))
	const columns = columnsOf(kind).map(({name}) => {
		const from = own.has(name) ? `k.${quoted(name)}` : (shared[name] ?? `f.${quoted(name)}`)
		return `${from} as ${quoted(name)}`
	})
	return (
		`create view ${tableOf(kind)} as select ${columns.join(', ')} from ${fieldsOf(kind)} k join facts f on f.n = k.n ` +
		'join articles a on a.id = f.article left join passages p on p.n = f.passage'
	)
}

// The index holds no text of its own: triggers keep it as the table is.
const fullText = (table: string, columns: readonly string[], tokenizer: string): string => {
	const index = `${table}_text`
	const values = (row: string): string => columns.map((column) => `${row}.${column}`).join(', ')
	const names = columns.join(', ')
	return [
		`create virtual table ${index} using fts5 (${names}, content = '${table}', content_rowid = 'n', tokenize = "${tokenizer}")`,
		`create trigger ${table}_added after insert on ${table} begin insert into ${index} (rowid, ${names}) values (new.n, ${values('new')}); end`,
		`create trigger ${table}_removed after delete on ${table} begin insert into ${index} (${index}, rowid, ${names}) values ('delete', old.n, ${values('old')}); end`,
	].join(';\n')
}
