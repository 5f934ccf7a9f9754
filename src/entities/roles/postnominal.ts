import {type Document, lemmaAt, lemmaIn, normAt, normIn, rangeOf, spanOf, uposAt, xposAt} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import {relationOf} from '../../model/grammar/tree.js'
import {entityOf, isPersonAt, type NameMap, nameFrom, typeOf} from '../name-map.js'
import {isPluralNoun, isPossessiveMark} from '../word-forms.js'
import {followingPosts, joinedPosts, shareInstitutions} from './joined-posts.js'
import {headOfPost, isOneOf, type Post, readPost} from './post.js'
import type {PostContext} from './post-context.js'
import {roleOf} from './role-of.js'
import {isRoleNoun} from './title.js'

/** `Lin Jian, the Chinese spokesman,`; `Jane Smith, 45, director of the institute,`; `Joe Hall (mayor)`. */
export function apposedPosts(context: PostContext, mention: Mention): Role[] {
	const phrase = followingPhrase(context.doc, mention, context.names)
	if (!phrase || phrase.relative) return []
	const posts = postsOf(context, mention, phrase, 'role/apposition')
	// `Jane Smith, a lawyer who is chair of the board,`
	const clause = posts.length > 0 ? ownClause(context, mention, posts.at(-1)!) : undefined
	return clause ? [...posts, ...postsOf(context, mention, clause, 'role/copula')] : posts
}

// Of the holder of the post: not of `a man`, in `a lawyer for a man who is chair`.
function ownClause({doc}: PostContext, {from, to}: Mention, {range, title}: Role): FollowingPhrase | undefined {
	const head = title ? rangeOf(doc, title).to - 1 : -1
	const last = range.to - 1
	const governor = doc.tree.heads[head] ?? -1
	const isHolder = last === head && governor >= from && governor < to
	return isHolder ? relativePhrase(doc, range.to) : undefined
}

/** `Lin Jian, who is the spokesman,`; `Jane Smith, who was mayor,`. */
export function relativeClausePosts(context: PostContext, mention: Mention): Role[] {
	const phrase = followingPhrase(context.doc, mention, context.names)
	return phrase?.relative ? postsOf(context, mention, phrase, 'role/copula') : []
}

function postsOf({doc, names}: PostContext, mention: Mention, {from, former}: FollowingPhrase, rule: string): Role[] {
	const head = headOfPost(doc, from, names)
	const post = head < 0 ? undefined : readPost(doc, head, from, names)
	// `Holt, family members and friends`: a list; `Holt, spokesman Moss`: a title before the next name.
	if (!post || isPersonAt(names, post.range.to) || (isPluralNoun(doc, post.title.head) && !isOneOf(doc, from - 2)))
		return []
	if (isSubject(doc, post, mention)) return []
	const posts = [...joinedPosts(doc, post, from, names).toReversed(), ...followingPosts(doc, post, names)]
	return shareInstitutions(doc, withBodyAfter(doc, posts, names)).map((one) => {
		const range = {from: mention.from, to: one.range.to}
		return roleOf(
			doc,
			mention.entity,
			one,
			names,
			range,
			rule,
			(former && !isHeldNow(doc, one)) || isOfThatTime(doc, one.range.to) ? 'former' : one.title.status,
		)
	})
}

// `head of Acme at the time`
const isOfThatTime = (doc: Document, row: number): boolean =>
	normAt(doc, row) === 'at' &&
	normAt(doc, row + 1) === 'the' &&
	normAt(doc, row + 2) === 'time' &&
	/^[,.;)—–]$/.test(normAt(doc, row + 3))

// `once a pilot and now | the mayor`
function isHeldNow(doc: Document, {title}: Post): boolean {
	const before = title.phraseFrom - 1
	return normIn(doc, normIn(doc, before, 'determiner') ? before - 1 : before, 'present-adverb')
}

// `Ann Lee, director, Oxfam, agreed`: the body of the last post, between commas.
function withBodyAfter(doc: Document, posts: readonly Post[], names: NameMap): readonly Post[] {
	const last = posts.at(-1)!
	const body = normAt(doc, last.range.to) === ',' ? nameFrom(names, last.range.to + 1) : undefined
	if (!body || posts.some(({institutions}) => institutions.length > 0)) return posts
	if (typeOf(names, body) !== 'organization' || !/^[,.;)]$/.test(normAt(doc, body.to))) return posts
	const own: Post = {
		...last,
		institutions: [body],
		institutionRow: -1,
		range: {from: last.range.from, to: body.to},
	}
	return [...posts.slice(0, -1), own]
}

// `Beside Lee, the mayor won`: the post is the subject of the verb after it, and the name isn't.
const isSubject = ({tree}: Document, {range, title}: Post, {head}: Mention): boolean =>
	tree.heads[title.head] === range.to &&
	relationOf(tree, title.head) === 'nsubj' &&
	(tree.heads[head] !== range.to || relationOf(tree, head) === 'obl')

/** Where a phrase or relative clause about a person begins, right after the name and a mark. */
interface FollowingPhrase {
	/** First row of the phrase. */
	readonly from: number
	/** A relative clause: `who is the mayor`; `former`: `who was`. */
	readonly relative: boolean
	readonly former: boolean
}

