import {hashesAfter} from '../../model/hash.js'
import {type ArticleRef, byText} from '../article.js'
import type {Articles} from '../articles.js'
import type {Signatures} from './signatures.js'

/** An article with near-duplicates: a line of `duplicates.jsonl`. Articles without any have no line. */
export interface DuplicateArticle {
	readonly schema: 1
	readonly article: string
	/** The same for all articles of a text: a hash of the id of the earliest. */
	readonly cluster: string
	/** The earliest article of the text; null for that one itself. */
	readonly duplicateOf: string | null
	/** The estimated share of runs of five words that it has in common with the earliest, 0 to 1; 1 for that one itself. */
	readonly similarity: number
	readonly published: ArticleRef['published']
	readonly source: ArticleRef['source']
}

const hashOf = hashesAfter('newsfacts near-duplicates')

/** The lines of all articles with near-duplicates: by cluster, the earliest first. */
export function* recordDuplicates(
	firsts: Int32Array,
	signatures: Signatures,
	articles: Articles,
	ranks: Int32Array,
): Generator<DuplicateArticle> {
	const clusters = new Map<number, number[]>()
	firsts.forEach((first, number) => {
		if (first === number) return
		const cluster = clusters.get(first)
		if (cluster) cluster.push(number)
		else clusters.set(first, [number])
	})
	const named = [...clusters].map(([first, others]) => ({
		first,
		others: others.sort((a, b) => ranks[a]! - ranks[b]!),
		cluster: hashOf(articles.ref(first).id),
	}))
	for (const {first, others, cluster} of named.sort((a, b) => byText(a.cluster, b.cluster))) {
		const {id: original, published, source} = articles.ref(first)
		yield {schema: 1, article: original, cluster, duplicateOf: null, similarity: 1, published, source}
		for (const number of others) {
			const {id, ...ref} = articles.ref(number)
			const similarity = Math.round(signatures.similarity(first, number) * 1000) / 1000
			yield {schema: 1, article: id, cluster, duplicateOf: original, similarity, ...ref}
		}
	}
}
