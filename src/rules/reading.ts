import type {RuleRun} from '../model/rule-run.js'
import type {Range} from '../model/span.js'
import {calledRules, ruleIndex} from './called-rules.js'
import {isLeftOut} from './order.js'
import {type Rule, type RuleCard, rule, ruleId} from './rule.js'
import type {RuleSet} from './rule-set.js'

/** A rule that reads a value from its context; of several rules the first with a result decides. */
export type ReadingRule<Context, Result> = Rule<Context, Result | null>

export const reading = <Context, Result>({
	read,
	...card
}: RuleCard & {readonly read: (context: Context) => Result | null}): ReadingRule<Context, Result> =>
	rule<Context, Result | null, Result>({...card, match: read, apply: (_, __, result) => result})

/** Rules of one phase, each with the one before in `after`. */
export const inTurn = <R extends RuleCard>(rules: readonly R[]): R[] =>
	rules.map((one, index) => (index === 0 ? one : {...one, after: [rules[index - 1]!.name]}))

/** The result of the first rule that has one, of those that the context calls for; null where none has. */
export function firstReading<Context, Result>(
	set: RuleSet<Context, Result | null>,
	context: Context,
	run: RuleRun,
	placeOf: (result: Result) => Range,
): Result | null {
	for (const one of calledRules(ruleIndex(set, context, run), context, null).rules) {
		if (isLeftOut(run, one)) continue
		const result = one.attempt(context, null) ?? null
		if (result === null) continue
		const {from, to} = placeOf(result)
		run.firings.push({rule: ruleId(one), from, to})
		return result
	}
	return null
}
