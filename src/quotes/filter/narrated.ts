import {type Document, lemmaAt, normAt, sentenceAt, uposAt, xposAt} from '../../model/document.js'
import {childrenOf, relationOf} from '../../model/grammar/tree.js'
import {holds, type Range} from '../../model/span.js'
import type {CueWithSource} from '../attribution.js'

/** Whether a cue stands in a frame that reports no words. `content`: the first row of what it would report. */
export const isNarrated = (doc: Document, found: CueWithSource, content: number): boolean =>
	isUnspoken(doc, found) || isOfRaisedSubject(doc, found) || isRecording(doc, found.cueHead, found.source, content)

/** Whether a cue stands in a set phrase or addresses readers, whatever its content. */
export const isUnspoken = (doc: Document, found: CueWithSource): boolean =>
	isAbsolutePhrase(doc, found.cueHead) || isEvaluation(doc, found) || isAddressed(doc, found)

/** `That said, …`, `That being said, …`: an absolute phrase that opens a sentence. */
export function isAbsolutePhrase(doc: Document, verb: number): boolean {
	if (normAt(doc, verb) !== 'said' || normAt(doc, verb + 1) !== ',') return false
	const first = normAt(doc, verb - 1) === 'being' ? verb - 2 : verb - 1
	return normAt(doc, first) === 'that' && sentenceAt(doc, verb)?.from === first
}

// `It’s worth noting that …`, `It should be noted that …`: the narrator’s own evaluation.
function isEvaluation(doc: Document, {cue, cueHead, source}: CueWithSource): boolean {
	if (normAt(doc, cueHead - 1) === 'worth') return true
	if (source && normAt(doc, source.from) !== 'it') return false
	let row = cueHead - 1
	while (row > cueHead - 4 && /^(?:ADV|AUX|PART)$/.test(uposAt(doc, row)) && !isDuty(doc, row)) row--
	return isDuty(doc, row) && normAt(doc, Math.min(row, cue.from + 1) - 1) === 'it'
}

const isDuty = (doc: Document, row: number): boolean => /^(?:must|should)$/.test(normAt(doc, row))

/** Verbs whose passive reports on its subject without a source. */
export const reportiveCues: readonly string[] = ['allege', 'report', 'rumor', 'rumour', 'say']

/** `The video shows two men`: a recording shows what happened, and reports no words; `It was late, the video shows` sums it up. */
export const isRecording = (doc: Document, cueHead: number, source: Range | null, content: number): boolean =>
	source !== null &&
	content > cueHead &&
	/^(?:capture|show)$/.test(lemmaAt(doc, cueHead)) &&
	doc.lexicon.has(lemmaAt(doc, headNoun(doc, source)), 'recording-noun')

// `footage from the harbour`: the last noun before what modifies it.
function headNoun(doc: Document, {from, to}: Range): number {
	let row = from
	while (row < to - 1 && !(uposAt(doc, row) === 'NOUN' && uposAt(doc, row + 1) !== 'NOUN')) row++
	return row
}

// `If you say that it leaks`, `Tell the bank that …`: readers are addressed, and no one has spoken.
const isAddressed = (doc: Document, {cueHead, source}: CueWithSource): boolean =>
	source ? source.to - source.from === 1 && normAt(doc, source.from) === 'you' : isImperative(doc, cueHead)

function isImperative(doc: Document, verb: number): boolean {
	if (!isBareForm(doc, verb) || !/^(?:conj|parataxis|root)$/.test(relationOf(doc.tree, verb))) return false
	const head = relationOf(doc.tree, verb) === 'conj' ? (doc.tree.heads[verb] ?? -1) : verb
	return [verb, head].every((one) => isBareForm(doc, one) && isBare(doc, one))
}

// Taggers take an imperative for a present.
const isBareForm = (doc: Document, verb: number): boolean => /^VBP?$/.test(xposAt(doc, verb))

// `Moss was said to have left`: the subject is no source; the frame of the passive reports it.
function isOfRaisedSubject(doc: Document, {cueHead, source}: CueWithSource): boolean {
	const clause = doc.clauses[doc.clauseAt[cueHead] ?? -1]
	if (!source || !clause?.subject || clause.verb !== cueHead || clause.voice !== 'passive' || clause.agent) return false
	return (
		normAt(doc, cueHead + 1) === 'to' &&
		reportiveCues.includes(lemmaAt(doc, cueHead)) &&
		holds(source, clause.subject.head)
	)
}

// Without subject, auxiliary and `to`.
const isBare = (doc: Document, verb: number): boolean =>
	!childrenOf(doc.tree, verb).some(
		(child) => child < verb && /^(?:aux|cop|mark|nsubj)/.test(relationOf(doc.tree, child)),
	)
