import {type Document, normAt, uposAt} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import {type NameMap, nameAt, nameFrom, typeOf} from '../name-map.js'
import {isPluralNoun} from '../word-forms.js'
import {headOfPost, type Post, readPost} from './post.js'
import type {PostContext} from './post-context.js'
import {isDetermined} from './prenominal.js'
import {roleOf} from './role-of.js'

/** Most people who share one title. */
const maxHolders = 6

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
	if (first === last) return []
	const post = postBefore(doc, first, mention, names) ?? postAfter(doc, last, names)
	if (!post) return []
	const range = {from: Math.min(mention.from, post.range.from), to: Math.max(mention.to, post.range.to)}
	return [roleOf(doc, mention.entity, post, names, range, 'role/shared')]
}

// Right before the first name it is the first person's own rule that reads it.
function postBefore(doc: Document, first: Mention, mention: Mention, names: NameMap): Post | undefined {
	const comma = normAt(doc, first.from - 1) === ','
	const end = first.from - (comma ? 2 : 1)
	if (!(isPluralNoun(doc, end) || (!comma && /s\.?$/.test(normAt(doc, end))))) return undefined
	if (!comma && first === mention) return undefined
	const post = readPost(doc, end, Math.max(0, end - maxSharedTokens), names)
	return post && (!comma || isDetermined(doc, post) || isCounted(doc, post)) ? post : undefined
}

function postAfter(doc: Document, last: Mention, names: NameMap): Post | undefined {
	const from = last.to + 1
	if (normAt(doc, last.to) !== ',') return undefined
	const head = headOfPost(doc, from, names)
	return head >= 0 && isPluralNoun(doc, head) && isClosed(doc, head + 1) ? readPost(doc, head, from, names) : undefined
}

// `…, two leaders, briefed`; not `…, leaders met`.
const isClosed = (doc: Document, row: number): boolean =>
	/^[,.;)—–]$/.test(normAt(doc, row)) || /^(?:ADP|PRON)$/.test(uposAt(doc, row))

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
	const before = nameAt(names, beforeBracket(doc, at))
	return before && typeOf(names, before) === 'person' ? before : undefined
}

function listedAfter(doc: Document, row: number, names: NameMap): Mention | undefined {
	let at = row
	if (normAt(doc, at) === ',') at++
	if (normAt(doc, at) === 'and') at++
	const after = at > row ? nameFrom(names, at) : undefined
	return after && typeOf(names, after) === 'person' ? after : undefined
}

// `Ann Lee (D-Ohio), Bob Ray (R-Texas)`
function beforeBracket(doc: Document, row: number): number {
	if (normAt(doc, row) !== ')') return row
	for (let at = row - 1; at > row - 7; at--) if (normAt(doc, at) === '(') return at - 1
	return row
}
