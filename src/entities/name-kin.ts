import {type Document, normAt, uposAt, wordAt} from '../model/document.js'
import type {RawName} from './names-rules.js'
import {kinNouns} from './roles/role-nouns.js'

/** Names taken for places that are people's: `their daughter, Virginia, …`, and `Virginia` after that. Linear. */
export function putPeopleForPlaces(doc: Document, names: readonly RawName[]): readonly RawName[] {
	const kin = new Set<string>()
	for (const name of names) if (name.type === 'place' && isKin(doc, name)) kin.add(wordAt(doc, name.from))
	return names.map((name) =>
		name.type === 'place' && kin.has(wordAt(doc, name.from)) && mayBeKin(doc, name)
			? {...name, type: 'person', subtype: null, confidence: 0.8}
			: name,
	)
}

// `his wife, Florence, said`, `a daughter, Georgia.`
const isKin = (doc: Document, {from, to}: RawName): boolean =>
	to - from === 1 &&
	normAt(doc, from - 1) === ',' &&
	kinNouns.has(normAt(doc, from - 2)) &&
	/^(?:[,.;)]|and)$/.test(normAt(doc, to)) &&
	(normAt(doc, to) !== ',' || uposAt(doc, to + 1) !== 'PROPN')

// Not `in Virginia`, `Richmond, Virginia`.
const mayBeKin = (doc: Document, {from, to}: RawName): boolean =>
	to - from === 1 &&
	!/^(?:at|across|from|in|into|of|outside|near|through|throughout)$/.test(normAt(doc, from - 1)) &&
	!(normAt(doc, from - 1) === ',' && uposAt(doc, from - 2) === 'PROPN')
