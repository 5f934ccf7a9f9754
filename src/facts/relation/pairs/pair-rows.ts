import type {RelationType} from '../schema.js'

/** Places of a pair that are kept. */
const maxPlaces = 6

/** Rows of mentions that stand near each other, and whether in one sentence. */
export interface PlaceRow {
	/** Indexes into `Reading.mentions`. */
	readonly subject: number
	readonly object: number
	readonly isTogether: boolean
}

/**
 * Pairs of entities with the places where they stand near each other, as columns: a list of a thousand posts has a quarter of a
 * million of them, which as objects take ten times the room.
 */
export class PairRows {
	readonly #entities: number
	readonly #types: RelationType[] = []
	readonly #rows = new Map<number, number>()
	readonly #type: number[] = []
	readonly #subject: number[] = []
	readonly #object: number[] = []
	readonly #places: number[] = []
	/** First and last place of each pair. */
	readonly #first: number[] = []
	readonly #last: number[] = []
	readonly #subjectAt: number[] = []
	readonly #objectAt: number[] = []
	readonly #together: boolean[] = []
	/** Next place of the same pair, or -1. */
	readonly #next: number[] = []

	/** For so many entities. */
	constructor(entities: number) {
		this.#entities = entities
	}

	get length(): number {
		return this.#type.length
	}

	/** Adds a place to the pair of a type between two entities, which it makes where it is the first. */
	add(type: RelationType, subject: number, object: number, place: PlaceRow): void {
		const code = this.#codeOf(type)
		const key = (code * this.#entities + subject) * this.#entities + object
		const row = this.#rows.get(key)
		if (row === undefined) {
			this.#rows.set(key, this.#type.length)
			this.#type.push(code)
			this.#subject.push(subject)
			this.#object.push(object)
			this.#places.push(1)
			this.#first.push(this.#next.length)
			this.#last.push(this.#next.length)
		} else {
			if (this.#places[row]! >= maxPlaces) return
			this.#places[row]!++
			this.#next[this.#last[row]!] = this.#next.length
			this.#last[row] = this.#next.length
		}
		this.#subjectAt.push(place.subject)
		this.#objectAt.push(place.object)
		this.#together.push(place.isTogether)
		this.#next.push(-1)
	}

	/** The type of a pair, with the indexes of its entities. */
	at(row: number): {readonly type: RelationType; readonly subject: number; readonly object: number} {
		return {type: this.#types[this.#type[row]!]!, subject: this.#subject[row]!, object: this.#object[row]!}
	}

	/** Its places in the order in which they were added, each as `make` makes it. */
	placesAt<Place>(row: number, make: (subject: number, object: number, isTogether: boolean) => Place): Place[] {
		const places: Place[] = []
		for (let at = this.#first[row]!; at >= 0; at = this.#next[at]!)
			places.push(make(this.#subjectAt[at]!, this.#objectAt[at]!, this.#together[at]!))
		return places
	}

	#codeOf(type: RelationType): number {
		const code = this.#types.indexOf(type)
		return code < 0 ? this.#types.push(type) - 1 : code
	}
}
