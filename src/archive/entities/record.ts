import {byText} from '../article.js'
import type {Articles} from '../articles.js'
import {scoreOf} from './cluster.js'
import type {ArchiveEntity} from './entity-record.js'
import {gatherDescriptions} from './gather-descriptions.js'
import {identify} from './ids.js'
import type {LinkedEntities} from './link.js'
import type {NamedEntities} from './named.js'
import type {Look, Sightings} from './sightings.js'

export function nameEntities(linked: LinkedEntities, sightings: Sightings, articles: Articles): NamedEntities {
	const names = linked.clusters.map(({sightings: members}) => usualName(members, sightings))
	return {...linked, ...identify(linked, sightings, articles), names}
}

// The form that most articles use, of several the earliest. Capitals alone are a headline's, `J. Smith` is short for another.
function usualName(members: readonly number[], sightings: Sightings): string {
	const counts = new Map<string, number>()
	for (const sighting of members) {
		const {name} = sightings.look(sighting)
		counts.set(name, (counts.get(name) ?? 0) + 1)
	}
	let best = ''
	let most = 0
	for (const [name, count] of counts) {
		const rank = count + (isShouted(name) ? 0 : 1e9) + (/^\p{L}\.? /u.test(name) ? 0 : 1e9)
		if (rank <= most) continue
		best = name
		most = rank
	}
	return best
}

// `HARBOUR BOARD`, not `FBI`
const isShouted = (name: string): boolean => name.length > 6 && !/\p{Ll}/u.test(name)

/** The records of all entities, by type, name and id. */
export function* recordEntities(
	named: NamedEntities,
	sightings: Sightings,
	articles: Articles,
): Generator<ArchiveEntity> {
	const {clusters, ids, names} = named
	const order = clusters.map((_, number) => number)
	order.sort(
		(a, b) => byText(clusters[a]!.type, clusters[b]!.type) || byText(names[a]!, names[b]!) || byText(ids[a]!, ids[b]!),
	)
	for (const number of order) yield recordEntity(number, named, sightings, articles)
}

/** At most so many others are listed. */
const maxTogether = 10
/** Entities of one article beyond this many are no company: lists name thousands. */
const maxPerArticle = 60

function recordEntity(number: number, named: NamedEntities, sightings: Sightings, articles: Articles): ArchiveEntity {
	const cluster = named.clusters[number]!
	const {type, sightings: members} = cluster
	const name = named.names[number]!
	const looks = [...cluster.looks].map((look) => sightings.lookAt(look))
	const refs = members.map((sighting) => articles.ref(sightings.articles[sighting]!))
	const days = refs.flatMap(({published}) => published ?? [])
	const {posts, organizations} = gatherDescriptions(members, named, sightings, articles)
	return {
		schema: 1,
		id: named.ids[number]!,
		type,
		name,
		aliases: [...new Set(looks.flatMap(({forms}) => forms))].filter((form) => form !== name).sort(byText),
		subtype: mostOf(members.map((sighting) => sightings.look(sighting).subtype)),
		country: countryOf(number, named, sightings),
		iso: type === 'place' ? firstOf(looks, ({iso, subtype}) => (subtype === 'city' ? null : iso)) : null,
		geonames: firstOf(looks, ({geonames}) => geonames),
		gender:
			type === 'person'
				? (mostOf(members.map((sighting) => sightings.look(sighting).gender)) as 'female' | 'male' | null)
				: null,
		posts,
		organizations,
		together: togetherWith(number, named, sightings),
		articles: members.map((sighting, at) => ({id: refs[at]!.id, entity: sightings.entities[sighting]!})),
		first: days[0] ?? null,
		last: days.at(-1) ?? null,
		score: Math.round(scoreOf(cluster) * 1000) / 1000,
		namesakes: named.namesakes[number]!,
	}
}

function firstOf<T>(looks: readonly Look[], read: (look: Look) => T | null): T | null {
	for (const look of looks) {
		const value = read(look)
		if (value !== null) return value
	}
	return null
}

/** The value that most have, of those that have one; of several the first by its letters. */
function mostOf(values: readonly (string | null)[]): string | null {
	const counts = new Map<string, number>()
	for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
	return [...counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))[0]?.[0] ?? null
}

function countryOf(number: number, {clusters}: NamedEntities, sightings: Sightings): string | null {
	const {type, sightings: members, profile} = clusters[number]!
	if (type === 'person') {
		const nations = [...profile.traits].filter(([trait]) => /^nation\/[A-Z]{2}$/.test(trait))
		return nations.sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))[0]?.[0].slice(7) ?? null
	}
	const codes = members.map((sighting) => {
		const {iso, container} = sightings.look(sighting)
		return (container ?? iso)?.slice(0, 2) ?? null
	})
	return mostOf(codes)
}

// The others that are named in most of its articles.
function togetherWith(number: number, named: NamedEntities, sightings: Sightings): ArchiveEntity['together'] {
	const {clusters, clusterOf, ids, names} = named
	const counts = new Map<number, number>()
	for (const sighting of clusters[number]!.sightings) {
		const article = sightings.articles[sighting]!
		const others = new Set<number>()
		const first = sightings.firsts[article]!
		const last = Math.min(sightings.firsts[article + 1]!, first + maxPerArticle)
		for (let at = first; at < last; at++) if (clusterOf[at] !== number) others.add(clusterOf[at]!)
		for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1)
	}
	return [...counts]
		.sort((a, b) => b[1] - a[1] || byText(names[a[0]]!, names[b[0]]!) || byText(ids[a[0]]!, ids[b[0]]!))
		.slice(0, maxTogether)
		.map(([other, count]) => ({id: ids[other]!, name: names[other]!, articles: count}))
}
