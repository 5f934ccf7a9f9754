import type {Lists} from './engine.js'
import {baseLexicon} from './lexicon/lexicon.js'
import type {Article} from './model/article/article.js'
import type {Document} from './model/document.js'
import {newRuleRun, type RuleRun} from './model/rule-run.js'
import type {Models} from './models.js'
import {readSentences} from './sentences/read.js'
import {plainText} from './sentences/tokens/tokenize.js'
import {tagByRules} from './syntax/fallback/tag.js'
import {tagAndParse} from './syntax/model.js'
import {readDocument} from './syntax/read.js'

/** Reads an article's sentences and syntax: with the learned models, or by wink-nlp's tags and rules. */
export function readArticleDocument(
	article: Article,
	{abbreviations, lexicon = baseLexicon}: Pick<Lists, 'abbreviations'> & Partial<Pick<Lists, 'lexicon'>>,
	models: Pick<Models, 'syntax'> | null,
	run: RuleRun = newRuleRun(),
): Document {
	const read = readSentences(article, abbreviations, {tags: models === null, lexicon})
	const {tokens, sentences} = read
	const syntax = models
		? tagAndParse(models.syntax, {...tokens, words: tokens.words.map(straighten)}, sentences, lexicon)
		: tagByRules(tokens, sentences, read.winkUpos, read.winkLemmas, lexicon)
	return readDocument(article, read, syntax, lexicon, run)
}

// Typographic and straight marks are read alike.
function straighten(word: string): string {
	for (let at = 0; at < word.length; at++) {
		const code = word.charCodeAt(at)
		if (code >= 0x2018 && code <= 0x201f) return plainText(word)
	}
	return word
}
