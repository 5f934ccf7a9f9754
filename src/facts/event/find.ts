import {confidences} from '../../model/confidences.js'
import type {Reading} from '../../model/reading.js'
import {surroundingsOf} from './candidates.js'
import type {FoundEvent} from './found.js'
import {chooseEvents, judgeEvents} from './judge.js'
import type {EventModel} from './model.js'
import {readPhrases} from './phrases.js'
import {proposeEvents} from './propose.js'
import {fillByFrames} from './roles.js'
import {findTriggers} from './triggers.js'
import type {TypeIndex} from './type-index.js'

/** Finds the events of an article, in the order of the text. */
export function findEvents(reading: Reading, index: TypeIndex, model: EventModel | null): FoundEvent[] {
	return model ? findByModel(reading, index, model) : findByFrames(reading, index)
}

function findByFrames(reading: Reading, index: TypeIndex): FoundEvent[] {
	const phrases = readPhrases(reading)
	return findTriggers(reading, index).flatMap((trigger) => {
		if (!trigger.strong) return []
		const type = index.types[trigger.type]!
		const {candidates} = surroundingsOf(reading, phrases, trigger)
		const filled = fillByFrames(type, candidates)
		const probability = confidences.events.frame
		return filled.length > 1 ? {type, trigger, filled, probability, rule: 'event/frame', others: []} : []
	})
}

const findByModel = (reading: Reading, index: TypeIndex, model: EventModel): FoundEvent[] =>
	chooseEvents(judgeEvents(reading, proposeEvents(reading, index, model), model))
