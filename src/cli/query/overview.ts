import {visibleLine} from '../../emit/visible.js'
import {factKinds} from '../../facts/fact.js'
import type {FactsDatabase, SqlValue} from '../../stores/index.js'

/** Rows of each list. */
const shown = 5

/** What is in a database: how much of what, from when to when, and who speaks most. */
export function overview(database: FactsDatabase): string {
	const ask = (sql: string): SqlValue[][] => [...database.select(sql).rows]
	const [articles, from, to] = ask('select count(*), min(published), max(published) from articles')[0]!
	const [entities] = ask('select count(*) from entities')[0]!
	const counts = new Map(ask('select kind, count(*) from facts group by kind').map(([kind, count]) => [kind, count]))
	const span = from === null ? '' : `, ${day(from)} to ${day(to)}`
	const all = [...counts.values()].reduce<number>((sum, count) => sum + Number(count), 0)
	return [
		`${number(articles)} articles${span}, ${number(entities)} entities, ${number(all)} facts`,
		...factKinds.map((kind) => `  ${kind.padEnd(10)} ${number(counts.get(kind) ?? 0).padStart(9)}`),
		...list('speakers', ask(most('speaker', 'quotes'))),
		...list('events', ask(most('type', 'events'))),
		...list('units', ask(most('unit', 'quantities'))),
		'',
	].join('\n')
}

const most = (column: string, table: string): string =>
	`select ${column}, count(*) from ${table} where ${column} is not null group by 1 order by 2 desc, 1 limit ${shown}`

function list(name: string, rows: readonly SqlValue[][]): string[] {
	if (rows.length === 0) return []
	return [
		`most ${name}: ${rows.map(([value, count]) => `${visibleLine(String(value)).slice(0, 80)} (${number(count)})`).join(', ')}`,
	]
}

const day = (value: SqlValue | undefined): string => visibleLine(String(value)).slice(0, 10)

const number = (value: SqlValue | undefined): string => Number(value).toLocaleString('en-US')
