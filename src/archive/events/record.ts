import type {EventFact} from '../../facts/event/schema.js'
import {hashesAfter} from '../../model/hash.js'
import {byText} from '../article.js'
import type {Articles} from '../articles.js'
import type {NamedEntities} from '../entities/named.js'
import type {SecondReading} from '../second-reading.js'
import {type FactSource, type Spread, sourceOf, spreadOf} from '../sources.js'
import type {CollectedEvent} from './collect.js'
import type {EventCluster} from './link.js'

/** Where an archive has an event. */
export interface EventSource extends FactSource {
	/** `actual` or `intended`. */
	readonly modality: EventFact['claim']['modality']
}

/** What takes part in an event, as several articles have it. */
export interface ArchiveArgument {
	readonly role: string
	/** The archive's id where it is an entity. */
	readonly id: string | null
	readonly name: string
	/** How many articles say so. */
	readonly articles: number
}

/** One event that several articles report: a line of `events.jsonl`. */
export interface ArchiveEvent extends Spread {
	readonly schema: 1
	/** Sixteen hexadecimal digits: a hash of type, earliest article and the fact there. */
	readonly id: string
	readonly type: string
	/** Days on which it took place or is to; both null where no article names a day. */
	readonly from: string | null
	readonly to: string | null
	readonly place: {readonly id: string | null; readonly name: string} | null
	/** By role, the one that most articles have first. */
	readonly arguments: readonly ArchiveArgument[]
	/** The earliest first. */
	readonly sources: readonly EventSource[]
}

/** What the second reading of an article gives of one of its events. */
export type ReadEvent = Pick<EventFact, 'id' | 'arguments' | 'place' | 'claim'>

/** What records of events are made from. */
export interface EventRecords {
	readonly events: readonly CollectedEvent[]
	readonly clusters: readonly EventCluster[]
	readonly reading: SecondReading<ReadEvent>
	readonly entities: NamedEntities
	readonly articles: Articles
	readonly firsts: Int32Array
}

const hashOf = hashesAfter('newsfacts archive event')

/** The id of an event, which its second reading must have given. */
export function eventId({type, members}: EventCluster, {events, reading, articles}: EventRecords): string {
	const {article, place} = events[members[0]!]!
	return hashOf(type, articles.ref(article).id, reading.get(article, place)?.id ?? place)
}

/** The records of all events of several articles, by day of the first article and id. */
export function* recordEvents(records: EventRecords): Generator<ArchiveEvent> {
	const all = records.clusters.filter(({articles}) => articles.size > 1).map((cluster) => recordEvent(cluster, records))
	yield* all.sort((a, b) => byText(a.first ?? '~', b.first ?? '~') || byText(a.id, b.id))
}

function recordEvent(cluster: EventCluster, records: EventRecords): ArchiveEvent {
	const {events, reading, articles, firsts} = records
	const {type, members, days} = cluster
	const numbers = members.map((member) => events[member]!.article)
	const readings = members.map((member) => reading.get(events[member]!.article, events[member]!.place))
	return {
		schema: 1,
		id: eventId(cluster, records),
		type,
		from: days.isNamed ? dayText(days.from) : null,
		to: days.isNamed ? dayText(days.to) : null,
		place: placeOf(members, readings, records),
		arguments: argumentsOf(members, readings, records),
		...spreadOf(numbers, articles, firsts),
		sources: members.map((_, at) => {
			const {id = '', claim} = readings[at] ?? {}
			const {modality = 'actual'} = claim ?? {}
			return {...sourceOf(numbers[at]!, id, articles), modality}
		}),
	}
}

const dayText = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

type Readings = readonly (ReadEvent | null)[]

// The place that most reports name, a town before a country.
function placeOf(
	members: readonly number[],
	readings: Readings,
	{events, entities}: EventRecords,
): ArchiveEvent['place'] {
	const counts = new Map<string, {id: string | null; name: string; count: number}>()
	members.forEach((member, at) => {
		const {where} = events[member]!
		const cluster = where < 0 ? -1 : entities.clusterOf[where]!
		const name = cluster < 0 ? readings[at]?.place?.name : entities.names[cluster]
		if (!name) return
		const id = cluster < 0 ? null : entities.ids[cluster]!
		const known = counts.get(id ?? name)
		counts.set(id ?? name, {id, name, count: (known?.count ?? 0) + 1})
	})
	const [best] = [...counts.values()].sort((a, b) => b.count - a.count || byText(a.name, b.name))
	return best ? {id: best.id, name: best.name} : null
}

/** The longest name that is written of what is no entity, in characters. */
const maxName = 200

function argumentsOf(
	members: readonly number[],
	readings: Readings,
	{events, entities}: EventRecords,
): ArchiveArgument[] {
	const counts = new Map<string, {role: string; id: string | null; name: string; articles: Set<number>}>()
	members.forEach((member, at) => {
		const {article, arguments: args} = events[member]!
		args.forEach(({role, sightings}, place) => {
			const [sighting] = sightings
			const cluster = sighting === undefined ? -1 : entities.clusterOf[sighting]!
			const name = cluster < 0 ? readings[at]?.arguments[place]?.text.slice(0, maxName) : entities.names[cluster]
			if (!name) return
			const id = cluster < 0 ? null : entities.ids[cluster]!
			const key = `${role} ${id ?? name.toLowerCase()}`
			const known = counts.get(key)
			if (known) known.articles.add(article)
			else counts.set(key, {role, id, name, articles: new Set([article])})
		})
	})
	return [...counts.values()]
		.map(({role, id, name, articles: {size}}) => ({role, id, name, articles: size}))
		.sort((a, b) => byText(a.role, b.role) || b.articles - a.articles || byText(a.name, b.name))
}
