import {type Document, rowAfter, sentenceAt} from '../../model/document.js'
import type {QuoteSpan} from '../../model/quote.js'
import {type SpeakerRule, speakerRule} from './speaker-rule.js'

/** So much surer it is of somebody named, as measured on newsfacts. */
const unnamedFactor = 0.75

/** Words in marks without a source. */
export const continuationRules: readonly SpeakerRule[] = [
	speakerRule(
		{
			name: 'continued-direct-speech',
			phase: 'continuation',
			example: '“The pier leaks,” Ann Lee said. She sat down. “Nobody cares about the old pier any more.”',
		},
		({doc, before}, quote) => {
			const last = before.at(-1)
			const sure = last ? confidenceOfContinuation(doc, quote, last) : 0
			if (!last || sure === 0 || (last.speakers.length === 0 && last.description === null)) return undefined
			const {speakers, description} = last
			const confidence = speakers.length > 0 ? sure : unnamedFactor * sure
			return {speakers, description: speakers.length > 0 ? null : description, rule: 'quote/continued', confidence}
		},
	),
]

// How sure it is that words in marks without a source are said by the last speaker; 0 where nothing says so.
function confidenceOfContinuation(doc: Document, {mode, source, content}: QuoteSpan, last: QuoteSpan): number {
	if (mode !== 'direct' || source) return 0
	const row = rowAfter(doc, content[0]!.start)
	const here = sentenceAt(doc, row)
	const there = sentenceAt(doc, rowAfter(doc, last.end - 1))
	if (!here || !there) return 0
	if (here.block === there.block) return 0.75
	if (here.block !== there.block + 1) return 0
	if (last.mode !== 'indirect') return 0.6
	// `Lee said that it leaks.` and a paragraph of nothing but speech.
	const ends = last.cue !== null && doc.sentences[doc.tokens.sentences[last.cue.head]! + 1] === here
	return ends && row - here.from < 2 ? 0.85 : 0
}
