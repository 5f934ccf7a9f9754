/** Spreads the bits of an integer over all 32 (the finalizer of MurmurHash3). */
export function mixInteger(value: number): number {
	let mixed = value ^ (value >>> 16)
	mixed = Math.imul(mixed, 0x85ebca6b)
	mixed ^= mixed >>> 13
	mixed = Math.imul(mixed, 0xc2b2ae35)
	return mixed ^ (mixed >>> 16)
}

/** One integer for two, in this order. */
export const mixPair = (first: number, second: number): number =>
	mixInteger((Math.imul(first, 0x9e3779b1) + second + 0x7f4a7c15) | 0)

/**
 * A word's feature id: FNV-1a over its UTF-16 units, every decimal digit taken as `0`, so that `1998` and `2004` are
 * one word. The same in every run; two of a million words share an id about once in ten thousand pairs of lists.
 */
export function hashWord(word: string, from = 0, to = word.length): number {
	let hash = 0x811c9dc5
	for (let at = from; at < to; at++) hash = Math.imul(hash ^ digitless(word.charCodeAt(at)), 0x01000193)
	return mixInteger(hash)
}

export const digitless = (code: number): number => (code >= 49 && code <= 57 ? 48 : code)
