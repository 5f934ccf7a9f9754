import {placeParts} from '../place-parts.js'
import {recordsOf} from '../records.js'
import {type Loader, load} from '../system.js'

interface SentenceTokenizer {
	tokenize(text: string): string[]
}

export const natural: Loader = async () => {
	const Tokenizer = load('natural/lib/natural/tokenizers/sentence_tokenizer.js') as {
		SentenceTokenizer?: new (abbreviations: string[]) => SentenceTokenizer
	} & (new (
		abbreviations: string[],
	) => SentenceTokenizer)
	const tokenizer = new (Tokenizer.SentenceTokenizer ?? Tokenizer)([])
	return {
		name: 'natural',
		jobs: ['sentences'],
		extract: (article) => recordsOf(article, {sentences: placeParts(article.text, tokenizer.tokenize(article.text))}),
	}
}
