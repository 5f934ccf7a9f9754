import type {Pool} from '../pool.js'
import {shingles} from '../words.js'

/** Words of a shingle, and shingles of a window: quotes that share five words in a row share a fingerprint. */
const shingleSize = 3
const windowSize = 3

/** Bits of a fingerprint, and of the number of a quote beside it: 53 together. */
const numberRange = 2 ** 26
const hashRange = 2 ** 27

/**
 * Fingerprints of lists of words that at least two lists share, by list: of every three shingles in a row the one of the least
 * hash (winnowing, Schleimer 2003). Near linear.
 */
export function sharedFingerprints(words: Pool): number[][] {
	let entries = new Float64Array(4096)
	let length = 0
	for (let number = 0; number < words.count; number++)
		for (const hash of winnow(shingles(words.list(number), shingleSize))) {
			if (length === entries.length) {
				const grown = new Float64Array(length * 2)
				grown.set(entries)
				entries = grown
			}
			entries[length++] = (hash >>> 5) * numberRange + number
		}
	const sorted = entries.subarray(0, length).sort()
	const shared: number[][] = Array.from({length: words.count}, () => [])
	for (let from = 0; from < length; ) {
		const hash = Math.floor(sorted[from]! / numberRange)
		let to = from + 1
		while (to < length && Math.floor(sorted[to]! / numberRange) === hash) to++
		if (sorted[from] !== sorted[to - 1])
			for (let at = from; at < to; at++) shared[sorted[at]! % numberRange]!.push(hash % hashRange)
		from = to
	}
	return shared
}

function winnow(hashes: Int32Array): Set<number> {
	const chosen = new Set<number>()
	for (let from = 0; from < Math.max(1, hashes.length - windowSize + 1); from++) {
		let least = hashes[from]!
		for (let at = from + 1; at < Math.min(hashes.length, from + windowSize); at++) least = Math.min(least, hashes[at]!)
		chosen.add(least)
	}
	return chosen
}

/** The share of the shorter list's shingles that the longer one has, 0 to 1. Linear. */
export function containment(short: Int32Array, long: Int32Array): number {
	const has = new Set(shingles(long, Math.min(shingleSize, short.length)))
	const own = shingles(short, shingleSize)
	let shared = 0
	for (const hash of own) if (has.has(hash)) shared++
	return shared / own.length
}
