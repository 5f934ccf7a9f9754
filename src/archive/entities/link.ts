import type {PersonName} from '../../lexicon/names/person-name.js'
import type {Articles} from '../articles.js'
import type {Cluster} from './cluster.js'
import {openCluster} from './cluster.js'
import {Company} from './company.js'
import {linkOrganizations} from './organizations.js'
import {separateNamesakes} from './people.js'
import {joinVariants, type NamedCluster} from './person-variants.js'
import {linkPlaces} from './places.js'
import {makeProfiler} from './profile.js'
import type {LinkedType, Sightings} from './sightings.js'

/** The entities of an archive: clusters of sightings by type, each sighting in one. */
export interface LinkedEntities {
	readonly clusters: readonly (Cluster & {readonly type: LinkedType})[]
	/** Of each sighting the number of its cluster. */
	readonly clusterOf: Int32Array
}

/**
 * Links the entities of all articles: people by first and last name, split by what is said of them, then by variants of the name;
 * organizations by name, acronym and country; places by the gazetteer, by name and country. A person of one name alone (`Obama`)
 * is linked with no other. Doesn't depend on the order in which articles came. Near linear.
 */
export function linkEntities(sightings: Sightings, articles: Articles): LinkedEntities {
	const ranks = articles.ranks()
	const company = new Company(sightings, articles.count)
	const profileOf = makeProfiler(sightings, company, articles)
	const lists: Record<LinkedType, number[]> = {person: [], organization: [], place: []}
	for (let at = 0; at < sightings.count; at++) lists[sightings.look(at).type].push(at)
	// Sightings of an article stand in its own order.
	for (const list of Object.values(lists))
		list.sort((a, b) => ranks[sightings.articles[a]!]! - ranks[sightings.articles[b]!]! || a - b)
	const context = {sightings, company, profileOf}
	const found = {
		person: linkPeople(lists.person, context),
		organization: linkOrganizations(lists.organization, context),
		place: linkPlaces(lists.place, context),
	}
	const clusters = (Object.keys(found) as LinkedType[]).flatMap((type) =>
		found[type].map((cluster) => ({...cluster, type})),
	)
	const clusterOf = new Int32Array(sightings.count)
	clusters.forEach((cluster, number) => {
		cluster.sightings.sort((a, b) => ranks[sightings.articles[a]!]! - ranks[sightings.articles[b]!]! || a - b)
		for (const sighting of cluster.sightings) clusterOf[sighting] = number
	})
	return {clusters, clusterOf}
}

interface LinkContext {
	readonly sightings: Sightings
	readonly company: Company
	readonly profileOf: ReturnType<typeof makeProfiler>
}

function linkPeople(list: readonly number[], {sightings, company, profileOf}: LinkContext): Cluster[] {
	const byKey = new Map<string, number[]>()
	const alone: Cluster[] = []
	for (const sighting of list) {
		const {key, isFull} = sightings.person(sightings.lookNumber(sighting))
		if (!isFull) alone.push(openCluster(sighting, sightings.lookNumber(sighting), profileOf(sighting)))
		else {
			const members = byKey.get(key)
			if (members) members.push(sighting)
			else byKey.set(key, [sighting])
		}
	}
	const priorOf = readRarity([...byKey.keys()])
	const people: NamedCluster[] = []
	for (const [key, members] of byKey)
		for (const cluster of separateNamesakes(members, {sightings, company, profileOf, prior: priorOf(key)}))
			people.push({cluster, key, name: fullestName(cluster, sightings)})
	const joined = joinVariants(people, company, (sighting) => sightings.articles[sighting]!)
	return [...joined.map(({cluster}) => cluster), ...alone]
}

// The one with the most parts, of several the first by its letters.
function fullestName({looks}: Cluster, sightings: Sightings): PersonName {
	let best: {text: string; name: PersonName} | undefined
	for (const look of looks) {
		const {name} = sightings.person(look)
		const text = sightings.lookAt(look).name
		const longer = name.parts.length - (best?.name.parts.length ?? 0)
		if (!best || longer > 0 || (longer === 0 && text < best.text)) best = {text, name}
	}
	return best!.name
}

/** Odds, as logarithms, that two people of one name are one: of a rare name, and by how much less with each doubling. */
const rareName = 1.9
const perDoubling = 0.1
const commonName = 0.5

/** How probable it is that two people of a name are one, by how many others of the archive have its first and its last name. */
function readRarity(keys: readonly string[]): (key: string) => number {
	const firsts = new Map<string, number>()
	const lasts = new Map<string, number>()
	for (const key of keys) {
		const [first = '', last = ''] = key.split(' ')
		firsts.set(first, (firsts.get(first) ?? 0) + 1)
		lasts.set(last, (lasts.get(last) ?? 0) + 1)
	}
	return (key) => {
		const [first = '', last = ''] = key.split(' ')
		const bearers = firsts.get(first)! * lasts.get(last)!
		return Math.max(commonName, rareName - perDoubling * Math.log2(bearers))
	}
}
