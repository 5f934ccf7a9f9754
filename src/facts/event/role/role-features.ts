import {hashWord} from '../../../learning/hash.js'
import type {FeatureList} from '../../../learning/linear/feature-list.js'
import type {Ranker} from '../../../learning/linear/ranker.js'
import type {Reading} from '../../../model/reading.js'
import type {Trigger} from '../trigger/triggers.js'
import type {Filler} from '../types/type.js'
import type {Candidate, Surroundings} from './candidates.js'
import {formOf, formSums, type RoleSums, sumsOfRole} from './role-sums.js'
import type {Role} from './roles.js'

const few = (count: number, most = 4): number => Math.min(count, most)

const band = (distance: number): number =>
	distance < 2 ? 0 : distance < 4 ? 1 : distance < 7 ? 2 : distance < 12 ? 3 : distance < 20 ? 4 : 5

/** A role of a trigger, with what its candidates have in common. */
export interface RoleView {
	readonly trigger: Trigger
	readonly surroundings: Surroundings
	readonly role: Role
	/** Feature ids of the trigger and the clause. */
	readonly word: number
	readonly standing: number
	readonly voice: number
	/** The foremost slot of the role among phrases that fit it well; 6 where there is none. */
	readonly bestRank: number
	/** How many candidates in its slots there are of each class. */
	readonly counts: ReadonlyMap<Filler, number>
	/** Sums that are known of the role; null: its features are written one by one. */
	readonly sums: RoleSums | null
}

/** @param model where only scores by it are asked for */
export function viewRole(trigger: Trigger, surroundings: Surroundings, role: Role, model: Ranker | null): RoleView {
	const {ranks, fits} = role
	let bestRank = 6
	const counts = new Map<Filler, number>()
	for (const {name, phrase} of surroundings.candidates) {
		const rank = ranks.get(name)
		if (rank === undefined) continue
		counts.set(phrase.filler, (counts.get(phrase.filler) ?? 0) + 1)
		if (rank < bestRank && fits.get(phrase.filler)! > 1) bestRank = rank
	}
	return {
		trigger,
		surroundings,
		role,
		word: hashWord(trigger.word),
		standing: hashWord(surroundings.standing),
		voice: hashWord(surroundings.clause?.voice ?? ''),
		bestRank,
		counts,
		sums: model && sumsOfRole(model, role),
	}
}

/** Features of a phrase in a role of a trigger, closed as one candidate. */
export function writeRoleFeatures(reading: Reading, view: RoleView, candidate: Candidate, list: FeatureList): void {
	const {trigger, sums} = view
	const {phrase} = candidate
	const known = sums && formSums(sums, candidate.name, phrase.filler)
	const form = known ? formOf(trigger, candidate) : 0
	if (!known?.addTo(list, form)) {
		const from = list.count
		writeForm(view, candidate, list)
		known?.keep(form, list, from)
	}
	writePhrase(reading, view, candidate, list)
	list.close()
}

// What kind of phrase stands in which slot: few values, which many phrases share. They depend on its slot, class and `formOf` alone.
function writeForm(
	{trigger, role: {frame, id: roleId, typed, ranks, fits}}: RoleView,
	{name, id: slot, phrase, isConjunct}: Candidate,
	list: FeatureList,
): void {
	const isVerb = trigger.wordClass === 'verb' ? 1 : 0
	const rank = few(ranks.get(name) ?? 0, 6)
	const fit = fits.get(phrase.filler)!
	const {filler} = phrase.ids
	list.add(101, rank, fit)
	list.add(102, rank, fit, isVerb)
	list.add(103, slot, filler, roleId)
	list.add(104, slot, typed, isVerb)
	list.add(105, slot, typed, filler)
	list.add(106, typed, filler)
	list.add(107, roleId, filler, fit)
	list.add(108, roleId, isVerb, rank)
	list.add(118, isConjunct ? 1 : 0, frame.many ? 1 : 0, rank)
	list.add(119, phrase.isName ? 1 : 0, phrase.isPronoun ? 1 : 0, roleId)
	list.add(120, phrase.isName ? 1 : 0, phrase.entity >= 0 ? 1 : 0, fit)
	list.add(123, 0, roleId, fit)
}

// Its words, and how far it stands from the trigger.
function writePhrase(
	reading: Reading,
	{trigger, role: {id: roleId, typed, ranks, fits}, word, standing, voice, bestRank, counts}: RoleView,
	{name, id: slot, phrase, order}: Candidate,
	list: FeatureList,
): void {
	const rank = few(ranks.get(name) ?? 0, 6)
	const fit = fits.get(phrase.filler)!
	const {lemma, upos, relation, preposition, quantity, change} = phrase.ids
	const distance = band(Math.abs(phrase.head - trigger.head))
	const clusters = reading.syntax.clusters
	list.add(109, word, slot, roleId)
	list.add(110, roleId, lemma)
	list.add(111, typed, lemma)
	if (clusters) {
		list.add(112, roleId, clusters.groups[phrase.head]!)
		list.add(113, roleId, clusters.kinds[phrase.head]!)
		list.add(114, typed, clusters.groups[phrase.head]!, slot)
	}
	list.add(115, distance, phrase.head < trigger.head ? 1 : 0, fit)
	list.add(116, distance, roleId)
	list.add(117, slot, few(order, 3))
	list.add(121, preposition, roleId, slot)
	list.add(122, preposition, typed)
	list.add(124, relation, roleId, slot)
	list.add(125, upos, roleId, slot)
	list.add(126, quantity, typed)
	list.add(127, change, typed)
	list.add(128, standing, slot, roleId)
	list.add(129, few(phrase.to - phrase.from, 8), roleId)
	list.add(130, voice, slot, roleId)
	list.add(131, few(counts.get(phrase.filler) ?? 0), fit, rank)
	list.add(132, bestRank, rank, fit)
}
