import {type Document, wordAt} from '../model/document.js'
import type {Range} from '../model/span.js'
import {documentWords, eventWords} from './kind-words.js'
import type {NameLexicon} from './name-lexicon.js'
import type {RawName} from './names-rules.js'

/**
 * Names taken for a body's or a thing's that are a person's, whom the article names in full: `Van Holt` after `Mary Van
 * Holt`. Not where a list or a longer name knows a body by that word. Linear.
 */
export function putFamiliesForBodies(
	doc: Document,
	names: readonly RawName[],
	{forms}: Pick<NameLexicon, 'forms'>,
): readonly RawName[] {
	const tails = new Set<string>()
	const bodies = new Set<string>()
	for (const name of names) {
		if (name.type === 'person' && name.to - name.from > 1 && name.confidence > 0.8)
			for (let from = name.from; from < name.to; from++) tails.add(wordsOf(doc, {from, to: name.to}))
		else if (name.type === 'organization' && name.to - name.from > 1) bodies.add(wordAt(doc, name.from))
	}
	if (tails.size === 0) return names
	return names.map((name) =>
		mayBePerson(name) &&
		!documentWords.has(wordAt(doc, name.to - 1).toLowerCase()) &&
		!eventWords.has(wordAt(doc, name.to - 1).toLowerCase()) &&
		tails.has(wordsOf(doc, name)) &&
		!forms.has(wordsOf(doc, name)) &&
		!(name.to - name.from === 1 && bodies.has(wordAt(doc, name.from)))
			? {...name, type: 'person', subtype: null, confidence: 0.8, rule: 'family name'}
			: name,
	)
}

const mayBePerson = ({type, confidence}: RawName): boolean =>
	(type === 'organization' || type === 'event') && confidence < 0.98

const wordsOf = (doc: Document, {from, to}: Range): string => {
	let words = wordAt(doc, from)
	for (let row = from + 1; row < to && row < from + 6; row++) words += ` ${wordAt(doc, row)}`
	return words
}
