import type {RuleRun} from '../../model/rule-run.js'
import {ruleId} from '../../rules/rule.js'
import {ruleSet} from '../../rules/rule-set.js'
import type {Piece} from '../tokens/pieces.js'
import {clockRules} from './clocks.js'
import {addressRules, codeRules} from './codes.js'
import {dateRules} from './dates.js'
import {idiomRules} from './idioms.js'
import {indexMarkRules, type MarkIndex, type MarkRule, rulesAt} from './mark-rule.js'
import {yearRules} from './years.js'

const rules: readonly MarkRule[] = [
	...dateRules,
	...yearRules,
	...clockRules,
	...codeRules,
	...addressRules,
	...idiomRules,
]

/** Dates and clock times, telephone numbers and codes, addresses, set phrases: numbers that are no quantities. */
export const nonQuantityRules = ruleSet('numbers', ['no-date', 'no-clock', 'no-code', 'no-address', 'no-idiom'], rules)

/** The rules of some phases, or all, by the pieces at which they are tried. */
export const nonQuantityIndex = (phases: readonly string[] = nonQuantityRules.phases): MarkIndex =>
	indexMarkRules(rules.filter(({phase}) => phases.includes(phase)))

/** Marks the pieces in which no quantity may start. Firings are recorded in characters. */
export function markNonQuantities(pieces: readonly Piece[], index: MarkIndex, run: RuleRun): Uint8Array {
	const marks = new Uint8Array(pieces.length)
	for (let at = 0; at < pieces.length; at++)
		for (const rule of rulesAt(index, pieces[at]!)) {
			const found = run.without.has(rule.name) ? null : rule.attempt(pieces, {from: at, to: at})
			if (!found) continue
			const to = Math.min(found.to, pieces.length)
			marks.fill(1, found.from, to)
			run.firings.push({rule: ruleId(rule), from: pieces[found.from]!.start, to: pieces[to - 1]!.end})
		}
	return marks
}
