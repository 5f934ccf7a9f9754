import type {RuleRun} from '../model/rule-run.js'
import type {Range} from '../model/span.js'
import {type RuleCard, ruleId} from './rule.js'
import {type RuleSet, reversed} from './rule-set.js'

const turned = new WeakMap<object, RuleSet<unknown, unknown>>()

/** The rules in the order of a run. */
export function ordered<Context, Item>(set: RuleSet<Context, Item>, run: RuleRun): RuleSet<Context, Item>['rules'] {
	if (!run.reversed) return set.rules
	let other = turned.get(set) as RuleSet<Context, Item> | undefined
	if (!other) {
		other = reversed(set)
		turned.set(set, other as RuleSet<unknown, unknown>)
	}
	return other.rules
}

/** Whether a run leaves a rule out: none, but where rules are measured. */
export const isLeftOut = ({without}: RuleRun, {name}: RuleCard): boolean => without.size > 0 && without.has(name)

/** An item after all rules, with the ids of those that fired; a null item was dropped by the last of them. */
export interface Rewritten<Item> {
	readonly item: Item | null
	readonly fired: readonly string[]
}

/**
 * Hands an item from rule to rule, each of which may change it, until one drops it. `placeOf` says where an item stands;
 * every rule sees what the ones before it have made.
 */
export function rewrite<Context, Item>(
	set: RuleSet<Context, Item>,
	context: Context,
	item: Item,
	run: RuleRun,
	placeOf: (item: Item) => Range,
): Rewritten<Item> {
	let current = item
	const fired: string[] = []
	for (const rule of ordered(set, run)) {
		if (isLeftOut(run, rule)) continue
		const next = rule.attempt(context, current)
		if (next === undefined || next === current) continue
		const id = ruleId(rule)
		fired.push(id)
		const {from, to} = placeOf(current)
		run.firings.push({rule: id, from, to})
		if (next === null) return {item: null, fired}
		current = next
	}
	return {item: current, fired}
}
