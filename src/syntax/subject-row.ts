import {type Document, normAt, uposAt} from '../model/document.js'
import {isDeed, isNominal} from '../model/noun-phrase.js'
import {childBy, childrenOf, relationOf} from '../model/tree.js'

/** The row of the subject of a clause, after `outer`. `Most of it is gone`: an adjective may stand for a noun there, too. */
export function subjectRow(doc: Document, head: number, outer: number): number {
	const row = childrenOf(doc.tree, head).find(
		(child) => child > outer && /^[nc]subj$/.test(relationOf(doc.tree, child)),
	)
	if (row === undefined) return -1
	// Not `more than the council planned`.
	const isAdjective =
		uposAt(doc, row) === 'ADJ' &&
		relationOf(doc.tree, row) === 'nsubj' &&
		![1, 2].some((step) => normAt(doc, row + step) === 'than')
	const standsForNoun =
		isAdjective &&
		(doc.lexicon.has(normAt(doc, row), 'nominal-adjective') || childBy(doc.tree, row, 'det', 'nmod') >= 0)
	return isNominal(doc, row) || standsForNoun || isDeed(doc, row) ? row : -1
}
