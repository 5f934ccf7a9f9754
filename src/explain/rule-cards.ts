import {type ListedRule, ruleSets, rulesOf} from './rule-sets.js'

let cards: ReadonlyMap<string, ListedRule> | undefined

/** A hand-written rule by its id, `phase/name`; undefined for what isn't one. */
export function cardOf(id: string): ListedRule | undefined {
	cards ??= new Map(rulesOf(ruleSets).map((rule) => [rule.id, rule]))
	return cards.get(id)
}
