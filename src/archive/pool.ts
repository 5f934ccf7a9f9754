/** Lists of integers of 32 bits, one after the other in one growing array: some bytes a list, where an array each takes a hundred. */
export class Pool {
	#values = new Int32Array(1024)
	#length = 0
	readonly #ends: number[] = []

	get count(): number {
		return this.#ends.length
	}

	/** Adds a list; its number. */
	add(values: ArrayLike<number>): number {
		const end = this.#length + values.length
		if (end > this.#values.length) {
			const grown = new Int32Array(Math.max(end, this.#values.length * 2))
			grown.set(this.#values.subarray(0, this.#length))
			this.#values = grown
		}
		this.#values.set(values, this.#length)
		this.#length = end
		return this.#ends.push(end) - 1
	}

	/** A list by its number: a view that lasts until the next is added. */
	list(number: number): Int32Array {
		return this.#values.subarray(number === 0 ? 0 : this.#ends[number - 1]!, this.#ends[number]!)
	}
}
