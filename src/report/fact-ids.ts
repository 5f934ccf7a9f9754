import type {FactColumns} from './columns.js'

/** Finds facts by article and id: eight bytes a fact, where a map of strings takes a hundred. */
export class FactIds {
	#ids = new BigUint64Array(1024)
	#count = 0
	readonly #columns: FactColumns
	/** Numbers of articles by the archive's names for them. */
	readonly articles = new Map<string, number>()

	constructor(columns: FactColumns) {
		this.#columns = columns
	}

	/** Adds the id of the next fact. */
	add(id: string): void {
		if (this.#count === this.#ids.length) {
			const grown = new BigUint64Array(this.#count * 2)
			grown.set(this.#ids)
			this.#ids = grown
		}
		this.#ids[this.#count++] = asNumber(id)
	}

	/** The number of a fact; -1 where there is none. */
	find(article: string, id: string): number {
		const number = this.articles.get(article)
		if (number === undefined) return -1
		const first = this.#columns.firsts[number]!
		const wanted = asNumber(id)
		const end = first + this.#columns.articles[number]![0]
		for (let fact = first; fact < end; fact++) if (this.#ids[fact] === wanted) return fact
		return -1
	}
}

// Ids that aren't ours, of records that weren't checked, are all alike.
const asNumber = (id: string): bigint => (/^[0-9a-f]{16}$/.test(id) ? BigInt(`0x${id}`) : 0n)
