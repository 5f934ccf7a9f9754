import {type Document, lemmaIn, normAt, normIn, sentenceAt, uposAt, wordAt, xposAt} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import {nounPhraseOf} from '../../model/grammar/noun-phrase.js'
import {childBy, relationOf} from '../../model/grammar/tree.js'
import {isPersonAt, type NameMap, nameAt} from '../name-map.js'
import {isPluralNoun, isPossessiveMark, isUpper, startsUpper} from '../word-forms.js'
import {afterConstituency, withConstituency} from './constituency.js'
import {joinedPosts} from './joined-posts.js'
import {isOneOf, type Post, readPost} from './post.js'
import type {PostContext} from './post-context.js'
import {isFieldOfJustice} from './post-institutions.js'
import {roleOf} from './role-of.js'
import {isRoleNoun} from './title.js'

/** Most titles before one name: `Republican candidate Gov. Mike Pence`. */
const maxTitles = 3

/** `Chinese Foreign Ministry spokesman Lin Jian`; `Secretary of State John Smith`. */
export function prenominalTitles({doc, names}: PostContext, mention: Mention): Role[] {
	const first = sentenceAt(doc, mention.from)?.from ?? mention.from
	const roles: Role[] = []
	let end = beforeNaming(doc, beforeHonorific(doc, mention.from)) - 1
	while (roles.length < maxTitles && end >= first) {
		end = beforeStyle(doc, end + 1) - 1
		const post = postBeforeShortForm(doc, end, first, names)
		if (!post || isOfMany(doc, post, mention, names)) break
		for (const one of joinedPosts(doc, withConstituency(doc, post, mention, names), first, names)) {
			const range = {from: one.range.from, to: mention.to}
			roles.push(roleOf(doc, mention.entity, one, names, range, 'role/title'))
			end = range.from - 1
		}
	}
	return roles
}

// `Chief Election Commissioner | (CEC) Ann Lee`: a short form in brackets is no part of the title.
function postBeforeShortForm(doc: Document, end: number, stop: number, names: NameMap): Post | undefined {
	const post = postEndingAt(doc, end, stop, names)
	const isShort = normAt(doc, end) === ')' && normAt(doc, end - 2) === '(' && isUpper(wordAt(doc, end - 1))
	return post ?? (isShort ? postEndingAt(doc, end - 3, stop, names) : undefined)
}

// `an accountant | surnamed Holt`, `a clerk | named Ann Lee`; not `the board | named Holt`.
function beforeNaming(doc: Document, from: number): number {
	const word = normAt(doc, from - 1)
	if (word === 'surnamed') return from - 1
	const noun = doc.tree.heads[from - 1] ?? -1
	const isNaming = /^(?:called|named)$/.test(word) && relationOf(doc.tree, from - 1) === 'acl' && noun === from - 2
	return isNaming && normIn(doc, nounPhraseOf(doc, noun).from, 'indefinite-determiner') ? from - 1 : from
}

