import {type RankerOptions, trainMeanRanker} from './train-ranker.js'

/** Something to judge: its feature keys, and whether it is so. */
export interface Example {
	readonly keys: Int32Array
	readonly right: boolean
}

type Options = Omit<RankerOptions, 'random'>

type Weights = [key: number, weight: number][]

/** Of so many parts of the articles each is judged by weights from the others; an article's part is its place modulo their number. */
export const folds = 5

const none = new Int32Array(0)

/** Trains a logistic regression: a ranker of each example against an empty candidate, whose score is 0. */
export const trainLogistic = (examples: readonly Example[], options: Options): Weights =>
	trainMeanRanker(
		examples.map(({keys, right}) => ({candidates: [keys, none], target: right ? [1, 0] : [0, 1]})),
		options,
	)

/** Each example with its probability by weights that are learned from the other four fifths of the articles, and from `more`. */
export function judgeAcrossFolds<E extends Example>(
	articles: readonly (readonly E[])[],
	options: Options,
	more: readonly Example[] = [],
): (E & {readonly confidence: number})[] {
	return Array.from({length: folds}, (_, fold) => {
		const others = articles.filter((_, index) => index % folds !== fold).flat()
		const weights = new Map(trainLogistic([...others, ...more], options))
		return articles
			.filter((_, index) => index % folds === fold)
			.flat()
			.map((example) => {
				const score = example.keys.reduce((sum, key) => sum + (weights.get(key) ?? 0), 0)
				return {...example, confidence: 1 / (1 + Math.exp(-score))}
			})
	}).flat()
}
