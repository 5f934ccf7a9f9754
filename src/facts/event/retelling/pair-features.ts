import type {FeatureList} from '../../../learning/feature-list.js'
import {hashWord} from '../../../learning/hash.js'
import {lemmaAt, normAt, sentenceAt} from '../../../model/document.js'
import {type Reading, timesIn} from '../../../model/reading.js'
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

/** Features of two mentions of events of one type, the earlier first, as mentions of the same event; closed as one candidate. */
export function writePairFeatures(reading: Reading, a: Proposal, b: Proposal, list: FeatureList): void {
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
	list.close()
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
