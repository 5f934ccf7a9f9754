import {type Document, normAt} from '../../model/document.js'
import type {Role} from '../../model/entity.js'
import {titleRow} from '../../model/grammar/title-row.js'
import {childBy, childrenOf, relationOf} from '../../model/grammar/tree.js'

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
