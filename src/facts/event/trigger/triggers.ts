import {lemmaAt, normAt, uposAt, xposAt} from '../../../model/document.js'
import type {Reading} from '../../../model/reading.js'
import type {Range} from '../../../model/span.js'
import {childrenOf, relationOf} from '../../../model/tree.js'
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
		if (!byLemma && !byNorm) continue
		const first = found.length
		if (byLemma) addTriggers(reading, row, byLemma, from, first, found)
		if (byNorm) addTriggers(reading, row, byNorm, from, first, found)
	}
	return withoutInner(found)
}

// `pleaded not guilty`: the whole of it, not `guilty`. A trigger inside a longer one of its type, which begins few words before.
const withoutInner = (found: readonly Trigger[]): Trigger[] =>
	found.filter((one, index) => {
		for (let at = index - 1; at >= 0 && found[at]!.head > one.head - maxWords; at--) {
			const other = found[at]!
			if (other.type === one.type && other.from < one.from && one.to <= other.to) return false
		}
		return true
	})

/** Most words of a trigger, those between its parts included. */
const maxWords = 12

// The best trigger of each type at a row, in place of one of its type from `first` on.
function addTriggers(
	reading: Reading,
	row: number,
	words: readonly TriggerWord[],
	from: number,
	first: number,
	found: Trigger[],
): void {
	for (const word of words) {
		const trigger = word.type < from ? undefined : readTrigger(reading, row, word)
		if (!trigger) continue
		let at = first
		while (at < found.length && found[at]!.type !== trigger.type) at++
		if (at === found.length || isBetter(trigger, found[at]!)) found[at] = trigger
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
