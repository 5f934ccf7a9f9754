import {hashWord} from '../../../learning/hash.js'
import {isHeadline, lemmaAt, normAt, sentenceAt, xposAt} from '../../../model/document.js'
import {childBy} from '../../../model/grammar/tree.js'
import {mentionAt, type Reading, timesIn} from '../../../model/reading.js'
import type {Phrase} from '../role/phrases.js'
import {rolesOf} from '../role/roles.js'
import type {Proposal} from '../trigger/propose.js'
import type {TriggerClass} from '../trigger/type-index.js'
import type {EventType} from '../types/type.js'

/** What the features of a pair of mentions are made of, of one of them. */
export interface PairView {
	readonly type: EventType
	/** Its place among the mentions of its type, in the order of the text. */
	readonly place: number
	/** Row of the trigger. */
	readonly row: number
	readonly wordClass: TriggerClass
	readonly lemma: string
	readonly stem: string
	readonly sentence: number
	readonly clause: number
	/** 0 in a headline, else 1 more than its sentence, up to 4. */
	readonly opening: number
	/** Feature ids of its determiner and of its tag. */
	readonly determiner: number
	readonly tag: number
	/** What fills each role of the type. */
	readonly roles: readonly Fillers[]
	/** How many phrases fill roles. */
	readonly filled: number
	/** The dates of its sentence. */
	readonly dates: readonly string[]
	/** Entities named in its sentence. */
	readonly beside: ReadonlySet<number>
	/** One number for mentions that differ in nothing but where they stand, as those of tables and refrains; -1 among few. */
	readonly kind: number
}

/** What fills a role. */
export interface Fillers {
	/** The same number for the same thing: one entity, or one head word. */
	readonly things: readonly number[]
	/** Whether each is known by name or number. */
	readonly isNamed: readonly boolean[]
	readonly areAllNamed: boolean
}

// `acquire` and `acquisition`, `elect` and `election`.
const stemOf = (lemma: string): string => lemma.toLowerCase().slice(0, 4)

/** The views of all mentions of an article, or of all those of a type, in the order of the text. */
export function viewPairs(reading: Reading, proposals: readonly Proposal[]): PairView[] {
	const places = new Map<EventType, number>()
	const numberOf = numberThings(reading)
	const kindOf = proposals.length < minNumbered ? () => -1 : numberKinds()
	return proposals.map(({type, trigger: {head, wordClass}, filled}) => {
		const place = places.get(type) ?? 0
		places.set(type, place + 1)
		const lemma = lemmaAt(reading, head)
		const sentence = reading.tokens.sentences[head]!
		const det = childBy(reading.tree, head, 'det', 'nmod:poss')
		const alike = {
			type,
			wordClass,
			lemma,
			stem: stemOf(lemma),
			opening: isHeadline(reading, head) ? 0 : Math.min(4, 1 + sentence),
			determiner: hashWord(det < 0 ? '' : normAt(reading, det)),
			tag: hashWord(xposAt(reading, head)),
			roles: rolesOf(type).map(({name}) => {
				const phrases = filled.flatMap(({role, candidate}) => (role === name ? candidate.phrase : []))
				const isNamed = phrases.map(({entity, quantity}) => entity >= 0 || quantity !== null)
				return {things: phrases.map(numberOf), isNamed, areAllNamed: !isNamed.includes(false)}
			}),
			filled: filled.length,
			dates: datesBeside(reading, head),
			beside: entitiesBeside(reading, head),
		}
		return {...alike, kind: kindOf(alike), place, row: head, sentence, clause: reading.clauseAt[head]!}
	})
}

/** Mentions from which on those that are alike are numbered: fewer are compared as fast. */
const minNumbered = 40

function numberKinds(): (alike: Pick<PairView, 'type' | 'beside'>) => number {
	const kinds = new Map<string, number>()
	return (alike) => {
		const key = JSON.stringify({...alike, type: alike.type.name, beside: [...alike.beside]})
		const kind = kinds.get(key) ?? kinds.size
		kinds.set(key, kind)
		return kind
	}
}

// Entities by their numbers, other things by their head words, each a number below 0.
function numberThings(reading: Reading): (phrase: Phrase) => number {
	const words = new Map<string, number>()
	return ({entity, head}) => {
		if (entity >= 0) return entity
		const lemma = lemmaAt(reading, head)
		const number = words.get(lemma) ?? -1 - words.size
		words.set(lemma, number)
		return number
	}
}

/** Words before and after a trigger whose entities are counted, so that the work is linear in a text without full stops. */
const maxWords = 60

function entitiesBeside(reading: Reading, row: number): Set<number> {
	const found = new Set<number>()
	const {from, to} = sentenceAt(reading, row) ?? {from: row, to: row}
	for (let at = Math.max(from, row - maxWords); at < Math.min(to, row + maxWords); at++) {
		const entity = mentionAt(reading, at)?.entity ?? -1
		if (entity >= 0) found.add(entity)
	}
	return found
}

function datesBeside(reading: Reading, row: number): string[] {
	const sentence = sentenceAt(reading, row)
	return sentence ? timesIn(reading, sentence).flatMap(({type, value}) => (type === 'DATE' ? value : [])) : []
}
