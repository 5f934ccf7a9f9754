import {hashWord} from '../../../learning/hash.js'
import type {FeatureList} from '../../../learning/linear/feature-list.js'
import {isHeadline} from '../../../model/document.js'
import type {Reading} from '../../../model/reading.js'
import type {Filled} from '../role/roles.js'
import type {EventContext} from './event-context.js'

const few = (count: number, most = 4): number => Math.min(count, most)

/** Log-odds in steps of a half, from -6 to 6. */
const oddsBand = (probability: number): number =>
	Math.round(2 * Math.max(-6, Math.min(6, Math.log(probability / (1 - probability)))))

const isNamed = ({candidate: {phrase}}: Filled): boolean => phrase.entity >= 0 || phrase.quantity !== null

/** Features of the mentions of an event beside the other events of its article, closed as one candidate. */
export function writeEventFeatures(reading: Reading, context: EventContext, list: FeatureList): void {
	const {main, others, filled} = context.cluster
	const {trigger, type, probability} = main
	const odds = oddsBand(probability)
	const sentence = reading.tokens.sentences[trigger.head]!
	const kind = (trigger.wordClass === 'verb' ? 2 : 0) + (trigger.strong ? 1 : 0)
	const name = hashWord(type.name)
	const family = hashWord(type.family)
	list.add(200)
	for (let step = -12; step <= odds; step++) list.add(201, step + 20)
	list.add(202, odds, kind)

	const sum = main.filled.reduce((total, one) => total + one.probability, 0)
	for (let step = 0; step < few(Math.floor(sum * 2), 8); step++) list.add(203, step)
	list.add(204, few(filled.length), kind)
	Object.keys(type.roles).forEach((role, place) => {
		const best = filled.find((one) => one.role === role)
		const value = best ? 1 + Math.floor(best.probability * 3) : 0
		list.add(205, few(place, 3), value)
		list.add(206, hashWord(role), value)
		if (best)
			list.add(208, few(place, 3), best.candidate.phrase.isName ? 1 : 0, best.candidate.phrase.isPronoun ? 1 : 0)
		if (best) list.add(209, hashWord(best.candidate.phrase.filler), hashWord(role))
	})
	list.add(210, few(filled.filter(isNamed).length), kind)
	list.add(211, 0, few(main.filled.length))

	// Its other mentions.
	const more = others.reduce((total, one) => total + one.probability, 0)
	for (let step = 0; step < few(Math.floor(more * 3), 8); step++) list.add(212, step)
	list.add(213, few(others.length, 4), kind)
	list.add(214, new Set(others.map((one) => one.trigger.word)).size > 1 ? 1 : 0)

	// Other events.
	list.add(220, few(context.same, 4), odds > -2 ? 1 : 0)
	list.add(222, few(context.probableSame, 3), name)
	list.add(223, few(context.place >> 1, 12))
	list.add(224, Math.floor((4 * probability) / context.most))
	const {beside} = context
	list.add(240, beside.some((one) => one.main.trigger.head === trigger.head) ? 1 : 0, odds > 0 ? 1 : 0)
	list.add(241, few(context.near, 3), context.nearKin > 0 ? 1 : 0)
	list.add(242, few(beside.length, 3), beside.some((one) => one.main.type.family === type.family) ? 1 : 0)
	for (const one of beside) list.add(243, hashWord(one.main.type.name), name)
	list.add(244, few(context.kin, 4), family)

	list.add(250, sentence < 2 ? 0 : sentence < 5 ? 1 : sentence < 12 ? 2 : 3)
	list.add(251, isHeadline(reading, trigger.head) ? 1 : 0)
	list.add(252, few(context.probable >> 1, 8))
	list.close()
}
