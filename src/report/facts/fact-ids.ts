import type {FactColumns} from './columns.js'

/** An article with more facts than these isn't looked through for each. */
const manyFacts = 500

/** Finds facts by article and id: eight bytes a fact, where a map of strings takes a hundred. */
export class FactIds {
	#ids = new BigUint64Array(1024)
	#count = 0
	readonly #columns: FactColumns
	/** The facts of articles with many, by id. */
	readonly #large = new Map<number, Map<bigint, number>>()
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
		const count = this.#columns.articles[number]![0]
		if (count > manyFacts) return this.#factsOf(number, first, count).get(wanted) ?? -1
		for (let fact = first; fact < first + count; fact++) if (this.#ids[fact] === wanted) return fact
		return -1
	}

	#factsOf(article: number, first: number, count: number): ReadonlyMap<bigint, number> {
		let facts = this.#large.get(article)
		if (facts) return facts
		facts = new Map()
		for (let fact = first; fact < first + count; fact++)
			if (!facts.has(this.#ids[fact]!)) facts.set(this.#ids[fact]!, fact)
		this.#large.set(article, facts)
		return facts
	}
}

// Ids that aren't ours, of records that weren't checked, are all alike.
const asNumber = (id: string): bigint => (/^[0-9a-f]{16}$/.test(id) ? BigInt(`0x${id}`) : 0n)
