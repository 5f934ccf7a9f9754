import {clauseAt, spanOf, textOf} from '../../model/document.js'
import type {Reading} from '../../model/reading.js'
import {extent} from '../../model/span.js'
import {type Draft, makeDraft} from '../draft.js'
import {argumentOf} from './arguments.js'
import {findEvents} from './find.js'
import type {FoundEvent} from './found.js'
import type {EventModel} from './model.js'
import type {EventFact} from './schema.js'
import {dateOf, placeOf} from './time-and-place.js'
import type {TypeIndex} from './type-index.js'

/** A draft for each event, at its fullest account; where it is mentioned again goes to `alsoAt`. */
export function draftEvents(reading: Reading, index: TypeIndex, model: EventModel | null): Draft<EventFact>[] {
	return findEvents(reading, index, model).map((event) => draftOf(reading, event))
}

/** The draft of an event. */
export function draftOf(reading: Reading, event: FoundEvent): Draft<EventFact> {
	const {trigger, type, filled, probability, rule, others} = event
	const sentence = reading.tokens.sentences[trigger.head]
	const own = filled.filter(({candidate}) => candidate.phrase.sentence === sentence)
	return makeDraft<EventFact>({
		fields: {
			kind: 'event',
			type: type.name,
			trigger: textOf(reading, trigger),
			arguments: filled.map((one) => argumentOf(reading, one)),
			date: dateOf(reading, event),
			place: placeOf(reading, event),
			plover: type.plover,
		},
		evidence: extent([spanOf(reading, trigger), ...own.map(({candidate}) => spanOf(reading, candidate.phrase))]),
		rule,
		confidence: probability,
		key: `${type.name}|${trigger.head}`,
		verb: clauseAt(reading, trigger.head)?.verb ?? -1,
		alsoAt: others.map((other) => spanOf(reading, other)),
	})
}
