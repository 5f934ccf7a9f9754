import type {RuleRun} from '../../model/rule-run.js'
import type {Range} from '../../model/span.js'
import {calledRules, ruleIndex} from '../../rules/called-rules.js'
import {isLeftOut} from '../../rules/order.js'
import {ruleId} from '../../rules/rule.js'
import {type RuleSet, ruleSet} from '../../rules/rule-set.js'
import type {Pieces} from '../tokens/pieces.js'
import {clockRules} from './clocks.js'
import {addressRules, codeRules} from './codes.js'
import {dateRules} from './dates.js'
import {idiomRules} from './idioms.js'
import {type MarkRule, pieceLookUps} from './mark-rule.js'
import {yearRules} from './years.js'

const rules: readonly MarkRule[] = [
	...dateRules,
	...yearRules,
	...clockRules,
	...codeRules,
	...addressRules,
	...idiomRules,
]

/** Rules for numbers that are no quantities. */
export type MarkRules = RuleSet<Pieces, Range>

const phases = ['no-date', 'no-clock', 'no-code', 'no-address', 'no-idiom']

/** Dates and clock times, telephone numbers and codes, addresses, set phrases: numbers that are no quantities. */
export const nonQuantityRules: MarkRules = ruleSet('numbers', phases, rules, pieceLookUps)

/** Those of some phases alone. */
export const nonQuantityRulesOf = (wanted: readonly string[]): MarkRules =>
	ruleSet(
		'numbers',
		wanted,
		rules.filter(({phase}) => wanted.includes(phase)),
		pieceLookUps,
	)

/** Marks the pieces in which no quantity may start. Firings are recorded in characters. */
export function markNonQuantities(pieces: Pieces, set: MarkRules, run: RuleRun): Uint8Array {
	const marks = new Uint8Array(pieces.length)
	const index = ruleIndex(set, pieces, run)
	for (let at = 0; at < pieces.length; at++) {
		const item = {from: at, to: at}
		for (const rule of calledRules(index, pieces, item).rules) {
			const found = isLeftOut(run, rule) ? null : rule.attempt(pieces, item)
			if (!found) continue
			const to = Math.min(found.to, pieces.length)
			marks.fill(1, found.from, to)
			run.firings.push({rule: ruleId(rule), from: pieces.starts[found.from]!, to: pieces.ends[to - 1]!})
		}
	}
	return marks
}
