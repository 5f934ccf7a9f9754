import {type Document, normAt, uposAt, xposAt} from '../../model/document.js'
import type {Range} from '../../model/span.js'
import type {Cue} from '../cues.js'

/** Nobody who is asked is named in more words. */
const longest = 25

/**
 * Where a request or an accusation begins behind whoever it is for: `urged drivers | to slow down`, `accused him | of lying`;
 * -1 where no addressee opens a piece.
 */
export function requestStart(doc: Document, {from, to}: Range, cue: Cue): number {
	if (!/^(?:accuse|ask|order|say|warn)$/.test(cue.act) || opensRequest(doc, from, cue)) return -1
	for (let row = from + 1; row < Math.min(to - 1, from + longest); row++) {
		// Whoever is accused may get a relative clause: no other `of` with a gerund stands there.
		if (cue.act !== 'accuse' && /^(?:VERB|AUX|PUNCT)$/.test(uposAt(doc, row)) && normAt(doc, row) !== ',') return -1
		if (!opensRequest(doc, row, cue)) continue
		const start = normAt(doc, row - 1) === 'not' ? row - 1 : row
		const subject = subjectStart(doc, from, start)
		if (subject >= 0) return subject
		return /^(?:ADJ|NOUN|PROPN|PRON|PUNCT)$/.test(uposAt(doc, start - 1)) && start > from ? start : -1
	}
	return -1
}

const opensRequest = (doc: Document, row: number, {act, infinitive}: Cue): boolean =>
	act === 'accuse'
		? normAt(doc, row) === 'of' && xposAt(doc, row + 1) === 'VBG'
		: (infinitive && xposAt(doc, row) === 'TO') ||
			(uposAt(doc, row) === 'SCONJ' && /^(?:that|whether|if)$/.test(normAt(doc, row)))

// `asked his lawyers | for him to attend`: the subject of the infinitive opens the request; -1 where it has none.
function subjectStart(doc: Document, from: number, to: number): number {
	for (let row = to - 1; row > from && row > to - 6; row--) {
		if (normAt(doc, row) === 'for') return row
		if (!/^(?:ADJ|DET|NOUN|PRON|PROPN)$/.test(uposAt(doc, row))) return -1
	}
	return -1
}
