import type {Article} from '../model/article.js'
import type {Document, Sentence} from '../model/document.js'
import type {Tokens, Upos} from '../model/tokens.js'
import {tagByRules} from './tag.js'

export interface TokenizedArticle {
	readonly article: Article
	readonly tokens: Tokens
	readonly sentences: readonly Sentence[]
	readonly winkUpos: readonly Upos[]
	readonly winkLemmas: readonly string[]
}

/** Tags the tokens of an article and groups them into noun phrases and clauses. */
export function readSyntax({article, tokens, sentences, winkUpos, winkLemmas}: TokenizedArticle): Document {
	const syntax = tagByRules(tokens, winkUpos, winkLemmas)
	return {
		article,
		text: article.text,
		tokens,
		sentences,
		syntax,
		nounPhrases: [],
		nounPhraseAt: new Int32Array(tokens.length).fill(-1),
		clauses: [],
		clauseAt: new Int32Array(tokens.length).fill(-1),
		messages: [],
	}
}
