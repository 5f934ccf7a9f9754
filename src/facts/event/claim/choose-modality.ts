import {FeatureList} from '../../../learning/feature-list.js'
import {type Ranker, scoreCandidates} from '../../../learning/ranker.js'
import type {Reading} from '../../../model/reading.js'
import type {TimeMention} from '../../../model/time.js'
import type {FoundEvent} from '../found.js'
import {type Modality, modalityOfEvent} from './claim-of-event.js'
import {eventModalities, writeModalityFeatures} from './modality-features.js'

const list = new FeatureList()

/** The modality of an event out of that of its clause: the likeliest by the model; by rule without one, and of what is asked. */
export function chooseModality(
	reading: Reading,
	event: Pick<FoundEvent, 'trigger' | 'type'>,
	time: TimeMention | null,
	model: Ranker | null,
): (ofClause: Modality) => Modality {
	const byRule = modalityOfEvent(reading, event, time)
	return (ofClause) => {
		const ruled = byRule(ofClause)
		if (!model || ruled === 'asked') return ruled
		list.clear()
		writeModalityFeatures(reading, {event, time, ofClause, ruled}, list)
		const scores = scoreCandidates(model, list)
		return eventModalities[scores.indexOf(Math.max(...scores))]!
	}
}
