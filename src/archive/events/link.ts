import type {NamedEntities} from '../entities/named.js'
import type {Sightings} from '../entities/sightings.js'
import type {CollectedEvent} from './collect.js'
import {compareEvents, type EventProfile, enoughPoints, joinProfiles, type PlaceKind, profileEvent} from './compare.js'
import {couldMeet, type Days} from './days.js'

/** One event, as one or more articles report it: numbers of events, the earliest article first. */
export interface EventCluster {
	readonly type: string
	readonly members: number[]
	readonly profile: EventProfile
	/** The days of its first report with a day of the calendar, else of its first. */
	days: Days
	readonly articles: Set<number>
}

/** Days of a bucket, and events of one party in one bucket that are compared at most, the latest. */
const bucketDays = 8
const maxPerBucket = 24

/**
 * Events that several articles report: of one type, on days that could be the same, with enough of the same people, bodies and
 * places. Two events of one article are never one. Every event is in one cluster, most alone. In the order of the archive. Linear
 * for a bounded number of events of one party in a week.
 */
export function linkEvents(
	events: readonly CollectedEvent[],
	ranks: Int32Array,
	sightings: Sightings,
	entities: NamedEntities,
): EventCluster[] {
	const order = events.map((_, number) => number)
	order.sort((a, b) => ranks[events[a]!.article]! - ranks[events[b]!.article]! || events[a]!.place - events[b]!.place)
	const clusterOf = (sighting: number): number => entities.clusterOf[sighting]!
	const kindOf = makeKindOf(sightings, entities)
	const stories = new Stories(sightings, clusterOf, kindOf)
	const buckets = new Map<string, EventCluster[]>()
	const clusters: EventCluster[] = []
	for (const number of order) {
		const event = events[number]!
		const profile = profileEvent(event, clusterOf, kindOf)
		const found = find(event, profile)
		if (found) {
			found.members.push(number)
			found.articles.add(event.article)
			joinProfiles(found.profile, profile)
			if (!found.days.isNamed && event.days.isNamed) found.days = event.days
			file(found, event.days, profile)
		} else {
			const {type, days, article} = event
			const cluster = {type, members: [number], profile, days, articles: new Set([article])}
			clusters.push(cluster)
			file(cluster, days, profile)
		}
	}
	return clusters

	function find({type, days, article}: CollectedEvent, profile: EventProfile): EventCluster | undefined {
		let best: EventCluster | undefined
		let most = 0
		const tried = new Set<EventCluster>()
		for (const key of keysOf(type, days, profile, 1))
			for (const cluster of buckets.get(key) ?? []) {
				if (tried.has(cluster)) continue
				tried.add(cluster)
				if (cluster.articles.has(article) || !couldMeet(cluster.days, days)) continue
				const areSameDay = cluster.days.isNamed && days.isNamed && cluster.days.from === days.from
				const areOneStory = stories.share(article, events[cluster.members[0]!]!.article)
				const sum = compareEvents(type, cluster.profile, profile, {areSameDay, areOneStory})
				if (sum < enoughPoints || sum <= most) continue
				most = sum
				best = cluster
			}
		return best
	}

	function file(cluster: EventCluster, days: Days, profile: EventProfile): void {
		for (const key of keysOf(cluster.type, days, profile, 0)) {
			const bucket = buckets.get(key)
			if (!bucket) buckets.set(key, [cluster])
			else if (!bucket.includes(cluster)) {
				bucket.push(cluster)
				if (bucket.length > maxPerBucket) bucket.shift()
			}
		}
	}
}

/** Under which events meet: type, party or town, days; with `margin` the buckets beside them too. */
function keysOf(type: string, {from, to}: Days, {parties, towns}: EventProfile, margin: number): string[] {
	const names = new Set([...towns])
	for (const set of parties.values()) for (const party of set) names.add(party)
	const keys: string[] = []
	const last = Math.min(Math.floor(to / bucketDays), Math.floor(from / bucketDays) + 8)
	for (const name of names)
		for (let bucket = Math.floor(from / bucketDays) - margin; bucket <= last + margin; bucket++)
			keys.push(`${type} ${name} ${bucket}`)
	return keys
}

function makeKindOf(sightings: Sightings, {clusters}: NamedEntities): (cluster: number) => PlaceKind | null {
	const kinds: (PlaceKind | null)[] = []
	return (number) => {
		if (kinds[number] === undefined) {
			const {type, sightings: members} = clusters[number]!
			const {subtype} = sightings.look(members[0]!)
			kinds[number] = type !== 'place' ? null : subtype === 'country' || subtype === 'region' ? 'country' : 'town'
		}
		return kinds[number]!
	}
}

/** Entities of an article beyond this many say nothing of its story. */
const maxCast = 60

/** Whom articles are about: people, bodies and towns. */
class Stories {
	readonly #sightings: Sightings
	readonly #clusterOf: (sighting: number) => number
	readonly #kindOf: (cluster: number) => PlaceKind | null
	#article = -1
	#cast: ReadonlySet<number> = new Set()

	constructor(
		sightings: Sightings,
		clusterOf: (sighting: number) => number,
		kindOf: (cluster: number) => PlaceKind | null,
	) {
		this.#sightings = sightings
		this.#clusterOf = clusterOf
		this.#kindOf = kindOf
	}

	/** Whether two articles name two of the same. Asked for one article again and again, its cast is read once. */
	share(article: number, other: number): boolean {
		if (article !== this.#article) {
			this.#cast = new Set(this.#castOf(article))
			this.#article = article
		}
		let shared = 0
		for (const cluster of new Set(this.#castOf(other))) if (this.#cast.has(cluster) && ++shared === 2) return true
		return false
	}

	#castOf(article: number): number[] {
		const {firsts} = this.#sightings
		const cast: number[] = []
		for (let at = firsts[article]!; at < Math.min(firsts[article + 1]!, firsts[article]! + maxCast); at++) {
			const cluster = this.#clusterOf(at)
			if (this.#kindOf(cluster) !== 'country') cast.push(cluster)
		}
		return cast
	}
}
