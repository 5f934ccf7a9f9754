import {type Document, normAt, wordAt} from '../../model/document.js'
import {fullTitle} from '../roles/equivalent-posts.js'

/** Posts in the capitalized words before a name, spelled out in lower case: `former Secretary of State Mary Holt` → secretary. */
export function titlesBefore(doc: Document, from: number): ReadonlySet<string> {
	let titles: Set<string> | undefined
	for (let row = from - 1; row > from - 6; row--) {
		const norm = normAt(doc, row).replace(/\.$/, '')
		const isTitle = doc.lexicon.has(norm, 'person-noun') || doc.lexicon.has(norm, 'abbreviated-title')
		if (isTitle) titles = (titles ?? new Set()).add(fullTitle(norm))
		// `Sen . Holt`, cut apart
		else if (
			norm === ''
				? !doc.lexicon.has(normAt(doc, row - 1), 'abbreviated-title')
				: !/^\p{Lu}/u.test(wordAt(doc, row)) && norm !== 'of'
		)
			break
	}
	return titles ?? none
}

const none: ReadonlySet<string> = new Set()

/** `his wife Mary Holt`, `her son, Peter Holt`: introduced by the one who bears the family name in the article. */
export function isDependent(doc: Document, from: number): boolean {
	const row = normAt(doc, from - 1) === ',' ? from - 2 : from - 1
	return doc.lexicon.has(normAt(doc, row), 'kinship-noun')
}
