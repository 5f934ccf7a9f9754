import {type RuleSet, ruleSet} from '../../rules/rule-set.js'
import {argumentRules} from './arguments.js'
import {complementRules} from './complements.js'
import {contentRules} from './content-clauses.js'
import {nameRules} from './names.js'
import {quantityRules} from './quantities.js'
import {reportingClause} from './reporting-clauses.js'
import {sourceRules} from './sources.js'
import {subjectRules} from './subjects.js'
import type {SentenceTree} from './tree.js'

/** What a parser gets wrong again and again in news: names and amounts first, then clauses, which stand on them. */
export const correctionRules: RuleSet<SentenceTree, number> = ruleSet(
	'syntax',
	[
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
		...nameRules,
		...quantityRules,
		...argumentRules,
		...sourceRules,
		...subjectRules,
		reportingClause,
		...complementRules,
		...contentRules,
	],
)
