import type {RuleRun} from '../model/rule-run.js'
import type {Range} from '../model/span.js'
import {calledRules, ruleIndex} from './called-rules.js'
import {isLeftOut} from './order.js'
import {ruleId} from './rule.js'
import type {RuleSet} from './rule-set.js'

/** An item after all rules, with the ids of those that fired; a null item was dropped by the last of them. */
export interface Rewritten<Item> {
	readonly item: Item | null
	readonly fired: readonly string[]
}

/**
 * Hands an item from rule to rule, each of which may change it, until one drops it. `placeOf` says where an item stands;
 * every rule sees what the ones before it have made, and is called for by that.
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
	const index = ruleIndex(set, context, run)
	let called = calledRules(index, context, current)
	for (let at = 0; at < called.rules.length; at++) {
		const rule = called.rules[at]!
		if (isLeftOut(run, rule)) continue
		const next = rule.attempt(context, current)
		if (next === undefined || next === current) continue
		const id = ruleId(rule)
		fired.push(id)
		const {from, to} = placeOf(current)
		run.firings.push({rule: id, from, to})
		if (next === null) return {item: null, fired}
		current = next
		if (index.finders.length === 0) continue
		const tried = called.places[at]!
		called = calledRules(index, context, current)
		at = called.places.findLastIndex((place) => place <= tried)
	}
	return {item: current, fired}
}
