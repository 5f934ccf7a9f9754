import {SparseLearner} from '../learning/sparse-learner.js'

/** The mean of learners that met the data in different orders, one a seed: each errs in its own way. */
export function meanLearner(
	classes: number,
	seeds: readonly number[],
	train: (seed: number) => SparseLearner,
): SparseLearner {
	const mean = new SparseLearner(classes)
	for (const seed of seeds) mean.absorb(train(seed), 1 / seeds.length)
	return mean
}
