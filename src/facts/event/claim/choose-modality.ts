import {FeatureList} from '../../../learning/linear/feature-list.js'
import {type Ranker, scoreCandidates} from '../../../learning/linear/ranker.js'
import {clauseAt} from '../../../model/document.js'
import type {Reading} from '../../../model/reading.js'
import type {TimeMention} from '../../../model/time.js'
import {isNegated} from '../../factuality/polarity.js'
import type {FoundEvent} from '../found.js'
import {type Modality, modalityOfEvent} from './claim-of-event.js'
import {eventModalities, writeModalityFeatures} from './modality-features.js'

const list = new FeatureList()

/**
 * The modality of an event out of that of its clause: the likeliest by the model; by rule without one, of what is asked, of
 * a verb in a clause that leaves it open, which the model may not make a fact, and of what failed, which it may not make a plan.
 */
export function chooseModality(
	reading: Reading,
	event: Pick<FoundEvent, 'trigger' | 'type'>,
	time: TimeMention | null,
	model: Ranker | null,
): (ofClause: Modality) => Modality {
	const byRule = modalityOfEvent(reading, event, time)
	return (ofClause) => {
		const ruled = byRule(ofClause)
		if (!model || ruled === 'asked' || (ruled === 'actual' && hasFailed(reading, event))) return ruled
		list.clear()
		writeModalityFeatures(reading, {event, time, ofClause, ruled}, list)
		const scores = scoreCandidates(model, list)
		const likeliest = eventModalities[scores.indexOf(Math.max(...scores))]!
		return likeliest === 'actual' && isOpen(ruled) && isAffirmedPredicate(reading, event) ? ruled : likeliest
	}
}

const isOpen = (modality: Modality): boolean => modality === 'possible' || modality === 'conditional'

// `charged with stabbing a clerk`, `would have sold the mill`; not `if they backed the deal`, where the noun is presupposed,
// an infinitive, which the tree often attaches to the wrong word (`fell 2 points to close at 214`), nor what is denied.
function isAffirmedPredicate(reading: Reading, {trigger: {head}}: Pick<FoundEvent, 'trigger'>): boolean {
	const clause = clauseAt(reading, head)
	if (!clause || clause.relation === 'to' || isNegated(reading, clause)) return false
	return clause.verb === head || clause.head === head
}

// `failed to buy it`, `refused to resign`
function hasFailed(reading: Reading, {trigger: {head}}: Pick<FoundEvent, 'trigger'>): boolean {
	const clause = clauseAt(reading, head)
	return clause?.relation === 'to' && clause.verb === head && isNegated(reading, clause)
}
