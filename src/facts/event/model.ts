import {unpackWeights} from '../../learning/files/weight-file.js'
import {type Ranker, unpackRanker} from '../../learning/linear/ranker.js'

/** What is learned of events: logistic regressions over triggers, over phrases in roles, over pairs of
 * mentions, and over events in their article; and a log-linear ranker of modalities. */
export interface EventModel {
	readonly trigger: Ranker
	readonly role: Ranker
	readonly pair: Ranker
	readonly event: Ranker
	readonly modality: Ranker
}

/** Loads the weights for events. @throws WeightError */
export function loadEventModel(read: (name: string) => Uint8Array): EventModel {
	const file = unpackWeights(read('events'), 'events')
	return {
		trigger: unpackRanker(file, 'events', 'trigger'),
		role: unpackRanker(file, 'events', 'role'),
		pair: unpackRanker(file, 'events', 'pair'),
		event: unpackRanker(file, 'events', 'event'),
		modality: unpackRanker(file, 'events', 'modality'),
	}
}
