import type {Trigger} from '../trigger/triggers.js'
import type {EventType, SlotRoles} from '../types/type.js'
import {type Filled, outside, roleWith} from './roles.js'
import type {Slot} from './slots.js'

/**
 * Phrases in the roles that they have with a trigger: of `lost` the subject, the winner of `won`, is the loser. Of `Lee replaced Moss`
 * the grammar says who is the predecessor, whatever the model does; that stands beside, as the judgment of the event was learned without.
 */
export function rolesWith(
	trigger: Pick<Trigger, 'from' | 'to' | 'word' | 'wordClass'>,
	type: EventType,
	slots: readonly Slot[],
	filled: readonly Filled[],
): Filled[] {
	const fixed = type.slotRoles?.find((one) => applies(one, trigger, slots))
	return filled.map((one) => {
		const {name, phrase} = one.candidate
		const bySlot = fixed && (phrase.filler === 'person' || fixed.isAny) ? fixed.roles[name] : undefined
		const role = roleWith(trigger, type, one.role)
		return {...outside(trigger, one), role, ...(bySlot === undefined ? {} : {bySlot})}
	})
}

/** The roles of an event as its record has them: where the grammar says one, that. */
export const rolesBySlot = (filled: readonly Filled[]): Filled[] =>
	filled.flatMap((one) => (one.bySlot === null ? [] : one.bySlot === undefined ? one : {...one, role: one.bySlot}))

const applies = (
	{verbs, beside}: SlotRoles,
	{word, wordClass}: Pick<Trigger, 'word' | 'wordClass'>,
	slots: readonly Slot[],
): boolean =>
	wordClass === 'verb' &&
	verbs.includes(word) &&
	(beside === undefined || slots.some(({name, phrase}) => name === beside && phrase.filler === 'person'))
