import {rankTable} from '#tables'
import {packAscending, packVarints, unpackVarints} from '../files/bytes.js'
import {sharedIntegers} from '../files/shared-bytes.js'
import {sectionOf, type WeightFile} from '../files/weight-file.js'
import {compand} from './compand.js'
import type {FeatureList} from './feature-list.js'
import {fetchWeights, shortKeyOf, type WeightTable} from './weight-table.js'

/** A log-linear ranker: one weight a feature; the candidates of a decision share a probability of 1. */
export interface Ranker {
	readonly weights: WeightTable
	/** Log-odds of one unit of the weights. */
	readonly unit: number
}

/** Log-odds of each candidate of a list, before normalization over their group. */
export function scoreCandidates({weights, unit}: Ranker, list: FeatureList): number[] {
	fetchWeights(weights, list.keys, list.count, list.values)
	const scores: number[] = []
	for (let candidate = 0; candidate < list.size; candidate++) scores.push(sumOf(list, candidate) * unit)
	return scores
}

function sumOf({values, starts, known}: FeatureList, candidate: number): number {
	const end = starts[candidate + 1]!
	let sum = known[candidate]!
	for (let at = starts[candidate]!; at < end; at++) sum += values[at]!
	return sum
}

/**
 * The probability that the only candidate of a list is right, by a ranker trained as a logistic regression; of one that isn't closed
 * yet, by the features that it has so far.
 */
export function probabilityOf({weights, unit}: Ranker, {keys, count, values, known}: FeatureList): number {
	fetchWeights(weights, keys, count, values)
	let sum = known[0]!
	for (let at = 0; at < count; at++) sum += values[at]!
	return 1 / (1 + Math.exp(-(sum * unit)))
}

/** Probabilities of a group of candidates from their log-odds. */
export function softmax(scores: readonly number[]): number[] {
	let best = Number.NEGATIVE_INFINITY
	for (const score of scores) best = Math.max(best, score)
	let sum = 0
	const shares: number[] = []
	for (const score of scores) {
		const power = Math.exp(score - best)
		shares.push(power)
		sum += power
	}
	for (let at = 0; at < shares.length; at++) shares[at]! /= sum
	return shares
}

/**
 * Packs the `maxWeights` largest weights as square-root companded 8-bit integers, features in the order of their short keys; of
 * two features with one of those the larger weight counts.
 */
export function packRanker(
	prefix: string,
	weighted: readonly (readonly [key: number, weight: number])[],
	maxWeights: number,
): Map<string, Uint8Array> {
	const kept = [...weighted].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0]).slice(0, maxWeights)
	const largest = kept.reduce((found, [, weight]) => Math.max(found, Math.abs(weight)), 1e-9)
	const codes = new Map<number, number>()
	for (const [key, weight] of kept) {
		const short = shortKeyOf(key)
		const code = compand(weight, largest)
		if (code !== 0 && short !== 0 && !codes.has(short)) codes.set(short, code)
	}
	const rows = [...codes].sort((a, b) => a[0] - b[0])
	return new Map([
		[`${prefix}.short-keys`, packAscending(Uint32Array.from(rows, ([key]) => key))],
		[`${prefix}.weights`, Uint8Array.from(rows, ([, code]) => code)],
		// The unit in thousand-millionths.
		[`${prefix}.unit`, packVarints([Math.round((largest / (127 * 127)) * 1e9)])],
	])
}

/** Reads what `packRanker` wrote. @throws WeightError */
export function unpackRanker(file: WeightFile, name: string, prefix: string): Ranker {
	const section = (part: string): Uint8Array => sectionOf(file, `${prefix}.${part}`, name)
	return {
		weights: {
			slots: sharedIntegers(`${name} ${prefix}`, () => rankTable(section('short-keys'), section('weights')).slots),
		},
		unit: (unpackVarints(section('unit'))[0] ?? 0) / 1e9,
	}
}
