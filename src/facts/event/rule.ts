import type {Ranker} from '../../learning/linear/ranker.js'
import {spanOf, textOf} from '../../model/document.js'
import type {Reading} from '../../model/reading.js'
import {encloses, extent} from '../../model/span.js'
import {type Draft, makeDraft} from '../draft.js'
import {type ActorCode, readActorCodes} from './actor/actor-code.js'
import {chooseModality} from './claim/choose-modality.js'
import {assertingVerb} from './claim/claim-of-event.js'
import {polarityOfEvent} from './claim/polarity-of-event.js'
import {findEvents} from './find.js'
import type {FoundEvent} from './found.js'
import type {EventModel} from './model.js'
import {choosePlover} from './plover/choose-plover.js'
import {argumentOf, rangeOf} from './role/arguments.js'
import {dateField, dateOf, placeOf} from './role/time-and-place.js'
import type {EventFact} from './schema.js'
import type {TypeIndex} from './trigger/type-index.js'

/** What the codes of PLOVER are read by. */
export interface Codes {
	/** The learned codes of events; null: by rule. */
	readonly plover: Ranker | null
	/** The ISO 3166 code of a place or people by its name; null for other names. */
	readonly isoOf: (name: string) => string | null
}

/** A draft for each event, at its fullest account; where it is mentioned again goes to `alsoAt`. */
export function draftEvents(
	reading: Reading,
	index: TypeIndex,
	model: EventModel | null,
	codes: Codes,
): Draft<EventFact>[] {
	const cues = cueRows(reading)
	const means = {
		modality: model?.modality ?? null,
		plover: codes.plover,
		actorCode: readActorCodes(reading, codes.isoOf),
	}
	return findEvents(reading, index, model).map((event) => draftOf(reading, event, cues, means))
}

/** Rows of the words that report speech. */
export const cueRows = ({quotes}: Reading): ReadonlySet<number> =>
	new Set(quotes.flatMap(({cue}) => (cue ? cue.head : [])))

const none: ReadonlySet<number> = new Set()

/** What single events are read by. */
interface Means {
	readonly modality: Ranker | null
	/** Of their codes in PLOVER. */
	readonly plover: Ranker | null
	/** The codes of their arguments; null leaves them out. */
	readonly actorCode: ActorCode | null
}

/** The draft of an event. `cues`: rows of the words that report speech, whose dates are not its own. */
export function draftOf(
	reading: Reading,
	event: FoundEvent,
	cues: ReadonlySet<number> = none,
	{modality = null, plover = null, actorCode = null}: Partial<Means> = {},
): Draft<EventFact> {
	const {trigger, type, filled, probability, rule, others} = event
	const sentence = reading.tokens.sentences[trigger.head]
	const own = filled.filter(({candidate}) => candidate.phrase.sentence === sentence)
	const time = dateOf(reading, trigger, cues)
	const isTitle = (role: string): boolean => type.roles[role]?.fillers[0] === 'title'
	const args = filled.map((one) => argumentOf(reading, one, isTitle(one.role)))
	const evidence = extent([
		spanOf(reading, trigger),
		...own.map(({candidate}) => spanOf(reading, rangeOf(candidate.phrase))),
	])
	return makeDraft<EventFact>({
		fields: {
			kind: 'event',
			type: type.name,
			trigger: textOf(reading, trigger),
			arguments: args,
			date: dateField(reading, time),
			place: placeOf(reading, trigger, cues),
			plover: null,
		},
		evidence,
		place: spanOf(reading, trigger),
		rule,
		confidence: probability,
		key: `${type.name}|${trigger.head}`,
		verb: assertingVerb(reading, trigger),
		modality: chooseModality(reading, event, time, modality),
		denied: polarityOfEvent(reading, trigger),
		// `set a record`: the record is said once.
		alsoAt: others.map((other) => spanOf(reading, other)).filter((span) => !encloses(evidence, span)),
		byClaim(claim) {
			const root = choosePlover(reading, event, claim, plover)
			if (root === null || !actorCode) return {plover: root}
			const coded = filled.map(({role, candidate}, at) => {
				// A post is no actor.
				return isTitle(role) ? args[at]! : {...args[at]!, actor: actorCode(candidate.phrase)}
			})
			return {plover: root, arguments: coded}
		},
	})
}
