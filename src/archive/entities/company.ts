import {Interned} from '../interned.js'
import {organizationKey, personKey, placeKey} from './keys.js'
import type {Look, Sightings} from './sightings.js'

/** Entities of an article beyond this many are no company to the others: lists and tables name hundreds. */
const maxCompany = 60

/**
 * Who is named together with whom. Entities are known here by type and name alone, before they are linked: two mayors of one
 * name differ by the others who are named with them.
 */
export class Company {
	readonly #sightings: Sightings
	readonly #keys = new Interned()
	readonly #keyOfLook: Int32Array
	readonly #weights: Float64Array

	constructor(sightings: Sightings, articleCount: number) {
		this.#sightings = sightings
		this.#keyOfLook = new Int32Array(sightings.lookCount).fill(-1)
		const counts: number[] = []
		const bases: number[] = []
		for (let at = 0; at < sightings.count; at++) {
			const number = sightings.lookNumber(at)
			const look = sightings.lookAt(number)
			if (this.#keyOfLook[number]! < 0) this.#keyOfLook[number] = this.#keys.add(`${look.type} ${keyOf(look)}`)
			const key = this.#keyOfLook[number]!
			counts[key] = (counts[key] ?? 0) + 1
			bases[key] ??= baseWeight(look)
		}
		// Inverse document frequency, 0 for whom every article names to 1.
		const all = Math.log(Math.max(2, articleCount))
		this.#weights = Float64Array.from(counts, (count, key) =>
			Math.max(0, (bases[key]! * Math.log(Math.max(1, articleCount / count))) / all),
		)
	}

	/** How much it says of two articles that both name this entity: 0 to 1. */
	weight(key: number): number {
		return this.#weights[key]!
	}

	/** The keys of the other entities of a sighting's article that weigh something. */
	of(sighting: number): number[] {
		const {articles, firsts} = this.#sightings
		const first = firsts[articles[sighting]!]!
		const last = Math.min(firsts[articles[sighting]! + 1]!, first + maxCompany)
		const own = this.#key(sighting)
		const keys = new Set<number>()
		for (let at = first; at < last; at++) {
			const key = this.#key(at)
			if (key !== own && this.#weights[key]! > 0) keys.add(key)
		}
		return [...keys]
	}

	#key(sighting: number): number {
		return this.#keyOfLook[this.#sightings.lookNumber(sighting)]!
	}
}

function keyOf({type, name, iso, subtype}: Look): string {
	if (type === 'person') return personKey(name).key
	if (type === 'organization') return organizationKey(name)
	return subtype === 'country' && iso !== null ? iso : placeKey(name)
}

// A country is named in half of all articles, a paper as the source of any.
function baseWeight({type, name, subtype}: Look): number {
	if (type === 'person') return personKey(name).isFull ? 1 : 0.4
	if (type === 'organization') return subtype === 'media' ? 0.1 : 0.6
	return subtype === 'country' || subtype === 'region' ? 0 : 0.4
}
