import {confidences} from '../../../model/confidences.js'
import {clauseAt, normAt, normIn, uposAt} from '../../../model/document.js'
import {isBelow, relationOf, subtreeOf} from '../../../model/grammar/tree.js'
import type {QuantityMention} from '../../../model/quantity.js'
import {mentionAt, type Reading} from '../../../model/reading.js'
import {type Range, touches} from '../../../model/span.js'
import {isNegated} from '../../factuality/polarity.js'
import {polarityOfEvent} from '../claim/polarity-of-event.js'
import type {FoundEvent} from '../found.js'
import {withDead} from './dead-target.js'
import {barePhrase, type Phrase} from './phrases.js'
import {byGrammar, type Filled} from './roles.js'

/**
 * `Twelve people were killed and 30 injured`: numbers of people whose verb says what happened to them, in that role of the event
 * nearest to them in their sentence. The tree often has no clause for the second one.
 */
export function withVictims(reading: Reading, events: readonly FoundEvent[]): FoundEvent[] {
	const found = events.map((event) => withDead(reading, event, events))
	const bySentence = withCasualties(reading, found)
	if (bySentence.size === 0) return found
	for (const quantity of reading.quantities) {
		const places = bySentence.get(reading.tokens.sentences[quantity.from]!)
		const victims = places && victimsOf(reading, quantity)
		if (!victims) continue
		const at = eventOf(reading, found, places, victims)
		if (at >= 0) found[at] = fillNumber(reading, found[at]!, victims)
	}
	return found
}

// Events of each sentence that may have injured people, the most probable first.
function withCasualties(reading: Reading, events: readonly FoundEvent[]): Map<number, number[]> {
	const places = new Map<number, number[]>()
	events.forEach((event, at) => {
		if (!event.type.roles['injured'] || isDenied(reading, event)) return
		const sentence = reading.tokens.sentences[event.trigger.head]!
		places.set(sentence, [...(places.get(sentence) ?? []), at])
	})
	for (const some of places.values()) some.sort((a, b) => events[b]!.probability - events[a]!.probability)
	return places
}

function isDenied(reading: Reading, {trigger}: FoundEvent): boolean {
	const clause = clauseAt(reading, trigger.head)
	return polarityOfEvent(reading, trigger)(clause !== undefined && isNegated(reading, clause))
}

interface Victims extends Range {
	readonly role: 'dead' | 'injured' | 'missing'
	/** Row of the word that says it. */
	readonly by: number
}

// The most probable event with nothing between: `Police killed two men after a blast that left 30 injured`.
function eventOf(reading: Reading, events: readonly FoundEvent[], places: readonly number[], victims: Victims): number {
	const isBetween = (head: number, row: number): boolean =>
		head < victims.from ? head < row && row < victims.from : victims.from < row && row < head
	const isNear = (at: number): boolean => {
		const {head} = events[at]!.trigger
		if (places.some((other) => isBetween(head, events[other]!.trigger.head))) return false
		for (let row = Math.min(head, victims.from); row <= Math.max(head, victims.by); row++)
			if (isSubordinate(reading, row) && parts(reading, row, head, victims.by)) return false
		return true
	}
	return places.find((at) => events[at]!.type.roles[victims.role] && isNear(at)) ?? -1
}

const isSubordinate = (reading: Reading, row: number): boolean => {
	const label = reading.tree.deprels[row] ?? ''
	if (/^(?:acl:relcl|ccomp|csubj(?::pass)?)$/.test(label)) return true
	if (relationOf(reading.tree, row) !== 'advcl') return false
	const {from} = subtreeOf(reading.tree, row)
	return normIn(reading, uposAt(reading, from) === 'PUNCT' ? from + 1 : from, 'clause-opener')
}

// The clause of `row` holds what says it without the trigger, which isn't its antecedent either: `the blast that injured 30`.
const parts = ({tree}: Reading, row: number, trigger: number, by: number): boolean =>
	isBelow(tree, by, row) && !isBelow(tree, trigger, row) && tree.heads[row] !== trigger

/** Words between a number and its participle, at most: `were reported`. */
const maxBetween = 3

