import type {FeatureList} from '../../learning/feature-list.js'
import {hashWord} from '../../learning/hash.js'
import {lemmaAt, normAt, uposAt} from '../../model/document.js'
import type {Reading} from '../../model/reading.js'
import {relationOf} from '../../model/tree.js'
import type {Candidate, Surroundings} from './candidates.js'
import {fillerRank, slotRank} from './roles.js'
import type {Trigger} from './triggers.js'
import type {EventType, Filler, RoleFrame} from './types/type.js'

const few = (count: number, most = 4): number => Math.min(count, most)

const band = (distance: number): number =>
	distance < 2 ? 0 : distance < 4 ? 1 : distance < 7 ? 2 : distance < 12 ? 3 : distance < 20 ? 4 : 5

/** A role of a trigger, with what its candidates have in common. */
export interface RoleView {
	readonly trigger: Trigger
	readonly surroundings: Surroundings
	readonly frame: RoleFrame
	/** Numbers that stand for the role, the role of its type, the trigger and the clause. */
	readonly roleId: number
	readonly typed: number
	readonly word: number
	readonly standing: number
	readonly voice: number
	/** The foremost slot of the role among phrases that fit it well; 6 where there is none. */
	readonly bestRank: number
	/** How many candidates in its slots there are of each class. */
	readonly counts: ReadonlyMap<Filler, number>
}

export function viewRole(
	trigger: Trigger,
	type: EventType,
	surroundings: Surroundings,
	[role, frame]: readonly [string, RoleFrame],
): RoleView {
	let bestRank = 6
	const counts = new Map<Filler, number>()
	for (const {name, phrase} of surroundings.candidates) {
		const rank = slotRank(frame, name)
		if (rank === 0) continue
		counts.set(phrase.filler, (counts.get(phrase.filler) ?? 0) + 1)
		if (rank < bestRank && fillerRank(frame, phrase.filler) > 1) bestRank = rank
	}
	return {
		trigger,
		surroundings,
		frame,
		roleId: hashWord(role),
		typed: hashWord(`${type.name} ${role}`),
		word: hashWord(trigger.word),
		standing: hashWord(surroundings.standing),
		voice: hashWord(surroundings.clause?.voice ?? ''),
		bestRank,
		counts,
	}
}

/** Features of a phrase in a role of a trigger, closed as one candidate. */
export function writeRoleFeatures(
	reading: Reading,
	{trigger, frame, roleId, typed, word, standing, voice, bestRank, counts}: RoleView,
	{name, phrase, isConjunct, order}: Candidate,
	list: FeatureList,
): void {
	const isVerb = trigger.wordClass === 'verb' ? 1 : 0
	const slot = hashWord(name)
	const rank = slotRank(frame, name)
	const fit = fillerRank(frame, phrase.filler)
	const filler = hashWord(phrase.filler)
	const lemma = hashWord(lemmaAt(reading, phrase.head))
	const distance = band(Math.abs(phrase.head - trigger.head))
	const clusters = reading.syntax.clusters
	const preposition = hashWord(normAt(reading, phrase.from - 1))
	const sentence = phrase.sentence - reading.tokens.sentences[trigger.head]!

	list.add(101, few(rank, 6), fit)
	list.add(102, few(rank, 6), fit, isVerb)
	list.add(103, slot, filler, roleId)
	list.add(104, slot, typed, isVerb)
	list.add(105, slot, typed, filler)
	list.add(106, typed, filler)
	list.add(107, roleId, filler, fit)
	list.add(108, roleId, isVerb, few(rank, 6))
	list.add(109, word, slot, roleId)
	list.add(110, roleId, lemma)
	list.add(111, typed, lemma)
	if (clusters) {
		list.add(112, roleId, clusters.groups[phrase.head]!)
		list.add(113, roleId, clusters.kinds[phrase.head]!)
		list.add(114, typed, clusters.groups[phrase.head]!, slot)
	}
	list.add(115, distance, phrase.head < trigger.head ? 1 : 0, fit)
	list.add(116, distance, roleId, sentence)
	list.add(117, slot, few(order, 3))
	list.add(118, isConjunct ? 1 : 0, frame.many ? 1 : 0, few(rank, 6))
	list.add(119, phrase.isName ? 1 : 0, phrase.isPronoun ? 1 : 0, roleId)
	list.add(120, phrase.isName ? 1 : 0, phrase.entity >= 0 ? 1 : 0, fit)
	list.add(121, preposition, roleId, slot)
	list.add(122, preposition, typed)
	list.add(123, sentence, roleId, fit)
	list.add(124, hashWord(relationOf(reading.tree, phrase.head)), roleId, slot)
	list.add(125, hashWord(uposAt(reading, phrase.head)), roleId, slot)
	list.add(126, phrase.quantity ? hashWord(phrase.quantity.type) : 0, typed)
	list.add(127, phrase.quantity ? hashWord(phrase.quantity.changeRole ?? phrase.quantity.change ?? '-') : 0, typed)
	list.add(128, standing, slot, roleId)
	list.add(129, few(phrase.to - phrase.from, 8), roleId)
	list.add(130, voice, slot, roleId)
	list.add(131, few(counts.get(phrase.filler) ?? 0), fit, few(rank, 6))
	list.add(132, bestRank, few(rank, 6), fit)
	list.close()
}
