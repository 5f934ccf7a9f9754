import {lemmaAt, normAt} from '../../../model/document.js'
import type {Reading} from '../../../model/reading.js'
import type {Frame} from '../role/slots.js'
import type {EventType, Exclusion} from '../types/type.js'
import type {Trigger} from './triggers.js'
import type {TypeIndex} from './type-index.js'

/** `dismissed claims` is no dismissal, `A storm struck the port` no attack, `a late strike` a goal: what rules out a word of the type. */
export const isExcluded = (
	reading: Reading,
	index: TypeIndex,
	trigger: Pick<Trigger, 'from' | 'word' | 'wordClass'>,
	type: EventType,
	{slots, clause}: Frame,
): boolean =>
	type.excluded?.some((one) => {
		const words = trigger.wordClass === 'verb' ? one.verbs : trigger.wordClass === 'noun' ? one.nouns : undefined
		if (!words?.includes(trigger.word) || (one.isPassive && clause?.voice !== 'passive')) return false
		if (one.behind) return one.behind.includes(normAt(reading, trigger.from - 1))
		const phrases = slots.flatMap(({name, phrase}) => (name === one.slot ? phrase : []))
		return (
			phrases.length > 0 &&
			phrases.every(
				({filler, head}) =>
					one.fillers?.includes(filler) ??
					one.lemmas?.includes(lemmaAt(reading, head).toLowerCase()) ??
					isNounOf(reading, index, head, type, one),
			)
		)
	}) ?? false

// `explosion` names attacks as well.
function isNounOf(reading: Reading, index: TypeIndex, row: number, type: EventType, {nounsOf}: Exclusion): boolean {
	const named = (index.words.get(lemmaAt(reading, row)) ?? [])
		.filter(({wordClass, strong, rest}) => wordClass === 'noun' && strong && rest.length === 0)
		.map((word) => index.types[word.type]!.name)
	return named.some((name) => nounsOf?.includes(name)) && !named.includes(type.name)
}
