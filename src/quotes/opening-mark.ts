import {type Document, normAt, uposAt, xposAt} from '../model/document.js'
import type {LearnedAttribution} from './learned.js'

/** `begged for the guards to come`: a `for` that opens an infinitive with its subject is told, and no part of the cue. */
export function withOpeningMark(doc: Document, found: LearnedAttribution): LearnedAttribution {
	const {cue, content} = found
	const [first, ...rest] = content
	const last = normAt(doc, cue.to - 1) === 'for' && cue.to - cue.from > 1 ? cue.to - 1 : cue.to
	if (!first || normAt(doc, last) !== 'for' || first.from <= last) return found
	let to = last + 1
	while (to < last + 7 && /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/.test(uposAt(doc, to))) to++
	const opens = to > last + 1 && normAt(doc, to) === 'to' && xposAt(doc, to + 1) === 'VB'
	if (!opens || first.from > to || first.to <= to) return found
	return {...found, cue: {from: cue.from, to: last}, content: [{from: last, to: first.to}, ...rest]}
}
