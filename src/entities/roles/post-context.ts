import type {Document} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import {type Rule, type RuleCard, rule} from '../../rules/rule.js'
import type {NameMap} from '../name-map.js'
import type {ClauseIndex} from './clause-index.js'

/** What rules for posts look at. */
export interface PostContext {
	readonly doc: Document
	readonly names: NameMap
	readonly clauses: ClauseIndex
}

/** Words for a person, and the posts that rules have found for them so far. */
export interface Holder {
	readonly mention: Mention
	readonly roles: readonly Role[]
}

/** A rule that finds posts of a mention; none keeps another from finding its own. */
export const postRule = <Context extends PostContext>(
	card: RuleCard,
	find: (context: Context, mention: Mention) => readonly Role[],
): Rule<Context, Holder> =>
	rule({
		...card,
		match(context, {mention}) {
			const found = find(context, mention)
			return found.length > 0 ? found : null
		},
		apply: (_, {mention, roles}, found) => ({mention, roles: [...roles, ...found]}),
	})
