import {type Document, normAt, uposAt} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import {type NameMap, nameAt, nameFrom, typeOf} from '../name-map.js'
import {isPluralNoun} from '../word-forms.js'
import {afterConstituency, beforeConstituency, withConstituency} from './constituency.js'
import {headOfPost, type Post, readPost} from './post.js'
import type {PostContext} from './post-context.js'
import {beforeHonorific, isDetermined, postEndingAt} from './prenominal.js'
import {roleOf} from './role-of.js'

/** Most people who share one title. */
const maxHolders = 12

/** Most tokens of a title that several people share. */
const maxSharedTokens = 12

/**
 * `Senators Ann Lee and Bob Ray`, `the two students, Ann Lee and Bob Ray,`: a plural post before the first of several names
 * holds for the others too; `Ann Lee and Bob Ray, two students,`.
 */
export function sharedPost(context: PostContext, mention: Mention): Role[] {
	const {doc, names} = context
	const first = endOfList(mention, ({from}) => listedBefore(doc, from, names))
	const last = endOfList(mention, ({to}) => listedAfter(doc, to, names))
	const isAlone = first === last && normAt(doc, first.from - 1) !== ':'
	const post = isAlone ? undefined : (postBefore(doc, first, mention, names) ?? postAfter(doc, last, names))
	const shared = post ?? postOfExamples(doc, first, names)
	if (!shared) return []
	const own = withOwn(doc, shared, mention, names)
	const range = {from: Math.min(mention.from, own.range.from), to: Math.max(mention.to, own.range.to)}
	return [roleOf(doc, mention.entity, own, names, range, 'role/shared')]
}

// Right before the first name it is the first person's own rule that reads it.
function postBefore(doc: Document, first: Mention, mention: Mention, names: NameMap): Post | undefined {
	const mark = normAt(doc, first.from - 1)
	const isMarked = /^(?:[,:–—-]|--)$/.test(mark)
	const end = (isMarked ? first.from - 1 : beforeHonorific(doc, first.from)) - 1
	const isPlural = isPluralNoun(doc, end) || ((!isMarked || mark === ':') && /s\.?$/.test(normAt(doc, end)))
	if (!isPlural) return undefined
	if (!isMarked && first === mention) return undefined
	const post = readPost(doc, end, Math.max(0, end - maxSharedTokens), names)
	return post && (mark !== ',' || isDetermined(doc, post) || isCounted(doc, post)) ? post : undefined
}

// `leaders such as Ann Lee`, `judges of the court, including Ann Lee and Bob Ray`: a plural post whose holders follow as examples.
function postOfExamples(doc: Document, first: Mention, names: NameMap): Post | undefined {
	const words = beforeHonorific(doc, first.from)
	const opener = exampleAt(doc, words - 1)
	if (opener < 0) return undefined
	const end = opener - (normAt(doc, opener - 1) === ',' ? 2 : 1)
	const post = postEndingAt(doc, end, Math.max(0, end - maxSharedTokens), names)
	if (!post || !isPluralNoun(doc, post.title.head)) return undefined
	// `brokers for firms like Acme`
	return normAt(doc, opener) === 'like' && post.range.to > post.title.head + 1 ? undefined : post
}

// The first row of words that open a list of examples and end with a row, or -1.
function exampleAt(doc: Document, row: number): number {
	const word = normAt(doc, row)
	const before = normAt(doc, row - 1)
	if (/^(?:including|like|namely|particularly)$/.test(word)) return row
	const isPair = (word === 'as' && before === 'such') || (word === 'of' && /^(?:composed|comprised)$/.test(before))
	return isPair ? row - 1 : -1
}

// `Goalkeepers: Ann Lee (Acme), Bob Ray (Delmar)`, `Sens. Ann Lee of Ohio and Bob Ray of Iowa`: each has an institution of her own.
function withOwn(doc: Document, post: Post, mention: Mention, names: NameMap): Post {
	const {to} = mention
	const own = normAt(doc, to) === '(' ? nameFrom(names, to + 1) : undefined
	return own && post.institutions.length === 0 && typeOf(names, own) !== 'person' && normAt(doc, own.to) === ')'
		? {...post, institutions: [own]}
		: withConstituency(doc, post, mention, names)
}

function postAfter(doc: Document, last: Mention, names: NameMap): Post | undefined {
	const from = last.to + 1
	if (normAt(doc, last.to) !== ',') return undefined
	const head = headOfPost(doc, from, names)
	return head >= 0 && isPluralNoun(doc, head) && isClosed(doc, head + 1) ? readPost(doc, head, from, names) : undefined
}

// `…, two leaders, briefed`; not `…, leaders met`.
const isClosed = (doc: Document, row: number): boolean =>
	/^[,.;:!?)—–]$/.test(normAt(doc, row)) || /^(?:ADP|PRON)$/.test(uposAt(doc, row))

// `two students, Ann Lee and Bob Ray`
const isCounted = (doc: Document, {range, title}: Post): boolean =>
	[range.from, title.phraseFrom].some((row) => uposAt(doc, row - 1) === 'NUM')

// The last name of a list on one side of a name.
function endOfList(mention: Mention, next: (mention: Mention) => Mention | undefined): Mention {
	let end = mention
	for (let steps = 0; steps < maxHolders; steps++) {
		const further = next(end)
		if (!further) break
		end = further
	}
	return end
}

function listedBefore(doc: Document, row: number, names: NameMap): Mention | undefined {
	let at = row - 1
	if (normAt(doc, at) === 'and') at--
	if (normAt(doc, at) === ',') at--
	if (at === row - 1) return undefined
	const before = nameAt(names, beforeConstituency(doc, at, names))
	return before && typeOf(names, before) === 'person' ? before : undefined
}

function listedAfter(doc: Document, row: number, names: NameMap): Mention | undefined {
	let at = afterConstituency(doc, row, names)
	if (normAt(doc, at) === ',') at++
	if (normAt(doc, at) === 'and') at++
	const after = at > row && /^(?:and|[,;])$/.test(normAt(doc, at - 1)) ? nameFrom(names, at) : undefined
	return after && typeOf(names, after) === 'person' ? after : undefined
}
