import type {Document} from '../../model/document.js'
import type {Clause} from '../../model/phrases.js'
import {ruleSet} from '../../rules/rule-set.js'
import {type ClauseContext, readClause} from './context.js'
import {negationRules} from './negation.js'
import {complementRules, constructionRules, infinitiveRules} from './veridicality.js'

/** What denies a clause; the first rule that can says whether it is denied. */
export const polarityRules = ruleSet<ClauseContext<boolean>, boolean | null>(
	'facts',
	['negation', 'finite-complement', 'construction', 'infinitive'],
	[...negationRules, ...complementRules, ...constructionRules, ...infinitiveRules],
)

/** The clause says that it was not so: `did not close`, `refused to close`, `found no survivors`, `without closing`. */
export const isNegated = (doc: Document, clause: Clause): boolean => readClause(polarityRules, doc, clause, false)
