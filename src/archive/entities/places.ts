import {type Cluster, joinCluster, openCluster} from './cluster.js'
import {compareCompany} from './evidence.js'
import {isGenericPlace, placeKey} from './keys.js'
import type {OrganizationContext} from './organizations.js'
import type {Look} from './sightings.js'

/** Odds, as logarithms, by what two sightings have in common. */
const odds = {
	/** A country or region of the gazetteer. */
	code: 5,
	/** A town of the gazetteer, or one in the same country. */
	country: 3.5,
	/** A name in articles of which one is about no country in particular. */
	onlyName: 1.5,
	/** A common name in articles that name the same others. */
	surroundings: 1.5,
}

/** Company that weighs so much makes two articles speak of the same street. */
const minCompany = 0.4

/**
 * Places of the archive: one for each code of the gazetteer; others by name and country, that of `Paris, Texas` being the United
 * States. A bare `Springfield` belongs to the region that the same article names; of several it stays apart. `list` in the order
 * of the archive. Linear.
 */
export function linkPlaces(list: readonly number[], context: OrganizationContext): Cluster[] {
	const {sightings} = context
	const coded = new Map<string, number[]>()
	const named = new Map<string, number[]>()
	for (const sighting of list) {
		const look = sightings.look(sighting)
		const code = codeOf(look)
		if (code !== null) add(coded, code, sighting)
		else add(named, placeKey(look.name), sighting)
	}
	const clusters = [...coded.values()].map((members) => cluster(members, odds.code, context))
	for (const [key, members] of named) clusters.push(...separate(key, members, context))
	return clusters
}

// Countries by their code, regions likewise where it is their own: `US-TX`.
function codeOf({subtype, iso, geonames}: Look): string | null {
	if (subtype === 'country' && iso !== null) return iso
	if (subtype !== 'region') return null
	return iso !== null && iso.length > 2 ? iso : geonames
}

function add<K>(lists: Map<K, number[]>, key: K, sighting: number): void {
	const list = lists.get(key)
	if (list) list.push(sighting)
	else lists.set(key, [sighting])
}

function cluster(members: readonly number[], links: number, {sightings, profileOf}: OrganizationContext): Cluster {
	const made = openCluster(members[0]!, sightings.lookNumber(members[0]!), profileOf(members[0]!))
	for (const sighting of members.slice(1))
		joinCluster(made, sighting, sightings.lookNumber(sighting), profileOf(sighting), links)
	return made
}

// Places of one name: by country, then by region where several are named.
function separate(key: string, members: readonly number[], context: OrganizationContext): Cluster[] {
	if (isGenericPlace(key)) return separateSurroundings(members, context)
	const {sightings} = context
	const byCountry = new Map<string, number[]>()
	const open: number[] = []
	for (const sighting of members) {
		const {iso, container} = sightings.look(sighting)
		const country = (container ?? iso)?.slice(0, 2) ?? sightings.country(sighting)
		if (country === null) open.push(sighting)
		else add(byCountry, country, sighting)
	}
	if (byCountry.size === 0) return [cluster(open, odds.onlyName, context)]
	const clusters = [...byCountry.values()].flatMap((inCountry) => separateRegions(inCountry, context))
	const [only] = clusters
	for (const sighting of open) {
		const look = sightings.lookNumber(sighting)
		const profile = context.profileOf(sighting)
		if (clusters.length === 1) joinCluster(only!, sighting, look, profile, odds.onlyName)
		else clusters.push({...openCluster(sighting, look, profile), apart: true})
	}
	return clusters
}

/** More places of one common name than this aren't compared with a sighting. */
const maxNamesakes = 24

// `Central Station`, `Main Street`: one only where the same others are named.
function separateSurroundings(
	members: readonly number[],
	{sightings, profileOf, company}: OrganizationContext,
): Cluster[] {
	const clusters: Cluster[] = []
	for (const sighting of members) {
		const profile = profileOf(sighting)
		const look = sightings.lookNumber(sighting)
		const near = clusters
			.slice(0, maxNamesakes)
			.find((other) => (compareCompany(other.profile, profile, company) ?? 0) >= minCompany)
		if (near) joinCluster(near, sighting, look, profile, odds.surroundings)
		else clusters.push(openCluster(sighting, look, profile))
	}
	return clusters
}

function separateRegions(members: readonly number[], context: OrganizationContext): Cluster[] {
	const {sightings} = context
	const regions = new Map<string, number[]>()
	const bare: number[] = []
	for (const sighting of members) {
		const {container} = sightings.look(sighting)
		if (container !== null && container.length > 2) add(regions, container, sighting)
		else bare.push(sighting)
	}
	if (regions.size < 2) return [cluster(members, odds.country, context)]
	const clusters = [...regions.values()].map((inRegion) => cluster(inRegion, odds.country, context))
	for (const sighting of bare) clusters.push({...cluster([sighting], odds.country, context), apart: true})
	return clusters
}
