import {lemmaAt, normAt, uposAt, xposAt} from '../../../model/document.js'
import {isInTableRow, isOrder} from '../../../model/grammar/no-report.js'
import {childrenOf, relationOf} from '../../../model/grammar/tree.js'
import type {Reading} from '../../../model/reading.js'
import type {Range} from '../../../model/span.js'
import type {TriggerClass, TriggerWord, TypeIndex} from './type-index.js'

/** Words that may name an event of a type. */
export interface Trigger extends Range {
	/** Index into the types. */
	readonly type: number
	/** Row of the verb, noun or adjective. */
	readonly head: number
	readonly wordClass: TriggerClass
	readonly strong: boolean
	/** As the type lists it. */
	readonly word: string
}

/** Every word that may name an event, for each type from one on that it may name one of, in the order of the text. */
export function findTriggers(reading: Reading, {words}: TypeIndex, from = 0): Trigger[] {
	const found: Trigger[] = []
	for (let row = 0; row < reading.tokens.length; row++) {
		const lemma = lemmaAt(reading, row).toLowerCase()
		const norm = normAt(reading, row)
		const byLemma = words.get(lemma)
		const byNorm = norm === lemma ? undefined : words.get(norm)
		if ((!byLemma && !byNorm) || isInTableRow(reading, row) || isOrder(reading, row)) continue
		const best = new Map<number, Trigger>()
		if (byLemma) addTriggers(reading, row, byLemma, from, best)
		if (byNorm) addTriggers(reading, row, byNorm, from, best)
		for (const trigger of best.values()) found.push(trigger)
	}
	return withoutInner(found)
}

// `pleaded not guilty`: the whole of it, not `guilty`. A trigger inside a longer one of its type, which begins few words before.
function withoutInner(found: readonly Trigger[]): Trigger[] {
	const byType = new Map<number, Trigger[]>()
	return found.filter((one) => {
		const near = (byType.get(one.type) ?? []).filter(({head}) => head > one.head - maxWords)
		byType.set(one.type, [...near, one])
		return !near.some((other) => other.from < one.from && one.to <= other.to)
	})
}

/** Most words of a trigger, those between its parts included. */
const maxWords = 12

// The best trigger of each type at a row.
function addTriggers(
	reading: Reading,
	row: number,
	words: readonly TriggerWord[],
	from: number,
	best: Map<number, Trigger>,
): void {
	for (const word of words) {
		const trigger = word.type < from ? undefined : readTrigger(reading, row, word)
		if (!trigger) continue
		const known = best.get(trigger.type)
		if (!known || isBetter(trigger, known)) best.set(trigger.type, trigger)
	}
}

// More words first, then a strong one.
const isBetter = (one: Trigger, other: Trigger): boolean =>
	one.word.split(' ').length - other.word.split(' ').length > 0 ||
	(one.word.split(' ').length === other.word.split(' ').length && one.strong && !other.strong)

function readTrigger(reading: Reading, row: number, trigger: TriggerWord): Trigger | undefined {
	const {type, wordClass, strong, rest, word} = trigger
	if (!fits(reading, row, wordClass)) return undefined
	if (rest.length === 0) return {type, head: row, wordClass, strong, word, from: row, to: row + 1}
	if (wordClass === 'noun') {
		for (let at = 0; at < rest.length; at++) if (!isWord(reading, row - rest.length + at, rest[at]!)) return undefined
		return {type, head: row, wordClass, strong, word, from: row - rest.length, to: row + 1}
	}
	const to = endOfVerb(reading, row, rest)
	return to < 0 ? undefined : {type, head: row, wordClass, strong, word, from: row, to}
}

const isWord = (reading: Reading, row: number, word: string): boolean =>
	normAt(reading, row) === word || lemmaAt(reading, row).toLowerCase() === word

/** Most words between the parts of a trigger: `took the small firm over`. */
const maxGap = 4

/** Most words before a particle. */
const maxParticleGap = 8

// A particle may follow the object, an object its determiner: `took it over`, `filed a class-action suit`.
function endOfVerb(reading: Reading, row: number, rest: readonly string[]): number {
	let at = row + 1
	for (const word of rest) {
		const start = at
		while (at < start + maxParticleGap && !isWord(reading, at, word)) {
			if (uposAt(reading, at) === 'PUNCT' || uposAt(reading, at) === 'VERB') return -1
			at++
		}
		// `called two dozen of its older toys back`: only what the tree attaches to the verb stands farther off.
		const isFar = at >= start + maxGap && reading.tree.heads[at] !== row
		if (isFar || at >= start + maxParticleGap || reading.tokens.sentences[at] !== reading.tokens.sentences[row])
			return -1
		at++
	}
	// Words in between belong to the trigger only where they are few: its span ends with the verb otherwise.
	return at - row <= rest.length + 2 ? at : row + 1
}

function fits(reading: Reading, row: number, wordClass: TriggerClass): boolean {
	const tag = uposAt(reading, row)
	if (wordClass === 'verb')
		return tag === 'VERB' || (tag === 'AUX' && childrenOf(reading.tree, row).length > 0) || isParticiple(reading, row)
	if (wordClass === 'noun') return tag === 'NOUN' || tag === 'PROPN'
	return tag === 'ADJ' || tag === 'NOUN' || tag === 'VERB'
}

// `the jailed editor`, and participles that the tagger takes for adjectives.
const isParticiple = (reading: Reading, row: number): boolean =>
	(uposAt(reading, row) === 'ADJ' && /(?:ed|en|ing)$/.test(normAt(reading, row))) ||
	(xposAt(reading, row) === 'VBG' && relationOf(reading.tree, row) !== 'case')
