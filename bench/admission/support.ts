import type {Reader} from '#src/extract.js'
import type {ArticleInput} from '#src/model/article/article.js'
import {readFirings} from './read-firings.js'

/** How often rules fire in raw news. */
export interface Support {
	readonly articles: number
	readonly sentences: number
	/** By the rule's id. */
	readonly rules: ReadonlyMap<string, RuleSupport>
}

export interface RuleSupport {
	readonly firings: number
	/** Articles in which it fired. */
	readonly articles: number
}

/** Reads all articles and counts what fired; `onArticle` is called after each. */
export function countSupport(
	articles: Iterable<ArticleInput>,
	read: Reader,
	onArticle: () => void = () => {},
): Support {
	const rules = new Map<string, {firings: number; articles: number}>()
	let count = 0
	let sentences = 0
	for (const article of articles) {
		const {found, firings} = readFirings(read, article)
		count++
		sentences += found.sentences.length
		for (const {rule} of firings) entryOf(rules, rule).firings++
		for (const rule of new Set(firings.map((firing) => firing.rule))) entryOf(rules, rule).articles++
		onArticle()
	}
	return {articles: count, sentences, rules}
}

function entryOf(rules: Map<string, {firings: number; articles: number}>, rule: string) {
	const entry = rules.get(rule) ?? {firings: 0, articles: 0}
	rules.set(rule, entry)
	return entry
}

/** Firings per 10,000 sentences. */
export const rateOf = ({sentences, rules}: Support, rule: string): number =>
	sentences === 0 ? 0 : (10_000 * (rules.get(rule)?.firings ?? 0)) / sentences
