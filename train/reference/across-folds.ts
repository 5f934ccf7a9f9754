import {type Group, trainMeanRanker} from '../learning/train-ranker.js'
import type {TaughtDiscourse} from './read-discourses.js'

/** What an anaphor refers to, as the ranker learns it. */
export interface Decision {
	/** Which text it comes from, and what is known there. */
	readonly discourse: number
	readonly of: TaughtDiscourse['asked']
	readonly group: Group
	/** For each candidate whether it is named. */
	readonly named: readonly boolean[]
	/** The annotator names what is meant. */
	readonly isNamed: boolean
}

/** How the rankers of antecedents are trained. */
export const options = {rate: 0.05, epochs: 12, minCount: 3}

export const seeds = [1, 2, 3, 4, 5] as const

/** Most features that a ranker keeps. */
export const maxWeights = 12_000

const folds = 5

/** The fold of a text by its place among all: weights that are tried on it are learned from the others. */
export const foldOf = (discourse: number): number => discourse % folds

/** The features of a ranker with their weights. */
export type Weighted = ReturnType<typeof trainMeanRanker>

/** For each fold the weights learned from the others. */
export const weightsByFold = (decisions: readonly Decision[]): Weighted[] =>
	Array.from({length: folds}, (_, fold) => {
		const rest = decisions.filter(({discourse}) => foldOf(discourse) !== fold).map(({group}) => group)
		return trainMeanRanker(rest, options, seeds)
	})

/**
 * Decisions right, by what is known of the text, in each fifth of the texts by weights from the other four; of annotated news
 * also how many of the names chosen are right, and how many of those meant are found.
 */
export function acrossFolds(decisions: readonly Decision[], weighted: readonly Weighted[]): string {
	const sums = new Map<string, {right: number; all: number}>()
	const names = {right: 0, chosen: 0, meant: 0}
	weighted.forEach((pairs, fold) => {
		const weights = new Map(pairs)
		for (const {discourse, of, group, named, isNamed} of decisions) {
			if (foldOf(discourse) !== fold) continue
			const scores = group.candidates.map((keys) => keys.reduce((sum, key) => sum + (weights.get(key) ?? 0), 0))
			const kind = typeof of === 'string' ? of : 'named' in of ? 'annotated' : 'links' in of ? 'news' : 'two names'
			const sum = sums.get(kind) ?? {right: 0, all: 0}
			sum.all++
			const best = scores.indexOf(Math.max(...scores))
			const isRight = group.target[best]! > 0
			if (isRight) sum.right++
			sums.set(kind, sum)
			if (kind !== 'news') continue
			if (isNamed) names.meant++
			if (!named[best]) continue
			names.chosen++
			if (isRight) names.right++
		}
	})
	const share = (part: number, all: number): string => ((100 * part) / all).toFixed(1)
	const line = [...sums].map(([kind, {right, all}]) => `${kind} ${share(right, all)} of ${all}`).join(', ')
	if (names.chosen === 0) return line
	return `${line}; names ${share(names.right, names.chosen)} right of ${names.chosen}, ${share(names.right, names.meant)} found of ${names.meant}`
}
