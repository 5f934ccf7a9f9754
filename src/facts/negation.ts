import {type Document, lemmaAt, normAt} from '../model/document.js'
import type {Clause} from '../model/phrases.js'
import {childrenOf} from '../model/tree.js'
import {sharesAuxiliary} from './shared-auxiliary.js'

/** The clause says that it was not so: `did not close`, `refused to close`, `neither closed nor burned`. */
export function isNegated(doc: Document, clause: Clause, depth = 0): boolean {
	const governor = depth < 10 ? doc.clauses[clause.governor] : undefined
	if (!governor || clause.negated) return clause.negated
	// `cannot be repaired or replaced`
	if (sharesAuxiliary(doc, clause)) return isAlternative(doc, clause) && isNegated(doc, governor, depth + 1)
	const label = doc.tree.deprels[clause.head]
	if (label === 'acl' && clause.marker === 'to') return refusals.has(lemmaAt(doc, doc.tree.heads[clause.head] ?? -1))
	const lemma = lemmaAt(doc, governor.verb)
	if (label === 'xcomp' && clause.relation === 'to')
		return (governor.verb === governor.head && refusing.has(lemma)) !== isNegated(doc, governor, depth + 1)
	return label === 'advcl' && clause.marker === 'from' && preventing.has(lemma) && !isNegated(doc, governor, depth + 1)
}

const isAlternative = (doc: Document, {head}: Clause): boolean =>
	childrenOf(doc.tree, head).some((child) => /^n?or$/.test(normAt(doc, child)))

const refusing = new Set('avoid decline fail forget neglect omit refuse'.split(' '))

const refusals = new Set('failure inability refusal reluctance unwillingness'.split(' '))

/** `barred them from leaving` */
export const preventing = new Set('ban bar block deter discourage dissuade keep prevent prohibit stop'.split(' '))
