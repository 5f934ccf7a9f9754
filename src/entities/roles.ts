import type {Document} from '../model/document.js'
import type {Mention, Role} from '../model/entity.js'
import {titleBehind} from './roles/after.js'
import {titleBefore} from './roles/before.js'
import {type ClauseIndex, clausePosts} from './roles/clause.js'
import {entityOf, type NameMap} from './roles/name-map.js'
import {holdersOf, nominalPost} from './roles/nominal.js'
import {ofBody} from './roles/of-body.js'
import {pluralPosts} from './roles/plural.js'
import {pronounPosts} from './roles/pronoun.js'

type Rule = (doc: Document, mention: Mention, names: NameMap, clauses: ClauseIndex) => readonly Role[]

/** Each may find posts of its own; none stops the others. */
const rules: readonly Rule[] = [titleBefore, pluralPosts, titleBehind, clausePosts, ofBody]

/**
 * What the text calls its people by title, apposition and verb: posts and descriptions (`the victim`, `her brother`), in
 * the order of the text.
 */
export function findRoles(doc: Document, names: NameMap, clauses: ClauseIndex): Role[] {
	const roles: Role[] = []
	for (const mention of names.mentions) {
		if (entityOf(names, mention)?.type !== 'person') continue
		for (const rule of rules) roles.push(...rule(doc, mention, names, clauses))
	}
	return roles.sort((a, b) => a.span.start - b.span.start)
}

/** What noun phrases and pronouns tell of the posts of whom they stand for. `roles`: those that names tell. */
export function findReferredRoles(
	doc: Document,
	mentions: readonly Mention[],
	roles: readonly Role[],
	names: NameMap,
	clauses: ClauseIndex,
): Role[] {
	const holders = holdersOf(roles)
	return mentions
		.filter(({entity}) => names.entities[entity]?.type === 'person')
		.flatMap((mention) => [...nominalPost(doc, mention, names, holders), ...pronounPosts(doc, mention, names, clauses)])
}

/** A post, not kin or a mere description: `MSNBC host`, but not `the host`. */
export const isPost = ({lexicon}: Pick<Document, 'lexicon'>, {head, organization}: Role): boolean =>
	!lexicon.has(head, 'kinship-noun') && (!lexicon.has(head, 'description-noun') || organization >= 0)
