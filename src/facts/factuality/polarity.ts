import type {Document} from '../../model/document.js'
import type {Clause} from '../../model/grammar/phrases.js'
import {ruleSet} from '../../rules/rule-set.js'
import {type ClauseContext, clauseLookUps, readClause} from './context.js'
import {denialRules} from './denial.js'
import {negationRules} from './negation.js'
import {complementRules, constructionRules, infinitiveRules} from './veridicality.js'

/** The rules of polarity; the first that applies decides whether a clause is denied. */
export const polarityRules = ruleSet<ClauseContext<boolean>, boolean | null>(
	'facts',
	['negation', 'finite-complement', 'construction', 'infinitive'],
	[...negationRules, ...denialRules, ...complementRules, ...constructionRules, ...infinitiveRules],
	clauseLookUps,
)

/** `did not close`, `refused to close`, `found no survivors`, `without closing`: the clause is denied. */
export const isNegated = (doc: Document, clause: Clause): boolean => readClause(polarityRules, doc, clause, false)
