import type {Entity} from '../../model/entity.js'
import type {Reading} from '../../model/reading.js'

/** Entities of an article by what rules look for them by; of those alike the one that is named first. */
interface KnownEntities {
	readonly places: ReadonlyMap<string, Entity>
	readonly countries: ReadonlyMap<string, Entity>
	readonly organizations: readonly Entity[]
	/** What has been asked for, by its pattern. */
	readonly asked: Map<string, Entity | null>
}

const known = new WeakMap<Reading, KnownEntities>()

/** The place of a name. */
export const placeNamed = (reading: Reading, name: string): Entity | null => knownOf(reading).places.get(name) ?? null

/** The country with an ISO 3166 code. */
export const countryWith = (reading: Reading, iso: string): Entity | null => knownOf(reading).countries.get(iso) ?? null

/** The first organization whose name a pattern matches: rules have a handful, an article any number of organizations. */
export function organizationLike(reading: Reading, pattern: RegExp): Entity | null {
	return organizationBy(reading, String(pattern), (name) => pattern.test(name))
}

/** The first party whose name begins with these letters, in lower case. */
export const partyFrom = (reading: Reading, stem: string): Entity | null =>
	organizationBy(reading, stem, (name) => name.toLowerCase().startsWith(stem) && /party$/i.test(name))

function organizationBy(reading: Reading, key: string, isMeant: (name: string) => boolean): Entity | null {
	const {asked, organizations} = knownOf(reading)
	let found = asked.get(key)
	if (found === undefined) {
		found = organizations.find(({name}) => isMeant(name)) ?? null
		asked.set(key, found)
	}
	return found
}

function knownOf(reading: Reading): KnownEntities {
	let found = known.get(reading)
	if (!found) {
		const all = [...reading.entities].reverse()
		const places = all.filter(({type}) => type === 'place')
		const countries = places.filter(({subtype}) => subtype === 'country')
		found = {
			places: new Map(places.map((one) => [one.name, one])),
			countries: new Map(countries.flatMap((one) => (one.ids.iso === null ? [] : [[one.ids.iso, one] as const]))),
			organizations: reading.entities.filter(({type}) => type === 'organization'),
			asked: new Map(),
		}
		known.set(reading, found)
	}
	return found
}
