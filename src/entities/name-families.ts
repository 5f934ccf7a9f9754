import {type Document, normAt, wordAt} from '../model/document.js'
import type {Range} from '../model/span.js'
import {documentWords, eventWords} from './kind-words.js'
import type {NameLexicon} from './name-lexicon.js'
import type {RawName} from './names-rules.js'

/**
 * Names taken for a body's or a thing's that are a person's, whom the article names in full: `Van Holt` after `Mary Van
 * Holt`; a bare word where it also tells somebody something. Not where a list or a longer name knows a body by it, as firms
 * are called by their founders. Linear.
 */
export function putFamiliesForBodies(
	doc: Document,
	names: readonly RawName[],
	{forms}: Pick<NameLexicon, 'forms'>,
): readonly RawName[] {
	const tails = new Set<string>()
	const givens = new Set<string>()
	const bodies = new Set<string>()
	const tellers = new Set<string>()
	for (const name of names) {
		if (name.type === 'person' && name.to - name.from > 1 && name.confidence > 0.8) {
			for (let from = name.from; from < name.to; from++) tails.add(wordsOf(doc, {from, to: name.to}))
			givens.add(wordAt(doc, name.from))
		} else if (name.type === 'organization')
			for (let to = name.from + 1; to < name.to; to++) bodies.add(wordsOf(doc, {from: name.from, to}))
		if (personWords.test(normAt(doc, name.to))) tellers.add(wordsOf(doc, name))
	}
	if (tails.size === 0) return names
	return names.map((name) => {
		if (!mayBePerson(doc, name)) return name
		const words = wordsOf(doc, name)
		if (givens.has(wordAt(doc, name.to - 1)) && isNickname(doc, name))
			return {...name, type: 'person', subtype: null, confidence: 0.7, rule: 'nickname'}
		const told = name.to - name.from > 1 || tellers.has(words)
		return told && tails.has(words) && !forms.has(words) && !bodies.has(words)
			? {...name, type: 'person', subtype: null, confidence: 0.8, rule: 'family name'}
			: name
	})
}

// `Lyin' Ted`, `Sleepin’ Jo`
const isNickname = (doc: Document, {from, to}: Range): boolean =>
	to - from < 4 &&
	/^\p{Lu}\p{Ll}{1,12}in['’] \p{Lu}\p{Ll}{1,20}$/u.test(
		doc.text.slice(doc.tokens.starts[from], doc.tokens.ends[to - 1]),
	)

const personWords = /^(?:herself|himself|told|tweeted|who|whose)$/

const mayBePerson = (doc: Document, {type, confidence, to}: RawName): boolean => {
	const last = wordAt(doc, to - 1).toLowerCase()
	return (
		(type === 'organization' || type === 'event') &&
		confidence < 0.98 &&
		!documentWords.has(last) &&
		!eventWords.has(last)
	)
}

const wordsOf = (doc: Document, {from, to}: Range): string => {
	let words = wordAt(doc, from)
	for (let row = from + 1; row < to && row < from + 6; row++) words += ` ${wordAt(doc, row)}`
	return words
}
