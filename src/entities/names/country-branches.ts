import {type Document, wordAt} from '../../model/document.js'
import type {NameLexicon} from './lexicon.js'
import type {RawName} from './raw-name.js'

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
		!partsOfCountries.has(first.toLowerCase()) &&
		!forms.has(first) &&
		!forms.has(`${first} ${last}`)
	)
}

const unsure = 0.6

/** What a part of a country or a former one is called by. */
const partsOfCountries = new Set(
	`cape central colonial equatorial former free greater gulf imperial inner inland lake little lower mainland metropolitan
	middle modern mount nazi north northeast northwest occupied outer peninsular rural south southeast southwest soviet unified united
	upper west east`.split(/\s+/),
)
