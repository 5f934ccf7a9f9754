import type {EventArgument, EventFact} from '../../facts/event/schema.js'
import type {Fact} from '../../facts/fact.js'
import {firstIndex} from '../../model/span.js'
import {type ArchiveArticle, dayOf} from '../article.js'
import {Interned} from '../interned.js'
import {wordHashes} from '../words.js'
import {type Days, daysOf} from './days.js'

/** What takes part in an event of an article, in which role. */
export interface CollectedArgument {
	readonly role: string
	/** Sighting of the entity that it is; empty for none. */
	readonly sightings: readonly number[]
	/** Hash of its head noun where it names none: `bridge` of `the old bridge`. */
	readonly word: number | null
	/** Value of the number in it. */
	readonly value: number | null
	/** Place of that number among the facts of the article; -1 for none. */
	readonly quantity: number
}

/** An event of an article, as far as it is compared. */
export interface CollectedEvent {
	readonly type: string
	readonly article: number
	/** Place among the facts of its article. */
	readonly place: number
	readonly days: Days
	readonly arguments: readonly CollectedArgument[]
	/** Sighting of where it took place; -1 for none. */
	readonly where: number
}

/** More arguments of one event aren't compared. */
const maxArguments = 16

/** The events of all articles that took place, or are planned, and can be put on a calendar: a few hundred bytes each. */
export class CollectedEvents {
	readonly events: CollectedEvent[] = []
	readonly #texts = new Interned()

	/**
	 * Adds the events of an article; `sightings`: those of its entities, by id. The places, among its facts, of the numbers in them.
	 */
	add(number: number, {article, facts}: ArchiveArticle, sightings: ReadonlyMap<string, number>): Set<number> {
		const inEvents = new Set<number>()
		const quantities = new EventNumbers(facts)
		facts.forEach((fact, place) => {
			if (fact.kind !== 'event' || !isReported(fact)) return
			const days = daysOf(fact.date?.value ?? null, dayOf(article.published), fact.claim.modality === 'intended')
			if (days === null) return
			const args = fact.arguments.slice(0, maxArguments).map((argument): CollectedArgument => {
				const found = namedIn(argument, sightings)
				const quantity = quantities.of(argument)
				if (quantity) inEvents.add(quantity.place)
				return {
					role: this.#same(argument.role),
					sightings: found,
					word: found.length > 0 || quantity ? null : headWord(argument.text),
					value: quantity?.value ?? null,
					quantity: quantity?.place ?? -1,
				}
			})
			const where = fact.place?.id == null ? -1 : (sightings.get(fact.place.id) ?? -1)
			this.events.push({type: this.#same(fact.type), article: number, place, days, arguments: args, where})
		})
		return inEvents
	}

	// One string for all that are equal.
	#same(text: string): string {
		return this.#texts.text(this.#texts.add(text))
	}
}

interface EventNumber {
	/** Place among the facts of the article. */
	readonly place: number
	readonly value: number | null
	readonly start: number
	readonly end: number
}

/** The numbers of an article that stand in arguments of events: by id, else by their words. */
class EventNumbers {
	readonly #byId = new Map<string, EventNumber>()
	readonly #byStart: EventNumber[] = []

	constructor(facts: readonly Fact[]) {
		facts.forEach((fact, place) => {
			if (fact.kind !== 'quantity') return
			const {start, end} = fact.numeral
			const number = {place, value: fact.value ?? fact.min, start, end}
			this.#byId.set(fact.id, number)
			if (end > start) this.#byStart.push(number)
		})
		this.#byStart.sort((a, b) => a.start - b.start)
	}

	of({quantityId, start, end}: EventArgument): EventNumber | undefined {
		if (quantityId !== null) return this.#byId.get(quantityId)
		const first = firstIndex(this.#byStart.length, (at) => this.#byStart[at]!.start < start)
		const found = this.#byStart[first]
		return found && found.end <= end ? found : undefined
	}
}

// What is denied, predicted or only possible is many events or none.
const isReported = ({claim: {polarity, modality}}: EventFact): boolean =>
	polarity === 'affirmed' && (modality === 'actual' || modality === 'intended')

// The entity that it is, not one that it only names: `a ferry off Bergen`.
function namedIn({id}: EventArgument, sightings: ReadonlyMap<string, number>): number[] {
	const own = id === null ? undefined : sightings.get(id)
	return own === undefined ? [] : [own]
}

// `the old bridge`, `chair of the board` → bridge, chair
const headWord = (text: string): number | null =>
	wordHashes(
		text
			.slice(0, 200)
			.replace(/ (?:about|after|against|at|between|by|for|from|in|of|on|over|that|to|which|who|with) .*$/su, ''),
	).at(-1) ?? null
