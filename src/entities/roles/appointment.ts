import {type Document, lemmaAt, normAt, uposAt} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import {headOfPost} from './head-of-post.js'
import type {NameMap} from './name-map.js'
import {readPost} from './post.js'
import {awaited, statusByObject} from './post-verbs.js'
import {roleOf} from './role-of.js'

/**
 * `Toyota named Jane Smith chief executive`, `Toyota named its treasurer, Jane Smith, as chief executive`, whatever the tree
 * makes of it.
 */
export function appointment(doc: Document, mention: Mention, names: NameMap): Role[] {
	const comma = normAt(doc, mention.to) === ',' ? 1 : 0
	const as = normAt(doc, mention.to + comma) === 'as' ? 1 : 0
	const verb = verbOf(doc, mention.from - 1, comma === 1, as === 1)
	const status = uposAt(doc, verb) === 'VERB' ? statusByObject(doc.lexicon, lemmaAt(doc, verb)) : undefined
	// `named Jane Smith's deputy`
	if (status === undefined || /^['’]s?$/.test(normAt(doc, mention.to))) return []
	const from = mention.to + (as === 0 ? 0 : comma + as)
	const head = headOfPost(doc, from, names)
	const post = head < 0 ? undefined : readPost(doc, head, from, names)
	if (!post) return []
	const clause = doc.clauses[doc.clauseAt[verb] ?? -1]
	const employer = names.mentions[names.at[clause?.subject?.head ?? -1] ?? -1]
	const bodies = post.bodies.length > 0 || !employer ? post.bodies : [employer]
	const range = {from: mention.from, to: post.range.to}
	const given = normAt(doc, verb - 1) === 'will' ? awaited(status) : status
	const told = post.title.status === 'current' ? given : post.title.status
	return [roleOf(doc, mention.entity, {...post, bodies}, names, range, 'role/named', told)]
}

// The verb that names whoever stands behind a row: the row itself, but where a comma or `and` parts them.
function verbOf(doc: Document, row: number, comma: boolean, as: boolean): number {
	if (!as) return row
	if (comma) return verbBefore(doc, row)
	return normAt(doc, row) === 'and' ? firstVerb(doc, row - 1) : row
}

// `appointed Ann Lee as chair and | Peter Holt as treasurer`
function firstVerb(doc: Document, from: number): number {
	let seen = false
	for (let row = from; row > from - 15 && row >= 0; row--) {
		if (normAt(doc, row) === 'as') seen = true
		if (/^(?:AUX|VERB)$/.test(uposAt(doc, row)) || /^[,.;:]$/.test(normAt(doc, row))) return seen ? row : -1
	}
	return -1
}

// `named his deputy, | Jane Smith, as`: the verb in front of the phrase that the name explains.
function verbBefore(doc: Document, comma: number): number {
	if (normAt(doc, comma) !== ',') return -1
	for (let row = comma - 1; row > comma - 9; row--) {
		const tag = uposAt(doc, row)
		if (tag === 'VERB') return row
		if (!/^(?:ADJ|DET|NOUN|PART|PRON|PROPN)$/.test(tag)) return -1
	}
	return -1
}
