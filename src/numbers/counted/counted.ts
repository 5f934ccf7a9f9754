import {type Document, lemmaAt, normAt, spaceBefore, uposAt, wordAt, xposAt} from '../../model/document.js'
import type {QuantityMention} from '../../model/quantity.js'
import type {Range} from '../../model/span.js'
import type {Change} from '../grammar/change.js'
import {isJoined, type NounRun} from './noun-run.js'

/** What a quantity counts or measures. */
export interface Counted {
	/** Rows of the noun phrase; null where the text names none. */
	readonly range: Range | null
	/** Singular of its head. */
	readonly head: string | null
	/** Its unit, where the head is none: `a lead of six points`. */
	readonly unit?: string
	/** Row after the evidence: the end of the phrase, or of the number alone. */
	readonly to: number
	/** Where it was found, for the rule's name. */
	readonly by: 'after' | 'of' | 'before' | 'subject' | 'none'
}

export interface QuantityPlace {
	/** First row of the quantity and the row after it, modifiers included. */
	readonly from: number
	readonly to: number
	readonly change: Change | null
	/** Row of the verb, noun or sign of the change, or -1. */
	readonly changeRow: number
	/** The unit has a form that may modify a noun: `45-acre`, `$5`, `5 percent`. */
	readonly attributive: boolean
	/** Row after a further amount that stands between the number and what it counts: `eight million 250ml bottles`. */
	readonly past: number
}

type OfCounted = Pick<QuantityMention, 'counted' | 'countedHead'>

/** A mention that counts or measures what another does: `$12.9bn (£10bn)`. */
export const countedAs = <Mention extends OfCounted>({counted, countedHead}: OfCounted, mention: Mention): Mention => ({
	...mention,
	counted,
	countedHead,
})

/** What a quantity counts, from its noun phrase: with the mark that ends words in marks. */
export function countedBy(doc: Document, run: NounRun, to: number, by: Counted['by']): Counted {
	const mark = closingMark(doc, run)
	return {
		range: {from: run.from, to: run.to + mark},
		head: by === 'before' ? measuredHead(doc, run) : singularHead(doc, run),
		to: to === run.to ? to + mark : to,
		by,
	}
}

const closing: ReadonlyMap<string, string> = new Map([
	['“', '”'],
	['‘', '’'],
	['"', '"'],
])

// `12 “blocking orders”`: 1 where the next row closes a mark that opens in the phrase, else 0.
function closingMark(doc: Document, {from, to}: Range): 0 | 1 {
	let open: string | undefined
	for (let row = from; row < to; row++) {
		const word = wordAt(doc, row)
		open = word === open ? undefined : (closing.get(word) ?? open)
	}
	return open !== undefined && wordAt(doc, to) === open ? 1 : 0
}

const irregularSingulars: ReadonlyMap<string, string> = new Map([
	['alumni', 'alumnus'],
	['analyses', 'analysis'],
	['antitheses', 'antithesis'],
	['bacteria', 'bacterium'],
	['cacti', 'cactus'],
	['diagnoses', 'diagnosis'],
	['fungi', 'fungus'],
	['geese', 'goose'],
	['hypotheses', 'hypothesis'],
	['oases', 'oasis'],
	['oxen', 'ox'],
	['parentheses', 'parenthesis'],
	['phenomena', 'phenomenon'],
	['prognoses', 'prognosis'],
	['strata', 'stratum'],
	['syntheses', 'synthesis'],
	['theses', 'thesis'],
	['people', 'person'],
	['men', 'man'],
	['women', 'woman'],
	['children', 'child'],
	['personnel', 'personnel'],
	['lives', 'life'],
	['wives', 'wife'],
	['housewives', 'housewife'],
	['midwives', 'midwife'],
	['police', 'police'],
	['series', 'series'],
	['species', 'species'],
	['clothes', 'clothes'],
	['crises', 'crisis'],
	['media', 'medium'],
	['criteria', 'criterion'],
	['staff', 'staff'],
	['troops', 'troop'],
	['firemen', 'fireman'],
	['policemen', 'policeman'],
	['feet', 'foot'],
	['teeth', 'tooth'],
	['mice', 'mouse'],
	['viruses', 'virus'],
	['gas', 'gas'],
])

/** The singular of the head of a counted phrase: `substance`, `First Nation`, `American`. */
export function singularHead(doc: Document, {head, from}: NounRun): string {
	const norm = normAt(doc, head)
	const known = irregularSingulars.get(norm)
	if (known) return known
	// `20 injured`: the participle itself.
	if (doc.lexicon.has(norm, 'casualty-word')) return norm
	// `ten MPs`, `19 Assembly MPs`: the letters alone.
	const letters = /^(\p{Lu}{2,8})s$/u.exec(wordAt(doc, head))
	if (letters) return letters[1]!
	if (uposAt(doc, head) !== 'PROPN' || !/\p{Lu}/u.test(wordAt(doc, head))) {
		const lemma = lemmaAt(doc, head)
		const word = /^(?:[a-z][a-z'-]*)$/.test(lemma) && lemma !== norm ? lemma : singular(norm)
		// `first-graders`: with the first part of the compound.
		return isJoined(doc, head) && head - 2 >= from && !spaceBefore(doc, head - 1)
			? `${normAt(doc, head - 2)}-${word}`
			: word
	}
	const first = firstOfName(doc, from, head)
	const words: string[] = []
	for (let row = first; row < head; row++) words.push(wordAt(doc, row))
	return [...words, singular(wordAt(doc, head))].join(' ')
}

/** The head of what is measured, not counted: a name stands as it is written, `Daniels`; else the singular. */
export function measuredHead(doc: Document, run: NounRun): string {
	const tag = xposAt(doc, run.head)
	const isName = tag === 'NNP' || tag === 'CD' || (tag === 'NNPS' && run.from === run.head)
	return isName && uposAt(doc, run.head) !== 'SYM' ? nameOf(doc, run) : singularHead(doc, run)
}

// `Orlo 250`, `Daniels`: the capitalized words up to the head, with the number of the name.
function nameOf(doc: Document, {from, to, head}: NounRun): string {
	const first = firstOfName(doc, from, head)
	const last = head + 1 < to && uposAt(doc, head + 1) === 'NUM' ? head + 1 : head
	const words: string[] = []
	for (let row = first; row <= last; row++) words.push(wordAt(doc, row))
	return words.join(' ')
}

function firstOfName(doc: Document, from: number, head: number): number {
	let first = head
	while (first > from && /^\p{Lu}/u.test(wordAt(doc, first - 1)) && uposAt(doc, first - 1) !== 'DET') first--
	return first
}

function singular(word: string): string {
	// `MPs`, `Israelis`
	if (/[A-Z]s$/.test(word) || /^[A-Z].*[^sx]is$/.test(word)) return word.slice(0, -1)
	if (/(?:ss|us|is|ese)$/i.test(word) || word.length < 4) return word
	if (/[^aeiou]ies$/i.test(word)) return `${word.slice(0, -3)}y`
	if (/(?:ches|shes|sses|xes|zes)$/i.test(word)) return word.slice(0, -2)
	return /[a-z]s$/i.test(word) ? word.slice(0, -1) : word
}
