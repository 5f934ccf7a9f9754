import {type Document, wordAt} from '../../../model/document.js'
import type {NameLexicon} from '../gazetteer/name-lexicon.js'
import type {RawName} from '../raw-name.js'

/**
 * `Oxbridge Kenya`: a name that no list knows before a country's is an organization's branch or party there, where the model doubts that
 * it is a place.
 */
export function isCountryBranch(
	doc: Document,
	{type, from, to, confidence}: RawName,
	{forms}: Pick<NameLexicon, 'forms'>,
): boolean {
	if (type !== 'place' || confidence >= unsure || to - from !== 2) return false
	const [first, last] = [wordAt(doc, from), wordAt(doc, from + 1)]
	return (
		forms.get(last)?.subtype === 'country' &&
		/^\p{Lu}[\p{L}\d]{3,}$/u.test(first) &&
		!/ern$/i.test(first) &&
		!doc.lexicon.has(first.toLowerCase(), 'country-part') &&
		!forms.has(first) &&
		!forms.has(`${first} ${last}`)
	)
}

const unsure = 0.6
