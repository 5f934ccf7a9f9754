import type {Span} from '../../model/span.js'
import {openingOf} from './clear-text.js'
import type {SheetArticle} from './sheet-article.js'

const subordinator =
	/(?<![\p{L}-])(?:although|because|if|since|that|though|unless|until|when|where|whether|which|while|who|whom|whose|after|before|by \p{L}+ing)(?![\p{L}-])|,\s+\p{Ll}{2,20}ing(?![\p{L}-])/gu

/**
 * Whether a place of a sentence is in its main clause, as its words show: `fell` in `After it burned, the mill fell, costing 40 jobs`. What
 * a source reports is as main as the verb that reports it.
 */
export function isInMainClause(article: SheetArticle, sentence: number, {start: place}: Span): boolean {
	const {text, quotesOf} = article
	const span = article.sentences[sentence]!
	const start = Math.min(place, span.start + openingOf(article, span))
	const reported = new Set((quotesOf.get(sentence) ?? []).map(({content}) => content[0]!.start))
	const before = text.slice(start, place).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
	const found = [...before.matchAll(subordinator)].filter(({index}) => !reported.has(start + index)).at(-1)
	// `The mill, which burned in May, fell`: the clause has ended.
	return !found || /[,;—–]/.test(before.slice(found.index + 1))
}
