import {type Document, normAt} from '../../model/document.js'
import type {QuoteSpan} from '../../model/quote.js'

/**
 * Whether the words of a quote are given to no one: an impersonal passive (`it was reported that …`) or a raised subject (`Moss is
 * said to have left`). None of the people around has spoken.
 */
export function isUnsourced(doc: Document, {cue, source, rule}: QuoteSpan): boolean {
	if (source || !cue) return false
	const clause = doc.clauses[doc.clauseAt[cue.head] ?? -1]
	if (clause?.verb !== cue.head || clause.voice !== 'passive' || clause.agent) return false
	return rule === 'cue/raising' || clause.subject === null || normAt(doc, clause.subject.head) === 'it'
}

/** `Q: …` in an interview whose interviewer is not named. */
export const isUnaskedQuestion = (doc: Document, {rule, source}: QuoteSpan, speakers: readonly number[]): boolean =>
	rule === 'turn' && speakers.length === 0 && /^(?:q|question)$/.test(normAt(doc, source?.head ?? -1))
