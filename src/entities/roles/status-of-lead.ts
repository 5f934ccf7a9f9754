import {type Document, lemmaIn, normAt, normIn, uposAt} from '../../model/document.js'
import type {RoleStatus} from '../../model/entity.js'
import type {Clause} from '../../model/grammar/phrases.js'
import {childrenOf, relationOf} from '../../model/grammar/tree.js'

/** Whether a clause doesn't state that someone leads: `if Ann Lee chairs it`, `was to be headed by her`, `had she chaired it`. */
export function isUnreal(doc: Document, clause: Clause): boolean {
	const {marker, modal, negated, subject, verb, voice} = clause
	if (negated || !(modal === '' || modal === 'will') || uposAt(doc, verb) !== 'VERB') return true
	if (/^(?:if|unless|whether)$/.test(marker)) return true
	return childrenOf(doc.tree, verb).some((child) => {
		const relation = relationOf(doc.tree, child)
		if (relation === 'mark') return /^(?:if|unless|whether)$/.test(normAt(doc, child)) || isExpected(doc, child, voice)
		return relation === 'aux' && subject !== null && !clause.inherited && child < subject.head && subject.head < verb
	})
}

// `was to be headed by Ann Lee`
const isExpected = (doc: Document, mark: number, voice: Clause['voice']): boolean =>
	voice === 'passive' && normAt(doc, mark) === 'to'

/** `chaired` and `was chaired by` are over, `has chaired` isn't; nor is `a panel chaired by Ann Lee`, but `once chaired by` is. */
export function statusOfLead(doc: Document, {modal, tense, verb, voice}: Clause): RoleStatus {
	if (modal === 'will') return 'elect'
	const children = childrenOf(doc.tree, verb)
	if (children.some((child) => lemmaIn(doc, child, 'past-adverb') && relationOf(doc.tree, child) === 'advmod'))
		return 'former'
	const auxiliaries = children.filter((child) => relationOf(doc.tree, child) === 'aux')
	// `has been chairing`
	if (tense !== 'past' || auxiliaries.some((row) => /^(?:ha(?:s|ve)|[’']ve)$/.test(normAt(doc, row)))) return 'current'
	const isOver = voice === 'active' || auxiliaries.some((row) => normIn(doc, row, 'past-auxiliary'))
	return isOver ? 'former' : 'current'
}
