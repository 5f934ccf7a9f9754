import type {Article} from '../model/article/article.js'
import type {Document} from '../model/document.js'
import type {Syntax} from '../model/grammar/tokens.js'
import {buildTree} from '../model/grammar/tree.js'
import type {Lexicon} from '../model/lexicon.js'
import type {Message} from '../model/message.js'
import type {RuleRun} from '../model/rule-run.js'
import {findClauses} from './clauses/find.js'
import {correctTrees} from './corrections/correct.js'

/** Puts an article, its tokens and their syntax together, and reads the clauses off the trees. */
export function readDocument(
	article: Article,
	{tokens, sentences, messages = []}: Pick<Document, 'tokens' | 'sentences'> & {readonly messages?: readonly Message[]},
	syntax: Syntax,
	lexicon: Lexicon,
	run: RuleRun,
): Document {
	const corrected = correctTrees(tokens, sentences, syntax, lexicon, run)
	const tree = buildTree(corrected.heads, corrected.deprels)
	const trees = {article, text: article.text, lexicon, tokens, sentences, syntax: corrected, tree, messages, run}
	const {clauses, clauseAt} = findClauses(trees)
	return {
		article,
		text: article.text,
		lexicon,
		tokens,
		sentences,
		syntax: corrected,
		tree,
		clauses,
		clauseAt,
		messages,
		run,
	}
}
