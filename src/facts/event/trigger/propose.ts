import {FeatureList} from '../../../learning/linear/feature-list.js'
import {judgmentOf} from '../../../learning/linear/judgment.js'
import {probabilityOf, type Ranker} from '../../../learning/linear/ranker.js'
import {confidences} from '../../../model/confidences.js'
import {spanOf} from '../../../model/document.js'
import type {Reading} from '../../../model/reading.js'
import {quotesByRow} from '../../claim.js'
import type {EventModel} from '../model.js'
import {type FilledRoles, fillByModel} from '../role/assign.js'
import {surroundingsOf} from '../role/candidates.js'
import {readPhrases} from '../role/phrases.js'
import {type Frame, frameOf} from '../role/slots.js'
import type {EventType} from '../types/type.js'
import {readArticleContext} from './article-context.js'
import {isExcluded} from './excluded.js'
import {type TriggerView, writeTriggerFeatures} from './trigger-features.js'
import {findTriggers, type Trigger} from './triggers.js'
import type {TypeIndex} from './type-index.js'

/** A word that is likely the trigger of an event, with its roles filled. */
export interface Proposal extends FilledRoles {
	readonly trigger: Trigger
	readonly type: EventType
	/** That it is the trigger of an event of this type: 0 to 1. */
	readonly probability: number
}

/** What triggers are judged in. */
export function viewOf(reading: Reading, index: TypeIndex): TriggerView & {readonly triggers: readonly Trigger[]} {
	const triggers = findTriggers(reading, index)
	return {
		reading,
		triggers,
		context: readArticleContext(reading, index, triggers),
		phrases: readPhrases(reading),
		speech: speechByRow(reading),
	}
}

function speechByRow(reading: Reading): Uint8Array {
	const quoteAt = quotesByRow(reading)
	const speech = new Uint8Array(quoteAt.length)
	for (let row = 0; row < speech.length; row++) {
		const quote = quoteAt[row]!
		if (quote >= 0) speech[row] = reading.quotes[quote]!.mode === 'indirect' ? 2 : 1
	}
	return speech
}

const minTrigger = confidences.events['min-trigger']

const list = new FeatureList()

/** The words of an article that are likely triggers, in the order of the text. */
export function proposeEvents(
	reading: Reading,
	index: TypeIndex,
	model: Pick<EventModel, 'trigger' | 'role'>,
): Proposal[] {
	const view = viewOf(reading, index)
	const proposals: Proposal[] = []
	// A word may be the trigger of several types.
	let frame: Frame | undefined
	let last: Trigger | undefined
	for (const trigger of view.triggers) {
		if (trigger.type >= index.builtIn) continue
		const type = index.types[trigger.type]!
		if (!frame || last?.head !== trigger.head || last.wordClass !== trigger.wordClass)
			frame = frameOf(reading, view.phrases, trigger)
		last = trigger
		const probability = probabilityOfTrigger(view, trigger, type, frame, model.trigger)
		if (probability < minTrigger || isExcluded(reading, index, trigger, type, frame)) continue
		const surroundings = surroundingsOf(reading, view.phrases, trigger, frame)
		proposals.push({trigger, type, probability, ...fillByModel(reading, trigger, type, surroundings, model.role)})
	}
	return proposals
}

function probabilityOfTrigger(
	view: TriggerView,
	trigger: Trigger,
	type: EventType,
	frame: Frame,
	model: Ranker,
): number {
	const {reading} = view
	list.clear()
	writeTriggerFeatures(view, trigger, type, frame, list)
	const probability = probabilityOf(model, list)
	reading.run.observer?.decide({
		step: 'trigger',
		...spanOf(reading, trigger),
		isKept: probability >= minTrigger,
		type: type.name,
		judgment: judgmentOf(model, (more) => writeTriggerFeatures(view, trigger, type, frame, more), {
			probability,
			least: minTrigger,
		}),
	})
	return probability
}
