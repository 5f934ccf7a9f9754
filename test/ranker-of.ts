import type {Ranker} from '#src/learning/linear/ranker.js'
import {shortKeyOf, weightTableOf} from '#src/learning/linear/weight-table.js'

/** A ranker to which each of some features (keys that it would be trained with) is worth so many log-odds, and all others nothing. */
export const rankerOf = (keys: ArrayLike<number>, logOdds: number): Ranker => ({
	weights: weightTableOf(Array.from(keys, shortKeyOf), () => (logOdds < 0 ? 255 : 127)),
	unit: Math.abs(logOdds) / 127 ** 2,
})
