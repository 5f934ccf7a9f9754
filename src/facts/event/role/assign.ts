import {FeatureList} from '../../../learning/linear/feature-list.js'
import {type Ranker, scoreCandidates} from '../../../learning/linear/ranker.js'
import {confidences} from '../../../model/confidences.js'
import type {Reading} from '../../../model/reading.js'
import {touches} from '../../../model/span.js'
import type {Trigger} from '../trigger/triggers.js'
import type {EventType, RoleFrame} from '../types/type.js'
import type {Candidate, Surroundings} from './candidates.js'
import type {Phrase} from './phrases.js'
import {viewRole, writeRoleFeatures} from './role-features.js'
import {type Filled, type Role, rolesOf, withoutOthers} from './roles.js'
import {furtherBySlot, roleBySlot, rolesWith} from './slot-roles.js'

/** A phrase is tried in a role whose filler or slot it is; the trigger itself only where that may be its own argument. */
export const mayFill = ({ranks, fits}: Role, {name, phrase}: Candidate): boolean =>
	ranks.has(name) || (name !== 'self' && fits.get(phrase.filler)! > 0)

const {'min-role': minRole, 'min-further-role': minFurther, 'min-weak-role': minWeak} = confidences.events
const minConjunct = confidences.events['min-conjunct-role']

const list = new FeatureList()

/** The phrases in the roles of a mention. */
export interface FilledRoles {
	/** Those that fill them. */
	readonly filled: readonly Filled[]
	/** Less probable ones, which an event that is certain takes. */
	readonly weak: readonly Filled[]
}

/** Fills the roles of a trigger: phrase and role in the order of their probability, each phrase once. */
export function fillByModel(
	reading: Reading,
	trigger: Trigger,
	type: EventType,
	surroundings: Surroundings,
	model: Ranker,
): FilledRoles {
	const scored: Filled[] = []
	for (const role of rolesOf(type)) {
		const view = viewRole(trigger, surroundings, role, model)
		const tried: Candidate[] = []
		list.clear()
		for (const candidate of surroundings.candidates) {
			if (!mayFill(role, candidate)) continue
			tried.push(candidate)
			writeRoleFeatures(reading, view, candidate, list)
		}
		const scores = scoreCandidates(model, list)
		for (let at = 0; at < scores.length; at++) {
			const probability = 1 / (1 + Math.exp(-scores[at]!))
			if (probability >= (tried[at]!.isConjunct ? minConjunct : minWeak))
				scored.push({role: role.name, candidate: tried[at]!, probability})
		}
	}
	const chosen = chooseRoles(type, scored)
	const roleOf = roleBySlot(reading, trigger, type, surroundings)
	const [filled, weak] = [
		inOrder(
			type,
			chosen.filter(({probability}) => probability >= minRole),
		),
		chosen.filter(({probability}) => probability < minRole),
	].map((some) => rolesWith(trigger, type, roleOf, some)) as [Filled[], Filled[]]
	return {filled, weak: [...weak, ...furtherBySlot(trigger, type, roleOf, surroundings.candidates, filled)]}
}

/** The most probable role of each phrase, the most probable first. */
export function chooseRoles({roles}: EventType, scored: readonly Filled[]): Filled[] {
	const chosen: Filled[] = []
	for (const one of [...scored].sort((a, b) => b.probability - a.probability))
		if (!isTaken(roles, one, chosen)) chosen.push(one)
	return chosen
}

/** Whether a phrase has a role already, or its role has another phrase; a role takes a further one where several may fill it. */
export function isTaken(roles: EventType['roles'], one: Filled, chosen: readonly Filled[]): boolean {
	const {role, probability, candidate} = one
	const isShared = candidate.isConjunct && chosen.some((other) => other.role === role && sharesSlot(one, other))
	if (probability < minWeak && !isShared) return true
	const isOne = !roles[role]?.many || (probability < minFurther && !isShared)
	if (isOne && chosen.some((other) => other.role === role)) return true
	return chosen.some(
		({role: taken, candidate: {phrase: other}}) =>
			(overlapping(candidate.phrase, other) && !isCounted(roles, one, taken, other)) ||
			// The same entity once in a role.
			(taken === role && candidate.phrase.entity >= 0 && candidate.phrase.entity === other.entity),
	)
}

// `arrested Lee and Moss`: what is coordinated in a slot shares the role.
const sharesSlot = ({candidate}: Filled, {candidate: other}: Filled): boolean =>
	other.name === candidate.name && other.phrase.sentence === candidate.phrase.sentence

/** In the order of the roles and of the text, none of them with another inside. */
export function inOrder({roles}: EventType, chosen: readonly Filled[]): Filled[] {
	const names = Object.keys(roles)
	return chosen
		.map((one) => withoutOthers(one, chosen))
		.sort((a, b) => order(names, a) - order(names, b) || a.candidate.phrase.from - b.candidate.phrase.from)
}

const order = (roles: readonly string[], {role}: Filled): number => roles.indexOf(role)

// `arrested four men`: one phrase says who was arrested, and how many.
const isCounted = (roles: EventType['roles'], {role, candidate}: Filled, taken: string, {head}: Phrase): boolean =>
	candidate.phrase.head === head && mayCount(roles[role]) !== mayCount(roles[taken])

const mayCount = (role: RoleFrame | undefined): boolean => role?.fillers.includes('number') === true

// `director of Oxfam`: a title and an organization inside it are two arguments.
const overlapping = ({core: a, filler}: Phrase, {core: b, filler: other}: Phrase): boolean =>
	touches(a, b) && (filler === 'clause') === (other === 'clause')
