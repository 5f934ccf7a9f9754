import {type Document, normAt, xposAt} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import {entityOf, type NameMap, nameAt} from '../name-map.js'
import {readPost} from './post.js'
import type {PostContext} from './post-context.js'
import {roleOf} from './role-of.js'

/** So many people share one title. */
const mostHolders = 6

/** `Senators Ann Lee and Bob Ray`: the post of all but the first of a list, whom it stands before. */
export function sharedTitle({doc, names}: PostContext, mention: Mention): Role[] {
	let first = mention.from
	for (let steps = 0; steps < mostHolders; steps++) {
		const before = listedBefore(doc, first, names)
		if (!before) break
		first = before.from
	}
	const end = first - 1
	if (first === mention.from || !(/^NNP?S$/.test(xposAt(doc, end)) || /s\.?$/.test(normAt(doc, end)))) return []
	const post = readPost(doc, end, Math.max(0, end - 12), names)
	return post ? [roleOf(doc, mention.entity, post, names, {from: post.range.from, to: mention.to}, 'role/shared')] : []
}

function listedBefore(doc: Document, row: number, names: NameMap): Mention | undefined {
	let at = row - 1
	if (normAt(doc, at) === 'and') at--
	if (normAt(doc, at) === ',') at--
	if (at === row - 1) return undefined
	const before = nameAt(names, beforeBracket(doc, at))
	return before && entityOf(names, before)?.type === 'person' ? before : undefined
}

// `Ann Lee (D-Ohio), Bob Ray (R-Texas)`
function beforeBracket(doc: Document, row: number): number {
	if (normAt(doc, row) !== ')') return row
	for (let at = row - 1; at > row - 7; at--) if (normAt(doc, at) === '(') return at - 1
	return row
}
