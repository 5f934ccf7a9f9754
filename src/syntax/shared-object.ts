import {type Document, lemmaAt, uposAt, xposAt} from '../model/document.js'
import {childBy, relationOf} from '../model/tree.js'
import {isPassive} from './passive.js'

/** `have founded and run a school`: verbs with nothing but `and` between them share what stands after the last; its row, or -1. */
export function sharedObject(doc: Document, head: number): number {
	if (uposAt(doc, head) !== 'VERB' || doc.lexicon.has(lemmaAt(doc, head), 'intransitive')) return -1
	if (uposAt(doc, head + 1) !== 'CCONJ' || doc.tree.heads[head + 2] !== head) return -1
	const form = (row: number): string => xposAt(doc, row).replace('VBN', 'VBD')
	return relationOf(doc.tree, head + 2) === 'conj' &&
		form(head + 2) === form(head) &&
		!isPassive(doc, head) &&
		!isPassive(doc, head + 2)
		? childBy(doc.tree, head + 2, 'obj')
		: -1
}
