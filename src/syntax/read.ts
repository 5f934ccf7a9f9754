import type {Article} from '../model/article.js'
import type {Document, Sentence} from '../model/document.js'
import type {Lexicon} from '../model/lexicon.js'
import type {RuleRun} from '../model/rule-run.js'
import type {Syntax, Tokens} from '../model/tokens.js'
import {buildTree} from '../model/tree.js'
import {findClauses} from './clauses/find.js'
import {correctTrees} from './corrections/correct.js'

/** Puts an article, its tokens and their syntax together, and reads the clauses off the trees. */
export function readDocument(
	article: Article,
	{tokens, sentences}: {tokens: Tokens; sentences: readonly Sentence[]},
	syntax: Syntax,
	lexicon: Lexicon,
	run: RuleRun,
): Document {
	const corrected = correctTrees(tokens, sentences, syntax, lexicon, run)
	const tree = buildTree(corrected.heads, corrected.deprels)
	const trees = {article, text: article.text, lexicon, tokens, sentences, syntax: corrected, tree, messages: [], run}
	return {...trees, ...findClauses(trees)}
}
