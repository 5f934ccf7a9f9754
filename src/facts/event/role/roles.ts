import {hashWord} from '../../../learning/hash.js'
import {confidences} from '../../../model/confidences.js'
import type {Trigger} from '../trigger/triggers.js'
import {type EventType, type Filler, fillers, type RoleFrame} from '../types/type.js'
import type {Candidate} from './candidates.js'
import type {Phrase} from './phrases.js'

/** A phrase in a role, with how probable it is that it fills it. */
export interface Filled {
	readonly role: string
	readonly candidate: Candidate
	readonly probability: number
	/** The role that its slot says, where the type has such; null: none. */
	readonly bySlot?: string | null
}

/** A phrase that no model put in a role, but the grammar or a quote around; `slot`: a name for how it hangs on the trigger. */
export const byGrammar = (slot: string, role: string, phrase: Phrase, probability: number): Filled => ({
	role,
	candidate: {name: slot, id: hashWord(slot), phrase, isConjunct: false, isTied: true, order: 0},
	probability,
})

const wide: Readonly<Partial<Record<Filler, readonly Filler[]>>> = {
	person: ['organization'],
	organization: ['place', 'person'],
	place: ['organization'],
	title: ['thing'],
}

/** How well a phrase fits what fills a role: 3 the most usual, 2 another of its fillers, 1 one that may stand for it, 0 none. */
export function fillerRank({fillers}: RoleFrame, filler: Filler): number {
	if (fillers[0] === filler) return 3
	if (fillers.includes(filler)) return 2
	return fillers.some((one) => wide[one]?.includes(filler)) ? 1 : 0
}

/** The place of a slot in a role's list, from 1; 0 where it isn't in it. */
export const slotRank = ({slots}: RoleFrame, name: string): number => slots.indexOf(name) + 1

/** A role of a type, ready for many phrases to be tried in it. */
export interface Role {
	readonly name: string
	readonly frame: RoleFrame
	/** Feature ids of the role, and of the role of its type. */
	readonly id: number
	readonly typed: number
	/** `slotRank` of each of its slots; of others 0. */
	readonly ranks: ReadonlyMap<string, number>
	/** `fillerRank` of what fits it; of others 0. */
	readonly fits: ReadonlyMap<Filler, number>
}

const known = new WeakMap<EventType, readonly Role[]>()

/** The roles of a type in its order, read once a type. */
export function rolesOf(type: EventType): readonly Role[] {
	let roles = known.get(type)
	if (!roles) {
		roles = readRoles(type)
		known.set(type, roles)
	}
	return roles
}

const readRoles = (type: EventType): Role[] =>
	Object.entries(type.roles).map(([name, frame]) => ({
		name,
		frame,
		id: hashWord(name),
		typed: hashWord(`${type.name} ${name}`),
		ranks: new Map(frame.slots.map((slot) => [slot, slotRank(frame, slot)])),
		fits: new Map(fillers.map((filler) => [filler, fillerRank(frame, filler)])),
	}))

/**
 * The role that a phrase has with a trigger whose type names it otherwise: of `lost` the subject, the winner of `won`, is the loser;
 * of a `defeat by Oslo` the agent is the winner.
 */
export function roleWith(
	{word, wordClass}: Pick<Trigger, 'word' | 'wordClass'>,
	{converse}: EventType,
	role: string,
	slot: string,
): string {
	if (!converse?.roles.includes(role)) return role
	const words = wordClass === 'verb' ? converse.verbs : wordClass === 'noun' ? converse.nouns : []
	if (!words.includes(word) || (slot === 'by' && converse.inflicted.includes(word))) return role
	return converse.roles[0] === role ? converse.roles[1] : converse.roles[0]
}

/** Rank of a slot up to which a phrase fills a role without a model. */
const maxRank = 5

/** Fills the roles of a type by its frames alone: for each role the phrases with its foremost slot. */
export function fillByFrames(trigger: Trigger, type: EventType, candidates: readonly Candidate[]): Filled[] {
	const {roles} = type
	const filled: Filled[] = []
	const taken = new Set<number>()
	for (const [role, frame] of Object.entries(roles)) {
		const fitting = candidates.filter(({phrase, name, isTied}) => {
			const rank = slotRank(frame, name)
			// `product` of `product recall`
			if (name !== 'self' && trigger.from <= phrase.head && phrase.head < trigger.to) return false
			return isTied && rank > 0 && rank <= maxRank && fillerRank(frame, phrase.filler) > 1 && !taken.has(phrase.head)
		})
		const best = Math.min(...fitting.map(({name}) => slotRank(frame, name)))
		for (const candidate of fitting) {
			if (slotRank(frame, candidate.name) !== best) continue
			const isFirst = !filled.some((one) => one.role === role)
			if (!isFirst && !(frame.many && candidate.isConjunct)) continue
			taken.add(candidate.phrase.head)
			filled.push({
				role,
				candidate,
				probability: confidences.events[best === 1 ? 'frame/first-slot' : 'frame/other-slot'],
			})
		}
	}
	return filled.map((one) => ({
		...outside(trigger, withoutOthers(one, filled)),
		role: roleWith(trigger, type, one.role, one.candidate.name),
	}))
}

/** `director of Oxfam`: a phrase with another argument inside it ends with its head. */
export function withoutOthers(one: Filled, all: readonly Filled[]): Filled {
	const {phrase} = one.candidate
	const {core, from, to, filler} = phrase
	if (filler === 'clause') return one
	const holdsOther = all.some(({candidate: {phrase: other}}) => other.head >= core.to && other.head < to)
	return holdsOther
		? {...one, candidate: {...one.candidate, phrase: {...phrase, from: Math.max(from, core.from), to: core.to}}}
		: one
}

/** `called back 4,000 vans`: without the words of the trigger at its start. */
export function outside({from, to}: Pick<Trigger, 'from' | 'to'>, one: Filled): Filled {
	const {phrase} = one.candidate
	if (to - from < 2 || phrase.from < from || phrase.from >= to || phrase.head < to) return one
	const core = {from: Math.max(to, phrase.core.from), to: phrase.core.to}
	return {...one, candidate: {...one.candidate, phrase: {...phrase, from: to, core}}}
}
