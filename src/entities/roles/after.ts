import {type Document, normAt, uposAt, wordAt} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import {entityOf, type NameMap, nameAt} from './name-map.js'
import {headOfPost, readPost, roleOf} from './post.js'

/** `Lin Jian, the Chinese spokesman,`; `Jane Smith, 45, director of the institute,`; `Joe Hall (mayor)`. */
export function titleBehind(doc: Document, mention: Mention, names: NameMap, titles: ReadonlySet<string>): Role[] {
	let row = mention.to
	if (!/^(?:[,(–—-]|--)$/.test(normAt(doc, row))) return []
	row++
	// `, 45,`, `, aged 45,`
	if (normAt(doc, row) === 'aged') row++
	if (uposAt(doc, row) === 'NUM') {
		if (normAt(doc, row + 1) !== ',' && normAt(doc, row + 1) !== ')') return []
		row += normAt(doc, row + 2) === ',' ? 3 : 2
	}
	// `, who is the mayor`
	const relative = normAt(doc, row) === 'who' && /^(?:is|was|'s|became|remains)$/.test(normAt(doc, row + 1))
	const former = relative && normAt(doc, row + 1) === 'was'
	if (relative) row += 2
	const roles: Role[] = []
	// `a lawyer and former minister, and chairman of the board`: no more than two phrases.
	for (let phrases = 0; phrases < 2; phrases++) {
		const head = headOfPost(doc, row, names, titles)
		const post = head < 0 ? undefined : readPost(doc, head, row, names, titles)
		if (!post || belongsToNext(doc, post.range.to, names)) break
		const range = {from: mention.from, to: post.range.to}
		const status = former ? 'former' : post.title.status
		roles.push(roleOf(doc, mention.entity, post, names, range, relative ? 'role/copula' : 'role/apposition', status))
		row = post.range.to
		if (normAt(doc, row) === ',' && normAt(doc, row + 1) === 'and') row++
		if (normAt(doc, row) !== 'and' || !/^(?:an?|the|former|now)$/.test(normAt(doc, row + 1))) break
		row++
	}
	return roles
}

// `Smith, spokesman Jones`, `Smith, director Jane Lee's brother`: a title before the next name.
function belongsToNext(doc: Document, row: number, names: NameMap): boolean {
	const next = nameAt(names, row)
	if (next && entityOf(names, next)?.type === 'person') return true
	return /^\p{Lu}/u.test(wordAt(doc, row)) && uposAt(doc, row) === 'PROPN' && !next
}
