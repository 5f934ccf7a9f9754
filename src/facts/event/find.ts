import type {Reading} from '../../model/reading.js'
import {surroundingsOf} from './candidates.js'
import type {FoundEvent} from './found.js'
import type {EventModel} from './model.js'
import {readPhrases} from './phrases.js'
import {fillByFrames} from './roles.js'
import {findTriggers} from './triggers.js'
import type {TypeIndex} from './type-index.js'

/** Finds the events of an article, in the order of the text. */
export function findEvents(reading: Reading, index: TypeIndex, _model: EventModel | null): FoundEvent[] {
	const phrases = readPhrases(reading)
	const triggers = findTriggers(reading, index)
	return triggers.flatMap((trigger) => {
		if (!trigger.strong) return []
		const type = index.types[trigger.type]!
		const {candidates} = surroundingsOf(reading, phrases, trigger)
		const filled = fillByFrames(type, candidates)
		return filled.length > 1 ? {type, trigger, filled, probability: 0.4, rule: 'event/frame', others: []} : []
	})
}
