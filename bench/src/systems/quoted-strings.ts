import {quoteRecord, recordsOf} from '../records.js'
import type {Loader} from '../system.js'

/** The floor of all quote finders: every string of four words or more in double quotation marks. */
export const quotedStrings: Loader = async () => ({
	name: 'quoted strings',
	jobs: ['quotes'],
	extract: (article) => {
		const strings = [...article.text.matchAll(/“[^“”\n]*”|"[^"\n]*"/g)]
		const facts = strings
			.filter(([words]) => words.split(/\s+/).length >= 4)
			.map(({index, 0: words}) => quoteRecord(article.text, {start: index, end: index + words.length}, null))
		return recordsOf(article, {facts})
	},
})
