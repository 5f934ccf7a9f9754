import type {FeatureList} from '../../../learning/feature-list.js'
import {hashWord} from '../../../learning/hash.js'
import {isHeadline, lemmaAt, normAt, sentenceAt, xposAt} from '../../../model/document.js'
import {mentionAt, type Reading, timesIn} from '../../../model/reading.js'
import {childBy} from '../../../model/tree.js'
import type {Filled} from '../role/roles.js'
import type {Proposal} from '../trigger/propose.js'

const few = (count: number, most = 4): number => Math.min(count, most)

/** Two phrases stand for the same thing: one entity, or the same head word. */
export const isSameFiller = (reading: Reading, a: Filled, b: Filled): boolean => {
	const [one, other] = [a.candidate.phrase, b.candidate.phrase]
	if (one.entity >= 0 || other.entity >= 0) return one.entity === other.entity
	return one.head === other.head || lemmaAt(reading, one.head) === lemmaAt(reading, other.head)
}

const isNamed = ({candidate: {phrase}}: Filled): boolean => phrase.entity >= 0 || phrase.quantity !== null

// `acquire` and `acquisition`, `elect` and `election`.
const stem = (lemma: string): string => lemma.toLowerCase().slice(0, 4)

/** The place of each mention among those of its type, in the order of the text. */
export function placesOf(proposals: readonly Proposal[]): ReadonlyMap<Proposal, number> {
	const counts = new Map<object, number>()
	const places = new Map<Proposal, number>()
	for (const one of proposals) {
		const place = counts.get(one.type) ?? 0
		places.set(one, place)
		counts.set(one.type, place + 1)
	}
	return places
}

/**
 * Features of two mentions of events of one type, the earlier first, as mentions of the same event; closed as one candidate.
 * `places`: those of all mentions of the type.
 */
export function writePairFeatures(
	reading: Reading,
	a: Proposal,
	b: Proposal,
	places: ReadonlyMap<Proposal, number>,
	list: FeatureList,
): void {
	const [first, second] = a.trigger.head <= b.trigger.head ? [a, b] : [b, a]
	const name = hashWord(a.type.name)
	let shared = 0
	let sharedNames = 0
	let different = 0
	for (const role of Object.keys(a.type.roles)) {
		const mine = first.filled.filter((one) => one.role === role)
		const other = second.filled.filter((one) => one.role === role)
		if (mine.length === 0 || other.length === 0) continue
		const pair = mine.flatMap((one) => other.filter((two) => isSameFiller(reading, one, two)))
		if (pair.length > 0) {
			shared++
			if (pair.some(isNamed)) sharedNames++
			list.add(301, hashWord(role), 1)
		} else if (mine.every(isNamed) && other.every(isNamed)) {
			different++
			list.add(301, hashWord(role), 2)
			list.add(302, name, hashWord(role))
		} else list.add(301, hashWord(role), 3)
	}
	const [one, two] = [first.trigger.head, second.trigger.head]
	const same =
		lemmaAt(reading, one) === lemmaAt(reading, two)
			? 2
			: stem(lemmaAt(reading, one)) === stem(lemmaAt(reading, two))
				? 1
				: 0
	const apart = reading.tokens.sentences[two]! - reading.tokens.sentences[one]!
	const near = apart === 0 ? 0 : apart === 1 ? 1 : apart < 4 ? 2 : apart < 10 ? 3 : 4
	const classes = hashWord(`${first.trigger.wordClass} ${second.trigger.wordClass}`)
	const det = childBy(reading.tree, two, 'det', 'nmod:poss')
	const determiner = hashWord(det < 0 ? '' : normAt(reading, det))
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
	list.add(320, datesOf(reading, one, two), same)
	list.add(321, apart === 0 && reading.clauseAt[one] === reading.clauseAt[two] ? 1 : 0, same)
	list.add(322, few(first.filled.length), few(second.filled.length))
	writeWords(list, [stem(lemmaAt(reading, one)), stem(lemmaAt(reading, two))], determiner, [shared, different])
	const between = few(Math.abs(places.get(a)! - places.get(b)!) - 1, 3)
	list.add(340, between, determiner, classes)
	list.add(341, between, near, same)
	list.add(342, between, few(shared, 2), few(different, 2))
	list.add(343, name, between)
	list.add(350, determiner, hashWord(xposAt(reading, two)), classes)
	list.add(351, determiner, few(shared, 2), few(second.filled.length, 2))
	list.add(352, name, determiner)
	const opening = isHeadline(reading, one) ? 0 : Math.min(4, 1 + reading.tokens.sentences[one]!)
	list.add(360, opening, same)
	list.add(361, opening, classes)
	list.add(362, opening, few(shared, 2), few(different, 2))
	const [mine, other] = [entitiesBeside(reading, one), entitiesBeside(reading, two)]
	const common = few([...mine].filter((entity) => other.has(entity)).length, 3)
	list.add(370, common, apart === 0 ? 0 : 1)
	list.add(371, common, same)
	list.add(372, common, few(Math.min(mine.size, other.size), 3))
	list.close()
}

// The words together: `merger` and `merge`, `meet` and `talks`.
function writeWords(
	list: FeatureList,
	[one, two]: readonly [string, string],
	determiner: number,
	[shared, different]: readonly [number, number],
): void {
	const words = hashWord(`${one} ${two}`)
	list.add(335, words)
	list.add(336, words, determiner)
	list.add(337, words, few(shared, 2), few(different, 2))
}

/** Words before and after a trigger whose entities are counted, so that the work is linear in a text without full stops. */
const maxWords = 60

const known = new WeakMap<Reading, Map<number, ReadonlySet<number>>>()

// Entities named in the sentence of a trigger, which is compared with many.
function entitiesBeside(reading: Reading, row: number): ReadonlySet<number> {
	const rows = known.get(reading) ?? new Map<number, ReadonlySet<number>>()
	known.set(reading, rows)
	const found = rows.get(row) ?? findEntities(reading, row)
	rows.set(row, found)
	return found
}

function findEntities(reading: Reading, row: number): Set<number> {
	const found = new Set<number>()
	const {from, to} = sentenceAt(reading, row) ?? {from: row, to: row}
	for (let at = Math.max(from, row - maxWords); at < Math.min(to, row + maxWords); at++) {
		const entity = mentionAt(reading, at)?.entity ?? -1
		if (entity >= 0) found.add(entity)
	}
	return found
}

// 0 where one sentence has no date, 1 where they share one, 2 where they differ.
function datesOf(reading: Reading, one: number, two: number): number {
	const [a, b] = [one, two].map((row) => {
		const sentence = sentenceAt(reading, row)
		return sentence ? timesIn(reading, sentence).flatMap(({type, value}) => (type === 'DATE' ? value : [])) : []
	})
	if (a!.length === 0 || b!.length === 0) return 0
	return a!.some((value) => b!.includes(value)) ? 1 : 2
}
