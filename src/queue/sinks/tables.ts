/** A table as it is made where it is missing. */
interface Table {
	readonly name: string
	/** Name and type of each column. */
	readonly columns: Readonly<Record<string, string>>
	/** What stands behind the columns. */
	readonly constraints: readonly string[]
	readonly indexes: readonly string[]
}

/** The tables of PostgreSQL; `record` is the whole line of JSON Lines, the columns beside it are parts of it. */
export const tables: readonly Table[] = [
	{
		name: 'articles',
		columns: {
			id: 'text NOT NULL',
			hash: 'text NOT NULL',
			place: 'text NOT NULL',
			title: 'text',
			published: 'text',
			updated: 'text',
			authors: 'jsonb NOT NULL',
			url: 'text',
			source: 'text',
			language: 'text',
			text: 'text NOT NULL',
			entities: 'jsonb NOT NULL',
			messages: 'jsonb NOT NULL',
		},
		constraints: ['PRIMARY KEY (id, hash)'],
		indexes: ['articles_published ON articles (published)', 'articles_place ON articles (place)'],
	},
	{
		name: 'facts',
		columns: {
			id: 'text PRIMARY KEY',
			article: 'text NOT NULL',
			hash: 'text NOT NULL',
			kind: 'text NOT NULL',
			claim_by: 'text',
			claim_mode: 'text NOT NULL',
			polarity: 'text NOT NULL',
			modality: 'text NOT NULL',
			evidence: 'text NOT NULL',
			evidence_start: 'integer NOT NULL',
			evidence_end: 'integer NOT NULL',
			confidence: 'double precision NOT NULL',
			salience: 'double precision NOT NULL',
			record: 'jsonb NOT NULL',
		},
		constraints: ['FOREIGN KEY (article, hash) REFERENCES articles (id, hash) ON DELETE CASCADE'],
		indexes: ['facts_article ON facts (article, hash)', 'facts_kind ON facts (kind)'],
	},
	{
		name: 'errors',
		columns: {
			place: 'text NOT NULL',
			article: 'text',
			reason: 'text NOT NULL',
			cure: 'text NOT NULL',
			batch: 'text NOT NULL',
		},
		constraints: ['UNIQUE (place, reason)'],
		indexes: [],
	},
]

/** The statements that make what is missing. */
export const creation = (): readonly string[] =>
	tables.flatMap(({name, columns, constraints, indexes}) => [
		`CREATE TABLE IF NOT EXISTS ${name} (${[
			...Object.entries(columns).map(([column, type]) => `${column} ${type}`),
			...constraints,
		].join(', ')})`,
		...indexes.map((index) => `CREATE INDEX IF NOT EXISTS ${index}`),
	])

/** Name and type of a column that is there: a row of `information_schema.columns`. */
export interface Column {
	readonly table_name: string
	readonly column_name: string
	readonly data_type: string
}

/** What tables of these names that are there lack, in words; empty where they are ours or missing altogether. */
export function differencesOf(found: readonly Column[]): string[] {
	return tables.flatMap(({name, columns}) => {
		const own = new Map(found.filter(({table_name}) => table_name === name).map((row) => [row.column_name, row]))
		if (own.size === 0) return []
		return Object.entries(columns).flatMap(([column, type]) => {
			const row = own.get(column)
			if (!row) return [`${name} has no column ${column}`]
			return type.startsWith(row.data_type) ? [] : [`${name}.${column} is ${row.data_type}`]
		})
	})
}
