import type {Document} from '../model/document.js'
import type {RuleRun} from '../model/rule-run.js'
import {ruleSet} from '../rules/rule-set.js'
import type {CueClause} from './cue-clauses.js'
import {ask} from './first-answer.js'
import {frameRules} from './frames.js'
import {complementRules, type Reported} from './indirect.js'
import {parenthetical} from './parenthetical.js'

/** What a cue clause reports by the tree: its complement, or the sentence that it interrupts. */
export const reportedRules = ruleSet('quotes', ['complement'], complementRules)

/** What a cue clause reports by the words beside it. */
export const framedRules = ruleSet('quotes', ['frame', 'parenthesis'], [...frameRules, parenthetical])

export const findReported = (doc: Document, cue: CueClause, run: RuleRun): Reported | undefined =>
	ask(reportedRules, doc, cue, run, cue.clause.group)

export const findFramed = (doc: Document, {clause}: CueClause, run: RuleRun): Reported | undefined =>
	ask(framedRules, doc, clause, run, clause.group)
