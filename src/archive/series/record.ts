import type {QuantityFact} from '../../facts/quantity/schema.js'
import {hashesAfter} from '../../model/hash.js'
import {byText} from '../article.js'
import type {Articles} from '../articles.js'
import type {NamedEntities} from '../entities/named.js'
import {type EventRecords, eventId} from '../events/record.js'
import type {SecondReading} from '../second-reading.js'
import {type FactSource, type Spread, sourceOf, spreadOf} from '../sources.js'
import type {CollectedQuantity} from './collect.js'
import type {SeriesCluster} from './link.js'

/** What one article says the number is. */
export interface SeriesPoint extends FactSource {
	/** Day on which it holds: as stated, else that of the article; null where neither is known. */
	readonly date: string | null
	readonly value: number | null
	readonly min: number | null
	readonly max: number | null
	readonly bound: QuantityFact['bound']
}

/** The same number as several articles give it over time: a line of `series.jsonl`. */
export interface ArchiveSeries extends Spread {
	readonly schema: 1
	/** Sixteen hexadecimal digits: a hash of what the number is about, its unit, the thing counted and the verb. */
	readonly id: string
	/** The entity that it is about; null for a number of an event. */
	readonly about: {readonly id: string; readonly name: string} | null
	/** Id of the event of which it is a number, and its role there: `dead`. */
	readonly event: string | null
	readonly role: string | null
	readonly type: QuantityFact['type']
	readonly unit: string | null
	readonly unitCode: string | null
	/** Head of the thing counted, and lemma of the verb, as most articles have them. */
	readonly counted: string | null
	readonly verb: string | null
	/** The least and the greatest value, bounds of ranges among them, and the latest. */
	readonly lowest: number
	readonly highest: number
	readonly latest: number
	/** By day, the undated last. */
	readonly points: readonly SeriesPoint[]
}

/** What records of series are made from. */
export interface SeriesRecords {
	readonly quantities: readonly CollectedQuantity[]
	readonly series: readonly SeriesCluster[]
	/** Ids of the facts. */
	readonly reading: SecondReading<string>
	readonly events: EventRecords
	readonly entities: NamedEntities
	readonly articles: Articles
	readonly ranks: Int32Array
	readonly firsts: Int32Array
}

const hashOf = hashesAfter('newsfacts archive series')

/** The records of all series, by day of the first article and id. */
export function* recordSeries(records: SeriesRecords): Generator<ArchiveSeries> {
	const all = records.series.map((series) => recordOne(series, records))
	yield* all.sort((a, b) => byText(a.first ?? '~', b.first ?? '~') || byText(a.id, b.id))
}

function recordOne({event, role, about, members}: SeriesCluster, records: SeriesRecords): ArchiveSeries {
	const {quantities, reading, entities, articles, ranks, firsts} = records
	const sorted = members
		.map((member) => quantities[member]!)
		.sort((a, b) => byText(a.date ?? '~', b.date ?? '~') || ranks[a.article]! - ranks[b.article]! || a.place - b.place)
	const {type, unit, unitCode} = sorted[0]!
	const numbers = sorted.flatMap(({value, min, max}) => [value, min, max].filter((one) => one !== null))
	const last = sorted.at(-1)!
	const counted = mostOf(sorted.map(({head}) => head))
	const verb = mostOf(sorted.map((quantity) => quantity.verb))
	const own = event ? eventId(event, records.events) : entities.ids[about]!
	return {
		schema: 1,
		id: hashOf(own, role ?? '', type, unit ?? '', event ? '' : (counted ?? ''), event ? '' : (verb ?? '')),
		about: event ? null : {id: own, name: entities.names[about]!},
		event: event ? own : null,
		role,
		type,
		unit,
		unitCode,
		counted,
		verb,
		lowest: numbers.reduce((least, number) => Math.min(least, number)),
		highest: numbers.reduce((most, number) => Math.max(most, number)),
		latest: last.value ?? last.min ?? last.max ?? 0,
		...spreadOf(
			sorted.map(({article}) => article),
			articles,
			firsts,
		),
		points: sorted.map(({article, place, date, value, min, max, bound}) => ({
			date,
			value,
			min,
			max,
			bound,
			...sourceOf(article, reading.get(article, place) ?? '', articles),
		})),
	}
}

function mostOf(values: readonly (string | null)[]): string | null {
	const counts = new Map<string, number>()
	for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
	return [...counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))[0]?.[0] ?? null
}
