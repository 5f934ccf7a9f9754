import type {RuleRun} from '../model/rule-run.js'
import type {Range} from '../model/span.js'
import {type Rule, type RuleCard, rule, ruleId} from './rule.js'
import type {RuleSet} from './rule-set.js'
import {isLeftOut, ordered} from './run-rules.js'

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

/**
 * The result of the first rule that has one; null where none has. `word` is what triggers are looked up in, by their norms:
 * without it, rules with a trigger aren't tried.
 */
export function firstReading<Context, Result>(
	set: RuleSet<Context, Result | null>,
	context: Context,
	run: RuleRun,
	placeOf: (result: Result) => Range,
	word = '',
): Result | null {
	for (const one of calledBy(ordered(set, run), word)) {
		if (isLeftOut(run, one)) continue
		const result = one.attempt(context, null) ?? null
		if (result === null) continue
		const {from, to} = placeOf(result)
		run.firings.push({rule: ruleId(one), from, to})
		return result
	}
	return null
}

interface CalledRules<R> {
	/** Those without a trigger. */
	readonly always: readonly R[]
	/** For each word of a trigger, those with it and those without a trigger. */
	readonly byWord: ReadonlyMap<string, readonly R[]>
}

const called = new WeakMap<readonly object[], CalledRules<unknown>>()

/** The rules that a word calls for, in their order. */
function calledBy<R extends RuleCard>(rules: readonly R[], word: string): readonly R[] {
	let lists = called.get(rules) as CalledRules<R> | undefined
	if (!lists) {
		const norms = rules.map(({trigger}) => trigger && new Set(trigger.norms))
		const calledFor = (one: string): R[] => rules.filter((_, place) => norms[place]?.has(one) ?? true)
		lists = {
			always: rules.filter(({trigger}) => !trigger),
			byWord: new Map(norms.flatMap((words) => [...(words ?? [])].map((one) => [one, calledFor(one)] as const))),
		}
		called.set(rules, lists)
	}
	return lists.byWord.get(word) ?? lists.always
}
