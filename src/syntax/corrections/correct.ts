import {exemplarLemmas, exemplarNorms} from '../../lexicon/exemplar.js'
import {baseLexicon} from '../../lexicon/lexicon.js'
import type {Lexicon} from '../../model/lexicon.js'
import {newRuleRun, type RuleRun} from '../../model/rule-run.js'
import type {Range} from '../../model/span.js'
import type {Syntax, Tokens} from '../../model/tokens.js'
import {runOnRows} from '../../rules/run-on-rows.js'
import {correctionRules} from './rules.js'

/** Trees with their commonest mistakes corrected by rules; a new syntax, the given one stays as it is. */
export function correctTrees(
	tokens: Pick<Tokens, 'norms'>,
	sentences: readonly Range[],
	syntax: Syntax,
	lexicon: Lexicon = baseLexicon,
	run: RuleRun = newRuleRun(),
): Syntax {
	const columns = {
		lexicon,
		norms: exemplarNorms({lexicon, tokens, syntax}),
		lemmas: exemplarLemmas({lexicon, tokens, syntax}),
		upos: syntax.upos,
		xpos: [...syntax.xpos],
		heads: syntax.heads.slice(),
		deprels: [...syntax.deprels],
	}
	for (const {from, to} of sentences) runOnRows(correctionRules, {...columns, from, to}, {from, to}, run)
	return {...syntax, heads: columns.heads, deprels: columns.deprels, xpos: columns.xpos}
}
