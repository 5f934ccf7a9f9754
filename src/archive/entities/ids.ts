import {hashesAfter} from '../../model/hash.js'
import type {Articles} from '../articles.js'
import {isGeneric, organizationKey, personKey, placeKey} from './keys.js'
import type {LinkedEntities} from './link.js'
import type {Sightings} from './sightings.js'

const hashOf = hashesAfter('newsfacts archive entity')

/** Ids of all clusters, and which of them share a name; by their numbers. See `ArchiveEntity.id` for the rule. */
export function identify(
	{clusters}: LinkedEntities,
	sightings: Sightings,
	articles: Articles,
): {ids: string[]; namesakes: string[][]} {
	const byName = new Map<string, number[]>()
	const bases = clusters.map((cluster, number) => {
		const base = baseOf(cluster.sightings[0]!, sightings)
		const name = `${cluster.type} ${base.key}`
		const others = byName.get(name)
		if (others) others.push(number)
		else byName.set(name, [number])
		return base
	})
	const ids: string[] = []
	for (const numbers of byName.values()) {
		const seen = new Set<string>()
		for (const number of numbers) {
			const {type, sightings: members, apart} = clusters[number]!
			const {key, where, isOpen} = bases[number]!
			const own = `${key}\u001f${where}`
			const isFirst = !isOpen && !apart && !seen.has(own)
			if (isFirst) seen.add(own)
			const [earliest] = members
			ids[number] = isFirst
				? hashOf(type, key, where)
				: hashOf(type, key, where, articles.ref(sightings.articles[earliest!]!).id, sightings.entities[earliest!]!)
		}
	}
	const namesakes = clusters.map((): string[] => [])
	for (const numbers of byName.values()) {
		if (numbers.length < 2 || bases[numbers[0]!]!.isOpen) continue
		const all = numbers.slice(0, maxNamesakes).map((number) => ids[number]!)
		for (const number of numbers) namesakes[number] = all.filter((id) => id !== ids[number]).sort()
	}
	return {ids, namesakes}
}

/** More namesakes aren't listed. */
const maxNamesakes = 24

interface Base {
	readonly key: string
	/** Country or code. */
	readonly where: string
	/** A person of one name alone. */
	readonly isOpen: boolean
}

function baseOf(sighting: number, sightings: Sightings): Base {
	const {type, name, iso, subtype, geonames, container} = sightings.look(sighting)
	if (type === 'person') {
		const {key, isFull} = personKey(name)
		return {key, where: '', isOpen: !isFull}
	}
	const context = sightings.country(sighting) ?? ''
	if (type === 'organization') {
		const key = organizationKey(name)
		return {key, where: iso ?? (isGeneric(key) ? context : ''), isOpen: false}
	}
	const isCoded = subtype === 'country' || subtype === 'region'
	if (isCoded && (iso ?? geonames) !== null)
		return {key: '', where: iso !== null && (iso.length > 2 || subtype === 'country') ? iso : geonames!, isOpen: false}
	return {key: placeKey(name), where: container ?? iso ?? context, isOpen: false}
}
