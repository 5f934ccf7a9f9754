import {eventTypes} from '../../facts/event/types/index.js'
import type {CollectedEvent} from './collect.js'

/** An event of one or more articles, with the entities of the archive that take part. */
export interface EventProfile {
	/** By role: numbers of clusters. */
	readonly parties: Map<string, Set<number>>
	/** By role: hashes of words for what has no name. */
	readonly words: Map<string, Set<number>>
	/** By role: values of numbers. */
	readonly values: Map<string, Set<number>>
	/** Clusters of towns, and of countries. */
	readonly towns: Set<number>
	readonly countries: Set<number>
}

/** What a cluster of places is. */
export type PlaceKind = 'town' | 'country'

export function profileEvent(
	{arguments: args, where}: CollectedEvent,
	clusterOf: (sighting: number) => number,
	kindOf: (cluster: number) => PlaceKind | null,
): EventProfile {
	const profile: EventProfile = {
		parties: new Map(),
		words: new Map(),
		values: new Map(),
		towns: new Set(),
		countries: new Set(),
	}
	const place = (cluster: number): boolean => {
		const kind = kindOf(cluster)
		if (kind === 'town') profile.towns.add(cluster)
		else if (kind === 'country') profile.countries.add(cluster)
		return kind !== null
	}
	if (where >= 0) place(clusterOf(where))
	for (const {role, sightings, word, value} of args) {
		for (const sighting of sightings) {
			const cluster = clusterOf(sighting)
			place(cluster)
			add(profile.parties, role, cluster)
		}
		if (word !== null) add(profile.words, role, word)
		if (value !== null) add(profile.values, role, value)
	}
	return profile
}

function add(sets: Map<string, Set<number>>, role: string, value: number): void {
	const set = sets.get(role)
	if (set) set.add(value)
	else sets.set(role, new Set([value]))
}

export function joinProfiles(profile: EventProfile, other: EventProfile): void {
	for (const kind of ['parties', 'words', 'values'] as const)
		for (const [role, set] of other[kind]) for (const value of set) add(profile[kind], role, value)
	for (const town of other.towns) profile.towns.add(town)
	for (const country of other.countries) profile.countries.add(country)
}

/** What two reports of a type share, in points: enough of them make one event. */
const points = {
	/** The same person or body in the same role, and in different ones. */
	party: 2,
	partyElsewhere: 1,
	/** Each further one in the same role. */
	further: 1,
	/** Two of the same name in one role, of which each report has others. */
	otherParty: -2,
	someOtherParty: -1,
	town: 1.5,
	otherTown: -1.5,
	country: 0.3,
	otherCountry: -2,
	/** `the old bridge` and `bridge`. */
	word: 0.7,
	otherWord: -0.5,
	value: 0.7,
	/** `2-1` and `3-0`: not for tolls, which change. */
	otherScore: -1.5,
	date: 0.5,
	/** Of a type that one person hardly meets with twice in a few days. */
	rareType: 0.5,
	/** Of such a type, in articles that name two others together: the same story. */
	story: 0.75,
}

export const enoughPoints = 2.5

const rareTypes: ReadonlySet<string> = new Set(
	'accident appoint arrest attack award charge die disaster leave sentence sue transfer trial'.split(' '),
)

/** Roles that are filled by one phrase, by `type role`: another filler means another event. */
const single: ReadonlySet<string> = new Set(
	eventTypes.flatMap(({name, roles}) =>
		Object.entries(roles).flatMap(([role, {many}]) => (many ? [] : [`${name} ${role}`])),
	),
)

/** Roles that say what kind of event it is, in words that vary. */
const loose: ReadonlySet<string> = new Set(['kind', 'manner', 'move', 'stage'])

/** What two reports have in common besides their arguments. */
export interface Circumstances {
	readonly areSameDay: boolean
	/** Their articles name two others together. */
	readonly areOneStory: boolean
}

/** How many points two reports of one type have in common. Linear in their arguments. */
export function compareEvents(
	type: string,
	a: EventProfile,
	b: EventProfile,
	{areSameDay, areOneStory}: Circumstances,
): number {
	let sum = areSameDay ? points.date : 0
	if (rareTypes.has(type)) sum += points.rareType + (areOneStory ? points.story : 0)
	const roles = new Set([...a.parties.keys(), ...b.parties.keys()])
	for (const role of roles) sum += compareParties(type, role, a, b)
	for (const [role, own] of a.words) {
		const other = b.words.get(role)
		if (other) sum += meet(own, other) ? points.word : loose.has(role) ? 0 : points.otherWord
	}
	for (const [role, own] of a.values) {
		const other = b.values.get(role)
		if (!other) continue
		if (meet(own, other)) sum += points.value
		else if (role === 'score') sum += points.otherScore
	}
	if (a.towns.size > 0 && b.towns.size > 0) sum += meet(a.towns, b.towns) ? points.town : points.otherTown
	if (a.countries.size > 0 && b.countries.size > 0)
		sum += meet(a.countries, b.countries) ? points.country : points.otherCountry
	return sum
}

function compareParties(type: string, role: string, a: EventProfile, b: EventProfile): number {
	const [own, other] = [a.parties.get(role), b.parties.get(role)]
	if (!own || !other) {
		const [set, elsewhere] = own ? [own, b] : [other!, a]
		for (const parties of elsewhere.parties.values()) if (meet(set, parties)) return points.partyElsewhere
		return 0
	}
	const shared = [...own].filter((party) => other.has(party)).length
	if (shared === 0) return points.otherParty
	const isSubset = contains(own, other) || contains(other, own)
	return (
		points.party +
		(shared - 1) * points.further +
		(isSubset || single.has(`${type} ${role}`) ? 0 : points.someOtherParty)
	)
}

function meet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
	const [few, many] = a.size <= b.size ? [a, b] : [b, a]
	for (const value of few) if (many.has(value)) return true
	return false
}

const contains = (many: ReadonlySet<number>, few: ReadonlySet<number>): boolean =>
	[...few].every((value) => many.has(value))
