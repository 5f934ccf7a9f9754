import {type Document, uposAt} from '../../model/document.js'
import type {Clause} from '../../model/phrases.js'
import {childBy} from '../../model/tree.js'

/** Clauses by the rows of their subjects and objects. */
export type ClauseIndex = ReadonlyMap<number, readonly Clause[]>

export function indexClauses(doc: Document): ClauseIndex {
	const index = new Map<number, Clause[]>()
	for (const clause of doc.clauses)
		for (const row of new Set([subjectOf(doc, clause), clause.object?.head])) {
			if (row === undefined) continue
			const list = index.get(row)
			if (list) list.push(clause)
			else index.set(row, [clause])
		}
	return index
}

/** The row of the subject. `Its director, Ann Moss, will resign`: the name that explains it. */
export function subjectOf(doc: Document, {subject}: Clause): number | undefined {
	if (!subject || uposAt(doc, subject.head) !== 'NOUN') return subject?.head
	const name = childBy(doc.tree, subject.head, 'appos')
	return name > subject.head && uposAt(doc, name) === 'PROPN' ? name : subject.head
}
