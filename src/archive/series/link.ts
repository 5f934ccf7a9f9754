import type {NamedEntities} from '../entities/named.js'
import type {CollectedEvent} from '../events/collect.js'
import type {EventCluster} from '../events/link.js'
import {type CollectedQuantity, isToll} from './collect.js'

/** One number as several articles give it. */
export interface SeriesCluster {
	/** The event of which it is a number, and its role there; null for a number of an entity. */
	readonly event: EventCluster | null
	readonly role: string | null
	/** Cluster of the entity that it is about; -1 for none. */
	readonly about: number
	/** Numbers of quantities. */
	readonly members: readonly number[]
}

/** Types of events that people die in. */
const harmful: ReadonlySet<string> = new Set(['accident', 'attack', 'die', 'disaster'])

/**
 * Numbers that articles give differently as time goes by: of one role of one event (`dead`), a toll of the only disaster of its
 * article, or of one entity with the same unit, thing counted and verb. Series of one value alone, or of one article, are left
 * out. Linear.
 */
export function linkSeries(
	quantities: readonly CollectedQuantity[],
	events: readonly CollectedEvent[],
	clusters: readonly EventCluster[],
	entities: NamedEntities,
): SeriesCluster[] {
	const numbers = new Map(quantities.map(({article, place}, number) => [`${article} ${place}`, number]))
	const groups = new Map<string, Omit<SeriesCluster, 'members'> & {readonly members: Set<number>}>()
	const inEvents = new Set<number>()
	const harms = new Map<number, Set<number>>()
	clusters.forEach((event, index) => {
		for (const member of event.members) {
			const {article, arguments: args} = events[member]!
			if (harmful.has(event.type)) add(harms, article, index)
			for (const {role, quantity} of args) {
				const number = quantity < 0 ? undefined : numbers.get(`${article} ${quantity}`)
				if (number !== undefined) addToEvent(number, index, role)
			}
		}
	})
	quantities.forEach(({article, head}, number) => {
		const [index, ...others] = harms.get(article) ?? []
		if (!inEvents.has(number) && isToll(head) && index !== undefined && others.length === 0)
			addToEvent(number, index, 'dead')
	})
	quantities.forEach((quantity, number) => {
		if (inEvents.has(number) || quantity.about < 0) return
		const {type, unit, head, verb} = quantity
		// Without a verb or a thing counted nothing says what it measures.
		if (head === null || (verb === null && type !== 'percent')) return
		const about = entities.clusterOf[quantity.about]!
		const key = JSON.stringify([about, type, unit, head, verb])
		const group = groups.get(key)
		if (group) group.members.add(number)
		else groups.set(key, {event: null, role: null, about, members: new Set([number])})
	})
	return [...groups.values()]
		.map((group) => ({...group, members: [...group.members]}))
		.filter(({members}) => differ(members.map((member) => quantities[member]!)))

	function addToEvent(number: number, index: number, role: string): void {
		const {type, unit} = quantities[number]!
		const key = JSON.stringify([`event ${index}`, role, type, type === 'count' ? null : unit])
		const group = groups.get(key)
		inEvents.add(number)
		if (group) group.members.add(number)
		else groups.set(key, {event: clusters[index]!, role, about: -1, members: new Set([number])})
	}
}

function add<K>(sets: Map<K, Set<number>>, key: K, value: number): void {
	const set = sets.get(key)
	if (set) set.add(value)
	else sets.set(key, new Set([value]))
}

function differ(quantities: readonly CollectedQuantity[]): boolean {
	const values = new Set(quantities.map(({value, min, max}) => value ?? min ?? max))
	return values.size > 1 && new Set(quantities.map(({article}) => article)).size > 1
}
