import type {Role} from '../../model/entity.js'
import {type ReadingRule, reading} from '../../rules/reading.js'
import {type RuleCard, ruleId} from '../../rules/rule.js'
import type {Referent} from './discourse-context.js'
import type {EntityProfiles} from './entity-profiles.js'
import type {DiscourseMention} from './mention.js'

/**
 * How two people are distinguished by whom they act for or belong to: `the seller’s lawyer` and `a lawyer for the seller` are the `same`,
 * `the buyer’s lawyer` is the `other`; `open` where the words don’t decide, `unstated` where only one or neither has such a phrase.
 */
export type PrincipalComparison = 'open' | 'other' | 'same' | 'unstated'

/** A noun phrase in its article. `recent`: referents mentioned before, the nearest first; found when first asked for. */
export interface NominalContext {
	readonly profiles: EntityProfiles
	readonly noun: DiscourseMention
	readonly recent: () => readonly Referent[]
	/** Compares whom the person acts for or belongs to with what the article says of the holder of a post. */
	readonly compare: (role: Role) => PrincipalComparison
}

/** The entity that a noun phrase may refer to, with the rule that found it and its confidence. */
export interface Antecedent {
	readonly entity: number
	readonly rule: string
	readonly confidence: number
}

/** The phase of all rules that resolve noun phrases. */
export const nominalPhase = 'nominal'

/** A rule that resolves a noun phrase to a named entity; what it finds bears its id. */
export function nominalRule({
	read,
	...rest
}: Omit<RuleCard, 'phase'> & {
	readonly read: (context: NominalContext) => Omit<Antecedent, 'rule'> | null
}): ReadingRule<NominalContext, Antecedent> {
	const card = {...rest, phase: nominalPhase}
	return reading({
		...card,
		read(context) {
			const found = read(context)
			return found && {entity: found.entity, confidence: found.confidence, rule: ruleId(card)}
		},
	})
}
