import {FeatureList} from '../../learning/feature-list.js'
import {type Ranker, scoreCandidates} from '../../learning/ranker.js'
import {confidences} from '../../model/confidences.js'
import type {Reading} from '../../model/reading.js'
import type {Candidate, Surroundings} from './candidates.js'
import type {Phrase} from './phrases.js'
import {viewRole, writeRoleFeatures} from './role-features.js'
import {type Filled, type Role, rolesOf, withoutOthers, withRole} from './roles.js'
import type {Trigger} from './triggers.js'
import type {EventType} from './types/type.js'

/** A phrase is tried in a role of a neighbouring sentence only where it fits what usually fills it. */
export function mayFill({ranks, fits}: Role, {name, phrase}: Candidate): boolean {
	const fit = fits.get(phrase.filler) ?? 0
	if (name === 'self') return ranks.has('self')
	if (name === 'previous' || name === 'next') return fit > 1 && !phrase.isPronoun
	return fit > 0 || ranks.has(name)
}

const {'min-role': minRole, 'min-further-role': minFurther} = confidences.events

const list = new FeatureList()

/** Fills the roles of a trigger: phrase and role in the order of their probability, each phrase once. */
export function fillByModel(
	reading: Reading,
	trigger: Trigger,
	type: EventType,
	surroundings: Surroundings,
	model: Ranker,
): Filled[] {
	const scored: Filled[] = []
	for (const role of rolesOf(type)) {
		const view = viewRole(trigger, surroundings, role)
		const tried: Candidate[] = []
		list.clear()
		for (const candidate of surroundings.candidates) {
			if (!mayFill(role, candidate)) continue
			tried.push(candidate)
			writeRoleFeatures(reading, view, candidate, list)
		}
		scoreCandidates(model, list).forEach((score, at) => {
			const probability = 1 / (1 + Math.exp(-score))
			if (probability >= minRole) scored.push({role: role.name, candidate: tried[at]!, probability})
		})
	}
	return chooseRoles(type, scored).map((one) => withRole(trigger, type, one))
}

/** The most probable role of each phrase; a role takes a further phrase where several may fill it. */
export function chooseRoles({roles}: EventType, scored: readonly Filled[]): Filled[] {
	const names = Object.keys(roles)
	const chosen: Filled[] = []
	for (const one of [...scored].sort((a, b) => b.probability - a.probability)) {
		const same = chosen.filter(({role}) => role === one.role)
		if (same.length > 0 && (!roles[one.role]!.many || one.probability < minFurther)) continue
		const {phrase} = one.candidate
		const isTaken = chosen.some(
			({role, candidate: {phrase: other}}) =>
				overlapping(phrase, other) ||
				// The same entity once in a role.
				(role === one.role && phrase.entity >= 0 && phrase.entity === other.entity),
		)
		if (!isTaken) chosen.push(one)
	}
	return chosen
		.map((one) => withoutOthers(one, chosen))
		.sort((a, b) => order(names, a) - order(names, b) || a.candidate.phrase.from - b.candidate.phrase.from)
}

const order = (roles: readonly string[], {role}: Filled): number => roles.indexOf(role)

// `director of Oxfam`: a title and an organization inside it are two arguments.
const overlapping = ({core: a, filler}: Phrase, {core: b, filler: other}: Phrase): boolean =>
	a.from < b.to && b.from < a.to && (filler === 'clause') === (other === 'clause')