// `many voters Holt met`: a plural post isn't that of one name; `Senators Holt of Ohio and Moss of Utah` is that of each.
const isOfMany = (doc: Document, {title}: Post, {to}: Mention, names: NameMap): boolean =>
	isPluralNoun(doc, title.head) && !/^(?:and|[,(&])$/.test(normAt(doc, afterConstituency(doc, to, names)))

// `President | His Royal Highness Prince Omar`: the first row of a style of address that ends before a row, or that row.
function beforeStyle(doc: Document, row: number): number {
	if (!normIn(doc, row - 1, 'style-of-address')) return row
	for (let at = row - 2; at > row - 5; at--) if (xposAt(doc, at) === 'PRP$') return at
	return row
}

/** The first row of the honorifics before a row that are no post: `the diplomat | Sir Peter Holt`. */
export function beforeHonorific({tokens, lexicon}: Document, from: number): number {
	const row = tokens.norms[from - 1] === '.' ? from - 2 : from - 1
	const norm = tokens.norms[row]?.replace(/\.$/, '')
	return lexicon.has(norm, 'honorific') && !lexicon.has(norm, 'abbreviated-title') && !lexicon.has(norm, 'person-noun')
		? row
		: from
}

/** `The spokesman, Lin Jian, agreed`; `Its director, Colonel Jane Doe, agreed`: a phrase that the name explains. */
export function explainedPost({doc, names}: PostContext, mention: Mention): Role[] {
	const first = sentenceAt(doc, mention.from)?.from ?? mention.from
	const comma = beforeTitles(doc, mention, first, names) - 1
	if (normAt(doc, comma) !== ',') return []
	const isAs = normAt(doc, first) === 'as'
	const post = postBeforeShortForm(doc, (isAs ? beforeYear(doc, comma) : comma) - 1, first, names)
	if (!post || isFronted(doc, post, mention) || endsReported(doc, post, mention, first)) return []
	if (isPluralNoun(doc, post.title.head) && !isOneOfSeveral(doc, post)) return []
	// `Moss, director of the Harbour Union (HU), Ann Lee and …`: a list.
	if (normAt(doc, comma - 1) === ')' && !isDetermined(doc, post) && post.range.from !== first) return []
	const posts = joinedPosts(doc, withConstituency(doc, post, mention, names), first, names)
	// `As mayor of Dover, Holt`
	const isPhrase = (one: Post): boolean =>
		isDetermined(doc, one) || isFullTitle(doc, one) || isOfBody(one) || one.range.from === first + (isAs ? 1 : 0)
	if (![post, posts.at(-1)!].some(isPhrase)) return []
	return posts.map((one) =>
		roleOf(doc, mention.entity, one, names, {from: one.range.from, to: mention.to}, 'role/apposed'),
	)
}

// `The dead include a nurse, Ann Lee said.`, `The mayor, Ann Lee said, left.`: the source of the clause that the post stands in.
function endsReported(doc: Document, {range}: Post, {to}: Mention, first: number): boolean {
	if (!/^VB[DZ]$/.test(xposAt(doc, to)) || !lemmaIn(doc, to, 'plain-parenthetical')) return false
	// `said | on Monday`
	const next = normAt(doc, to + 1)
	if (!/^[.,;]?$/.test(next) && !/^(?:at|during|in|on)$/.test(next) && !normIn(doc, to + 1, 'weekday')) return false
	if (next === ',' && /^(?:AUX|VERB)$/.test(uposAt(doc, to + 2))) return true
	for (let row = first; row < range.from; row++) if (/^(?:MD|VB[DPZ])$/.test(xposAt(doc, row))) return true
	return false
}

// `As mayor of Dover | in 1999, Holt`
const beforeYear = (doc: Document, comma: number): number =>
	/^(?:after|before|in|since|until)$/.test(normAt(doc, comma - 2)) && isYear(doc, comma - 1) ? comma - 2 : comma

const isYear = (doc: Document, row: number): boolean => /^(?:1[89]|20)\d\d$/.test(normAt(doc, row))

// `one of its top leaders, Ann Lee,`
function isOneOfSeveral(doc: Document, {range}: Post): boolean {
	let row = startOfAdjectives(doc, range.from) - 1
	if (isPossessiveMark(doc, row)) row -= 2
	else if (normIn(doc, row, 'determiner')) row--
	if (normIn(doc, row, 'determiner')) row--
	return isOneOf(doc, row - 1)
}

// The first row of what stands right before a name: `Colonel`, `the Rev.`, `Mr Justice`; `former judge` where no list goes on.
function beforeTitles(doc: Document, {from, to}: Mention, stop: number, names: NameMap): number {
	const isListed = normAt(doc, to) === 'and'
	let row = from
	for (let steps = 0; steps < maxTitles; steps++) {
		const before = beforeStyle(doc, beforeHonorific(doc, row))
		const title = before === row ? readPost(doc, row - 1, stop, names) : undefined
		if (before === row && !(title && (!isListed || startsUpper(wordAt(doc, title.title.head))))) break
		row = title ? startOfAdjectives(doc, title.range.from) : before
	}
	return row < from && normAt(doc, row - 1) === 'the' ? row - 1 : row
}

/** Whether an article or a possessor stands before a post: after a comma only such a phrase introduces a name, else it is the end of a list. */
export const isDetermined = (doc: Document, {title, range}: Post): boolean =>
	[startOfAdjectives(doc, range.from), title.phraseFrom].some(
		(row) => normIn(doc, row - 1, 'determiner') || isPossessiveMark(doc, row - 1),
	)

// `Oxfam director, Ann Lee,`: a title after the name of what it belongs to.
const isOfBody = ({title, range, institutions}: Post): boolean =>
	institutions.some(({from}) => from < title.from) && range.from < title.phraseFrom

// `Minister of Mines`: a title in capitals with what it belongs to.
const isFullTitle = (doc: Document, {title, range}: Post): boolean =>
	/^\p{Lu}/u.test(wordAt(doc, title.head)) && range.to > title.head + 1

// `Peru’s far-right Order Party leader, Ann Holt,`; `the outgoing mayor, Ann Holt,`: a participle is an attribute too; `the party’s 2012 nominee`.
function startOfAdjectives(doc: Document, from: number): number {
	const isAttribute = (row: number): boolean =>
		/^AD[JV]$/.test(uposAt(doc, row)) ||
		normAt(doc, row) === '-' ||
		isYear(doc, row) ||
		relationOf(doc.tree, row) === 'amod'
	let row = from
	while (row > from - 5 && isAttribute(row - 1)) row--
	return row
}

// `Through the aide, Holt said …`: a fronted prepositional phrase is no title of the subject; `as the mayor, Holt` holds one.
function isFronted(doc: Document, {title}: Post, mention: Mention): boolean {
	const verb = doc.tree.heads[mention.head] ?? -1
	if (relationOf(doc.tree, title.head) !== 'obl' || doc.tree.heads[title.head] !== verb)
		return isWithinFronted(doc, title.head, mention)
	const preposition = childBy(doc.tree, title.head, 'case')
	return preposition >= 0 && normAt(doc, preposition) !== 'as'
}

/** Most steps from a noun to the phrase at the front of its clause: `After a meeting with the wife of the mayor, Holt …`. */
const maxSteps = 5

// `After a meeting with the mayor, Holt said …`: an apposition would have a comma behind the name too.
function isWithinFronted(doc: Document, head: number, mention: Mention): boolean {
	if (normAt(doc, mention.to) === ',' || !/^(?:nsubj|csubj)/.test(relationOf(doc.tree, mention.head))) return false
	const verb = doc.tree.heads[mention.head] ?? -1
	let row = doc.tree.heads[head] ?? -1
	// `As president and coach, Lee said …`
	if (relationOf(doc.tree, head) === 'conj' && doc.tree.heads[row] === verb) return false
	for (let steps = 0; steps < maxSteps && row >= 0 && row < mention.from; steps++) {
		if (doc.tree.heads[row] === verb) return /^(?:obl|advcl)/.test(relationOf(doc.tree, row))
		row = doc.tree.heads[row] ?? -1
	}
	return false
}

// `Adviser to the President | Ann Lee`, `Director of the Office of the King | Ann Lee`: the holder's own title goes before.
function isInPhrase(doc: Document, {title, range}: Post, stop: number, names: NameMap): boolean {
	if (isFieldOfJustice(doc, title.head)) return isRoleNoun(doc, title.from - 2)
	if (range.from !== title.from || normAt(doc, title.from - 1) !== 'the') return false
	if (!startsUpper(wordAt(doc, title.head)) || !/^(?:of|to)$/.test(normAt(doc, title.from - 2))) return false
	for (let row = title.from - 3; row > stop - 1 && row > title.from - maxPrepositionalTokens; row--) {
		if (isRoleNoun(doc, row) && !nameAt(names, row)) return startsUpper(wordAt(doc, row))
		if (!/^(?:ADP|DET|PROPN)$/.test(uposAt(doc, row))) return false
	}
	return false
}

/** Most tokens of a post from its preposition on. */
const maxPrepositionalTokens = 14

/** A post that ends with a row, also with a preposition of its own: `Secretary of State`, `an organizer with Dockers United`. */
export function postEndingAt(doc: Document, end: number, stop: number, names: NameMap): Post | undefined {
	const post = readPost(doc, end, stop, names)
	if (post && !isInPhrase(doc, post, stop, names)) return post
	for (let row = end; row > stop && row > end - maxPrepositionalTokens; row--) {
		if (uposAt(doc, row) === 'ADP') {
			const before = readPost(doc, row - 1, stop, names)
			if (before) return before.range.to === end + 1 ? before : undefined
		}
		if (isPersonAt(names, row)) return undefined
	}
	return undefined
}
