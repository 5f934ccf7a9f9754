import {type Document, lemmaAt, normAt, sentenceAt, xposAt} from '../../model/document.js'
import type {Range} from '../../model/span.js'

/** So many words a clause about the name of a source has at most. */
const maxClauseTokens = 16

/** Whether a range says that somebody stays unnamed: `would not be named`, `on condition of anonymity`, `not authorised to speak`. */
function hidesName(doc: Document, {from, to}: Range): boolean {
	for (let row = from; row < to; row++) {
		const norm = normAt(doc, row)
		if (doc.lexicon.has(norm, 'anonymity-word')) return true
		const passive = normAt(doc, row - 1) === 'be' || normAt(doc, row - 1) === 'being'
		if (doc.lexicon.has(lemmaAt(doc, row), 'source-naming') && passive && denies(doc, row - 1)) return true
		if (/^(?:allowed|authori[sz]ed|permitted)$/.test(norm) && denies(doc, row) && normAt(doc, row + 1) === 'to')
			return true
	}
	return false
}

const denies = (doc: Document, row: number): boolean =>
	[row - 1, row - 2, row - 3].some(
		(at) => /^(?:n't|not|without)$/.test(normAt(doc, at)) || doc.lexicon.has(lemmaAt(doc, at), 'act-decline'),
	)

/** Whether a source asks to stay unnamed, in the words that name them or in a clause right behind. */
export function asksForAnonymity(doc: Document, source: Range): boolean {
	if (hidesName(doc, source)) return true
	let from = source.to
	if (normAt(doc, from) === ',') from++
	if (xposAt(doc, from) !== 'VBG' && normAt(doc, from) !== 'who') return false
	const end = Math.min(sentenceAt(doc, source.to - 1)?.to ?? from, from + maxClauseTokens)
	let to = from
	while (to < end && normAt(doc, to) !== ',') to++
	return hidesName(doc, {from, to})
}
