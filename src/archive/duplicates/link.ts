import {Union} from '../union.js'
import {bandCount, type Signatures} from './signatures.js'

/** So large a share of their shingles two texts must have in common, by estimate. */
const minSimilarity = 0.5

/** Texts of a bucket are compared with so many others of it at most: the earliest that resemble none before. */
const maxKinds = 16

/**
 * Near-duplicates among texts, by banded locality-sensitive hashing: texts that agree in a band are compared. Of each number the
 * one with the least rank that it is linked with, through others too; itself where there is none. `ranks`: the order of the
 * archive. Linear but for sorting.
 */
export function linkDuplicates(signatures: Signatures, ranks: Int32Array): Int32Array {
	const {count} = signatures
	const byRank = new Int32Array(count)
	ranks.forEach((rank, number) => {
		byRank[rank] = number
	})
	const union = new Union(count)
	for (let band = 0; band < bandCount; band++)
		for (const bucket of bucketsOf(signatures, byRank, band)) {
			const kinds: number[] = []
			for (const rank of bucket) {
				const number = byRank[rank]!
				const kind = kinds.find(
					(other) =>
						union.find(other) === union.find(rank) || signatures.similarity(byRank[other]!, number) >= minSimilarity,
				)
				if (kind !== undefined) union.join(kind, rank)
				else if (kinds.length < maxKinds) kinds.push(rank)
			}
		}
	const firsts = new Int32Array(count)
	for (let number = 0; number < count; number++) firsts[number] = byRank[union.find(ranks[number]!)]!
	return firsts
}

/** Ranks of texts that agree in a band, each list in order; texts alone and those without words are left out. */
function bucketsOf(signatures: Signatures, byRank: Int32Array, band: number): number[][] {
	const firstOf = new Map<number, number>()
	const buckets = new Map<number, number[]>()
	for (let rank = 0; rank < byRank.length; rank++) {
		const number = byRank[rank]!
		if (signatures.isEmpty(number)) continue
		const key = signatures.band(number, band)
		const first = firstOf.get(key)
		if (first === undefined) firstOf.set(key, rank)
		else {
			const bucket = buckets.get(key)
			if (bucket) bucket.push(rank)
			else buckets.set(key, [first, rank])
		}
	}
	return [...buckets.values()]
}
