import {randomFrom, shuffle} from './random.js'
import type {Example} from './train-logistic.js'

export interface BinaryOptions {
	readonly rate: number
	readonly epochs: number
	/** Features that occur less often are left out. */
	readonly minCount: number
}

const seeds = [1, 2, 3] as const

/**
 * Trains a logistic regression by AdaGrad (Duchi et al. 2011): as `trainLogistic`, without an empty candidate beside each
 * example, for sets of ten thousands of examples. The mean of three orders of the examples.
 */
export function trainBinary(examples: readonly Example[], options: BinaryOptions): [key: number, weight: number][] {
	const counts = new Map<number, number>()
	for (const {keys} of examples) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
	const keys = [...counts].filter(([, count]) => count >= options.minCount).map(([key]) => key)
	const places = new Map(keys.map((key, place) => [key, place]))
	const rows = examples.map((one) => Int32Array.from([...one.keys].flatMap((key) => places.get(key) ?? [])))
	const right = examples.map((one) => (one.right ? 1 : 0))
	const sum = new Float64Array(keys.length)
	for (const seed of seeds) learn(rows, right, sum, options, randomFrom(seed))
	return keys
		.map((key, place): [number, number] => [key, sum[place]! / seeds.length])
		.filter(([, weight]) => weight !== 0)
}

// Weights shrink by two per cent an epoch and are averaged over the later half of all epochs.
function learn(
	rows: readonly Int32Array[],
	right: readonly number[],
	sum: Float64Array,
	{rate, epochs}: BinaryOptions,
	random: () => number,
): void {
	const weights = new Float64Array(sum.length)
	const squares = new Float64Array(sum.length)
	const late = epochs - Math.floor(epochs / 2)
	for (let epoch = 0; epoch < epochs; epoch++) {
		for (const index of shuffle(rows.length, random)) step(rows[index]!, right[index]!, weights, squares, rate)
		if (epoch < epochs - 1) for (let row = 0; row < weights.length; row++) weights[row]! *= 0.98
		if (epoch >= epochs - late) for (let row = 0; row < weights.length; row++) sum[row]! += weights[row]! / late
	}
}

function step(row: Int32Array, right: number, weights: Float64Array, squares: Float64Array, rate: number): void {
	let score = 0
	for (const place of row) score += weights[place]!
	const gradient = right - 1 / (1 + Math.exp(-score))
	if (Math.abs(gradient) < 1e-4) return
	for (const place of row) {
		squares[place]! += gradient * gradient
		weights[place]! += (rate * gradient) / (Math.sqrt(squares[place]!) + 1e-6)
	}
}
