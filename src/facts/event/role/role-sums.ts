import {KnownSums} from '../../../learning/linear/known-sums.js'
import type {Ranker} from '../../../learning/linear/ranker.js'
import type {Trigger} from '../trigger/triggers.js'
import type {Filler} from '../types/type.js'
import type {Candidate} from './candidates.js'
import type {Role} from './roles.js'

/** What the features of form of a role's candidates come to, by slot and class of phrase. */
export interface RoleSums {
	readonly model: Ranker
	readonly bySlot: Map<string, Map<Filler, KnownSums>>
}

const known = new WeakMap<Ranker, Map<Role, RoleSums>>()

/** Slots whose sums are kept: a text may have any word for a preposition. */
const mostSlots = 500

/** The sums that are known of a role, for all articles. */
export function sumsOfRole(model: Ranker, role: Role): RoleSums {
	const roles = known.get(model) ?? new Map<Role, RoleSums>()
	if (roles.size === 0) known.set(model, roles)
	let sums = roles.get(role)
	if (!sums || sums.bySlot.size > mostSlots) {
		sums = {model, bySlot: new Map()}
		roles.set(role, sums)
	}
	return sums
}

/** Forms of a phrase of a class in a slot: five yes or no. */
const forms = 32

/** The form of a candidate. */
export const formOf = ({wordClass}: Trigger, {phrase: {isName, isPronoun, entity}, isConjunct}: Candidate): number =>
	(wordClass === 'verb' ? 1 : 0) +
	(isConjunct ? 2 : 0) +
	(isName ? 4 : 0) +
	(isPronoun ? 8 : 0) +
	(entity >= 0 ? 16 : 0)

/** The sums of a slot and class, by form. */
export function formSums({model, bySlot}: RoleSums, slot: string, filler: Filler): KnownSums {
	let byFiller = bySlot.get(slot)
	if (!byFiller) {
		byFiller = new Map()
		bySlot.set(slot, byFiller)
	}
	let sums = byFiller.get(filler)
	if (!sums) {
		sums = new KnownSums(model, forms)
		byFiller.set(filler, sums)
	}
	return sums
}
