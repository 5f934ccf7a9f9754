import {xposAt} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import {fullTitle} from './equivalent-posts.js'
import {readPost} from './post.js'
import type {PostContext} from './post-context.js'
import {roleOf} from './role-of.js'

/** What rules for phrases that stand for a person look at: who holds which post by what the names tell. */
export interface ReferredContext extends PostContext {
	/** People by the nouns for the posts that they hold. */
	readonly holders: ReadonlyMap<string, ReadonlySet<number>>
}

/**
 * `the Foreign Ministry spokesman`, `the California congressman`: the phrase tells the post of the person it stands for, where
 * that is sure: nobody else in the article holds such a post, or it is likely and one other at most does.
 */
export function nominalPost({doc, names, holders}: ReferredContext, mention: Mention): Role[] {
	// `his colleagues` are several.
	if (mention.form !== 'nominal' || /^NNP?S$/.test(xposAt(doc, mention.head))) return []
	const post = readPost(doc, mention.head, mention.from, names)
	const isTold = post?.bodies.some(({entity}) => /^(?:organization|place)$/.test(names.entities[entity]?.type ?? ''))
	if (!post || !isTold) return []
	const role = roleOf(doc, mention.entity, post, names, mention, 'role/nominal')
	const held = holders.get(postOf(role))
	const isSure = mention.rule === 'nominal/person-introduced-later' || mention.confidence >= sure
	const rivals = mention.confidence >= likely ? 1 : 0
	return isSure || (held?.has(role.person) && held.size <= 1 + rivals) ? [role] : []
}

const sure = 0.95
const likely = 0.9

/** The people who hold posts, by the nouns for these. */
export function holdersOf(roles: readonly Role[]): ReadonlyMap<string, ReadonlySet<number>> {
	const holders = new Map<string, Set<number>>()
	for (const role of roles) {
		const post = postOf(role)
		holders.set(post, (holders.get(post) ?? new Set()).add(role.person))
	}
	return holders
}

/** The noun for a post, one for all its names: `Rep.` and `congresswoman`. */
export const postOf = ({head}: Role): string => (/^congress(?:wo)?man$/.test(head) ? 'representative' : fullTitle(head))
