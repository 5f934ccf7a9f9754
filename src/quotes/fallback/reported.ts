import type {Document} from '../../model/document.js'
import type {RuleRun} from '../../model/rule-run.js'
import {ruleSet} from '../../rules/rule-set.js'
import type {CueClause} from '../cue-clauses.js'
import {ask} from '../first-answer.js'
import {frameRules} from './frames.js'
import {parenthetical} from './parenthetical.js'
import {complementRules, type Reported} from './reported-clauses.js'

/** What a cue clause reports by the tree: its complement, or the sentence that it interrupts. */
export const reportedRules = ruleSet('quotes', ['complement'], complementRules)

/** What a cue with a frame of its own reports by the words beside it. */
export const framedRules = ruleSet('quotes', ['frame'], frameRules)

/** What a cue between commas reports; the model sees such cues. */
export const parenthesisRules = ruleSet('quotes', ['parenthesis'], [parenthetical])

export const findReported = (doc: Document, cue: CueClause, run: RuleRun): Reported | undefined =>
	ask(reportedRules, doc, cue, run, cue.clause.group)

export const findFramed = (doc: Document, {clause}: CueClause, run: RuleRun): Reported | undefined =>
	ask(framedRules, doc, clause, run, clause.group)

export const findInterrupted = (doc: Document, {clause}: CueClause, run: RuleRun): Reported | undefined =>
	ask(parenthesisRules, doc, clause, run, clause.group)
