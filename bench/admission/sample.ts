import type {Reader} from '#src/extract.js'
import type {ArticleInput} from '#src/model/article/article.js'
import type {Firing} from '#src/model/rule-run.js'
import {randomFrom, shuffle} from '../../train/learning/random.js'
import {readFirings} from './read-firings.js'
import type {ListedRule} from './rule-sets.js'

/** A place where a rule has fired, in an article read with all rules. */
export interface SampledFiring {
	readonly article: ArticleInput
	readonly firing: Firing
}

/** Firings of one rule, drawn at random. */
export interface Sample {
	readonly rule: ListedRule
	readonly firings: readonly SampledFiring[]
	/** Firings out of which they were drawn. */
	readonly outOf: number
	/** Articles in which those were looked for. */
	readonly articles: number
}

export interface SampleOptions {
	/** Firings wanted of each rule. */
	readonly count: number
	readonly seed: number
	readonly onArticle?: () => void
}

/**
 * Draws firings of each rule at random, the same ones for the same seed. Articles are read in random order until twice as
 * many firings of each rule are known as are wanted, or none is left: a frequent rule doesn't need them all.
 */
export function sampleFirings(
	articles: readonly ArticleInput[],
	rules: readonly ListedRule[],
	read: Reader,
	{count, seed, onArticle = () => {}}: SampleOptions,
): Sample[] {
	const pools = rules.map((rule) => ({rule, pool: [] as SampledFiring[], articles: 0}))
	for (const index of shuffle(articles.length, randomFrom(seed))) {
		const open = pools.filter(({pool}) => pool.length < count * 2)
		if (open.length === 0) break
		const article = articles[index]!
		const {firings} = readFirings(read, article)
		for (const entry of open) {
			entry.articles++
			for (const firing of firings) if (firing.rule === entry.rule.id) entry.pool.push({article, firing})
		}
		onArticle()
	}
	return pools.map(({rule, pool, articles: looked}) => ({
		rule,
		firings: [...shuffle(pool.length, randomFrom(seed))].slice(0, count).map((index) => pool[index]!),
		outOf: pool.length,
		articles: looked,
	}))
}
