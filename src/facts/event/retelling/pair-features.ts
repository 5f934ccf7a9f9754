import {hashBoth, hashWord} from '../../../learning/hash.js'
import type {FeatureList} from '../../../learning/linear/feature-list.js'
import {lemmaAt} from '../../../model/document.js'
import type {Reading} from '../../../model/reading.js'
import {type Filled, rolesOf} from '../role/roles.js'
import type {TriggerClass} from '../trigger/type-index.js'
import type {Fillers, PairView} from './pair-view.js'
import {shareOne} from './people.js'

const few = (count: number, most = 4): number => Math.min(count, most)

/** Two phrases stand for the same thing: one entity, or the same head word. */
export const isSameFiller = (reading: Reading, a: Filled, b: Filled): boolean => {
	const [one, other] = [a.candidate.phrase, b.candidate.phrase]
	if (one.entity >= 0 || other.entity >= 0) return one.entity === other.entity
	return one.head === other.head || lemmaAt(reading, one.head) === lemmaAt(reading, other.head)
}

/** Features of two mentions of events of one type, the earlier first, as mentions of the same event; closed as one candidate. */
export function writePairFeatures(a: PairView, b: PairView, list: FeatureList): void {
	const first = a.row <= b.row ? a : b
	const second = first === a ? b : a
	const name = hashWord(a.type.name)
	let shared = 0
	let sharedNames = 0
	let different = 0
	const roles = rolesOf(a.type)
	for (let at = 0; at < roles.length; at++) {
		const mine = first.roles[at]!
		const other = second.roles[at]!
		if (mine.things.length === 0 || other.things.length === 0) continue
		const {id} = roles[at]!
		if (shareOne(other.things, mine.things)) {
			shared++
			if (shareName(mine, other)) sharedNames++
			list.add(301, id, 1)
		} else if (mine.areAllNamed && other.areAllNamed) {
			different++
			list.add(301, id, 2)
			list.add(302, name, id)
		} else list.add(301, id, 3)
	}
	const same = first.lemma === second.lemma ? 2 : first.stem === second.stem ? 1 : 0
	const apart = second.sentence - first.sentence
	const near = nearnessOf(apart)
	const classes = classPairs[first.wordClass][second.wordClass]
	const {determiner} = second
	const {opening} = first
	list.add(310)
	list.add(311, few(shared, 3), few(different, 3))
	list.add(312, few(sharedNames, 3), few(different, 3))
	list.add(313, same, classes)
	list.add(314, near, same)
	list.add(315, near, few(shared, 2), few(different, 2))
	list.add(316, classes, determiner)
	list.add(317, name)
	list.add(318, name, few(shared, 2), few(different, 2))
	list.add(319, same, few(shared, 2), few(different, 2))
	list.add(320, datesOf(first, second), same)
	list.add(321, apart === 0 && first.clause === second.clause ? 1 : 0, same)
	list.add(322, few(first.filled), few(second.filled))
	// The words together: `merger` and `merge`, `meet` and `talks`.
	const words = hashBoth(first.stem, second.stem)
	list.add(335, words)
	list.add(336, words, determiner)
	list.add(337, words, few(shared, 2), few(different, 2))
	const between = mentionsBetween(a, b)
	list.add(340, between, determiner, classes)
	list.add(341, between, near, same)
	list.add(342, between, few(shared, 2), few(different, 2))
	list.add(343, name, between)
	list.add(350, determiner, second.tag, classes)
	list.add(351, determiner, few(shared, 2), few(second.filled, 2))
	list.add(352, name, determiner)
	list.add(360, opening, same)
	list.add(361, opening, classes)
	list.add(362, opening, few(shared, 2), few(different, 2))
	const common = few(commonOf(first.beside, second.beside), 3)
	list.add(370, common, apart === 0 ? 0 : 1)
	list.add(371, common, same)
	list.add(372, common, few(Math.min(first.beside.size, second.beside.size), 3))
	list.close()
}

/** Kinds of mentions that an article has, at most, for their pairs to be numbered. */
const maxKinds = 2 ** 20

/** One number for pairs that have the same features; -1 where that isn't known: in one sentence their clauses count. */
export function pairNumber(a: PairView, b: PairView): number {
	const first = a.row <= b.row ? a : b
	const second = first === a ? b : a
	const apart = second.sentence - first.sentence
	const isNumbered = Math.min(first.kind, second.kind) >= 0 && Math.max(first.kind, second.kind) < maxKinds
	if (apart === 0 || !isNumbered) return -1
	return ((first.kind * maxKinds + second.kind) * 5 + nearnessOf(apart)) * 4 + mentionsBetween(a, b)
}

const nearnessOf = (sentences: number): number =>
	sentences === 0 ? 0 : sentences === 1 ? 1 : sentences < 4 ? 2 : sentences < 10 ? 3 : 4

/** Mentions of the type between two, 3 for more. */
const mentionsBetween = (a: PairView, b: PairView): number => few(Math.abs(a.place - b.place) - 1, 3)

const classIds = (first: TriggerClass): Readonly<Record<TriggerClass, number>> => ({
	verb: hashBoth(first, 'verb'),
	noun: hashBoth(first, 'noun'),
	adjective: hashBoth(first, 'adjective'),
})

/** Feature ids of the classes of both triggers. */
const classPairs = {verb: classIds('verb'), noun: classIds('noun'), adjective: classIds('adjective')} as const

// Whether a thing that the second knows by name is among both.
function shareName(one: Fillers, other: Fillers): boolean {
	for (let at = 0; at < other.things.length; at++)
		if (other.isNamed[at] && one.things.includes(other.things[at]!)) return true
	return false
}

function commonOf(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
	let common = 0
	for (const entity of one) if (other.has(entity)) common++
	return common
}

// 0 where one sentence has no date, 1 where they share one, 2 where they differ.
function datesOf({dates: one}: PairView, {dates: other}: PairView): number {
	if (one.length === 0 || other.length === 0) return 0
	return shareOne(one, other) ? 1 : 2
}
