import type {EntityRecord} from '../../facts/entity.js'

interface Place {
	readonly start: number
	readonly end: number
	readonly id: string
}

/** Where an article mentions its entities, by whatever form, to be asked for a span of its text. */
export class MentionIndex {
	readonly #places: readonly Place[]

	constructor(entities: readonly EntityRecord[]) {
		this.#places = entities
			.flatMap(({id, mentions}) => mentions.map(({start, end}) => ({start, end, id})))
			.sort((a, b) => a.start - b.start || a.end - b.end)
	}

	/** Ids of the entities that are mentioned inside a span. */
	*within({start, end}: {readonly start: number; readonly end: number}): Generator<string> {
		let low = 0
		let high = this.#places.length
		while (low < high) {
			const middle = (low + high) >> 1
			if (this.#places[middle]!.start < start) low = middle + 1
			else high = middle
		}
		for (let at = low; at < this.#places.length && this.#places[at]!.start < end; at++)
			if (this.#places[at]!.end <= end) yield this.#places[at]!.id
	}
}
