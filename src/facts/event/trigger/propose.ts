import {FeatureList} from '../../../learning/linear/feature-list.js'
import {judgmentOf} from '../../../learning/linear/judgment.js'
import {probabilityOf} from '../../../learning/linear/ranker.js'
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
	// A word may be the trigger of several types.
	let frame: Frame | undefined
	let last: Trigger | undefined
	return view.triggers.flatMap((trigger) => {
		if (trigger.type >= index.builtIn) return []
		const type = index.types[trigger.type]!
		if (!frame || last?.head !== trigger.head || last.wordClass !== trigger.wordClass)
			frame = frameOf(reading, view.phrases, trigger)
		last = trigger
		list.clear()
		writeTriggerFeatures(view, trigger, type, frame, list)
		const probability = probabilityOf(model.trigger, list)
		const isKept = probability >= minTrigger
		const own = frame
		reading.run.observer?.decide({
			step: 'trigger',
			...spanOf(reading, trigger),
			isKept,
			type: type.name,
			judgment: judgmentOf(model.trigger, (more) => writeTriggerFeatures(view, trigger, type, own, more), {
				probability,
				least: minTrigger,
			}),
		})
		if (!isKept || isExcluded(reading, index, trigger, type, frame)) return []
		const surroundings = surroundingsOf(reading, view.phrases, trigger, frame)
		return {trigger, type, probability, ...fillByModel(reading, trigger, type, surroundings, model.role)}
	})
}
