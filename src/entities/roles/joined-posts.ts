import {type Document, normAt, normIn, sentenceAt, uposAt, wordAt, xposAt} from '../../model/document.js'
import {relationOf} from '../../model/grammar/tree.js'
import {isPersonAt, type NameMap, nameFrom} from '../name-map.js'
import {isPluralNoun, startsUpper} from '../word-forms.js'
import {headOfPost, type Post, readPost} from './post.js'
import {isRoleNoun} from './title.js'

/** Most posts that one phrase gives a person. */
const maxPosts = 4

/**
 * A post and those joined to it in front, the nearest to the name first: `actor and comedian Bob Ray`, `founder and chief
 * executive of Acme`. Posts in a body without one of their own share it: both belong to Acme.
 */
export function joinedPosts(doc: Document, post: Post, stop: number, names: NameMap): readonly Post[] {
	const posts = [post]
	while (posts.length < maxPosts) {
		const before = postBefore(doc, posts.at(-1)!, stop, names, posts.length > 1)
		if (!before) break
		posts.push(before)
	}
	const joined = posts.length > 1 ? shareInstitutions(doc, shareStatus(posts)) : posts
	const origin = postBeforeTurn(doc, posts.at(-1)!, stop, names)
	return origin ? [...joined, origin] : joined
}

// `teacher turned novelist`, `actress-turned-senator`: the post that was held before.
function postBeforeTurn(doc: Document, {range}: Post, stop: number, names: NameMap): Post | undefined {
	const width = normAt(doc, range.from - 1) === '-' ? 2 : 1
	const row = range.from - 2 * width
	if (normAt(doc, range.from - width) !== 'turned' || row < stop || !isRoleNoun(doc, row)) return undefined
	const post = readPost(doc, row, stop, names)
	return post && {...post, title: {...post.title, status: 'former'}}
}

/**
 * Posts that go on after one: `mayor of Dover and president of Acme Bank`, `a lawyer, mayor and teacher`. In a list by commas
 * the last has `and`, else the phrase after the comma is another's.
 */
export function followingPosts(doc: Document, first: Post, names: NameMap): readonly Post[] {
	const posts: Post[] = []
	let closed = 0
	let last = first
	while (posts.length < maxPosts) {
		const to = afterField(doc, last.range.to)
		const comma = normAt(doc, to) === ','
		const joined = /^(?:and|&)$/.test(normAt(doc, to + (comma ? 1 : 0)))
		const next = to + (comma && joined ? 2 : 1)
		const isPast = normIn(doc, next, 'past-adverb')
		const row = isPast || normIn(doc, next, 'present-adverb') ? next + 1 : next
		// `Holt, MP, the president of the union`
		const isApart = comma && last === first && isAcronym(doc, first.title.head) && normIn(doc, next, 'determiner')
		if (!(comma || joined) || !goesOn(doc, row)) break
		const head = headOfPost(doc, row, names)
		const post = head < 0 ? undefined : readPost(doc, head, row, names)
		// `Holt, family members and friends`: a list; `Holt, spokesman Moss`: a title before the next name.
		if (!post || isPersonAt(names, post.range.to) || isPluralNoun(doc, post.title.head)) break
		const others = joinedPosts(doc, post, row, names).toReversed()
		posts.push(...(isPast ? others.map((one) => formerly(one)) : others))
		if (joined || isApart || joinedPosts(doc, post, row, names).length > 1) closed = posts.length
		last = post
	}
	return posts.slice(0, closed)
}

// `director of Acme and once | mayor of Dover`
const formerly = (post: Post): Post => ({...post, title: {...post.title, status: 'former'}})

// `Professor of Practice in Diplomacy | and`
const afterField = (doc: Document, to: number): number =>
	/^(?:for|in|of)$/.test(normAt(doc, to)) &&
	/^(?:NOUN|PROPN)$/.test(uposAt(doc, to + 1)) &&
	/^(?:and|&)$/.test(normAt(doc, to + 2))
		? to + 2
		: to

// A further post, not the subject of a clause that goes on.
const goesOn = (doc: Document, row: number): boolean =>
	relationOf(doc.tree, row) !== 'nsubj' &&
	(normIn(doc, row, 'determiner') ||
		normIn(doc, row, 'former-modifier') ||
		/^(?:current|then)$/.test(normAt(doc, row)) ||
		isRoleNoun(doc, row) ||
		(/^(?:ADJ|NOUN|PROPN)$/.test(uposAt(doc, row)) && /^(?:amod|compound|conj)$/.test(relationOf(doc.tree, row))))

