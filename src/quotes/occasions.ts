import {inClass} from '../lexicon/lexicon.js'
import {dayOrMonth} from '../model/day-words.js'
import {type Document, lemmaAt, normAt, uposAt} from '../model/document.js'

export const occasions = {has: (lemma: string): boolean => inClass(lemma, 'speech-event')}

const nouns = /^(?:ADJ|ADP|DET|NOUN|NUM|PART|PRON|PROPN)$/
const inside = /^(?:ADJ|ADP|ADV|DET|NOUN|NUM|PART|PRON|PROPN)$/

/** So many words tell where or when something is said. */
const longest = 14

/**
 * The row behind where and when something is said, `at a news conference on Monday`, which begins at a row; -1 where it
 * doesn't. Only nouns and prepositions stand in it.
 */
export function occasionEnd(doc: Document, from: number): number {
	if (!doc.lexicon.has(normAt(doc, from), 'setting-preposition')) return -1
	let told = false
	let row = from + 1
	for (; row < Math.min(from + longest, doc.tokens.length); row++) {
		// The tagger takes `talks` for a verb at times.
		if (!isOccasion(doc, row) && !(told ? nouns : inside).test(uposAt(doc, row))) break
		if (doc.lexicon.has(normAt(doc, row), 'subject-pronoun') || /^(?:that|who|which)$/.test(normAt(doc, row))) break
		if (told && opensClause(doc, row)) break
		if (isOccasion(doc, row)) told = true
	}
	return told ? row : -1
}

const isOccasion = (doc: Document, row: number): boolean =>
	doc.lexicon.has(lemmaAt(doc, row), 'speech-event') ||
	doc.lexicon.has(lemmaAt(doc, row), 'gathering-noun') ||
	dayOrMonth.test(normAt(doc, row))

// `in later talks the ferry is safe`: an article right behind the noun that ends the phrase.
const opensClause = (doc: Document, row: number): boolean => uposAt(doc, row) === 'DET' && isOccasion(doc, row - 1)
