import {type Document, normIn, uposAt} from '../document.js'
import {childBy, childrenOf, relationOf, subtreeOf} from './tree.js'

/**
 * `Among the dead were two guards`: the noun of the place right before the copula of a nominal predicate without a subject, which
 * is the logical subject itself (locative inversion); -1 in any other clause.
 */
export function invertedLocative(doc: Document, head: number): number {
	if (!/^(?:NOUN|PROPN|NUM)$/.test(uposAt(doc, head)) || childBy(doc.tree, head, 'nsubj', 'csubj', 'expl') >= 0)
		return -1
	const copula = childBy(doc.tree, head, 'cop')
	if (copula < 0 || copula > head) return -1
	const place = childrenOf(doc.tree, head).findLast(
		(row) => row < copula && /^(?:nmod|obl)$/.test(relationOf(doc.tree, row)),
	)
	if (place === undefined || subtreeOf(doc.tree, place).to !== copula) return -1
	return normIn(doc, childBy(doc.tree, place, 'case'), 'locative-preposition') ? place : -1
}
