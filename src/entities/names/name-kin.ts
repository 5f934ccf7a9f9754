import {type Document, normAt, uposAt, wordAt} from '../../model/document.js'
import type {RawName} from './fallback/by-rules.js'
import type {NameLexicon} from './lexicon.js'
import {placeWords} from './lists/organization-words.js'
import {wherePrepositions} from './lists/place-prepositions.js'

/**
 * Names taken for places that are people's: `their daughter, Virginia, …`, and `Virginia` after that; `Ann Lee (Marin Sorrel)`.
 * Linear.
 */
export function putPeopleForPlaces(
	doc: Document,
	names: readonly RawName[],
	{forms}: Pick<NameLexicon, 'forms'>,
): readonly RawName[] {
	const kin = new Set<string>()
	for (const name of names) if (name.type === 'place' && isKin(doc, name)) kin.add(wordAt(doc, name.from))
	return names.map((name, at) =>
		name.type === 'place' &&
		((kin.has(wordAt(doc, name.from)) && mayBeKin(doc, name)) ||
			(isFullName(doc, name, forms) && plays(doc, name, names[at - 1])))
			? {...name, type: 'person', subtype: null, confidence: 0.8}
			: name,
	)
}

// Two words that no list knows as a place.
const isFullName = (doc: Document, {from, to}: RawName, forms: NameLexicon['forms']): boolean =>
	to - from === 2 &&
	/^\p{Lu}\p{Ll}+$/u.test(wordAt(doc, from)) &&
	/^\p{Lu}\p{Ll}+$/u.test(wordAt(doc, to - 1)) &&
	!placeWords.has(normAt(doc, to - 1)) &&
	!forms.has(`${wordAt(doc, from)} ${wordAt(doc, to - 1)}`)

// `Christine Rosa (Marin Ireland)`: a part and who plays it.
const plays = (doc: Document, {from, to}: RawName, before: RawName | undefined): boolean =>
	before?.type === 'person' && before.to === from - 1 && normAt(doc, from - 1) === '(' && normAt(doc, to) === ')'

// `his wife, Florence, said`, `a daughter, Georgia.`
const isKin = (doc: Document, {from, to}: RawName): boolean =>
	to - from === 1 &&
	normAt(doc, from - 1) === ',' &&
	doc.lexicon.has(normAt(doc, from - 2), 'kinship-noun') &&
	/^(?:[,.;)]|and)$/.test(normAt(doc, to)) &&
	(normAt(doc, to) !== ',' || uposAt(doc, to + 1) !== 'PROPN')

// Not `in Virginia`, `Richmond, Virginia`.
const mayBeKin = (doc: Document, {from, to}: RawName): boolean =>
	to - from === 1 &&
	!wherePrepositions.has(normAt(doc, from - 1)) &&
	normAt(doc, from - 1) !== 'of' &&
	!(normAt(doc, from - 1) === ',' && uposAt(doc, from - 2) === 'PROPN')
