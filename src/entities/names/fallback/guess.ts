import {type Document, normAt, spaceBefore, uposAt, wordAt} from '../../../model/document.js'
import type {EntityType} from '../../../model/entity.js'
import type {Range} from '../../../model/span.js'
import {isUpper} from '../letter-case.js'
import {isPlacePreposition} from '../name-context.js'
import type {RawName} from '../raw-name.js'

/** Guesses the type of a name that no list knows by its form and its neighbours; null where nothing speaks for a name. */
export function guessAlone(doc: Document, {from, to}: Range): RawName | null {
	const guess = (type: EntityType, confidence: number): RawName => ({
		from,
		to,
		type,
		subtype: null,
		confidence,
		rule: 'context',
	})
	const before = normAt(doc, from - 1)
	const length = to - from
	const initial = /^\p{Lu}\.$/u.test(wordAt(doc, from)) || /^\p{Lu}\.?$/u.test(wordAt(doc, from + 1))
	if (length === 1 && isUpper(wordAt(doc, from)))
		return doc.lexicon.has(normAt(doc, from), 'plain-acronym') ? null : guess('organization', 0.5)
	if (initial && length > 1) return guess('person', 0.7)
	if (isOfPerson(doc, to) || isOfPerson(doc, from - 1) || isAge(doc, to)) return guess('person', 0.7)
	if (before === 'the' || before === 'a' || before === 'an') return length > 1 ? guess('organization', 0.45) : null
	if (isPlacePreposition(doc, before) && length === 1) return guess('place', 0.55)
	if (length === 2 || length === 3) return guess('person', 0.5)
	// A lone word is a name where it stands in mid-sentence, as people are spoken of by their last name.
	if (length > 1) return guess('organization', 0.4)
	return uposAt(doc, to) === 'VERB' || uposAt(doc, to) === 'AUX' || /^['’]s$/.test(normAt(doc, to))
		? guess('person', 0.45)
		: null
}

const isOfPerson = (doc: Document, row: number): boolean => doc.lexicon.has(normAt(doc, row), 'person-context')

// `John Doe, 45,`
const isAge = (doc: Document, row: number): boolean =>
	wordAt(doc, row) === ',' &&
	/^\d{1,2}$/.test(wordAt(doc, row + 1)) &&
	spaceBefore(doc, row + 1) &&
	/^[,.;]$/.test(wordAt(doc, row + 2))
