import type {RuleCard} from './rule.js'

/** How a rule is called in traces and in `evidence.rule`: `content-end/appositive`. */
export const ruleId = ({phase, name}: Pick<RuleCard, 'phase' | 'name'>): string => `${phase}/${name}`
