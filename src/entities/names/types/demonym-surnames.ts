import {type Document, normAt, uposAt, wordAt} from '../../../model/document.js'
import type {FoundName} from '../../../model/entity.js'
import {relationOf} from '../../../model/grammar/tree.js'
import {isPossessiveMark} from '../../word-forms.js'
import {ownList} from '../gazetteer/match.js'
import {type FoundContext, ofArticle, typeRule} from '../name-context.js'

/**
 * A surname that is elsewhere the adjective of a people: the article has named its bearer in full, and it stands alone as a subject
 * or possessor. `French officials` and `the French` stay a people.
 */
export const demonymSurname = typeRule<FoundName, FoundContext>({
	name: 'demonym-as-surname',
	phase: 'name-reference',
	example: 'Mayor Lena Dutch opened the pier. Dutch said it was safe.',
	change(context, name) {
		const {doc} = context
		const first = surnames(context).get(wordAt(doc, name.from)) ?? name.from
		return first < name.from && mayBeSurname(name) && standsAlone(doc, name.from)
			? {type: 'person', subtype: null, iso: null, geonames: null}
			: null
	},
})

const mayBeSurname = ({type, iso, rule, from, to}: FoundName): boolean =>
	type === 'group' && iso !== null && rule !== ownList && to - from === 1

// By the last word of each full name of a person the row where it stands first.
const surnames = ofArticle(({doc, names}: FoundContext): ReadonlyMap<string, number> => {
	const rows = new Map<string, number>()
	for (const {type, from, to} of names) {
		const last = wordAt(doc, to - 1)
		if (type === 'person' && to - from > 1 && !rows.has(last)) rows.set(last, to - 1)
	}
	return rows
})

function standsAlone(doc: Document, row: number): boolean {
	if (uposAt(doc, row - 1) === 'DET' || /^(?:are|have|were)$/.test(normAt(doc, row + 1))) return false
	const isSubject = /^nsubj/.test(relationOf(doc.tree, row))
	return isPossessiveMark(doc, row + 1) || (isSubject && !/^(?:ADJ|NOUN|PROPN)$/.test(uposAt(doc, row + 1)))
}
