import type {RuleRun} from '../model/rule-run.js'
import type {RuleCard} from './rule.js'
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
