import {type Document, normAt, rangeOf, uposAt, xposAt} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import {type ClauseIndex, clausePosts} from './clause.js'
import type {NameMap} from './name-map.js'

/**
 * `She was finance minister until 2019`: posts of whom a subject pronoun surely stands for; not what somebody thinks of them
 * (`He is a great leader`).
 */
export function pronounPosts(doc: Document, mention: Mention, names: NameMap, clauses: ClauseIndex): Role[] {
	const {form, confidence, head} = mention
	if (form !== 'pronoun' || confidence < sure || !/^s?he$/.test(normAt(doc, head))) return []
	// Whose post `becoming president` tells, trees often get wrong.
	const finite = (clauses.get(head) ?? []).filter(({tense}) => tense !== 'none')
	if (finite.length === 0) return []
	return clausePosts(doc, mention, names, new Map([[head, finite]]))
		.filter((role) => isOffice(doc, role))
		.map((role) => ({...role, rule: 'role/pronoun'}))
}

const sure = 0.75

// One post, with its body or without an article.
function isOffice(doc: Document, {title, organization, place, country, bodyRow}: Role): boolean {
	if (!title) return false
	const {from, to} = rangeOf(doc, title)
	if (/^NNP?S$/.test(xposAt(doc, to - 1)) || /^(?:best|biggest|greatest|most|worst)$/.test(normAt(doc, from - 1)))
		return false
	return (
		organization >= 0 ||
		place >= 0 ||
		country !== null ||
		bodyRow >= 0 ||
		!/^(?:ADJ|ADV|DET|NUM|PROPN|PUNCT)$/.test(uposAt(doc, from - 1))
	)
}
