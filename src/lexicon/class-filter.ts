/** Groups of words that a filter separates: a power of two. */
const cells = 1024

/**
 * A Bloom filter for each class of words, over their first and last letters and their lengths: most words that are asked for
 * are in no such class, and need no look-up.
 */
export class ClassFilter {
	readonly #bits: Uint32Array

	constructor(classes: number) {
		this.#bits = new Uint32Array((classes * cells) / 32)
	}

	add(word: string, number: number): void {
		const cell = number * cells + cellOf(word)
		this.#bits[cell >> 5]! |= 1 << (cell & 31)
	}

	/** False for most words outside the class of this number, true for all in it. */
	mayHold(word: string, number: number): boolean {
		const cell = number * cells + cellOf(word)
		return ((this.#bits[cell >> 5]! >>> (cell & 31)) & 1) === 1
	}
}

const cellOf = (word: string): number =>
	(word.charCodeAt(0) * 37 + word.charCodeAt(word.length - 1) * 11 + word.length * 151) & (cells - 1)
