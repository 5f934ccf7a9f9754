import {type Document, lemmaAt, normAt, rangeOf} from '../../model/document.js'
import type {Role} from '../../model/entity.js'
import {childBy, childrenOf, relationOf} from '../../model/tree.js'

/** The words for a post say whom its holder acts for or belongs to. */
export const hasPrincipal = (doc: Document, role: Role): boolean => principalOf(doc, titleRow(doc, role)) >= 0

/** The row of a possessor or of what follows `for` or `of`: `the seller’s lawyer`, `a lawyer for the seller`; -1 without one. */
export function principalOf(doc: Document, head: number): number {
	for (const child of childrenOf(doc.tree, head)) {
		if (doc.tree.deprels[child] === 'nmod:poss') return child
		const isComplement = child > head && relationOf(doc.tree, child) === 'nmod'
		if (isComplement && /^(?:for|of)$/.test(normAt(doc, childBy(doc.tree, child, 'case')))) return child
	}
	return -1
}

/** The row of the noun of a post; -1 where its title isn’t written. */
export function titleRow(doc: Document, {title, head}: Role): number {
	if (!title) return -1
	const {from, to} = rangeOf(doc, title)
	for (let row = from; row < to; row++) if (lemmaAt(doc, row) === head || normAt(doc, row) === head) return row
	return -1
}
