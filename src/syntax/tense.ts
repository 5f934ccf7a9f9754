import {type Document, normAt, xposAt} from '../model/document.js'
import type {Clause} from '../model/phrases.js'
import type {Range} from '../model/span.js'

/** Tense of a verb group by its first finite word, and its modal. Perfects count as past, `will` and `shall` as future. */
export function readTense(doc: Document, {from, to}: Range, verb: number): Pick<Clause, 'tense' | 'modal'> {
	let modal = ''
	let tense: Clause['tense'] = 'none'
	for (let row = from; row < to; row++) {
		const tag = xposAt(doc, row)
		const norm = normAt(doc, row)
		if (tag === 'MD') {
			modal = norm === "'ll" || norm === 'wo' ? 'will' : norm === 'ca' ? 'can' : norm === "'d" ? 'would' : norm
			tense = modal === 'will' || modal === 'shall' ? 'future' : 'present'
		} else if (tag === 'VBD' && tense === 'none') tense = 'past'
		else if ((tag === 'VBZ' || tag === 'VBP') && tense === 'none') tense = 'present'
		if (tense === 'present' && row < verb && /^(?:has|have|'ve)$/.test(norm) && xposAt(doc, verb) === 'VBN')
			tense = 'past'
	}
	return {tense, modal}
}
