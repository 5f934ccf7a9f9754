import type {Extraction, FactLineExtra} from '../facts/extraction.js'
import type {Fact} from '../facts/fact.js'
import {type TextSpan, textSpan} from '../model/span.js'

/** A fact that is understood without its article. */
export type FactLine = Fact & FactLineExtra

/** The facts of an article, each with the article's title, date and address and the sentences it stands in. */
export function factLines({article, sentences, facts}: Extraction): FactLine[] {
	return facts.map((fact) => ({
		...fact,
		articleTitle: article.title,
		articlePublished: article.published,
		articleUrl: article.url,
		context: findContext(article.text, sentences, fact),
	}))
}

function findContext(text: string, sentences: Extraction['sentences'], {evidence, sentence}: Fact): TextSpan {
	let last = sentence
	while (sentences[last + 1] && sentences[last + 1]!.start < evidence.end) last++
	const start = Math.min(sentences[sentence]?.start ?? evidence.start, evidence.start)
	return textSpan(text, {start, end: Math.max(sentences[last]?.end ?? evidence.end, evidence.end)})
}
