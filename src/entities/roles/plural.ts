import {type Document, normAt, uposAt, xposAt} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import {headOfPost} from './head-of-post.js'
import {entityOf, type NameMap, nameAt} from './name-map.js'
import {readPost} from './post.js'
import {roleOf} from './role-of.js'

/** One post of several: `Senators Ann Lee and Bob Ray`; `Ann Lee and Bob Ray, both lawyers,`. Not the first of a list behind its title. */
export function pluralPosts(doc: Document, mention: Mention, names: NameMap): Role[] {
	return [...sharedBefore(doc, mention, names), ...sharedBehind(doc, mention, names)]
}

// From the second name of a list back to the title before the first.
function sharedBefore(doc: Document, mention: Mention, names: NameMap): Role[] {
	let first = mention.from
	for (let steps = 0; steps < 6; steps++) {
		const before = listedBefore(doc, first, names)
		if (!before) break
		first = before.from
	}
	if (first === mention.from) return []
	let end = first - 1
	const comma = normAt(doc, end) === ','
	if (comma) end--
	if (!/^NNP?S$/.test(xposAt(doc, end)) && !/s\.?$/.test(normAt(doc, end))) return []
	const post = readPost(doc, end, Math.max(0, end - 12), names)
	if (
		!post ||
		(comma &&
			normAt(doc, post.range.from - 1) !== 'of' &&
			!/^(?:its|their|his|her|the)$/.test(normAt(doc, post.range.from - 1)))
	)
		return []
	return [roleOf(doc, mention.entity, post, names, {from: post.range.from, to: mention.to}, 'role/shared')]
}

function listedBefore(doc: Document, row: number, names: NameMap): Mention | undefined {
	let at = row - 1
	if (normAt(doc, at) === 'and') at--
	if (normAt(doc, at) === ',') at--
	if (at === row - 1) return undefined
	at = beforeBracket(doc, at)
	const before = nameAt(names, at)
	return before && entityOf(names, before)?.type === 'person' ? before : undefined
}

// `Ann Lee (D-Ohio), Bob Ray (R-Texas)`
function beforeBracket(doc: Document, row: number): number {
	if (normAt(doc, row) !== ')') return row
	for (let at = row - 1; at > row - 7; at--) if (normAt(doc, at) === '(') return at - 1
	return row
}

// `, both leftist activists,`
function sharedBehind(doc: Document, mention: Mention, names: NameMap): Role[] {
	let row = mention.to
	for (let steps = 0; steps < 6; steps++) {
		if (normAt(doc, row) === ',' && /^(?:both|all)$/.test(normAt(doc, row + 1))) {
			const head = headOfPost(doc, row + 2, names)
			const post = head < 0 || xposAt(doc, head) !== 'NNS' ? undefined : readPost(doc, head, row + 2, names)
			return post
				? [roleOf(doc, mention.entity, post, names, {from: mention.from, to: post.range.to}, 'role/shared')]
				: []
		}
		if (normAt(doc, row) === ',') row++
		if (normAt(doc, row) === 'and' && uposAt(doc, row) === 'CCONJ') row++
		const next = nameAt(names, row)
		if (!next || next.from !== row || entityOf(names, next)?.type !== 'person') return []
		row = next.to
	}
	return []
}
