export {type ListedRule, type ListedSet, ruleSets, rulesOf} from '#src/explain/rule-sets.js'
