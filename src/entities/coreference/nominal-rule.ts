import {type ReadingRule, reading} from '../../rules/reading.js'
import {type RuleCard, ruleId} from '../../rules/rule.js'
import type {Referent} from './discourse-context.js'
import type {EntityProfiles} from './entity-profiles.js'
import type {DiscourseMention} from './mention.js'

/** A noun phrase in its article. `recent`: referents mentioned before, the nearest first; found when first asked for. */
export interface NominalContext {
	readonly profiles: EntityProfiles
	readonly noun: DiscourseMention
	readonly recent: () => readonly Referent[]
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
