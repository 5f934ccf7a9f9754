import type {RuleCard} from '../rules/rule.js'
import {ruleId} from '../rules/rule-id.js'

/** Of a set of rules what a list of all sets can hold, whatever the rules work on. */
export interface ListedSet {
	readonly room: string
	readonly phases: readonly string[]
	readonly rules: readonly RuleCard[]
}

/** The rule sets of all rooms in the order in which they run: a new set is an import and a line here. */
export const ruleSets: readonly ListedSet[] = []

/** A rule with the room that it belongs to. */
export interface ListedRule {
	readonly room: string
	/** `phase/name`, as traces have it. */
	readonly id: string
	readonly name: string
	readonly example: string
}

export const rulesOf = (sets: readonly ListedSet[]): ListedRule[] =>
	sets.flatMap(({room, rules}) =>
		rules.map(({name, phase, example}) => ({room, id: ruleId({phase, name}), name, example})),
	)
