/**
 * Values by their keys, each computed when it is first asked for. Of so many keys (at most twice as many) that were last asked
 * for the values are kept: what reads an article from its start to its end finds them still there, and the memory that they
 * take doesn't grow with the article.
 */
export class RecentValues<Key, Value> {
	#recent = new Map<Key, Value>()
	#older = new Map<Key, Value>()
	readonly #most: number

	/** @param most keys, 1 or more */
	constructor(most: number) {
		this.#most = most
	}

	get(key: Key, compute: (key: Key) => Value): Value {
		if (this.#recent.has(key)) return this.#recent.get(key)!
		const value = this.#older.has(key) ? this.#older.get(key)! : compute(key)
		if (this.#recent.size >= this.#most) {
			this.#older = this.#recent
			this.#recent = new Map()
		}
		this.#recent.set(key, value)
		return value
	}
}