/** Passes over the age and `who is`; undefined where no phrase follows. */
function followingPhrase(doc: Document, mention: Mention, names: NameMap): FollowingPhrase | undefined {
	let row = afterBracket(doc, mention.to, names)
	if (!/^(?:[,(–—-]|--)$/.test(normAt(doc, row))) return undefined
	row++
	// `one of the coaches`, `as mayor`
	if (isOneOf(doc, row)) return {from: row + 2, relative: false, former: false}
	if (normAt(doc, row) === 'as') return {from: row + 1, relative: false, former: false}
	// `, 45,`
	if (uposAt(doc, row) === 'NUM') {
		if (normAt(doc, row + 1) !== ',' && normAt(doc, row + 1) !== ')') return undefined
		row += normAt(doc, row + 2) === ',' ? 3 : 2
	}
	if (normAt(doc, row) === 'who') return relativePhrase(doc, row)
	const held = afterPastAdverb(doc, row)
	if (held > row && opensClause(doc, row, held, names)) return undefined
	return {from: held, relative: false, former: held > row}
}

// `Ann Lee, once | the mayor`, `Ann Lee, until recently | mayor`: the row after the adverb.
function afterPastAdverb(doc: Document, row: number): number {
	if (normIn(doc, row, 'past-adverb')) return row + 1
	return normAt(doc, row) === 'until' && /^(?:lately|recently)$/.test(normAt(doc, row + 1)) ? row + 2 : row
}

// `meets Carl Moss, once the mayor is back`, `calls Carl Moss, then the mayor`: not of Carl Moss, in `Carl Moss, once the mayor,`.
function opensClause(doc: Document, adverb: number, from: number, names: NameMap): boolean {
	const {heads, deprels} = doc.tree
	const governor = relationOf(doc.tree, adverb) === 'mark' ? heads[adverb]! : -1
	if (governor >= 0 && deprels[governor] === 'advcl' && heads[governor]! < adverb) return true
	const head = headOfPost(doc, from, names)
	const post = head < 0 ? undefined : readPost(doc, head, from, names)
	if (!post) return false
	const next = normAt(doc, post.range.to)
	if (/^[.!?]?$/.test(next)) return normAt(doc, adverb) === 'then' && normIn(doc, from, 'determiner')
	return (
		next !== ',' && (relationOf(doc.tree, head) === 'nsubj' || /^(?:MD|VBD|VBP|VBZ)$/.test(xposAt(doc, post.range.to)))
	)
}

// `who is mayor`, `who has been mayor`; undefined where no such clause begins with a row.
function relativePhrase(doc: Document, row: number): FollowingPhrase | undefined {
	if (normAt(doc, row) !== 'who') return undefined
	const perfect = /^ha[sd]$/.test(normAt(doc, row + 1))
	const verb = row + (perfect ? 2 : 1)
	if (!/^(?:be|become|remain)$/.test(lemmaAt(doc, verb))) return undefined
	const from = verb + (isOneOf(doc, verb + 1) ? 3 : 1)
	return {from, relative: true, former: normAt(doc, verb) === 'was'}
}

/** Most tokens in brackets after a name. */
const maxBracketed = 6

// `Ann Lee (R-Ohio), | the chair`, `Lee (李安), | the chair`; `Lee (director)` is a post itself.
function afterBracket(doc: Document, from: number, names: NameMap): number {
	if (normAt(doc, from) !== '(') return from
	for (let row = from + 1; row <= from + 1 + maxBracketed; row++)
		if (normAt(doc, row) === ')')
			return normAt(doc, row + 1) === ',' && headOfPost(doc, from + 1, names) < 0 ? row + 1 : from
	return from
}

// `Inspector Ann Lee, of Oslo Police, said`; `Professor Ann Lee, from Acme, said`: between commas, of the holder of a title. Not of one who
// rules a country or stands for it (`President Ann Lee, of Acme`), nor `a letter to Professor Ann Lee, from Acme`.
function isApartFromTitle(doc: Document, {from, to, head}: Mention, names: NameMap): boolean {
	if (normAt(doc, to) !== ',' || !/^(?:from|of)$/.test(normAt(doc, to + 1))) return false
	if (isBeyondBodies(doc, from - 1)) return false
	if (normAt(doc, to + 1) === 'from' && !relationOf(doc.tree, head).startsWith('nsubj')) return false
	const title = isRoleNoun(doc, from - 1) ? readPost(doc, from - 1, Math.max(0, from - maxTitleRows), names) : undefined
	return title !== undefined && title.institutions.length === 0
}

// `President`, `Queen`; `Suspect`
const isBeyondBodies = (doc: Document, row: number): boolean =>
	lemmaIn(doc, row, 'government-title') || lemmaIn(doc, row, 'monarch-noun') || lemmaIn(doc, row, 'description-noun')

/** Most rows of a title before a name. */
const maxTitleRows = 8

/** `Ada Ingram of The Narva Ledger`; `Jo Lee at Harbour Review`: an organization without a post. */
export function affiliation({doc, names}: PostContext, mention: Mention): Role[] {
	const isApart = isApartFromTitle(doc, mention, names)
	const at = mention.to + (isApart ? 1 : 0)
	const preposition = normAt(doc, at)
	if (!isApart && !/^(?:of|at)$/.test(preposition)) return []
	const organization = nameFrom(names, at + (normAt(doc, at + 1) === 'the' ? 2 : 1))
	if (!organization || typeOf(names, organization) !== 'organization') return []
	if (isApart && entityOf(names, organization)?.subtype === 'party') return []
	if (isApart && !(/^[,.;:)]?$/.test(normAt(doc, organization.to)) || isPossessiveMark(doc, organization.to))) return []
	// Else it may be the place of the verb: `met Lee at Google`.
	const up = doc.tree.heads[organization.head] ?? -1
	if (!isApart && preposition !== 'of' && (up < mention.from || up >= mention.to)) return []
	const range = {from: mention.from, to: organization.to}
	return [
		{
			person: mention.entity,
			organization: organization.entity,
			place: -1,
			country: null,
			title: null,
			head: '',
			status: 'current',
			span: spanOf(doc, range),
			range,
			institutionRow: -1,
			rule: 'role/of',
		},
	]
}