// `former agent and profiler`: both are former.
function shareStatus(posts: readonly Post[]): readonly Post[] {
	const status = posts.at(-1)!.title.status
	return status === 'former'
		? posts.map((post) =>
				post.title.phraseFrom === post.title.from ? {...post, title: {...post.title, status}} : post,
			)
		: posts
}

// `Chairman and CEO`, `an actor and comedian`; `the minister and President Lee` are two people, as are `the mayor and the chief`.
function postBefore(doc: Document, post: Post, stop: number, names: NameMap, isListed: boolean): Post | undefined {
	const mark = post.range.from - 1
	if (!/^(?:and|&)$/.test(normAt(doc, mark)) && !(isListed && normAt(doc, mark) === ',')) return undefined
	const row = mark - 1 - (normAt(doc, mark - 1) === ',' && isListed ? 1 : 0)
	if (row < stop || !isRoleNoun(doc, row) || isPluralNoun(doc, row) || isPluralNoun(doc, post.title.head))
		return undefined
	const before = readPost(doc, row, stop, names)
	// `candidate and MP Bob Ray`
	if (!before || isAcronym(doc, post.title.head) || isAcronym(doc, row)) return before
	const isUpper = startsUpper(wordAt(doc, post.title.head))
	// `Actor and comedian Bob Ray`: the first word of a sentence has a capital whatever follows.
	const isFirst = sentenceAt(doc, before.range.from)?.from === before.range.from
	if (!isFirst) return startsUpper(wordAt(doc, row)) === isUpper ? before : undefined
	if (isPluralVerb(doc, nameFrom(names, post.range.to)?.to ?? -1)) return undefined
	return !isUpper || areHeldTogether(doc, before, post) ? before : undefined
}

// `Mayor and Sheriff Ann Lee | meet`
const isPluralVerb = (doc: Document, row: number): boolean =>
	xposAt(doc, row) === 'VBP' || /^(?:are|have|were)$/.test(normAt(doc, row))

// `Chairman and Chief Executive Ann Lee`, `Deputy Prime Minister and Trade Minister Ann Lee`; `Governor and President Lee` are two.
const areHeldTogether = (doc: Document, before: Post, post: Post): boolean =>
	headOf(doc, before) === headOf(doc, post) ||
	(isInBody(doc, before) && isInBody(doc, post) && !isOfTeam(doc, before) && !isOfTeam(doc, post))

// `Coach and Captain Ann Lee`
const isOfTeam = (doc: Document, post: Post): boolean => /^(?:captain|coach)$/.test(headOf(doc, post))

const isAcronym = (doc: Document, row: number): boolean => /^\p{Lu}{2,5}$/u.test(wordAt(doc, row))

/** Posts in a body; a lawyer and a mayor of Dover need not both belong there. */
const inBody =
	/^(?:agent|analyst|anchor|captain|ceo|cfo|chair|chairman|chairwoman|chief|coach|co-?founder|coo|correspondent|cto|curator|dean|director|editor|executive|founder|head|host|leader|manager|officer|owner|partner|president|producer|professor|profiler|publisher|reporter|secretary|treasurer)$/

/** Posts of one person side by side: one without an institution shares that of another, where both are held in bodies. */
export function shareInstitutions(doc: Document, posts: readonly Post[]): readonly Post[] {
	const named = posts.find(({institutions}) => institutions.length > 0)
	if (!named) return posts
	return posts.map((post) =>
		post.institutions.length === 0 && isInBody(doc, post) && isInBody(doc, named) && !hasOwnBody(doc, post)
			? {...post, institutions: named.institutions, institutionRow: -1}
			: post,
	)
}

// `chairman of Orlo and director of Acme`: a body of its own that was read as no name.
function hasOwnBody(doc: Document, {range: {to}}: Post): boolean {
	if (!/^(?:at|of)$/.test(normAt(doc, to))) return false
	const row = normAt(doc, to + 1) === 'the' ? to + 2 : to + 1
	return uposAt(doc, row) === 'PROPN' && startsUpper(wordAt(doc, row))
}

/** Whether a post is one within a body: `director`, no `mayor`. */
export const isInBody = (doc: Document, post: Post): boolean => inBody.test(headOf(doc, post))

const headOf = (doc: Document, {title}: Post): string => normAt(doc, title.head)
