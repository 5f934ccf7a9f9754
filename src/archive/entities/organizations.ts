import {initialsOf, wordsOf} from '../../lexicon/names/organization-name.js'
import {type Cluster, joinCluster, joinClusters, openCluster, probability} from './cluster.js'
import type {Company} from './company.js'
import {compareCompany} from './evidence.js'
import {isGeneric, isInternational, isShortName, organizationKey} from './keys.js'
import type {Profile, Profiler} from './profile.js'
import type {Sightings} from './sightings.js'

export interface OrganizationContext {
	readonly sightings: Sightings
	readonly company: Company
	readonly profileOf: Profiler
}

/** Odds, as logarithms, by what two sightings have in common. */
const odds = {
	/** A name of its own: `Amnesty International`. */
	name: 4,
	/** A name that every country has, in articles about the same one: `Supreme Court`. */
	nationalName: 3,
	/** The same where one of the articles is about no country in particular, but names the same others. */
	sameCompany: 1.5,
	/** `EU` where an article has `European Union (EU)`. */
	definedShort: 3,
	/** `FIFA` by its initials alone. */
	initials: 2,
}

/** So much of the articles that define an acronym must agree on what it stands for. */
const minAgreement = 0.8

/** Company that weighs so much makes two articles speak of the same body. */
const minCompany = 0.4

/**
 * Organizations of the archive: one for each name, of bodies that every country has one for each country; acronyms with their
 * long form. `list` in the order of the archive. Linear.
 */
export function linkOrganizations(list: readonly number[], context: OrganizationContext): Cluster[] {
	const {sightings} = context
	const {longForms, longNames} = readShortNames(list, sightings)
	const byKey = new Map<string, number[]>()
	for (const sighting of list) {
		const key = keyOf(sighting, sightings, longForms)
		const members = byKey.get(key)
		if (members) members.push(sighting)
		else byKey.set(key, [sighting])
	}
	const clusters = new Map<string, Cluster[]>()
	for (const [key, members] of byKey)
		clusters.set(key, isGeneric(key) ? separateCountries(members, context) : oneBody(key, members, context))
	for (const [short, long] of longNames) joinInitials(short, long, clusters, context)
	return [...clusters.values()].flat()
}

// One body; acronyms that its own articles don't spell out only where nothing speaks against it.
function oneBody(
	key: string,
	members: readonly number[],
	{sightings, company, profileOf}: OrganizationContext,
): Cluster[] {
	const isSpelled = (sighting: number): boolean => organizationKey(sightings.look(sighting).name) === key
	const [first, ...others] = [...members.filter(isSpelled), ...members.filter((sighting) => !isSpelled(sighting))]
	const cluster = openCluster(first!, sightings.lookNumber(first!), profileOf(first!))
	const strangers: Cluster[] = []
	for (const sighting of others) {
		const look = sightings.lookNumber(sighting)
		const profile = profileOf(sighting)
		if (isSpelled(sighting) || isInternational(sightings.look(sighting).name))
			joinCluster(cluster, sighting, look, profile, odds.name)
		else if (isElsewhere(profile, cluster.profile, company)) strangers.push(openCluster(sighting, look, profile))
		else {
			joinCluster(cluster, sighting, look, profile, odds.definedShort)
			cluster.weakest = Math.min(cluster.weakest, probability(odds.definedShort))
		}
	}
	const [stranger, ...more] = strangers
	if (!stranger) return [cluster]
	// Acronyms of articles about another country: of another body, one for each country.
	const byCountry = new Map<string, Cluster>()
	for (const other of [stranger, ...more]) {
		const [country = ''] = other.profile.countries.keys()
		const known = byCountry.get(country)
		if (known) joinClusters(known, other, odds.nationalName)
		else byCountry.set(country, other)
	}
	return [cluster, ...byCountry.values()]
}

// `AMC` in Manitoba and in Hollywood
function isElsewhere(a: Profile, b: Profile, company: Company): boolean {
	const [country] = a.countries.keys()
	if (country === undefined || b.countries.size === 0 || b.countries.has(country)) return false
	return (compareCompany(a, b, company) ?? 0) < minCompany
}

