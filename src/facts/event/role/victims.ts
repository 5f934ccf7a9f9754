import {confidences} from '../../../model/confidences.js'
import {normAt} from '../../../model/document.js'
import type {QuantityMention} from '../../../model/quantity.js'
import type {Reading} from '../../../model/reading.js'
import type {Range} from '../../../model/span.js'
import type {FoundEvent} from '../found.js'
import {idsOf, type Phrase} from './phrases.js'
import {type Filled, fillerRank} from './roles.js'

/**
 * `Twelve people were killed and 30 injured`: numbers of people whose verb says what happened to them, in that role of the event of
 * their sentence. The tree often has no clause for the second one.
 */
export function withVictims(reading: Reading, events: readonly FoundEvent[]): FoundEvent[] {
	const found = events.map((event) => (event.type.roles['dead'] ? withDead(reading, event) : event))
	if (!found.some(({type}) => type.roles['injured'])) return found
	const bySentence = mainBySentence(reading, found)
	for (const quantity of reading.quantities) {
		const event = bySentence.get(reading.tokens.sentences[quantity.from]!)
		const victims = event && victimsOf(reading, quantity)
		if (!event || !victims || !event.type.roles[victims.role]) continue
		found[event.at] = fillNumber(reading, found[event.at]!, victims)
	}
	return found
}

// The most probable event with victims of each sentence.
function mainBySentence({tokens}: Reading, events: readonly FoundEvent[]): Map<number, FoundEvent & {at: number}> {
	const main = new Map<number, FoundEvent & {at: number}>()
	events.forEach((event, at) => {
		const sentence = tokens.sentences[event.trigger.head]!
		const isFirst = event.probability > (main.get(sentence)?.probability ?? 0)
		if (event.type.roles['injured'] && isFirst) main.set(sentence, {...event, at})
	})
	return main
}

interface Victims extends Range {
	readonly role: 'dead' | 'injured' | 'missing'
}

const after: ReadonlyMap<string, Victims['role']> = new Map([
	['killed', 'dead'],
	['dead', 'dead'],
	['injured', 'injured'],
	['wounded', 'injured'],
	['hurt', 'injured'],
	['missing', 'missing'],
])

const before: ReadonlyMap<string, Victims['role']> = new Map([
	['killed', 'dead'],
	['killing', 'dead'],
	['injured', 'injured'],
	['injuring', 'injured'],
	['wounded', 'injured'],
	['wounding', 'injured'],
	['hurting', 'injured'],
])

/** Words between a number and its participle, at most: `were reported`. */
const maxBetween = 3

const between =
	/^(?:others|more|people|was|were|are|is|have|has|been|reported|feared|badly|seriously|critically|still)$/

// `30 others were injured`, `wounding 30`
function victimsOf(reading: Reading, {type, from, to: last, counted}: QuantityMention): Victims | undefined {
	if (type !== 'count') return undefined
	const whole = counted && counted.from <= last && counted.to > last ? counted.to : last
	// `20 missing`
	const end = whole - 1 > from && after.has(normAt(reading, whole - 1)) ? whole - 1 : whole
	let row = end
	while (row < end + maxBetween && between.test(normAt(reading, row))) row++
	const to = end === whole && /^(?:others|more|people)$/.test(normAt(reading, end)) ? end + 1 : end
	const role = after.get(normAt(reading, row)) ?? before.get(normAt(reading, from - 1))
	return role && {role, from, to}
}

const isVictims = (role: string): boolean => /^(?:dead|injured|missing)$/.test(role)

// What the sentence has in another of these roles moves; what fills the role already stays.
function fillNumber(reading: Reading, event: FoundEvent, victims: Victims): FoundEvent {
	const others = event.filled.flatMap((one): Filled[] => {
		const {phrase} = one.candidate
		if (one.role === victims.role || !isVictims(one.role) || !overlap(phrase, victims)) return [one]
		// `12 people dead and 30 wounded`
		return phrase.from < victims.from ? [endingBefore(one, victims.from - 1)] : []
	})
	if (others.some(({role}) => role === victims.role)) return {...event, filled: others}
	return {...event, filled: [...others, fill(victims.role, numberPhrase(reading, victims))]}
}

function endingBefore(one: Filled, to: number): Filled {
	const {phrase} = one.candidate
	const core = {from: phrase.core.from, to: Math.max(phrase.core.from + 1, Math.min(to, phrase.core.to))}
	return {...one, candidate: {...one.candidate, phrase: {...phrase, to: Math.max(phrase.from + 1, to), core}}}
}

const overlap = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to

function numberPhrase(reading: Reading, {from, to}: Range): Phrase {
	const head = to - 1
	return {
		head,
		from,
		to,
		core: {from, to},
		filler: 'number',
		entity: -1,
		isName: false,
		isPronoun: false,
		quantity: null,
		sentence: reading.tokens.sentences[head]!,
		ids: idsOf(reading, head, from, 'number', null),
	}
}

const fill = (role: string, phrase: Phrase): Filled => ({
	role,
	candidate: {name: 'victims', id: 0, phrase, isConjunct: false, isTied: true, order: 0},
	probability: confidences.events['slot-role'],
})

/** Words behind a verb that say that its victim is dead. */
const deadly: readonly string[] = ['dead', 'to death', 'and killed', 'and fatally']

/** Verbs whose victim may live. */
const survivable = /^(?:shoot|stab|knife|slash|beat|assault|attack)$/

// `shot Lee dead`, `Lee was stabbed to death`, `fatally shot Lee`: the target is dead too; not `Lee was stabbed in the neck`.
function withDead(reading: Reading, event: FoundEvent): FoundEvent {
	const {trigger, filled, type} = event
	const target = filled.find(({role, candidate}) => role === 'target' && candidate.name === 'object')
	if (!target || trigger.wordClass !== 'verb') return event
	const {phrase} = target.candidate
	const dead = filled.find(({role}) => role === 'dead')
	const isFatal = isFatalTo(reading, trigger, phrase)
	if (dead) {
		const isSame = dead.candidate.phrase.head === phrase.head && phrase.filler === 'person'
		return isSame && !isFatal && survivable.test(trigger.word)
			? {...event, filled: filled.filter((one) => one !== dead)}
			: event
	}
	return isFatal && fillerRank(type.roles['dead']!, phrase.filler) > 1
		? {...event, filled: [...filled, {...target, role: 'dead'}]}
		: event
}

function isFatalTo(reading: Reading, {head, to}: FoundEvent['trigger'], {from, to: last}: Range): boolean {
	const end = from === head + 1 ? last : Math.max(to, head + 1)
	return (
		normAt(reading, head - 1) === 'fatally' ||
		normAt(reading, to - 1) === 'dead' ||
		deadly.includes(normAt(reading, end)) ||
		deadly.includes(`${normAt(reading, end)} ${normAt(reading, end + 1)}`)
	)
}
