import type {Article} from '../model/article.js'
import type {Document, Sentence} from '../model/document.js'
import type {Lexicon} from '../model/lexicon.js'
import type {RuleRun} from '../model/rule-run.js'
import type {Syntax, Tokens} from '../model/tokens.js'
import {buildTree} from '../model/tree.js'
import {findClauses} from './clauses.js'
import {mendTrees} from './mend.js'

/** Puts an article, its tokens and their syntax together, and reads the clauses off the trees. */
export function readDocument(
	article: Article,
	{tokens, sentences}: {tokens: Tokens; sentences: readonly Sentence[]},
	syntax: Syntax,
	lexicon: Lexicon,
	run: RuleRun,
): Document {
	const mended = mendTrees(tokens, sentences, syntax, lexicon)
	const tree = buildTree(mended.heads, mended.deprels)
	const trees = {article, text: article.text, lexicon, tokens, sentences, syntax: mended, tree, messages: [], run}
	return {...trees, ...findClauses(trees)}
}
