import {type Document, lemmaAt, normAt, uposAt, xposAt} from '../../model/document.js'
import type {Mention, Role, RoleStatus} from '../../model/entity.js'
import {isPluralNoun, isPossessiveMark} from '../word-forms.js'
import {followingPosts, joinedPosts, shareInstitutions} from './joined-posts.js'
import {headOfPost, readPost} from './post.js'
import type {PostContext} from './post-context.js'
import {roleOf} from './role-of.js'

/** Nouns for holding, getting and leaving a post, by its status. */
const tenures: readonly (readonly [nouns: RegExp, status: RoleStatus])[] = [
	[
		/^(?:appointment|capacity|confirmation|duty|election|elevation|installation|job|position|promotion|re-election|reappointment|role|selection|success|work)$/,
		'current',
	],
	[/^(?:candidacy|nomination)$/, 'nominee'],
	[
		/^(?:background|career|day|departure|dismissal|experience|ouster|record|reign|removal|resignation|retirement|sacking|service|spell|stint|tenure|term|time|year)$/,
		'former',
	],
]

/** `Mary Holt’s election as mayor`, `her years as a teacher`, `the resignation of Bob Ray as chairman of Oxfam`. */
export function tenurePosts({doc, names}: PostContext, mention: Mention): Role[] {
	const tenure = tenureOf(doc, mention)
	if (!tenure) return []
	const from = tenure.as + 1
	const head = headOfPost(doc, from, names)
	const post = head < 0 ? undefined : readPost(doc, head, from, names)
	if (!post || isPluralNoun(doc, post.title.head)) return []
	const posts = [...joinedPosts(doc, post, from, names), ...followingPosts(doc, post, names)]
	return shareInstitutions(doc, posts).map((one) => {
		const range = {from: Math.min(mention.from, tenure.noun), to: one.range.to}
		const status = one.title.status === 'current' ? tenure.status : one.title.status
		return roleOf(doc, mention.entity, one, names, range, 'role/tenure', status)
	})
}

interface Tenure {
	/** Row of the noun. */
	readonly noun: number
	/** Row of `as`. */
	readonly as: number
	readonly status: RoleStatus
}

/** Most words between a possessor and the noun, or from `of` to the name. */
const maxWords = 5

function tenureOf(doc: Document, {from, to, head}: Mention): Tenure | undefined {
	const possessed = isPossessiveMark(doc, to) ? to + 1 : xposAt(doc, head) === 'PRP$' ? head + 1 : -1
	if (possessed >= 0) {
		for (let row = possessed; row < possessed + maxWords; row++) {
			const status = statusOf(doc, row)
			const as = status ? asAfter(doc, row + 1) : -1
			if (status && as >= 0) return {noun: row, as, status}
			if (!/^(?:ADJ|NOUN|NUM|PROPN)$/.test(uposAt(doc, row))) return undefined
		}
		return undefined
	}
	if (normAt(doc, to) !== 'as') return undefined
	let row = from - 1
	while (row > from - maxWords && /^(?:ADJ|NOUN|PROPN)$/.test(uposAt(doc, row))) row--
	const status = normAt(doc, row) === 'of' ? statusOf(doc, row - 1) : undefined
	return status && {noun: row - 1, as: to, status}
}

const statusOf = (doc: Document, row: number): RoleStatus | undefined =>
	uposAt(doc, row) === 'NOUN' ? tenures.find(([nouns]) => nouns.test(lemmaAt(doc, row).toLowerCase()))?.[1] : undefined

// `as`, also after a phrase: `time in office as`, `years at Oxfam as`.
function asAfter(doc: Document, from: number): number {
	if (normAt(doc, from) === 'as') return from
	if (!/^(?:at|in|with)$/.test(normAt(doc, from))) return -1
	for (let row = from + 1; row < from + maxWords; row++) {
		if (normAt(doc, row) === 'as') return row
		if (!/^(?:ADJ|DET|NOUN|PROPN)$/.test(uposAt(doc, row))) return -1
	}
	return -1
}
