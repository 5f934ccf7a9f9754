import type {Ranker} from '../../learning/ranker.js'
import {spanOf, textOf} from '../../model/document.js'
import type {Reading} from '../../model/reading.js'
import {extent} from '../../model/span.js'
import {type Draft, makeDraft} from '../draft.js'
import {chooseModality} from './claim/choose-modality.js'
import {assertingVerb} from './claim/claim-of-event.js'
import {findEvents} from './find.js'
import type {FoundEvent} from './found.js'
import type {EventModel} from './model.js'
import {choosePlover} from './plover/choose-plover.js'
import {argumentOf} from './role/arguments.js'
import {dateField, dateOf, placeOf} from './role/time-and-place.js'
import type {EventFact} from './schema.js'
import type {TypeIndex} from './trigger/type-index.js'

/** A draft for each event, at its fullest account; where it is mentioned again goes to `alsoAt`. */
export function draftEvents(
	reading: Reading,
	index: TypeIndex,
	model: EventModel | null,
	plover: Ranker | null,
): Draft<EventFact>[] {
	const cues = cueRows(reading)
	const learned = {modality: model?.modality ?? null, plover}
	return findEvents(reading, index, model).map((event) => draftOf(reading, event, cues, learned))
}

/** Rows of the words that report speech. */
export const cueRows = ({quotes}: Reading): ReadonlySet<number> =>
	new Set(quotes.flatMap(({cue}) => (cue ? cue.head : [])))

const none: ReadonlySet<number> = new Set()

/** What is learned of single events. */
interface Learned {
	readonly modality: Ranker | null
	/** Of their codes in PLOVER. */
	readonly plover: Ranker | null
}

/** The draft of an event. `cues`: rows of the words that report speech, whose dates are not its own. */
export function draftOf(
	reading: Reading,
	event: FoundEvent,
	cues: ReadonlySet<number> = none,
	{modality, plover}: Learned = {modality: null, plover: null},
): Draft<EventFact> {
	const {trigger, type, filled, probability, rule, others} = event
	const sentence = reading.tokens.sentences[trigger.head]
	const own = filled.filter(({candidate}) => candidate.phrase.sentence === sentence)
	const time = dateOf(reading, trigger, cues)
	return makeDraft<EventFact>({
		fields: {
			kind: 'event',
			type: type.name,
			trigger: textOf(reading, trigger),
			arguments: filled.map((one) => argumentOf(reading, one)),
			date: dateField(reading, time),
			place: placeOf(reading, trigger),
			plover: null,
		},
		evidence: extent([spanOf(reading, trigger), ...own.map(({candidate}) => spanOf(reading, candidate.phrase))]),
		place: spanOf(reading, trigger),
		rule,
		confidence: probability,
		key: `${type.name}|${trigger.head}`,
		verb: assertingVerb(reading, trigger),
		modality: chooseModality(reading, event, time, modality),
		alsoAt: others.map((other) => spanOf(reading, other)),
		byClaim: (claim) => ({plover: choosePlover(reading, event, claim, plover)}),
	})
}
