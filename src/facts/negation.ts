import {type Document, lemmaAt, lemmaIn, normAt, uposAt, xposAt} from '../model/document.js'
import {isNegation} from '../model/negation.js'
import type {Clause} from '../model/phrases.js'
import {childBy, childrenOf, relationOf} from '../model/tree.js'
import {deniedAbove, isDeniedBeside, isRuledOut} from './hedges.js'
import {isNegative, isNo} from './negative.js'
import {sharesAuxiliary} from './shared-auxiliary.js'

/** The clause says that it was not so: `did not close`, `refused to close`, `found no survivors`, `without closing`. */
export function isNegated(doc: Document, clause: Clause, depth = 0): boolean {
	const governor = depth < 10 ? doc.clauses[clause.governor] : undefined
	if ((clause.negated && !deniesInfinitive(doc, clause)) || deniesPart(doc, clause))
		return !(governor && isRefused(doc, clause, governor) && !isNegated(doc, governor, depth + 1))
	if (isDeniedBeside(doc, clause)) return true
	if (!governor) return false
	const above = deniedAbove(doc, clause, governor, () => isNegated(doc, governor, depth + 1))
	if (above !== null) return above
	// `cannot be repaired or replaced`
	if (sharesAuxiliary(doc, clause)) return isAlternative(doc, clause) && isNegated(doc, governor, depth + 1)
	if (isSecondParticiple(doc, clause, governor))
		return isAlternative(doc, clause) && isNegated(doc, governor, depth + 1)
	const label = doc.tree.deprels[clause.head]
	const word = doc.tree.heads[clause.head] ?? -1
	// `a refusal to pay`, `had no plans to sell`
	if (label === 'acl' && clause.marker === 'to')
		return (
			refusals.has(lemmaAt(doc, word)) ||
			isNegative(doc, word) ||
			// `did not have the power to stop it`
			(/^(?:have|get|see)$/.test(lemmaAt(doc, governor.verb)) &&
				relationOf(doc.tree, word) === 'obj' &&
				isNegated(doc, governor, depth + 1))
		)
	if (lacking.test(clause.marker)) return true
	// `lacks the power to stop it`
	if (clause.marker === 'to' && lemmaAt(doc, governor.verb) === 'lack') return !isNegated(doc, governor, depth + 1)
	const lemma = lemmaAt(doc, governor.verb)
	if (clause.marker === 'of' && clearing.test(lemma)) return !isNegated(doc, governor, depth + 1)
	if (clause.marker === 'to' && uposAt(doc, word) === 'ADJ')
		return unable.has(normAt(doc, word)) !== (word === governor.head && isNegated(doc, governor, depth + 1))
	if (label === 'xcomp' && clause.relation === 'to') {
		// `told them never to pay`: what they were told is denied, not that they were.
		if (isInfinitiveDenied(doc, clause, governor)) return !(governor.verb === governor.head && refusing.has(lemma))
		const refused =
			governor.verb === governor.head &&
			(refusing.has(lemma) || (avoiding.has(lemma) && clause.marker !== 'to') || isRuledOut(doc, governor))
		return refused !== isNegated(doc, governor, depth + 1)
	}
	return (
		label === 'advcl' &&
		clause.marker === 'from' &&
		lemmaIn(doc, governor.verb, 'preventing-verb') &&
		!isNegated(doc, governor, depth + 1)
	)
}

// Nobody, or nothing, of what the clause itself names: `is no surprise`.
const deniesPart = (doc: Document, {head, verb, inherited, relation, subject, object}: Clause): boolean =>
	(head !== verb && isNo(doc, childBy(doc.tree, head, 'det'))) ||
	(subject !== null && (!inherited || relation === 'conjunct') && isNegative(doc, subject.head)) ||
	(object !== null && object.head !== head && doc.tree.heads[object.head] === head && isNegative(doc, object.head))

// `pretended not to know`, `failed not to notice`: denied twice.
const isRefused = (doc: Document, {head, relation}: Clause, {verb}: Clause): boolean =>
	relation === 'to' && relationOf(doc.tree, head) === 'xcomp' && refusing.has(lemmaAt(doc, verb))

const denying = /^(?:never|not)$/

// A word that denies right before the `to` of an infinitive.
const deniesNext = (doc: Document, row: number): boolean =>
	denying.test(normAt(doc, row)) && normAt(doc, row + 1) === 'to' && xposAt(doc, row + 2) === 'VB'

// All that denies a clause belongs to the infinitive behind it.
function deniesInfinitive(doc: Document, {head, verb}: Clause): boolean {
	const denials = childrenOf(doc.tree, head).filter((row) => isNegation(normAt(doc, row)) && Math.abs(row - verb) < 8)
	return denials.length > 0 && denials.every((row) => row > verb && deniesNext(doc, row))
}

const isInfinitiveDenied = (doc: Document, {head}: Clause, governor: Clause): boolean =>
	childrenOf(doc.tree, governor.head).some((row) => row < head && row > head - 4 && deniesNext(doc, row))

// `has not won a vote or managed to sell it`: one form with the past.
const isSecondParticiple = (doc: Document, {relation, inherited, head}: Clause, governor: Clause): boolean =>
	relation === 'conjunct' &&
	inherited &&
	xposAt(doc, head) === 'VBD' &&
	xposAt(doc, governor.head) === 'VBN' &&
	childBy(doc.tree, head, 'aux', 'mark') < 0

const isAlternative = (doc: Document, {head}: Clause): boolean =>
	childrenOf(doc.tree, head).some((child) => /^n?or$/.test(normAt(doc, child)))

/** `was cleared of stealing it` */
const clearing = /^(?:absolve|acquit|clear|exonerate)$/

/** `left without paying`, `leased it instead of selling it` */
const lacking = /^(?:instead|without)$/

const unable = new Set('impossible ineligible powerless unable unfit unlikely unqualified unwilling'.split(' '))

const refusing = new Set('decline fail forget neglect omit pretend refuse'.split(' '))

/** Followed by a deed as a gerund; `escaped to join the army` did. */
const avoiding = new Set('avoid dodge escape evade resist'.split(' '))

const refusals = new Set('failure inability refusal reluctance unwillingness'.split(' '))
