import type {Document} from '../model/document.js'
import type {Run} from './phrase-run.js'

/** The subject of the clause in which a row stands, with the lemma of the verb; null where there is none. */
export function subjectOf(
	doc: Document,
	row: number,
): (Run & {readonly verb: string; readonly verbRow: number}) | null {
	const clause = doc.clauses[doc.clauseAt[row] ?? -1]
	if (!clause?.subject) return null
	const {core, head} = clause.subject
	if (row >= core.from && row < core.to) return null
	return {from: core.from, to: core.to, head, verb: clause.lemma, verbRow: clause.verb}
}
