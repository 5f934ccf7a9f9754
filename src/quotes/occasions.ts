import {dayOrMonth} from '../model/day-words.js'
import {type Document, lemmaAt, normAt, uposAt} from '../model/document.js'

/** Nouns for where something is said: `in a statement`. */
export const occasions: ReadonlySet<string> = new Set(
	`address blog broadcast briefing column conference email e-mail editorial essay interview letter memo op-ed podcast post posting
	speech statement tweet`.split(/\s+/),
)

/** And those that only stand for it right behind a cue. */
const gatherings = new Set('appearance call debate hearing meeting rally session talk testimony'.split(' '))

const nouns = /^(?:ADJ|ADP|DET|NOUN|NUM|PART|PRON|PROPN)$/
const inside = /^(?:ADJ|ADP|ADV|DET|NOUN|NUM|PART|PRON|PROPN)$/

/** So many words tell where or when something is said. */
const longest = 14

/**
 * The row behind where and when something is said, `at a news conference on Monday`, which begins at a row; -1 where it
 * doesn't. Only nouns and prepositions stand in it.
 */
export function occasionEnd(doc: Document, from: number): number {
	if (!/^(?:after|at|before|during|in|on|via)$/.test(normAt(doc, from))) return -1
	let told = false
	let row = from + 1
	for (; row < Math.min(from + longest, doc.tokens.length); row++) {
		// The tagger takes `talks` for a verb at times.
		if (!isOccasion(doc, row) && !(told ? nouns : inside).test(uposAt(doc, row))) break
		if (/^(?:he|i|it|she|that|there|they|we|who|which)$/.test(normAt(doc, row))) break
		if (told && opensClause(doc, row)) break
		if (isOccasion(doc, row)) told = true
	}
	return told ? row : -1
}

const isOccasion = (doc: Document, row: number): boolean =>
	occasions.has(lemmaAt(doc, row)) || gatherings.has(lemmaAt(doc, row)) || dayOrMonth.test(normAt(doc, row))

// `in later talks the ferry is safe`: an article right behind the noun that ends the phrase.
const opensClause = (doc: Document, row: number): boolean => uposAt(doc, row) === 'DET' && isOccasion(doc, row - 1)
