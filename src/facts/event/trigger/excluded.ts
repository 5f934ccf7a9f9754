import {lemmaAt, normAt, uposAt} from '../../../model/document.js'
import {isBestOfPeriod} from '../../../model/grammar/best-of-period.js'
import type {NounPhrase} from '../../../model/grammar/phrases.js'
import type {Reading} from '../../../model/reading.js'
import type {Range} from '../../../model/span.js'
import type {Frame} from '../role/slots.js'
import type {EventType, Exclusion, Filler} from '../types/type.js'
import type {Trigger} from './triggers.js'
import type {TypeIndex} from './type-index.js'

/** `dismissed claims` is no dismissal, `A storm struck the port` no attack, `a late strike` a goal: what rules out a word of the type. */
export const isExcluded = (
	reading: Reading,
	index: TypeIndex,
	trigger: Pick<Trigger, 'from' | 'to' | 'word' | 'wordClass'>,
	type: EventType,
	{slots, clause, standing}: Frame,
): boolean =>
	type.excluded?.some((one) => {
		const words = trigger.wordClass === 'verb' ? one.verbs : trigger.wordClass === 'noun' ? one.nouns : undefined
		if (!words?.includes(trigger.word) || (one.isPassive && clause?.voice !== 'passive')) return false
		if (one.behind) return one.behind.includes(normAt(reading, trigger.from - 1))
		if (one.ahead) return one.ahead.includes(normAt(reading, trigger.to))
		if (one.lacks) return !partiesOf(slots, clause).some((filler) => one.lacks?.includes(filler))
		if (one.under) return standing === 'object' && clause !== undefined && one.under.includes(clause.lemma)
		if (one.bestOfPeriod)
			return slots.some(
				({name, phrase}) => /^(?:as|object|predicate)$/.test(name) && isBestOfPeriod(reading, phrase.head),
			)
		const heard = slots.flatMap(({name, phrase}) => (name === one.slot ? phrase : []))
		// `A bus hit a wall, killing two`: what the participle has of its main clause.
		const inherited = one.slot === 'subject' && clause?.voice === 'active' && heard.length === 0 ? clause.subject : null
		const phrases: readonly Head[] = inherited ? [inherited] : heard
		return (
			phrases.length > 0 &&
			phrases.every(
				({filler, head, core}) =>
					one.fillers?.some((one) => one === filler) ??
					one.lemmas?.includes(lemmaAt(reading, head).toLowerCase()) ??
					// `Ann Flood` is a person.
					(filler !== 'person' && headsOf(reading, head, core).some((row) => isNounOf(reading, index, row, type, one))),
			)
		)
	}) ?? false

// The classes of whom it is done by, to and with; a subject that its main clause has may be a place.
function partiesOf(slots: Frame['slots'], clause: Frame['clause']): Filler[] {
	const parties = slots.flatMap(({name, phrase}) =>
		/^(?:subject|object|with|between|by)$/.test(name) ? phrase.filler : [],
	)
	return parties.includes('place') || slots.some(({name}) => name === 'subject') || !clause?.subject
		? parties
		: [...parties, 'place']
}

type Head = Pick<NounPhrase, 'head' | 'core'> & {
	readonly filler?: Filler
}

// Of `Hurricane Odile` each word, also where the tree has the first apart.
function headsOf(reading: Reading, head: number, {from, to}: Range): number[] {
	if (uposAt(reading, head) !== 'PROPN') return [head]
	const first = uposAt(reading, from - 1) === 'PROPN' ? from - 1 : from
	return Array.from({length: to - first}, (_, at) => first + at)
}

// `explosion` names attacks as well.
function isNounOf(reading: Reading, index: TypeIndex, row: number, type: EventType, {nounsOf}: Exclusion): boolean {
	const named = (index.words.get(lemmaAt(reading, row).toLowerCase()) ?? [])
		.filter(({wordClass, strong, rest}) => wordClass === 'noun' && strong && rest.length === 0)
		.map((word) => index.types[word.type]!.name)
	return named.some((name) => nounsOf?.includes(name)) && !named.includes(type.name)
}
