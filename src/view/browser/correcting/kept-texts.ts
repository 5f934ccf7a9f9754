import type {Extraction} from '../../../facts/extraction.js'
import type {LayerData, PageData} from '../../page-data.js'
import {textOf} from './article-text.js'

/** A text that is corrected, with what its article says of itself. */
export interface KeptText {
	readonly record: Omit<Extraction['article'], 'text'>
	readonly text: string
}

/** The texts whose corrections are kept, by the numbers of their articles. */
export interface KeptTexts {
	readonly layers: readonly LayerData[]
	at(article: number): KeptText
	/** The article with a text of this hash; -1 where none has it. */
	find(hash: string): number
}

/** Those of a page. */
export function textsOfPage({articles, layers}: PageData): KeptTexts {
	const texts: KeptText[] = []
	return {
		layers,
		at(article) {
			const {record} = articles[article]!
			texts[article] ??= {record, text: textOf(articles[article]!)}
			return texts[article]
		},
		find: (hash) => articles.findIndex(({record}) => record.hash === hash),
	}
}
