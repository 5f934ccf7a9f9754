import {clauseAt, type Document, lemmaAt, lemmaIn, normAt} from '../../../model/document.js'
import type {Clause} from '../../../model/grammar/phrases.js'
import {childBy, childrenOf} from '../../../model/grammar/tree.js'
import type {Reading} from '../../../model/reading.js'
import {modalityOf} from '../../factuality/modality.js'
import {isNegative} from '../../factuality/negation.js'
import {isNegated} from '../../factuality/polarity.js'
import type {Trigger} from '../trigger/triggers.js'

/**
 * Whether an event is denied, out of the polarity of the clause that asserts it: also that of a noun which is denied itself, what
 * did not come about, and what was averted.
 */
export function polarityOfEvent(reading: Reading, {head}: Trigger): (byClause: boolean) => boolean {
	return (byClause) => {
		const clause = clauseAt(reading, head)
		if (clause?.verb === head || clause?.head === head) return byClause
		// `No arrests were made`
		if (isNegative(reading, head) || isExcluded(reading, head) || isUndone(reading, head)) return true
		return isAverted(reading, head) ?? (byClause && !isPresupposed(reading, head))
	}
}

// `did not mention the strike`, `failed to enforce her order`: that there was one stays; not `did not hold the vote`.
function isPresupposed(doc: Document, head: number): boolean {
	if (doc.tree.deprels[head] !== 'obj' || !lemmaIn(doc, doc.tree.heads[head] ?? -1, 'presupposing-object')) return false
	return childrenOf(doc.tree, head).some(
		(child) => child < head && (doc.tree.deprels[child] === 'nmod:poss' || definite.test(normAt(doc, child))),
	)
}

const definite = /^(?:the|this|these|that|those)$/

// `ended without a strike`, `stopped short of a strike`; not `did not stop short of a strike`.
function isExcluded(doc: Document, head: number): boolean {
	const preposition = normAt(doc, childBy(doc.tree, head, 'case'))
	if (preposition === 'without') return true
	const short = doc.tree.heads[head] ?? -1
	if (preposition !== 'of' || normAt(doc, short) !== 'short') return false
	const verb = doc.tree.heads[short] ?? -1
	return /^(?:fall|stop)$/.test(lemmaAt(doc, verb)) && !clauseAt(doc, verb)?.negated
}

// `A successor has not been named`, `an accord was not reached`: what a denied passive would have brought about.
function isUndone(doc: Document, head: number): boolean {
	const clause = clauseAt(doc, head)
	return (
		doc.tree.deprels[head] === 'nsubj:pass' &&
		clause !== undefined &&
		doc.tree.heads[head] === clause.head &&
		effecting.test(clause.lemma) &&
		isNegated(doc, clause)
	)
}

const effecting = /^(?:appoint|choose|elect|name|reach|select)$/

// `prevented a strike`, `the strike was called off`; null for what isn't the object of such a verb.
function isAverted(doc: Document, head: number): boolean | null {
	const verb = doc.tree.heads[head] ?? -1
	if (!/^(?:nsubj:pass|obj)$/.test(doc.tree.deprels[head]!) || !isAvertingVerb(doc, verb)) return null
	const clause = clauseAt(doc, verb)
	return !clause || (!isOpen(doc, clause) && !isNegated(doc, clause))
}

// `sued to block the takeover`, `may have prevented a strike`: nothing was averted yet; but `managed to prevent it`.
const isOpen = (doc: Document, clause: Clause): boolean =>
	modalityOf(doc, clause) !== 'actual' ||
	(clause.relation === 'to' && !/^(?:able|help|manage)$/.test(lemmaAt(doc, doc.tree.heads[clause.head] ?? -1)))

const isAvertingVerb = (doc: Document, verb: number): boolean =>
	lemmaIn(doc, verb, 'averting-verb') ||
	childrenOf(doc.tree, verb).some(
		(child) =>
			doc.tree.deprels[child] === 'compound:prt' &&
			doc.lexicon.has(`${lemmaAt(doc, verb)} ${normAt(doc, child)}`, 'averting-verb'),
	)
