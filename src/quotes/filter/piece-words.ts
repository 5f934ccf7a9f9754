import {type Document, normAt, spaceBefore, xposAt} from '../../model/document.js'
import {finiteTag} from '../../model/finite-tag.js'
import type {Range} from '../../model/span.js'
import {relationOf} from '../../model/tree.js'

/** An opening quotation mark. */
export const isOpeningMark = (doc: Document, row: number): boolean => /^["“'‘`«]+$/.test(normAt(doc, row))

/** Whether a quotation mark opens right before a row; one that closes there stands apart from it. */
export const isOpened = (doc: Document, row: number): boolean => isOpeningMark(doc, row - 1) && !spaceBefore(doc, row)

export const isComplementizer = (doc: Document, row: number): boolean =>
	/^(?:that|whether|if|how|why)$/.test(normAt(doc, row))

/** A marker or a finite verb. */
export function hasFinite(doc: Document, {from, to}: Range): boolean {
	if (isComplementizer(doc, from)) return true
	for (let row = from; row < to; row++)
		if (finiteTag.test(xposAt(doc, row)) && relationOf(doc.tree, row) !== 'acl') return true
	return false
}

/** Whether an opening quotation mark stands in a range. */
export function hasOpeningMark(doc: Document, {from, to}: Range): boolean {
	for (let row = from; row < to; row++) if (isOpeningMark(doc, row)) return true
	return false
}
