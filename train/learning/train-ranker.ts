import {addRow, createFeatureTable, keysOf} from '#src/learning/linear/feature-table.js'
import {softmax} from '#src/learning/linear/ranker.js'
import {randomFrom, shuffle} from './random.js'

/** The candidates of one decision: the feature keys of each, and the share of right that each has; shares sum to 1. */
export interface Group {
	readonly candidates: readonly Int32Array[]
	readonly target: readonly number[]
	/** Log-odds that each has already, by weights that stay; none if left out. */
	readonly known?: readonly number[]
}

export interface RankerOptions {
	readonly rate: number
	readonly epochs: number
	/** Features that occur less often are left out. */
	readonly minCount: number
	readonly random: () => number
}

/**
 * Trains a log-linear ranker by AdaGrad (Duchi et al. 2011) on the cross-entropy of the softmax over each group; weights
 * shrink by two per cent an epoch and are averaged over the later half of all epochs.
 */
function trainRanker(
	groups: readonly Group[],
	{rate, epochs, minCount, random}: RankerOptions,
): [key: number, weight: number][] {
	const table = createFeatureTable(1 << 16)
	const counts: number[] = []
	for (const {candidates} of groups)
		for (const keys of candidates)
			for (const key of keys) {
				const row = addRow(table, key)
				counts[row] = (counts[row] ?? 0) + 1
			}
	const keep = Uint8Array.from(counts, (count) => (count >= minCount ? 1 : 0))
	const coded = groups.map(({candidates, target, known}) => ({
		target,
		known,
		candidates: candidates.map((keys) => keys.map((key) => addRow(table, key)).filter((row) => keep[row])),
	}))
	const weights = new Float64Array(table.size)
	const squares = new Float64Array(table.size)
	const totals = new Float64Array(table.size)
	let averaged = 0
	for (let epoch = 0; epoch < epochs; epoch++) {
		for (const index of shuffle(coded.length, random)) learn(coded[index]!, weights, squares, rate)
		if (epoch < epochs - 1) for (let row = 0; row < weights.length; row++) weights[row]! *= 0.98
		if (epoch < epochs / 2) continue
		averaged++
		for (let row = 0; row < weights.length; row++) totals[row]! += weights[row]!
	}
	return Array.from(keysOf(table), (key, row): [number, number] => [key, totals[row]! / Math.max(1, averaged)]).filter(
		([, weight]) => weight !== 0,
	)
}

/** The mean of rankers that met the decisions in different orders, one a seed: each errs in its own way. */
export function trainMeanRanker(
	groups: readonly Group[],
	options: Omit<RankerOptions, 'random'>,
	seeds: readonly number[] = [1, 2, 3],
): [key: number, weight: number][] {
	const sums = new Map<number, number>()
	for (const seed of seeds)
		for (const [key, weight] of trainRanker(groups, {...options, random: randomFrom(seed)}))
			sums.set(key, (sums.get(key) ?? 0) + weight / seeds.length)
	return [...sums]
}

function learn(
	{candidates, target, known}: Omit<Group, 'known'> & {readonly known: readonly number[] | undefined},
	weights: Float64Array,
	squares: Float64Array,
	rate: number,
): void {
	const scores = candidates.map((rows, index) => {
		let sum = known?.[index] ?? 0
		for (const row of rows) sum += weights[row]!
		return sum
	})
	softmax(scores).forEach((probability, index) => {
		const gradient = target[index]! - probability
		if (Math.abs(gradient) < 1e-4) return
		for (const row of candidates[index]!) {
			squares[row]! += gradient * gradient
			weights[row]! += (rate * gradient) / (Math.sqrt(squares[row]!) + 1e-6)
		}
	})
}
