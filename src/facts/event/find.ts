import {confidences} from '../../model/confidences.js'
import type {Reading} from '../../model/reading.js'
import type {FoundEvent} from './found.js'
import type {EventModel} from './model.js'
import {chooseEvents, judgeEvents} from './retelling/judge.js'
import {isSameFiller} from './retelling/pair-features.js'
import {withoutTolls} from './retelling/tolls.js'
import {surroundingsOf} from './role/candidates.js'
import {withOfPosts} from './role/of-posts.js'
import {readPhrases} from './role/phrases.js'
import {withReported} from './role/reported.js'
import {fillByFrames} from './role/roles.js'
import {withVictims} from './role/victims.js'
import {proposeEvents} from './trigger/propose.js'
import {findTriggers} from './trigger/triggers.js'
import type {TypeIndex} from './trigger/type-index.js'

/** Finds the events of an article, in the order of the text: built-in types by the model, a caller's own by their frames. */
export function findEvents(reading: Reading, index: TypeIndex, model: EventModel | null): FoundEvent[] {
	const {builtIn, types} = index
	if (!model) return findByFrames(reading, index, 0)
	const judged = judgeEvents(reading, proposeEvents(reading, index, model), model)
	const chosen = withVictims(reading, withoutTolls(reading, chooseEvents(reading, judged)))
	const found = withReported(reading, withOfPosts(reading, chosen))
	if (types.length === builtIn) return found
	const own = findByFrames(reading, index, builtIn)
	return [...withoutTaken(found, own), ...own].sort((a, b) => a.trigger.head - b.trigger.head)
}

const minBeside = confidences.events['min-beside-own-type']

// A caller's `recall` of vans: an improbable event of a built-in type by the same word is none.
function withoutTaken(found: readonly FoundEvent[], own: readonly FoundEvent[]): FoundEvent[] {
	const taken = new Set(own.flatMap(({trigger, others}) => [trigger.head, ...others.map(({head}) => head)]))
	return found.filter(({trigger, probability}) => probability >= minBeside || !taken.has(trigger.head))
}

/** Roles that a built-in type needs without a model; an own type needs one, if it has any. */
const neededRoles = 2

// Strong words with their roles; `from`: the first type that is looked for.
function findByFrames(reading: Reading, index: TypeIndex, from: number): FoundEvent[] {
	const phrases = readPhrases(reading)
	const found = findTriggers(reading, index, from).flatMap((trigger): FoundEvent[] => {
		if (!trigger.strong) return []
		const type = index.types[trigger.type]!
		const {candidates} = surroundingsOf(reading, phrases, trigger)
		const filled = fillByFrames(trigger, type, candidates)
		const needed = trigger.type < index.builtIn ? neededRoles : Math.min(1, Object.keys(type.roles).length)
		const probability = confidences.events.frame
		return filled.length < needed ? [] : [{type, trigger, filled, probability, rule: 'event/frame', others: []}]
	})
	return joinRepeats(reading, found)
}

/** Events of a type that a later one is compared with, at most. */
const maxEarlier = 20

// `Acme recalled its vans … Acme's recall`: a mention whose fillers are all those of an earlier one is the same event.
function joinRepeats(reading: Reading, found: readonly FoundEvent[]): FoundEvent[] {
	const byType = new Map<object, FoundEvent[]>()
	const joined: FoundEvent[] = []
	for (const event of found) {
		const earlier = byType.get(event.type) ?? []
		byType.set(event.type, earlier)
		const same = earlier.slice(-maxEarlier).find((other) => repeats(reading, event, other))
		if (same) {
			same.others = [...same.others, event.trigger]
			continue
		}
		const own = {...event}
		earlier.push(own)
		joined.push(own)
	}
	return joined
}

const repeats = (reading: Reading, {filled}: FoundEvent, other: FoundEvent): boolean =>
	filled.length > 0 &&
	filled.every((one) => other.filled.some((two) => one.role === two.role && isSameFiller(reading, one, two)))
