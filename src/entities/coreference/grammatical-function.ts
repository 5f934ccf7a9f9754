import type {Document} from '../../model/document.js'
import {childBy, relationOf} from '../../model/tree.js'
import type {DiscourseContext} from './discourse-context.js'
import type {DiscourseMention} from './mention.js'

/** The function of a phrase in its clause, by the relation of its anchor; conjuncts share that of the first. */
export type GrammaticalFunction =
	| 'subject'
	| 'passive'
	| 'object'
	| 'oblique'
	| 'possessor'
	| 'modifier'
	| 'apposition'
	| 'root'
	| 'other'

export function functionAt(discourse: DiscourseContext, head: number): GrammaticalFunction {
	const label = discourse.doc.tree.deprels[functionRow(discourse, head)] ?? ''
	if (label === 'nsubj') return 'subject'
	if (label === 'nsubj:pass') return 'passive'
	if (label === 'obj' || label === 'iobj') return 'object'
	if (label === 'nmod:poss') return 'possessor'
	if (label.startsWith('obl')) return 'oblique'
	if (label.startsWith('nmod') || label === 'compound' || label === 'amod') return 'modifier'
	if (label === 'appos') return 'apposition'
	return label === 'root' || label === 'parataxis' ? 'root' : 'other'
}

export const functionNumber: Readonly<Record<GrammaticalFunction, number>> = {
	subject: 1,
	passive: 2,
	object: 3,
	oblique: 4,
	possessor: 5,
	modifier: 6,
	apposition: 7,
	root: 8,
	other: 9,
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

/** The verb or predicate that governs a phrase, or -1. */
export const governorOf = (discourse: DiscourseContext, head: number): number =>
	discourse.doc.tree.heads[functionRow(discourse, head)] ?? -1

// The row whose relation is the function: that of the anchor or, for a conjunct, of the first.
function functionRow({doc, anchorAt}: DiscourseContext, head: number): number {
	let row = anchorAt[head] ?? head
	for (let steps = 0; steps < 3 && relationOf(doc.tree, row) === 'conj'; steps++) row = doc.tree.heads[row] ?? row
	return row
}

/** The row whose relation is a phrase's function. `spokesman Lin`, `his father, Albert`: a name takes that of the noun it stands with. */
export function anchorOf(doc: Document, head: number): number {
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
	if (part !== 'subject' && part !== 'passive') return false
	return (discourse.doc.tree.heads[governorOf(discourse, head)] ?? -1) < 0
}
