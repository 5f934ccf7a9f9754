import {packAscending, packVarints} from './bytes.js'
import {compand} from './compand.js'
import type {SparseLearner} from './sparse-learner.js'

/**
 * Packs averaged weights: those below `least` are dropped, the rest become square-root companded 8-bit integers scaled by
 * the largest. Features in the order of their keys.
 */
export function packLearner(learner: SparseLearner, least: number): Map<string, Uint8Array> {
	const largest = largestWeight(learner)
	const rows: {key: number; classes: number[]; codes: number[]}[] = []
	learner.average((key, classOf, weights) => {
		const classes: number[] = []
		const codes: number[] = []
		weights.forEach((weight, entry) => {
			const code = compand(weight, largest)
			if (Math.abs(weight) < least || code === 0) return
			classes.push(classOf[entry]!)
			codes.push(code)
		})
		if (codes.length > 0) rows.push({key: key >>> 0, classes, codes})
	})
	rows.sort((a, b) => a.key - b.key)
	return new Map([
		['classes', packVarints([learner.classes])],
		['keys', packAscending(Uint32Array.from(rows, ({key}) => key))],
		['counts', Uint8Array.from(rows, ({codes}) => codes.length)],
		['targets', Uint8Array.from(rows.flatMap(({classes}) => classes))],
		['weights', Uint8Array.from(rows.flatMap(({codes}) => codes))],
	])
}

/** The largest averaged weight, which the packed ones are scaled by. */
export function largestWeight(learner: SparseLearner): number {
	let largest = 0
	learner.average((_, __, weights) => {
		for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
	})
	return largest
}
