import {mixPair} from '../../learning/hash.js'
import type {TokenFeatures} from './token-features.js'

/** A number in coarse steps: 0 1 2 3 4-5 6-8 9-13 14-21 22 and more. */
export function step(value: number): number {
	if (value <= 3) return Math.max(-1, value)
	return value <= 5 ? 4 : value <= 8 ? 5 : value <= 13 ? 6 : value <= 21 ? 7 : 8
}

/** The relations on the way from one row up to the nearest common ancestor and down to another, as one integer. */
export function pathBetween({doc, relation}: TokenFeatures, row: number, other: number): number {
	const {heads} = doc.tree
	const up = new Map<number, number>()
	let hash = 17
	for (let at = row, steps = 0; at >= 0 && steps < 5; at = heads[at]!, steps++) {
		up.set(at, hash)
		hash = mixPair(hash, relation[at]!)
	}
	let down = 23
	for (let at = other, steps = 0; at >= 0 && steps < 5; at = heads[at]!, steps++) {
		const meet = up.get(at)
		if (meet !== undefined) return mixPair(meet, down)
		down = mixPair(down, relation[at]!)
	}
	return 0
}
