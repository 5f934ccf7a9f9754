/** Numbers for strings that occur often: each is kept once. */
export class Interned {
	readonly #numbers = new Map<string, number>()
	readonly #texts: string[] = []

	get count(): number {
		return this.#texts.length
	}

	add(text: string): number {
		const known = this.#numbers.get(text)
		if (known !== undefined) return known
		this.#numbers.set(text, this.#texts.length)
		this.#texts.push(text)
		return this.#texts.length - 1
	}

	/** The number of a string that was added; -1 for others. */
	find(text: string): number {
		return this.#numbers.get(text) ?? -1
	}

	text(number: number): string {
		return this.#texts[number]!
	}
}
