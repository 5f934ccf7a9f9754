import {hashWord} from '../../../learning/hash.js'
import {normAt} from '../../../model/document.js'
import type {Reading} from '../../../model/reading.js'
import type {Trigger} from '../trigger/triggers.js'
import {idsOf, type Phrase, type Phrases} from './phrases.js'
import {type Frame, frameOf, type Slot} from './slots.js'

/** A phrase that may fill a role of a trigger. */
export interface Candidate extends Slot {
	/** Its place among the candidates with this slot. */
	readonly order: number
	/** It hangs on the trigger, or is the trigger: `after` is then a preposition, else where it stands. */
	readonly isTied: boolean
}

/** What may fill the roles of a trigger. */
export interface Surroundings extends Frame {
	readonly candidates: readonly Candidate[]
}

/** Feature ids of the slots that every trigger has. */
const ids = {
	self: hashWord('self'),
	before: hashWord('before'),
	after: hashWord('after'),
} as const

/** Most noun phrases of a sentence that are looked at. */
const maxPhrases = 40

/** Words between the trigger and a phrase of the sentence that doesn't hang on it, at most. */
const maxDistance = 30

/**
 * The phrases around a trigger: those that hang on it, the others of its sentence (`before`, `after`), and the trigger itself
 * (`self`). Phrases of the sentences beside it have a role in one of a hundred articles.
 */
export function surroundingsOf(
	reading: Reading,
	phrases: Phrases,
	trigger: Trigger,
	frame: Frame = frameOf(reading, phrases, trigger),
): Surroundings {
	const taken = new Set(frame.slots.map(({phrase}) => phrase.head))
	const candidates: Candidate[] = []
	const orders = new Map<string, number>()
	// Written out: an object that begins with a spread and goes on gets a hidden class of its own.
	const add = (name: string, id: number, phrase: Phrase, isConjunct: boolean, isTied: boolean): void => {
		const order = orders.get(name) ?? 0
		orders.set(name, order + 1)
		candidates.push({name, id, phrase, isConjunct, order, isTied})
	}
	for (const {name, id, phrase, isConjunct} of frame.slots) add(name, id, phrase, isConjunct, true)
	add('self', ids.self, selfPhrase(reading, phrases, trigger), false, true)
	const sentence = reading.tokens.sentences[trigger.head]!
	for (const phrase of nearest(phrases.inSentence(sentence), trigger.head)) {
		if (taken.has(phrase.head) || phrase.head === trigger.head) continue
		const name = phrase.head < trigger.head ? 'before' : 'after'
		add(name, ids[name], phrase, false, false)
	}
	return {candidates, ...frame}
}

function nearest(all: readonly Phrase[], head: number): Phrase[] {
	return all
		.filter((phrase) => Math.abs(phrase.head - head) <= maxDistance)
		.sort((a, b) => Math.abs(a.head - head) - Math.abs(b.head - head))
		.slice(0, maxPhrases)
}

// The trigger with what specifies it: `a guilty plea`, `the car crash`; of a verb the verb alone.
function selfPhrase(reading: Reading, phrases: Phrases, {head, from, to, wordClass}: Trigger): Phrase {
	const own = wordClass === 'noun' ? phrases.at(head) : undefined
	const start = own && own.core.from < from ? own.core.from : from
	const first = /^(?:an?|the)$/.test(normAt(reading, start)) && start < head ? start + 1 : start
	const range = {from: first, to: Math.max(to, own?.core.to ?? to)}
	return {
		head,
		...range,
		core: range,
		filler: 'thing',
		entity: -1,
		isName: false,
		isPronoun: false,
		quantity: own?.quantity ?? null,
		sentence: reading.tokens.sentences[head]!,
		ids: idsOf(reading, head, first, 'thing', own?.quantity ?? null),
	}
}
