import {findTimes} from './dates/find.js'
import type {Extraction} from './facts/extraction.js'
import type {ArticleInput} from './model/article.js'
import {makeArticle} from './model/make-article.js'
import {findQuantities} from './numbers/find.js'
import {abbreviations} from './sentences/abbreviations.js'
import {readSentences} from './sentences/read.js'
import {readSyntax} from './syntax/read.js'

export function extract(input: ArticleInput): Extraction {
	const article = makeArticle(input)
	const known = new Set(abbreviations)
	const doc = readSyntax({article, ...readSentences(article, known)})
	const quantities = findQuantities(doc)
	const times = findTimes(doc)
	void quantities
	void times
	return {
		article: {...article, authors: [...article.authors], blocks: [...article.blocks]},
		sentences: doc.sentences.map(({start, end}) => ({start, end})),
		entities: [],
		facts: [],
		messages: [],
	}
}
