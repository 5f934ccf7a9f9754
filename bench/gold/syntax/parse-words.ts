import type {ParseTokens} from '#src/evaluate/task.js'
import {baseLexicon} from '#src/lexicon/lexicon.js'
import {makeArticle} from '#src/model/article/make-article.js'
import type {Tokens} from '#src/model/grammar/tokens.js'
import {newRuleRun, type RuleRun} from '#src/model/rule-run.js'
import type {Range} from '#src/model/span.js'
import {type SyntaxModel, tagAndParse} from '#src/syntax/model.js'
import {readDocument} from '#src/syntax/read.js'
import {normalize} from '../../../train/words/normalize.js'

/** Tags, parses and corrects words that are given, with the rules of the syntax room as a run wants them. */
export const parseWith =
	(model: SyntaxModel, run: RuleRun = newRuleRun()): ParseTokens =>
	(words, sentences) => {
		const tokens = tokensOf(words, sentences)
		const spans = sentences.map(({from, to}) => ({
			from,
			to,
			start: tokens.starts[from]!,
			end: tokens.ends[to - 1]!,
			block: 0,
		}))
		const article = makeArticle({id: 'words', text: words.join(' ')})
		const parsed = tagAndParse(model, tokens, sentences)
		const {upos, xpos, lemmas, heads, deprels} = readDocument(
			article,
			{tokens, sentences: spans},
			parsed,
			baseLexicon,
			run,
		).syntax
		return {upos: [...upos], xpos: [...xpos], lemma: [...lemmas], head: [...heads], deprel: [...deprels]}
	}

// As if the words stood in a text with one space between them.
function tokensOf(words: readonly string[], sentences: readonly Range[]): Tokens {
	const starts = new Int32Array(words.length)
	const ends = new Int32Array(words.length)
	let end = -1
	words.forEach((word, row) => {
		starts[row] = end + 1
		end = ends[row] = end + 1 + word.length
	})
	const sentenceAt = new Int32Array(words.length)
	for (const [index, {from, to}] of sentences.entries()) sentenceAt.fill(index, from, to)
	return {length: words.length, starts, ends, words, norms: words.map(normalize), sentences: sentenceAt}
}
