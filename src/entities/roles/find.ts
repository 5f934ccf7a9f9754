import type {Document} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import {entityOf} from '../name-map.js'
import type {PostContext} from './post-context.js'
import {postsOfName, postsOfReference} from './post-rules.js'
import {holdersOf} from './referred-posts.js'

/**
 * What the text calls its people by title, apposition and verb: posts and descriptions (`the victim`, `her brother`), in
 * the order of the text.
 */
export const findRoles = (context: PostContext): Role[] =>
	context.names.mentions
		.filter((mention) => entityOf(context.names, mention)?.type === 'person')
		.flatMap((mention) => postsOfName(context, mention))
		.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)

/** What noun phrases and pronouns tell of the posts of whom they stand for. `roles`: those that names tell. */
export function findReferredRoles(context: PostContext, mentions: readonly Mention[], roles: readonly Role[]): Role[] {
	const referred = {...context, holders: holdersOf(roles)}
	return mentions
		.filter((mention) => entityOf(context.names, mention)?.type === 'person')
		.flatMap((mention) => postsOfReference(referred, mention))
}

/** A post, not kin or a mere description: `MSNBC host`, but not `the host`. */
export const isPost = ({lexicon}: Pick<Document, 'lexicon'>, {head, organization}: Role): boolean =>
	!lexicon.has(head, 'kinship-noun') && (!lexicon.has(head, 'description-noun') || organization >= 0)
