import {type Document, normAt, wordAt} from '../model/document.js'
import type {NameLexicon} from './name-lexicon.js'
import type {RawName} from './names-rules.js'

/**
 * Single words taken for persons that the article speaks of as of a place alone: `drivers in Marbury`. Whoever bears the name
 * in full, or is known by it, keeps it. Linear.
 */
export function putTownsForPeople(doc: Document, names: readonly RawName[], {forms}: NameLexicon): readonly RawName[] {
	const where = new Map<string, boolean>()
	const families = new Set<string>()
	for (const name of names) {
		if (name.type !== 'person') continue
		if (name.to - name.from > 1) for (let row = name.from; row < name.to; row++) families.add(wordAt(doc, row))
		else where.set(wordAt(doc, name.from), isWhere(doc, name) && where.get(wordAt(doc, name.from)) !== false)
	}
	return names.map((name) => {
		const word = wordAt(doc, name.from)
		const isTown = name.type === 'person' && name.to - name.from === 1 && where.get(word) === true
		return isTown && !families.has(word) && !forms.has(word)
			? {...name, type: 'place', subtype: null, confidence: 0.6, rule: 'where something is'}
			: name
	})
}

// `in Marbury`; not `trust in Marbury`, `believes in Marbury`, `in Marbury's view`
const isWhere = (doc: Document, {from, to}: RawName): boolean =>
	/^(?:across|in|near|outside|throughout)$/.test(normAt(doc, from - 1)) &&
	!/^(?:belie(?:f|ve|ved|ves)|confidence|faith|interest|interested|trust|trusted)$/.test(normAt(doc, from - 2)) &&
	!/^['’]s?$/.test(normAt(doc, to))
