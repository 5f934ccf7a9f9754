import {type Document, lemmaAt, normAt, uposAt, xposAt} from '../../model/document.js'
import type {Range} from '../../model/span.js'
import {relationOf} from '../../model/tree.js'
import {rule} from '../../rules/rule.js'
import type {SchemeContext} from '../filter/content-form.js'
import type {LearnedAttribution} from '../learned-attribution.js'

/** So many words name a speech event. */
const maxSpeechEventTokens = 25

// Where something was said closes the sentence, but isn't said.
export const speechEvent = rule<SchemeContext, LearnedAttribution, Range>({
	name: 'speech-event',
	phase: 'occasion',
	example: 'Ann Lee warned that the river could rise again in a speech in May.',
	match({doc}, found) {
		const last = found.content.at(-1)!
		if (last.from < found.cueHead) return null
		for (let row = last.to - 1; row > last.from + 1 && row > last.to - maxSpeechEventTokens; row--) {
			if (/^(?:AUX|PUNCT|SCONJ|VERB)$/.test(uposAt(doc, row))) return null
			if (uposAt(doc, row) === 'ADP' && opensSpeechEvent(doc, row)) return {from: last.from, to: row}
		}
		return null
	},
	apply: (_, found, last) => ({...found, content: [...found.content.slice(0, -1), last]}),
})

// `in a statement`, `at Friday's news conference`; not `based on her statement`
function opensSpeechEvent(doc: Document, row: number): boolean {
	if (!doc.lexicon.has(normAt(doc, row), 'setting-preposition')) return false
	const noun = doc.tree.heads[row] ?? -1
	if (/^VB[GN]$/.test(xposAt(doc, row - 1)) && doc.tree.heads[noun] === row - 1) return false
	return (
		noun > row &&
		relationOf(doc.tree, row) === 'case' &&
		noun - row < 6 &&
		doc.lexicon.has(lemmaAt(doc, noun), 'speech-event')
	)
}
