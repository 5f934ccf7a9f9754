import {confidences} from '../../model/confidences.js'
import {type Document, normAt, rangeOf, uposAt} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import {fullTitle} from '../../model/grammar/full-title.js'
import {isPluralNoun} from '../word-forms.js'
import {type Post, readPost} from './post.js'
import type {PostContext} from './post-context.js'
import {roleOf} from './role-of.js'
import {tenurePosts} from './tenure-posts.js'
import {copularPosts, verbalPosts} from './verbal-posts.js'

/** What rules for phrases that refer to a person read: also the holders of posts that stand with names. */
export interface ReferredContext extends PostContext {
	/** People by the nouns for the posts that they hold. */
	readonly holders: ReadonlyMap<string, ReadonlySet<number>>
}

/**
 * `the Foreign Ministry spokesman`, `the California congressman`: the phrase shows the post of the person it refers to, where
 * no other person of the article holds such a post, or the reference is likely and at most one other does. A phrase that says
 * more than the bare post (`the former premier`, `the education minister`) shows it of a referent that is likely.
 */
export function nominalPost({doc, names, holders}: ReferredContext, mention: Mention): Role[] {
	// `his colleagues` are several.
	if (mention.form !== 'nominal' || isPluralNoun(doc, mention.head)) return []
	const post = readPost(doc, mention.head, mention.from, names)
	const isNamed = post?.institutions.some(({entity}) =>
		/^(?:organization|place)$/.test(names.entities[entity]?.type ?? ''),
	)
	if (!post || !(isNamed || isSpecific(post))) return []
	const role = roleOf(doc, mention.entity, post, names, mention, 'role/nominal')
	if (!isNamed) return mention.confidence >= minSpecific ? [role] : []
	const held = holders.get(postOf(role))
	const isSure = mention.rule === 'nominal/person-introduced-later' || mention.confidence >= minSure
	const others = mention.confidence >= minLikely ? 1 : 0
	return isSure || (held?.has(role.person) && held.size <= 1 + others) ? [role] : []
}

// `the former premier`, `the education minister`; not `the minister`.
const isSpecific = ({title}: Post): boolean => title.status === 'former' || title.to - title.from > 1

/** Least confidence of a phrase without an institution that shows a post. */
const minSpecific = confidences.roles['min-nominal/no-institution']

/** Least confidence of a phrase that shows a post among any number of holders, and beside one other holder. */
const minSure = confidences.roles['min-nominal']
const minLikely = confidences.roles['min-nominal/one-other-holder']

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

/** Least confidence of a pronoun that shows a post. */
const minPronoun = confidences.roles['min-pronoun']

/**
 * `She was finance minister until 2019`, `her years as mayor`: posts of the person whom a pronoun refers to with confidence; no judgments
 * (`He is a great leader`).
 */
export function pronounPosts(context: PostContext, mention: Mention): Role[] {
	const {form, confidence, head} = mention
	if (form !== 'pronoun' || confidence < minPronoun || !/^(?:s?he|his|her)$/.test(normAt(context.doc, head))) return []
	const stated = [...copularPosts(context, mention), ...verbalPosts(context, mention)]
	return [...stated.filter((role) => isOffice(context.doc, role)), ...tenurePosts(context, mention)].map((role) => ({
		...role,
		rule: 'role/pronoun',
	}))
}

// One post, with its institution or without an article.
function isOffice(doc: Document, {title, organization, place, country, institutionRow}: Role): boolean {
	if (!title) return false
	const {from, to} = rangeOf(doc, title)
	if (isPluralNoun(doc, to - 1)) return false
	return (
		organization >= 0 ||
		place >= 0 ||
		country !== null ||
		institutionRow >= 0 ||
		!/^(?:ADJ|ADV|DET|NUM|PROPN|PUNCT)$/.test(uposAt(doc, from - 1))
	)
}