// `30 others were injured`, `wounding 30`
function victimsOf(reading: Reading, quantity: QuantityMention): Victims | undefined {
	const {type, from, to: last, counted} = quantity
	if (type !== 'count' || isPartitive(reading, from) || !countsPeople(reading, quantity)) return undefined
	const whole = counted && counted.from <= last && counted.to > last ? counted.to : last
	// `20 missing`
	const end = whole - 1 > from && participleRole(reading, whole - 1) ? whole - 1 : whole
	let row = end
	while (row < end + maxBetween && normIn(reading, row, 'casualty-link')) row++
	const to = end === whole && normIn(reading, end, 'further-people') ? end + 1 : end
	const before = verbRole(reading, from - 1)
	// `killed 12 people injured before`
	if (before && reading.tree.heads[to - 1] === from - 1) return {role: before, by: from - 1, from, to}
	const role = participleRole(reading, row)
	if (role) return {role, by: row, from, to}
	return before && {role: before, by: from - 1, from, to}
}

const participleRole = (reading: Reading, row: number): Victims['role'] | undefined => {
	if (normIn(reading, row, 'death-form')) return 'dead'
	if (normIn(reading, row, 'injury-form')) return 'injured'
	return normAt(reading, row) === 'missing' ? 'missing' : undefined
}

const verbRole = (reading: Reading, row: number): Victims['role'] | undefined => {
	if (normIn(reading, row, 'killing-form')) return 'dead'
	return normIn(reading, row, 'injuring-form') ? 'injured' : undefined
}

/** Words between `of` and the number: `none of the first 30`. */
const maxDeterminers = 2

// `none of the 30 children was hurt`, `two of 12 men were killed`
function isPartitive(reading: Reading, from: number): boolean {
	for (let row = from - 1; row >= from - 1 - maxDeterminers; row--) {
		if (/^(?:of|among)$/.test(normAt(reading, row))) return true
		if (!/^(?:DET|ADJ|PRON)$/.test(uposAt(reading, row))) return false
	}
	return false
}

const peopleClasses = ['person-noun', 'age-group-noun', 'actor-cvl', 'actor-mil'] as const

// Not `three banks were hurt`.
function countsPeople(reading: Reading, {counted, countedHead}: QuantityMention): boolean {
	if (!counted || !countedHead || /^(?:person|people|other|more)$/.test(countedHead)) return true
	if (peopleClasses.some((one) => reading.lexicon.has(countedHead, one))) return true
	if (participleRole(reading, counted.to - 1)) return true
	return reading.entities[mentionAt(reading, counted.to - 1)?.entity ?? -1]?.type === 'group'
}

const isVictims = (role: string): boolean => /^(?:dead|injured|missing)$/.test(role)

const {'slot-role': slotRole} = confidences.events

// What the sentence has in another of these roles moves; what fills the role already stays.
function fillNumber(reading: Reading, event: FoundEvent, victims: Victims): FoundEvent {
	const touching = event.filled.filter(({candidate}) => touches(candidate.phrase, victims))
	if (touching.some(({candidate}) => isFixed(reading, candidate.phrase, victims))) return event
	const others = event.filled.flatMap((one): Filled[] => {
		const {phrase} = one.candidate
		if (one.role === victims.role || !isVictims(one.role) || !touches(phrase, victims)) return [one]
		// `12 people dead and 30 wounded`
		return phrase.from < victims.from ? [endingBefore(reading, one, victims.from)] : []
	})
	if (others.some(({role}) => role === victims.role)) return {...event, filled: others}
	const number = barePhrase(reading, victims, victims.to - 1, 'number')
	return {...event, filled: [...others, byGrammar('victims', victims.role, number, slotRole)]}
}

// `killed two men injured in the blast`: of the object of `killed`, and of a noun with a role before a participle of its own.
function isFixed({tree, lexicon, syntax}: Reading, {head}: Phrase, {role, from, to, by}: Victims): boolean {
	if (head < from || head >= to) return false
	if (by >= to && tree.heads[by] === head && relationOf(tree, by) === 'acl') return true
	const isKilled =
		/^(?:obj|nsubj:pass)$/.test(tree.deprels[head] ?? '') &&
		lexicon.has(syntax.lemmas[tree.heads[head] ?? -1] ?? '', 'killing-verb')
	return isKilled && role !== 'dead'
}

// Without what joins the two: `12 people dead and`
function endingBefore(reading: Reading, one: Filled, from: number): Filled {
	const {phrase} = one.candidate
	let to = from
	while (to > phrase.from + 1 && /^(?:CCONJ|PUNCT)$/.test(uposAt(reading, to - 1))) to--
	const core = {from: phrase.core.from, to: Math.max(phrase.core.from + 1, Math.min(to, phrase.core.to))}
	return {...one, candidate: {...one.candidate, phrase: {...phrase, to, core}}}
}
