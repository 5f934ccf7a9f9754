import {type Document, normAt} from '../../model/document.js'
import type {Mention} from '../../model/entity.js'
import {type NameMap, nameAt, nameFrom, opensConstituency, typeOf} from '../name-map.js'
import type {Post} from './post.js'
import {roleHead} from './title.js'

// `Sen. Jane Doe (D-Ohio)`, `Rep. Jane Doe, R-Texas`, `Gov. Jane Doe of Iowa`: the constituency of a member, right after the name.
function constituencyAfter(doc: Document, row: number, names: NameMap): Mention | undefined {
	const from = opensConstituency(doc, row) ? row + 3 : normAt(doc, row) === 'of' ? row + 1 : -1
	const place = nameFrom(names, from)
	return place && typeOf(names, place) === 'place' ? place : undefined
}

/** A post with the constituency after the name of its holder. */
export function withConstituency(doc: Document, post: Post, {to}: Mention, names: NameMap): Post {
	const constituency = constituencyAfter(doc, to, names)
	if (!constituency) return post
	// `U.S. Sen. Jane Doe of Iowa`: nearer than the country.
	if (isOfState(doc, post, names)) return {...post, institutions: [constituency, ...post.institutions]}
	const isNamed = normAt(doc, to) === 'of' && post.institutions.length > 0
	return isNamed ? post : {...post, institutions: [...post.institutions, constituency]}
}

// `U.S. Sen.`, not `EU special representative`, who goes to a place.
const isOfState = (doc: Document, {title, institutions}: Post, names: NameMap): boolean =>
	doc.lexicon.has(roleHead(doc, title.head), 'constituency-title') &&
	(institutions.length === 0 ||
		(title.from === title.head && institutions.every((body) => typeOf(names, body) === 'place')))

/** The row behind the constituency, or what else stands in brackets, after a name that ends at a row. */
export function afterConstituency(doc: Document, row: number, names: NameMap): number {
	const constituency = constituencyAfter(doc, row, names)
	if (normAt(doc, row) !== '(') return constituency?.to ?? row
	for (let at = row + 1; at < row + 7; at++) if (normAt(doc, at) === ')') return at + 1
	return row
}

/** The last row of a name before its constituency, or what else stands in brackets, that ends with a row. */
export function beforeConstituency(doc: Document, row: number, names: NameMap): number {
	const {from} = nameAt(names, row) ?? {from: row}
	for (const end of [from - 2, from - 4]) if (afterConstituency(doc, end + 1, names) === row + 1) return end
	if (normAt(doc, row) !== ')') return row
	for (let at = row - 1; at > row - 7; at--) if (normAt(doc, at) === '(') return at - 1
	return row
}
