import type {Document} from '../../model/document.js'
import {childBy, relationOf} from '../../model/grammar/tree.js'
import type {DiscourseContext} from './discourse-context.js'
import type {DiscourseMention} from './mention.js'

/** The functions of phrases in their clauses, as numbers: the values of features. */
export const functionNumber = {
	subject: 1,
	passive: 2,
	object: 3,
	oblique: 4,
	possessor: 5,
	modifier: 6,
	apposition: 7,
	root: 8,
	other: 9,
} as const

/** The function of a phrase in its clause, by the relation of its anchor; conjuncts share that of the first. `head`: of a mention. */
export const functionAt = ({functions}: DiscourseContext, head: number): number => functions[head]!

/** The number for a relation. */
export function functionOf(label: string): number {
	if (label === 'nsubj') return functionNumber.subject
	if (label === 'nsubj:pass') return functionNumber.passive
	if (label === 'obj' || label === 'iobj') return functionNumber.object
	if (label === 'nmod:poss') return functionNumber.possessor
	if (label.startsWith('obl')) return functionNumber.oblique
	if (label.startsWith('nmod') || label === 'compound' || label === 'amod') return functionNumber.modifier
	if (label === 'appos') return functionNumber.apposition
	return label === 'root' || label === 'parataxis' ? functionNumber.root : functionNumber.other
}

/** The subject of a clause above that of a row, where it stands after the row: `When he came, Smith …`. */
export function laterSubject({doc}: DiscourseContext, row: number): number {
	const sentence = doc.tokens.sentences[row]
	for (let at = doc.tree.heads[row] ?? -1, steps = 0; at >= 0 && steps < 12; at = doc.tree.heads[at] ?? -1, steps++) {
		const subject = childBy(doc.tree, at, 'nsubj')
		if (subject > row && at > row && doc.tokens.sentences[subject] === sentence) return subject
	}
	return -1
}

/** The subject of an adverbial clause before the verb of which a row is the subject: `When Smith came, he …`. */
export function earlierSubject({doc: {tree}}: DiscourseContext, row: number): number {
	if (relationOf(tree, row) !== 'nsubj') return -1
	const clause = childBy(tree, tree.heads[row] ?? -1, 'advcl')
	return clause < 0 || clause > row ? -1 : childBy(tree, clause, 'nsubj')
}

/** The verb or predicate that governs a phrase, or -1. `head`: of a mention. */
export const governorOf = ({governors}: DiscourseContext, head: number): number => governors[head]!

/** The row whose relation is a phrase's function: that of the anchor or, for a conjunct, of the first. */
export function functionRow(doc: Document, head: number): number {
	let row = anchorOf(doc, head)
	for (let steps = 0; steps < 3 && relationOf(doc.tree, row) === 'conj'; steps++) row = doc.tree.heads[row] ?? row
	return row
}

// `spokesman Lin`, `his father, Albert`: a name takes the function of the noun it stands with.
function anchorOf(doc: Document, head: number): number {
	let at = head
	for (let steps = 0; steps < 4; steps++) {
		const relation = doc.tree.deprels[at] ?? ''
		const up = doc.tree.heads[at] ?? -1
		if (up < 0 || !(relation === 'appos' || relation === 'flat' || relation === 'nmod:desc')) return at
		at = up
	}
	return at
}

/** The subject of a sentence's main verb. */
export function isMainSubject(discourse: DiscourseContext, {head}: DiscourseMention): boolean {
	const part = functionAt(discourse, head)
	if (part > functionNumber.passive) return false
	const governor = governorOf(discourse, head)
	return governor < 0 || discourse.doc.tree.heads[governor]! < 0
}
