import {clauseAt, type Document, lemmaAt, lemmaIn, normAt, xposAt} from '../../model/document.js'
import type {Clause} from '../../model/grammar/phrases.js'
import {childBy, childrenOf, relationOf} from '../../model/grammar/tree.js'

/** `is going to win`, `is set to open`, `is supposed to open`, `used to love`, `has (got) to resign`, `gonna win`, `gotta go`: a verb that only gives its infinitive tense or modality. */
export function isSemiAuxiliary(doc: Document, {head, verb}: Clause): boolean {
	const infinitive =
		childrenOf(doc.tree, head).find((row) => row > head && /^(?:xcomp|advcl)$/.test(relationOf(doc.tree, row))) ?? -1
	if (head !== verb || infinitive < head || childBy(doc.tree, head, 'obj', 'iobj', 'obl') >= 0) return false
	const lemma = lemmaAt(doc, head)
	// `had slowly consolidated`, where the tree makes the auxiliary govern
	if (lemma === 'have' && xposAt(doc, infinitive) === 'VBN') return true
	const mark = normAt(doc, childBy(doc.tree, infinitive, 'mark'))
	if (mark === 'na' || mark === 'ta') return /^go[nt]$/.test(normAt(doc, head))
	if (mark !== 'to') return false
	if (lemma === 'have') return true
	if (lemma === 'use')
		return normAt(doc, head) === 'used' && normAt(doc, head + 1) === 'to' && childBy(doc.tree, head, 'aux') < 0
	const norm = normAt(doc, head)
	const auxiliary = /^(?:going|set|supposed)$/.test(norm) ? 'be' : norm === 'got' ? 'have' : null
	return childrenOf(doc.tree, head).some((child) => child < head && lemmaAt(doc, child) === auxiliary)
}

/** `is expected to fall`, `was said to have left`: a passive that says how its infinitive is known, whose subject is that of the infinitive. */
export function isRaisingPassive(doc: Document, {head, verb, voice}: Clause): boolean {
	if (voice !== 'passive' || head !== verb || !lemmaIn(doc, verb, 'reportive-passive')) return false
	// `was charged to guard the gate`
	if (lemmaIn(doc, verb, 'entrusting-verb')) return false
	const infinitive = childBy(doc.tree, head, 'xcomp')
	if (infinitive < head || childBy(doc.tree, head, 'obj', 'iobj') >= 0) return false
	const clause = clauseAt(doc, infinitive)
	return (
		clause?.head === infinitive &&
		clause.relation === 'to' &&
		normAt(doc, childBy(doc.tree, infinitive, 'mark')) === 'to'
	)
}

/** `was detained and later released`: a coordinated verb without an auxiliary of its own goes with its neighbour's. */
export const sharesAuxiliary = (doc: Document, {relation, tense, inherited, head, verb}: Clause): boolean =>
	relation === 'conjunct' &&
	tense === 'none' &&
	inherited &&
	head === verb &&
	childBy(doc.tree, head, 'aux', 'mark') < 0
