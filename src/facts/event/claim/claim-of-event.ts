import {clauseAt, lemmaAt, lemmaIn, normAt} from '../../../model/document.js'
import {childrenOf, relationOf} from '../../../model/grammar/tree.js'
import type {Reading} from '../../../model/reading.js'
import type {TimeMention} from '../../../model/time.js'
import type {Claim} from '../../base.js'
import type {FoundEvent} from '../found.js'
import type {Trigger} from '../trigger/triggers.js'

/** Verbs whose subject is the event: what they say of it holds for it. */
const occurring =
	/^(?:be|take|happen|occur|begin|start|schedule|hold|plan|expect|cancel|postpone|come|follow|call|set|delay)$/

/**
 * The verb whose polarity and modality are those of the event: its own; of a noun, that of which it is the object or predicate,
 * or the subject, where that says that it takes place; -1 for none, as in `after the attack`.
 */
export function assertingVerb(reading: Reading, {head}: Trigger): number {
	const clause = clauseAt(reading, head)
	if (!clause) return -1
	if (clause.verb === head || clause.head === head) return clause.verb
	if (reading.tree.heads[head] !== clause.head) return -1
	const relation = relationOf(reading.tree, head)
	if (relation === 'obj') return clause.verb
	return relation === 'nsubj' && occurring.test(lemmaAt(reading, clause.verb)) ? clause.verb : -1
}

/** Types whose events are decided on: what will come is intended, where that of others is predicted. */
const decided = /^(?:appoint|leave|deploy|fund|launch|meet|deal|rule|legislate|jobs|sanction|agree|protest|transfer)$/

/**
 * The modality of an event, out of that of its clause: what is stated as a fact is intended or predicted by `planned` or a date
 * to come, and a decision for the future is intended.
 */
export function modalityOfEvent(
	reading: Reading,
	{trigger: {head}, type}: Pick<FoundEvent, 'trigger' | 'type'>,
	time: TimeMention | null,
): (ofClause: Modality) => Modality {
	const {published} = reading.article
	return (ofClause) => {
		if (
			ofClause === 'predicted' &&
			decided.test(type.name) &&
			!lemmaIn(reading, clauseAt(reading, head)?.verb ?? -1, 'prediction-verb')
		)
			return 'intended'
		if (ofClause !== 'actual') return ofClause
		const isPlanned = childrenOf(reading.tree, head).some((child) => planned.test(normAt(reading, child)))
		if (isPlanned) return 'intended'
		return time?.earliest && published && time.earliest.slice(0, 10) > published.slice(0, 10) ? 'predicted' : 'actual'
	}
}

const planned = /^(?:planned|proposed|intended|scheduled|upcoming|expected|looming)$/

export type Modality = Claim['modality']
