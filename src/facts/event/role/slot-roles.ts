import {confidences} from '../../../model/confidences.js'
import {lemmaIn, normAt} from '../../../model/document.js'
import type {Reading} from '../../../model/reading.js'
import type {Trigger} from '../trigger/triggers.js'
import type {EventType, SlotRoles} from '../types/type.js'
import type {Candidate} from './candidates.js'
import {type Filled, fillerRank, outside, roleWith} from './roles.js'
import {hasBeside, isPerson, mayBegin, mayOpen} from './slot-conditions.js'
import type {Frame} from './slots.js'

/**
 * Phrases in the roles that they have with a trigger: of `lost` the subject, the winner of `won`, is the loser. Of `Lee replaced Moss`
 * the grammar says who is the predecessor, whatever the model does; that stands beside, as the judgment of the event was learned without.
 */
export function rolesWith(
	trigger: Pick<Trigger, 'from' | 'to' | 'word' | 'wordClass'>,
	type: EventType,
	roleOf: RoleOf,
	filled: readonly Filled[],
): Filled[] {
	return filled.map((one) => {
		const bySlot = roleOf(one.candidate)
		const role = roleWith(trigger, type, one.role, one.candidate.name)
		return {...outside(trigger, one), role, ...(bySlot === undefined ? {} : {bySlot})}
	})
}

const minSlot = confidences.events['slot-role']

/** `Lawmakers removed Lee`: phrases that no model put in a role, where the grammar says the role and nothing has it yet. */
export function furtherBySlot(
	trigger: Pick<Trigger, 'from' | 'to'>,
	type: EventType,
	roleOf: RoleOf,
	candidates: readonly Candidate[],
	filled: readonly Filled[],
): Filled[] {
	const taken = new Set(filled.map(({candidate}) => candidate.phrase.head))
	const roles = new Set(filled.map(({role, bySlot}) => (bySlot === undefined ? role : bySlot)))
	return candidates.flatMap((candidate): Filled[] => {
		const role = candidate.isTied && !taken.has(candidate.phrase.head) ? roleOf(candidate) : undefined
		if (!role || roles.has(role)) return []
		const {fillers} = type.roles[role]!
		const isPost = fillers[0] === 'title' && candidate.phrase.filler === 'person'
		if (!isPost && fillerRank(type.roles[role]!, candidate.phrase.filler) < 2) return []
		return [outside(trigger, {role, candidate, probability: minSlot, bySlot: role})]
	})
}

/** The role that the slot of a phrase says; null: none may have it. */
export type RoleOf = (candidate: Candidate) => string | null | undefined

/** The roles by slots of a trigger: out of the first row of its type that has the trigger, with what that asks for. */
export function roleBySlot(
	reading: Reading,
	trigger: Pick<Trigger, 'word' | 'wordClass'>,
	type: EventType,
	frame: Frame,
): RoleOf {
	const fixed = type.slotRoles?.find((one) => applies(reading, one, trigger, frame))
	return (candidate) => {
		if (fixed?.openPost && isOpenPost(reading, candidate, frame)) return fixed.openPost
		return fixed && (fixed.isAny || isPerson(candidate.phrase))
			? roleAt(reading, fixed, type, frame, candidate)
			: undefined
	}
}

// `a new president`: an unnamed post with an article, and no other beside; not `a lawyer`, nor `named a senator as his source`.
const isOpenPost = (reading: Reading, {name, phrase}: Candidate, {slots}: Frame): boolean =>
	name === 'object' &&
	phrase.entity < 0 &&
	/^an?$/.test(normAt(reading, phrase.core.from)) &&
	lemmaIn(reading, phrase.head, 'filled-post') &&
	!slots.some((slot) => slot.name === 'as' || (slot.name !== 'object' && slot.phrase.filler === 'title'))

/** The roles of an event as its record has them: where the grammar says one, that. */
export const rolesBySlot = (filled: readonly Filled[]): Filled[] =>
	filled.flatMap((one) => (one.bySlot === null ? [] : one.bySlot === undefined ? one : {...one, role: one.bySlot}))

// `raised from $2 million`: a sum is no giver. `Acme plans to sell Birk`: Acme is the subject of `sell`.
function roleAt(
	reading: Reading,
	{verbs, roles, subject}: SlotRoles,
	type: EventType,
	{clause}: Frame,
	{name, phrase}: Candidate,
): string | null | undefined {
	const isInherited = verbs && name === 'before' && clause?.voice === 'active' && clause.subject?.head === phrase.head
	const slot = isInherited ? 'subject' : name
	if (slot === 'subject' && subject && !subjects[subject](reading, phrase)) return undefined
	const role = roles[slot]
	const frame = role ? type.roles[role] : undefined
	return frame && fillerRank(frame, phrase.filler) === 0 ? undefined : role
}

const subjects = {opens: mayOpen, begins: mayBegin} as const

const applies = (
	reading: Reading,
	one: SlotRoles,
	{word, wordClass}: Pick<Trigger, 'word' | 'wordClass'>,
	frame: Frame,
): boolean => {
	const {verbs, nouns, under} = one
	const isNamed =
		wordClass === 'verb'
			? verbs?.includes(word)
			: wordClass === 'noun' &&
				(nouns !== undefined || under !== undefined) &&
				(nouns?.includes(word) ?? true) &&
				(under?.includes(governorOf(frame)) ?? true)
	return isNamed === true && hasBeside(reading, one, frame)
}

// `ask for` of `asked for a loan`, `seek` of `sought $5 million in aid`, where the noun stands as its sum does.
function governorOf({clause, standing, slots}: Frame): string {
	const own = standing.replace('+', '')
	const sum =
		own === 'in' ? slots.find(({name, phrase}) => phrase.filler === 'money' && name.startsWith('verb-')) : undefined
	const place = sum ? sum.name.slice('verb-'.length) : own
	return `${clause?.lemma ?? ''}${place === 'object' ? '' : ` ${place}`}`
}
