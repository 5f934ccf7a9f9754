import {type Document, lemmaAt, normAt, rangeOf} from '../document.js'
import type {Role} from '../entity.js'

/**
 * The row of the noun of a post, the first where it stands twice: `secretary to the cabinet secretary`; -1 where its title isn’t
 * written.
 */
export function titleRow(doc: Document, {title, head}: Pick<Role, 'title' | 'head'>): number {
	if (!title) return -1
	const {from, to} = rangeOf(doc, title)
	for (let row = from; row < to; row++) if (lemmaAt(doc, row) === head || normAt(doc, row) === head) return row
	return -1
}
