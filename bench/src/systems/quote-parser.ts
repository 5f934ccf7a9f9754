import {quoteRecord, recordsOf} from '../records.js'
import {type Loader, load} from '../system.js'

interface QuoteParser {
	parse(
		text: string,
		language: string,
		options: {minLength: number},
	): {index: number; text: string; name?: {index: number; text: string}}[]
}

export const quoteParser: Loader = async () => {
	const parser = load('quote-parser') as QuoteParser
	return {
		name: 'quote-parser',
		jobs: ['quotes'],
		extract: (article) => {
			const facts = parser
				.parse(article.text, 'en', {minLength: 10})
				.map(({index, text, name}) =>
					quoteRecord(
						article.text,
						{start: index, end: index + text.length},
						name ? {start: name.index, end: name.index + name.text.length} : null,
					),
				)
			return recordsOf(article, {facts})
		},
	}
}
