import {exemplarLemmas, exemplarNorms} from '../../lexicon/exemplar.js'
import type {Syntax, Tokens} from '../../model/grammar/tokens.js'
import type {Lexicon} from '../../model/lexicon.js'
import type {RuleRun} from '../../model/rule-run.js'
import type {Range} from '../../model/span.js'
import {type RuleSet, ruleSet} from '../../rules/rule-set.js'
import {rowLookUps, runOnRows} from '../../rules/run-on-rows.js'
import {argumentRules} from './arguments.js'
import {complementRules} from './complements.js'
import {contentRules} from './content-clauses.js'
import {nameRules} from './names.js'
import {nounRules} from './nouns.js'
import {objectComplementRules} from './object-complements.js'
import {quantityRules} from './quantities.js'
import {reportingClause} from './reporting-clauses.js'
import {sourceRules} from './sources.js'
import {subjectRules} from './subjects.js'
import type {SentenceTree} from './tree.js'

/** Trees with frequent errors corrected by rules, as a new syntax; the given one is unchanged. */
export function correctTrees(
	tokens: Pick<Tokens, 'norms'>,
	sentences: readonly Range[],
	syntax: Syntax,
	lexicon: Lexicon,
	run: RuleRun,
): Syntax {
	const columns = {
		lexicon,
		norms: exemplarNorms({lexicon, tokens, syntax}),
		lemmas: exemplarLemmas({lexicon, tokens, syntax}),
		upos: [...syntax.upos],
		xpos: [...syntax.xpos],
		heads: syntax.heads.slice(),
		deprels: [...syntax.deprels],
	}
	for (const {from, to} of sentences) runOnRows(correctionRules, {from, to, ...columns}, {from, to}, run)
	return {...syntax, heads: columns.heads, deprels: columns.deprels, upos: columns.upos, xpos: columns.xpos}
}

/** Corrections of frequent parser errors in news: names and amounts first, then clauses, which depend on them. */
export const correctionRules: RuleSet<SentenceTree, number> = ruleSet(
	'syntax',
	[
		'nouns',
		'names',
		'names-described',
		'quantities',
		'arguments',
		'sources',
		'subjects',
		'reporting-clauses',
		'complements',
		'content-clauses',
		'tags',
	],
	[
		...nounRules,
		...nameRules,
		...quantityRules,
		...argumentRules,
		...objectComplementRules,
		...sourceRules,
		...subjectRules,
		reportingClause,
		...complementRules,
		...contentRules,
	],
	rowLookUps,
)