/** Bodies of one name, by the country that their articles are about. */
export function separateCountries(
	members: readonly number[],
	{sightings, profileOf, company}: OrganizationContext,
): Cluster[] {
	const byCountry = new Map<string, Cluster>()
	const open: number[] = []
	for (const sighting of members) {
		const country = sightings.look(sighting).iso?.slice(0, 2) ?? sightings.country(sighting)
		if (country === null) {
			open.push(sighting)
			continue
		}
		const look = sightings.lookNumber(sighting)
		const cluster = byCountry.get(country)
		if (cluster) joinCluster(cluster, sighting, look, profileOf(sighting), odds.nationalName)
		else byCountry.set(country, openCluster(sighting, look, profileOf(sighting)))
	}
	const clusters = [...byCountry.values()]
	for (const sighting of open) {
		const look = sightings.lookNumber(sighting)
		const profile = profileOf(sighting)
		const near = nearest(clusters, profile, company)
		if (near) joinCluster(near, sighting, look, profile, odds.sameCompany)
		else clusters.push(openCluster(sighting, look, profile))
	}
	return clusters
}

/** More bodies of one name than this aren't compared with a sighting. */
const maxNamesakes = 48

/** The cluster that is named with most of the same others; undefined where none is with enough of them. */
function nearest(clusters: readonly Cluster[], profile: Profile, company: Company): Cluster | undefined {
	let best: Cluster | undefined
	let most = minCompany
	for (const cluster of clusters.slice(0, maxNamesakes)) {
		const together = compareCompany(cluster.profile, profile, company) ?? 0
		if (together < most || (together === most && best)) continue
		most = together
		best = cluster
	}
	return best
}

function keyOf(sighting: number, sightings: Sightings, longForms: ReadonlyMap<string, string>): string {
	const {name, iso} = sightings.look(sighting)
	const key = organizationKey(name)
	// `the U.S. government`, `the American government`
	if (iso !== null && key.endsWith(' government')) return `${iso} government`
	return longForms.get(key) ?? key
}

/**
 * What acronyms stand for. `longForms`: by articles that have both forms. `longNames`: of the others, the only name with those
 * initials.
 */
function readShortNames(
	list: readonly number[],
	sightings: Sightings,
): {longForms: Map<string, string>; longNames: Map<string, string>} {
	const defined = new Map<string, Map<string, number>>()
	const shorts = new Set<string>()
	const byInitials = new Map<string, Set<string>>()
	const seen = new Set<number>()
	for (const sighting of list) {
		const number = sightings.lookNumber(sighting)
		const {name, forms} = sightings.look(sighting)
		const isShort = isShortName(name)
		const key = organizationKey(name)
		if (!seen.has(number)) {
			seen.add(number)
			if (isShort) shorts.add(key)
			else
				for (const initials of initialsOf({
					text: name,
					isAcronym: false,
					organizationWords: wordsOf(name),
					straightened: key,
					initials: new Set(),
				}))
					byInitials.set(initials, (byInitials.get(initials) ?? new Set()).add(key))
		}
		if (isShort) continue
		for (const form of forms)
			if (isShortName(form)) {
				const counts = defined.get(organizationKey(form)) ?? new Map<string, number>()
				counts.set(key, (counts.get(key) ?? 0) + 1)
				defined.set(organizationKey(form), counts)
			}
	}
	const longForms = new Map<string, string>()
	for (const [short, counts] of defined) {
		const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
		for (const [long, count] of counts) if (count >= all * minAgreement && long !== short) longForms.set(short, long)
	}
	const longNames = new Map<string, string>()
	for (const short of shorts) {
		const names = byInitials.get(short)
		if (short.length > 2 && !defined.has(short) && names?.size === 1) longNames.set(short, [...names][0]!)
	}
	return {longForms, longNames}
}

// `FIFA` and its long form, which no article names together: where they are named with the same others.
function joinInitials(
	short: string,
	long: string,
	clusters: Map<string, Cluster[]>,
	{company}: OrganizationContext,
): void {
	const [shorts, longs] = [clusters.get(short), clusters.get(long)]
	if (shorts?.length !== 1 || longs?.length !== 1) return
	const [a, b] = [longs[0]!, shorts[0]!]
	const together = compareCompany(a.profile, b.profile, company) ?? 0
	if (together < minCompany) return
	joinClusters(a, b, odds.initials)
	clusters.delete(short)
}
