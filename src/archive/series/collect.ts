import type {EntityRecord} from '../../facts/entity.js'
import type {QuantityFact} from '../../facts/quantity/schema.js'
import {firstIndex} from '../../model/span.js'
import {type ArchiveArticle, dayOf} from '../article.js'
import {Interned} from '../interned.js'

/** A number of an article, as far as it is compared. */
export interface CollectedQuantity {
	readonly article: number
	/** Place among the facts of its article. */
	readonly place: number
	readonly value: number | null
	readonly min: number | null
	readonly max: number | null
	readonly bound: QuantityFact['bound']
	readonly type: QuantityFact['type']
	readonly unit: string | null
	readonly unitCode: string | null
	readonly head: string | null
	readonly verb: string | null
	/** Sighting of the entity that it is about: the agent of its verb, else one that the thing counted names; -1 for none. */
	readonly about: number
	/** Day on which it holds, `YYYY-MM-DD`: as stated, else that of the article; null where neither is known. */
	readonly date: string | null
}

/** Numbers that are given anew as time goes by; the size of a change or an age isn't. */
const types: ReadonlySet<QuantityFact['type']> = new Set(['count', 'money', 'percent', 'measure', 'rate'])

/** The numbers of all articles that can be part of a series. */
export class CollectedQuantities {
	readonly quantities: CollectedQuantity[] = []
	readonly #texts = new Interned()

	/** Adds the numbers of an article that are about an entity or stand in `inEvents`, by their places among its facts. */
	add(
		number: number,
		{article, entities, facts}: ArchiveArticle,
		sightings: ReadonlyMap<string, number>,
		inEvents: ReadonlySet<number>,
	): void {
		const named = new NamedPlaces(entities, sightings)
		facts.forEach((fact, place) => {
			if (fact.kind !== 'quantity' || !types.has(fact.type) || fact.changeRole === 'by') return
			const {value, min, max, bound, type, unitCode} = fact
			if (value === null && min === null && max === null) return
			const about = (fact.agentId === null ? undefined : sightings.get(fact.agentId)) ?? named.within(fact.counted)
			if (about < 0 && !inEvents.has(place) && !isToll(fact.countedHead)) return
			const [unit, head, verb] = [fact.unit, fact.countedHead, fact.verb].map((text) => this.#same(text))
			this.quantities.push({
				article: number,
				place,
				value,
				min,
				max,
				bound,
				type,
				unit: unit!,
				unitCode,
				head: head!,
				verb: verb!,
				about,
				date: dayOf(fact.asOf) ?? dayOf(article.published),
			})
		})
	}

	#same(text: string | null): string | null {
		return text === null ? null : this.#texts.text(this.#texts.add(text))
	}
}

const tollHeads: ReadonlySet<string> = new Set(['toll', 'death', 'dead', 'fatality', 'casualty'])

/** `the death toll`: how many died, in whatever article. */
export const isToll = (head: string | null): boolean => head !== null && tollHeads.has(head)

/** Names of entities by their place in the text. */
class NamedPlaces {
	readonly #starts: {readonly start: number; readonly end: number; readonly sighting: number}[] = []

	constructor(entities: readonly EntityRecord[], sightings: ReadonlyMap<string, number>) {
		for (const {id, mentions} of entities) {
			const sighting = sightings.get(id)
			if (sighting === undefined) continue
			for (const {start, end, form} of mentions) if (form === 'name') this.#starts.push({start, end, sighting})
		}
		this.#starts.sort((a, b) => a.start - b.start)
	}

	/** The first sighting that a phrase names; -1 for none. */
	within(phrase: {readonly start: number; readonly end: number} | null): number {
		if (!phrase) return -1
		const first = firstIndex(this.#starts.length, (at) => this.#starts[at]!.start < phrase.start)
		const found = this.#starts[first]
		return found && found.end <= phrase.end ? found.sighting : -1
	}
}
