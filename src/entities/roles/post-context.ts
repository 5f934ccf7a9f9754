import {type Document, uposAt} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import type {Clause} from '../../model/grammar/phrases.js'
import {childBy} from '../../model/grammar/tree.js'
import {type Rule, type RuleCard, rule} from '../../rules/rule.js'
import type {NameMap} from '../name-map.js'

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

/** Clauses by the rows of their subjects, objects and agents. */
export type ClauseIndex = ReadonlyMap<number, readonly Clause[]>

export function indexClauses(doc: Document): ClauseIndex {
	const index = new Map<number, Clause[]>()
	for (const clause of doc.clauses)
		for (const row of new Set([subjectOf(doc, clause), clause.object?.head, clause.agent?.head])) {
			if (row === undefined) continue
			const list = index.get(row)
			if (list) list.push(clause)
			else index.set(row, [clause])
		}
	return index
}

/** The row of the subject. `Its director, Ann Moss, will resign`: the name that explains it. */
export function subjectOf(doc: Document, {subject}: Clause): number | undefined {
	if (!subject || uposAt(doc, subject.head) !== 'NOUN') return subject?.head
	const name = childBy(doc.tree, subject.head, 'appos')
	return name > subject.head && uposAt(doc, name) === 'PROPN' ? name : subject.head
}
