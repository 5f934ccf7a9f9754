// Asked for once: a global of a context of `node:vm`, where tests run, takes a hundred times as long as a variable.
const {imul} = Math

/** Spreads the bits of an integer over all 32 (the finalizer of MurmurHash3). */
export function mixInteger(value: number): number {
	let mixed = value ^ (value >>> 16)
	mixed = imul(mixed, 0x85ebca6b)
	mixed ^= mixed >>> 13
	mixed = imul(mixed, 0xc2b2ae35)
	return mixed ^ (mixed >>> 16)
}

const golden = 0x9e3779b1
const offset = 0x7f4a7c15

/** One integer for two, in this order. */
export const mixPair = (first: number, second: number): number =>
	mixInteger((imul(first, golden) + second + offset) | 0)

/** `golden` times this is 1 in 32 bits. */
const inverse = 0x0e8b2f51

/**
 * One integer for two that stands for `mixPair(first, second)` one to one, without its last mixing: where many such integers
 * are looked up in a table, the table's keys can be put into this form once and the mixing be left out each time.
 */
export const joinPair = (first: number, second: number): number => (first + imul(second, inverse)) | 0

/** What `joinPair` gives for the numbers of which `mixPair` gives `mixed`. */
export function joinedOf(mixed: number): number {
	let value = mixed ^ (mixed >>> 16)
	value = imul(value, 0x7ed1b41d)
	value ^= (value >>> 13) ^ (value >>> 26)
	value = imul(value, 0xa5cb9243)
	return imul((value ^ (value >>> 16)) - offset, inverse)
}

/**
 * A word's feature id: FNV-1a over its UTF-16 units, every decimal digit taken as `0`, so that `1998` and `2004` are
 * one word. The same in every run; two of a million words share an id about once in ten thousand pairs of lists.
 */
export const hashWord = (word: string, from = 0, to = word.length): number =>
	mixInteger(foldUnits(startOfFold, word, from, to))

/** The feature id of two words with a space between, which aren't joined for it. */
export function hashBoth(first: string, second: string): number {
	const begun = foldUnits(startOfFold, first, 0, first.length)
	return mixInteger(foldUnits(foldUnits(begun, ' ', 0, 1), second, 0, second.length))
}

const startOfFold = 0x811c9dc5

function foldUnits(start: number, word: string, from: number, to: number): number {
	let hash = start
	for (let at = from; at < to; at++) hash = imul(hash ^ digitless(word.charCodeAt(at)), 0x01000193)
	return hash
}

export const digitless = (code: number): number => (code >= 49 && code <= 57 ? 48 : code)
