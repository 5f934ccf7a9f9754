import {packAscending, packVarints, unpackAscending, unpackVarints} from './bytes.js'
import {compand, expandAll} from './compand.js'
import type {FeatureList} from './feature-list.js'
import {type FeatureTable, findRow, tableOf} from './feature-table.js'
import {sectionOf, type WeightFile} from './weight-file.js'

/** A log-linear ranker: one weight a feature; the candidates of a decision share a probability of 1. */
export interface Ranker {
	readonly table: FeatureTable
	readonly weights: Int32Array
	/** Log-odds of one unit of the weights. */
	readonly unit: number
}

/** Log-odds of a candidate, before normalization over its group. */
export function scoreCandidate({table, weights, unit}: Ranker, keys: Int32Array, count: number): number {
	let sum = 0
	for (let at = 0; at < count; at++) {
		const row = findRow(table, keys[at]!)
		if (row >= 0) sum += weights[row]!
	}
	return sum * unit
}

/** The probability that the only candidate of a list is right, by a ranker trained as a logistic regression. */
export function probabilityOf(ranker: Ranker, list: FeatureList): number {
	const {keys} = list.view()
	return 1 / (1 + Math.exp(-scoreCandidate(ranker, keys, keys.length)))
}

/** Probabilities of a group of candidates from their log-odds. */
export function softmax(scores: readonly number[]): number[] {
	const best = Math.max(...scores)
	const powers = scores.map((score) => Math.exp(score - best))
	const sum = powers.reduce((total, power) => total + power, 0)
	return powers.map((power) => power / sum)
}

/** Packs the `maxWeights` largest weights as square-root companded 8-bit integers, features in the order of their keys. */
export function packRanker(
	prefix: string,
	weighted: readonly (readonly [key: number, weight: number])[],
	maxWeights: number,
): Map<string, Uint8Array> {
	const kept = [...weighted].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0]).slice(0, maxWeights)
	const largest = kept.reduce((found, [, weight]) => Math.max(found, Math.abs(weight)), 1e-9)
	const rows = kept
		.map(([key, weight]) => [key >>> 0, compand(weight, largest)] as const)
		.filter(([, code]) => code !== 0)
		.sort((a, b) => a[0] - b[0])
	return new Map([
		[`${prefix}.keys`, packAscending(Uint32Array.from(rows, ([key]) => key))],
		[`${prefix}.weights`, Uint8Array.from(rows, ([, code]) => code)],
		// The unit in thousand-millionths.
		[`${prefix}.unit`, packVarints([Math.round((largest / (127 * 127)) * 1e9)])],
	])
}

/** Reads what `packRanker` wrote. @throws WeightError */
export function unpackRanker(file: WeightFile, name: string, prefix: string): Ranker {
	const keys = unpackAscending(sectionOf(file, `${prefix}.keys`, name))
	return {
		table: tableOf(keys),
		weights: expandAll(sectionOf(file, `${prefix}.weights`, name)),
		unit: (unpackVarints(sectionOf(file, `${prefix}.unit`, name))[0] ?? 0) / 1e9,
	}
}
