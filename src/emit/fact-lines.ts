import type {Extraction, FactLineExtra} from '../facts/extraction.js'
import type {Fact} from '../facts/fact.js'
import {textSpan} from '../model/span.js'
import {contextOf} from './context.js'
import {cutAt} from './cut.js'

/** A fact that is understood without its article. */
export type FactLine = Fact & FactLineExtra

/** The facts of an article, each with the article's title, date and address and the sentences it stands in. */
export function factLines({article, sentences, facts}: Extraction): FactLine[] {
	const title = shortened(article.title)
	return facts.map((fact) => ({
		...fact,
		articleTitle: title,
		articlePublished: article.published,
		articleUrl: article.url,
		context: textSpan(article.text, contextOf(article.text, sentences, fact)),
	}))
}

/** Most characters of a title that every fact carries: the article's record has all of it. */
const mostTitleChars = 1000

const shortened = (title: string | null): string | null =>
	title !== null && title.length > mostTitleChars ? `${cutAt(title, mostTitleChars - 1)}…` : title
