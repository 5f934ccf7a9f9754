import type {RuleCard} from './rule.js'

/** The id of a rule in traces and in `evidence.rule`: `content-end/appositive`. */
export const ruleId = ({phase, name}: Pick<RuleCard, 'phase' | 'name'>): string => `${phase}/${name}`
