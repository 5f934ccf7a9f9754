import {type Document, lemmaAt, normAt, uposAt, xposAt} from '../../model/document.js'
import type {Range} from '../../model/span.js'
import type {Cue} from '../cues.js'

/** Nobody who is asked is named in more words. */
const maxAddresseeTokens = 25

/**
 * Where what is asked begins behind whoever is asked: `urged drivers | to slow down`, `asked him | whether it leaks`; -1 where
 * no addressee opens a piece. `verb`: the row of the cue.
 */
export function requestStart(doc: Document, verb: number, {from, to}: Range, cue: Cue): number {
	if (!/^(?:ask|order|say|warn)$/.test(cue.act) || opensInfinitive(doc, from, cue) || opensClause(doc, from)) return -1
	// `cited the fire as proof that it leaks`: the clause belongs to the noun.
	const hasAddressee = cue.act !== 'say' || doc.lexicon.has(lemmaAt(doc, verb), 'addressee-object')
	for (let row = from + 1; row < Math.min(to - 1, from + maxAddresseeTokens); row++) {
		if (/^(?:VERB|AUX|PUNCT)$/.test(uposAt(doc, row)) && normAt(doc, row) !== ',') return -1
		if (opensClause(doc, row) ? !hasAddressee : !opensInfinitive(doc, row, cue)) continue
		const start = normAt(doc, row - 1) === 'not' ? row - 1 : row
		const subject = subjectStart(doc, from, start)
		if (subject >= 0) return subject
		return /^(?:ADJ|NOUN|PROPN|PRON|PUNCT)$/.test(uposAt(doc, start - 1)) && start > from ? start : -1
	}
	return -1
}

const opensInfinitive = (doc: Document, row: number, {infinitive}: Cue): boolean =>
	infinitive && xposAt(doc, row) === 'TO'

const opensClause = (doc: Document, row: number): boolean =>
	uposAt(doc, row) === 'SCONJ' && /^(?:that|whether|if)$/.test(normAt(doc, row))

// `asked the owners | for crews to rest`: the subject of the infinitive opens the request; -1 where it has none.
function subjectStart(doc: Document, from: number, to: number): number {
	for (let row = to - 1; row > from && row > to - 6; row--) {
		if (normAt(doc, row) === 'for') return row
		if (!/^(?:ADJ|DET|NOUN|PRON|PROPN)$/.test(uposAt(doc, row))) return -1
	}
	return -1
}
