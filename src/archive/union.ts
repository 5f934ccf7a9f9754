/** Sets of numbers from 0 on that are joined: each has its least number as its name. */
export class Union {
	readonly #parents: Int32Array

	constructor(count: number) {
		this.#parents = Int32Array.from({length: count}, (_, at) => at)
	}

	/** The least number of a number's set. */
	find(number: number): number {
		let root = number
		while (this.#parents[root] !== root) root = this.#parents[root]!
		for (let at = number; at !== root; ) {
			const next = this.#parents[at]!
			this.#parents[at] = root
			at = next
		}
		return root
	}

	join(a: number, b: number): void {
		const [one, other] = [this.find(a), this.find(b)]
		if (one < other) this.#parents[other] = one
		else this.#parents[one] = other
	}
}
