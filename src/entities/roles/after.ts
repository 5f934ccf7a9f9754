import {type Document, normAt, sentenceAt, uposAt, wordAt, xposAt} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import {relationOf} from '../../model/tree.js'
import {headOfPost} from './head-of-post.js'
import {entityOf, type NameMap, nameAt, nameFrom} from './name-map.js'
import {phraseBehind} from './phrase-behind.js'
import {type Post, readPost} from './post.js'
import {roleOf} from './role-of.js'
import {isRoleNoun} from './title.js'

/** `Lin Jian, the Chinese spokesman,`; `Jane Smith, 45, director of the institute,`; `Joe Hall (mayor)`. */
export function titleBehind(doc: Document, mention: Mention, names: NameMap): Role[] {
	const phrase = phraseBehind(doc, mention, names)
	if (!phrase) return []
	const {relative, former, oneOfMany} = phrase
	let row = phrase.from
	const roles: Role[] = []
	let served = false
	let held: Post | undefined
	// `a lawyer and former minister, and chairman of the board`: no more than two phrases.
	for (let phrases = 0; phrases < 2; phrases++) {
		const head = headOfPost(doc, row, names)
		const read = head < 0 ? undefined : readPost(doc, head, row, names)
		const post = read && withBodyBehind(doc, read, row, names)
		if (!post || belongsToNext(doc, post.range.to, names)) break
		// `Holt, family members and friends`: a list.
		if (!oneOfMany && /^NNP?S$/.test(xposAt(doc, post.title.head))) break
		// `mayor of Dover and president of Acme Bank`, `head of the school and chairman of the board`, but not `the mayor and
		// police chief`, `an aide to Holt and the mayor`
		const opens = opening.test(normAt(doc, row)) && !(served && normAt(doc, row) === 'the')
		const alike = held !== undefined && hasBody(held) && hasBody(post)
		if (phrases > 0 && !opens && !alike && post.bodies.length === 0) break
		held = post
		if (phrases === 0 && !relative && isSubjectOfNext(doc, mention, post)) break
		const range = {from: mention.from, to: post.range.to}
		const status = former || normAt(doc, phrase.from) === 'then' ? 'former' : post.title.status
		roles.push(roleOf(doc, mention.entity, post, names, range, relative ? 'role/copula' : 'role/apposition', status))
		row = behindPatron(doc, post.range.to, names)
		served = row > post.range.to
		if (normAt(doc, row) === ',' && normAt(doc, row + 1) === 'and') row++
		const goesOn = opening.test(normAt(doc, row + 1)) || isRoleNoun(doc, row + 1)
		if (normAt(doc, row) !== 'and' || !goesOn) break
		row++
	}
	return roles
}

const hasBody = ({bodies, bodyRow}: Post): boolean => bodies.length > 0 || bodyRow >= 0

const opening = /^(?:an?|the|current|former|now|then)$/

// `chief of staff for Mayor Jane Doe | and director of the fund`: for whom somebody works is named with his own title.
function behindPatron(doc: Document, row: number, names: NameMap): number {
	if (!/^(?:for|of|to|under)$/.test(normAt(doc, row))) return row
	for (let at = row + 1; at < row + 6; at++) {
		const name = nameFrom(names, at)
		if (name && entityOf(names, name)?.type === 'person') return name.to
		if (!/^(?:ADJ|DET|NOUN|PROPN)$/.test(uposAt(doc, at))) break
	}
	return row
}

// `Against Lee, the mayor won`: behind a phrase in front of the sentence the post is the subject.
// So is one that the tree gives the verb right behind it: `drawn up by Lee, the mayor said`.
function isSubjectOfNext(doc: Document, {from, head}: Mention, {range, title}: Post): boolean {
	const verb = doc.tree.heads[title.head] ?? -1
	if (
		verb === range.to &&
		/^VB[DZ]$/.test(xposAt(doc, verb)) &&
		relationOf(doc.tree, title.head) === 'nsubj' &&
		doc.tree.heads[head] !== verb
	)
		return true
	const first = sentenceAt(doc, from)?.from ?? from
	const opens = from - 1 === first || /^(?:and|but|while|,)$/.test(normAt(doc, from - 2))
	return opens && uposAt(doc, from - 1) === 'ADP' && /^(?:MD|VB[DPZ])$/.test(xposAt(doc, range.to))
}

// `Jane Doe, senior consultant (cardiology), Harbour Hospital, said`: posts without an article, as in a directory.
function withBodyBehind(doc: Document, post: Post, from: number, names: NameMap): Post {
	if (post.bodies.length > 0 || post.bodyRow >= 0 || uposAt(doc, from) === 'DET') return post
	let row = post.range.to
	if (normAt(doc, row) === '(') {
		const closed = [2, 3, 4, 5, 6].find((width) => normAt(doc, row + width) === ')')
		row += closed === undefined ? 0 : closed + 1
	}
	if (normAt(doc, row) !== ',') return post
	const body = nameFrom(names, row + (normAt(doc, row + 1) === 'the' ? 2 : 1))
	const entity = entityOf(names, body)
	const isBody = entity?.type === 'organization' || entity?.subtype === 'facility' || isHospital(entity?.name ?? '')
	if (!body || !isBody || !(/^[,.;)]$/.test(normAt(doc, body.to)) || uposAt(doc, body.to) === 'VERB')) return post
	return {...post, bodies: [body], range: {from: post.range.from, to: body.to}}
}

const isHospital = (name: string): boolean => /\b(?:Clinic|Hospital|Institute|School)$/.test(name)

// `Smith, spokesman Jones`, `Smith, director Jane Lee's brother`: a title before the next name.
function belongsToNext(doc: Document, row: number, names: NameMap): boolean {
	const next = nameAt(names, row)
	if (next && entityOf(names, next)?.type === 'person') return true
	return /^\p{Lu}/u.test(wordAt(doc, row)) && uposAt(doc, row) === 'PROPN' && !next
}
