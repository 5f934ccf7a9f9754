import {dayNumber} from '../article.js'
import type {Articles} from '../articles.js'
import type {Company} from './company.js'
import type {Sightings} from './sightings.js'

/** What is known of an entity from one or more of its sightings, with the number of sightings that say so. */
export interface Profile {
	/** By trait, as in `Description`. */
	readonly traits: Map<string, number>
	/** By key of `Company`. */
	readonly company: Map<number, number>
	/** Countries that its articles are about. */
	readonly countries: Map<string, number>
	female: number
	male: number
	/** Days since 1970; null where no article is dated. */
	first: number | null
	last: number | null
	size: number
}

/** Reads the profiles of sightings. */
export type Profiler = (sighting: number) => Profile

export function makeProfiler(sightings: Sightings, company: Company, articles: Articles): Profiler {
	return (sighting) => {
		const {gender} = sightings.look(sighting)
		const country = sightings.country(sighting)
		const day = dayNumber(articles.ref(sightings.articles[sighting]!).published)
		return {
			traits: new Map(sightings.description(sighting).traits.map((trait) => [trait, 1])),
			company: new Map(company.of(sighting).map((key) => [key, 1])),
			countries: new Map(country === null ? [] : [[country, 1]]),
			female: gender === 'female' ? 1 : 0,
			male: gender === 'male' ? 1 : 0,
			first: day,
			last: day,
			size: 1,
		}
	}
}

/** Adds what is known of `other` to `profile`. */
export function addProfile(profile: Profile, other: Profile): void {
	addCounts(profile.traits, other.traits)
	addCounts(profile.company, other.company)
	addCounts(profile.countries, other.countries)
	profile.female += other.female
	profile.male += other.male
	profile.first = least(profile.first, other.first, Math.min)
	profile.last = least(profile.last, other.last, Math.max)
	profile.size += other.size
}

function addCounts<K>(counts: Map<K, number>, more: ReadonlyMap<K, number>): void {
	for (const [key, count] of more) counts.set(key, (counts.get(key) ?? 0) + count)
}

const least = (a: number | null, b: number | null, choose: (a: number, b: number) => number): number | null =>
	a === null ? b : b === null ? a : choose(a, b)

/** The traits of a kind: `post` → senator, governor. */
export function traitsOf({traits}: Profile, kind: string): string[] {
	const found: string[] = []
	for (const trait of traits.keys()) if (trait.startsWith(`${kind}/`)) found.push(trait.slice(kind.length + 1))
	return found
}
