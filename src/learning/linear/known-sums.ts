import type {FeatureList} from './feature-list.js'
import type {Ranker} from './ranker.js'
import {fetchWeights} from './weight-table.js'

/** Stands for a sum that isn't known yet: no features come to as little. */
const unknown = -(2 ** 31)

/**
 * What features of few values come to under a ranker, by a number for these values: the same come again in thousands of
 * candidates, and their weights need to be looked up only once. Numbers out of range are never known.
 */
export class KnownSums {
	readonly #ranker: Ranker
	readonly #sums: Int32Array

	/** @param size one more than the largest number */
	constructor(ranker: Ranker, size: number) {
		this.#ranker = ranker
		this.#sums = new Int32Array(size).fill(unknown)
	}

	/** Adds the sum of a number to a list, in place of its features; false where it isn't known. */
	addTo(list: FeatureList, number: number): boolean {
		const sum = this.#sums[number] ?? unknown
		if (sum === unknown) return false
		list.addKnown(sum)
		return true
	}

	/** Keeps the sum of a number: of the features that a list has from a place on. */
	keep(number: number, {keys, count}: FeatureList, from: number): void {
		const values = new Int32Array(count - from)
		fetchWeights(this.#ranker.weights, keys.subarray(from, count), values.length, values)
		this.#sums[number] = values.reduce((sum, value) => sum + value, 0)
	}
}
