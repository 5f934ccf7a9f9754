import {type Document, endAt, normAt, rangeOf, rowAfter, sentenceAt, startAt, uposAt} from '../../model/document.js'
import type {CueClause} from '../cue-clauses.js'
import {isSpeechVerb} from '../cues.js'
import type {Quotation} from '../marks/quotations.js'

/** How far from the marks, in token rows, a cue may stand. */
const maxCueDistance = 25

export type Side = 'before' | 'after'

export interface DirectCue {
	readonly cue: CueClause
	readonly side: Side
	readonly score: number
}

/**
 * The cue that reports a quotation, by where it stands: `"…," said Jones`, `Jones said: "…"`, `Jones, a doctor, said, "…"`.
 * Undefined when none stands close by outside the marks.
 */
export function findDirectCue(doc: Document, quotation: Quotation, cues: readonly CueClause[]): DirectCue | undefined {
	const {from, to} = rangeOf(doc, quotation)
	let best: DirectCue | undefined
	for (let index = firstCueFrom(cues, from - maxCueDistance); index < cues.length; index++) {
		const cue = cues[index]!
		const {verb} = cue.clause
		if (verb > to + maxCueDistance) break
		if (
			cue.within ||
			![cue.clause.lemma.split(' ')[0]!, cue.clause.lemma].some((lemma) => isSpeechVerb(doc.lexicon, lemma))
		)
			continue
		if (sentenceAt(doc, verb)?.block !== quotation.block && !leadsIn(doc, verb, quotation)) continue
		const found = verb < from ? scoreBefore(doc, from, cue) : verb >= to ? scoreAfter(doc, quotation, to, cue) : 0
		if (found > (best?.score ?? 0)) best = {cue, side: verb < from ? 'before' : 'after', score: found}
	}
	return best
}

// `Keller said:` fills the end of the paragraph before.
function leadsIn(doc: Document, verb: number, {block, start}: Quotation): boolean {
	const sentence = sentenceAt(doc, verb)
	if (sentence?.block !== block - 1 || doc.article.blocks[block]?.start !== start) return false
	return doc.text[(doc.article.blocks[block - 1]?.end ?? 0) - 1] === ':' && normAt(doc, sentence.to - 1) === ':'
}

function firstCueFrom(cues: readonly CueClause[], row: number): number {
	let low = 0
	let high = cues.length
	while (low < high) {
		const middle = (low + high) >> 1
		if (cues[middle]!.clause.verb < row) low = middle + 1
		else high = middle
	}
	return low
}

// `Lin said, "…`: a comma, colon or nothing before the mark, no other sentence in between.
function scoreBefore(doc: Document, from: number, {clause}: CueClause): number {
	const distance = from - clause.verb
	if (crossesSentence(doc, clause.verb, from - 1)) return 0
	const before = normAt(doc, from - 1)
	// `He didn't suggest that. “…`: the sentence is over.
	if (/^[.!?]$/.test(before)) return 0
	const boundary = before === ':' ? 8 : before === ',' || before === 'that' ? 6 : distance === 1 ? 6 : 0
	return boundary === 0 && distance > 6 ? 0 : 10 + boundary - distance * 0.5
}

// `…," he said`: close behind the mark and in the same sentence as its end.
function scoreAfter(doc: Document, quotation: Quotation, to: number, {clause}: CueClause): number {
	const distance = clause.verb - to
	if (crossesSentence(doc, to, clause.verb)) return 0
	const last = doc.text[quotation.inner.end - 1] ?? ''
	const comma = last === ',' || normAt(doc, to) === ','
	const subjectFirst = clause.subject !== null && !clause.inherited && clause.subject.from - to <= 1
	const verbFirst = distance <= 1
	// After a full stop a new sentence begins; its verb reports something else.
	if (last === '.' && quotation.closed && !verbFirst && !startsLower(doc, to)) return 0
	return (comma ? 14 : 6) + (subjectFirst || verbFirst ? 6 : 0) - distance * 0.5
}

const startsLower = (doc: Document, row: number): boolean => /^\p{Ll}/u.test(doc.tokens.words[row] ?? '')

function crossesSentence(doc: Document, from: number, to: number): boolean {
	for (let row = from; row < to; row++) {
		if (uposAt(doc, row) !== 'PUNCT' || !/^[.!?]$/.test(normAt(doc, row))) continue
		const next = rowAfter(doc, endAt(doc, row))
		// A stop inside the marks doesn't end the sentence that reports them.
		if (next <= to && sentenceAt(doc, row) !== sentenceAt(doc, next) && startAt(doc, next) <= startAt(doc, to))
			return true
	}
	return false
}
