import {hashWord} from '../../../learning/hash.js'
import {endAt, lemmaAt, normAt, sentenceAt, startAt, uposAt, xposAt} from '../../../model/document.js'
import {appositiveEntity} from '../../../model/grammar/appositive.js'
import {nounPhraseOf} from '../../../model/grammar/noun-phrase.js'
import type {NounPhrase} from '../../../model/grammar/phrases.js'
import {childrenOf, relationOf, subtreeOf} from '../../../model/grammar/tree.js'
import {itemAt} from '../../../model/item-at.js'
import type {QuantityMention} from '../../../model/quantity.js'
import {mentionAt, type Reading} from '../../../model/reading.js'
import {RecentValues} from '../../../model/recent-values.js'
import type {Range} from '../../../model/span.js'
import type {TimeMention} from '../../../model/time.js'
import type {Filler} from '../types/type.js'
import {fillerOf} from './filler.js'

/** A phrase that may be an argument: a noun phrase or a clause. */
export interface Phrase extends NounPhrase {
	readonly filler: Filler
	/** Index into `Reading.entities` of what its head, or the name in apposition, stands for, or -1. */
	readonly entity: number
	readonly isName: boolean
	readonly isPronoun: boolean
	/** The quantity that it contains, if its head belongs to one. */
	readonly quantity: QuantityMention | null
	readonly sentence: number
	readonly ids: PhraseIds
}

/** Feature ids of what a phrase is: it is tried in many roles of many triggers. */
export interface PhraseIds {
	readonly filler: number
	/** Of its head. */
	readonly lemma: number
	readonly upos: number
	readonly relation: number
	/** Of the word before it. */
	readonly preposition: number
	/** The type of its quantity, and how that changes. */
	readonly quantity: number
	readonly change: number
}

export const idsOf = (
	reading: Reading,
	head: number,
	from: number,
	filler: Filler,
	quantity: QuantityMention | null,
): PhraseIds => ({
	filler: hashWord(filler),
	lemma: hashWord(lemmaAt(reading, head)),
	upos: hashWord(uposAt(reading, head)),
	relation: hashWord(relationOf(reading.tree, head)),
	preposition: hashWord(normAt(reading, from - 1)),
	quantity: quantity ? hashWord(quantity.type) : 0,
	change: quantity ? hashWord(quantity.changeRole ?? quantity.change ?? '-') : 0,
})

/** Finds the phrases of an article; those around the place last asked for are kept. */
export interface Phrases {
	/** The noun phrases of a sentence, in the order of the text. */
	inSentence(sentence: number): readonly Phrase[]
	/** What noun phrases a sentence has. */
	inventory(sentence: number): Inventory
	/** The noun phrase that a row heads. */
	at(row: number): Phrase | undefined
	/** The clause that a row heads. */
	clause(row: number): Phrase
}

/** What noun phrases a sentence has. */
export interface Inventory {
	readonly count: number
	/** How many are names. */
	readonly names: number
	/** Feature ids of their different fillers. */
	readonly fillers: readonly number[]
}

export function readPhrases(reading: Reading): Phrases {
	const quantityAt = coverRows(reading, reading.quantities)
	const timeAt = coverRows(reading, reading.times)
	const read = (sentence: number): ReadSentence => readSentence(reading, sentence, quantityAt, timeAt)
	const sentences = new RecentValues<number, ReadSentence>(maxKeptSentences)
	const inventories = new RecentValues<number, Inventory>(maxKeptSentences)
	const clauses = new RecentValues<number, Phrase>(maxKeptSentences)
	const inSentence = (sentence: number): readonly Phrase[] => sentences.get(sentence, read).phrases
	return {
		inSentence,
		inventory: (sentence) => inventories.get(sentence, (one) => takeInventory(inSentence(one))),
		at: (row) => sentences.get(reading.tokens.sentences[row] ?? -1, read).byRow.get(row),
		clause: (row) => clauses.get(row, (head) => clausePhrase(reading, head)),
	}
}

/** Sentences, and clauses, whose phrases are kept: triggers are read in the order of the text. */
const maxKeptSentences = 200

/** The phrases of a sentence, in the order of the text and by the row that heads each. */
interface ReadSentence {
	readonly phrases: readonly Phrase[]
	readonly byRow: ReadonlyMap<number, Phrase>
}

function readSentence(reading: Reading, sentence: number, quantityAt: Int32Array, timeAt: Int32Array): ReadSentence {
	const byRow = new Map<number, Phrase>()
	const range = reading.sentences[sentence]
	for (let row = range?.from ?? 0; row < (range?.to ?? 0); row++)
		if (headsPhrase(reading, row))
			byRow.set(row, phraseAt(reading, row, itemAt(reading.quantities, quantityAt[row]!) ?? null, timeAt))
	return {phrases: [...byRow.values()], byRow}
}

const takeInventory = (phrases: readonly Phrase[]): Inventory => ({
	count: phrases.length,
	names: phrases.filter(({isName}) => isName).length,
	fillers: [...new Set(phrases.map(({ids}) => ids.filler))],
})

function coverRows({tokens}: Reading, items: readonly (QuantityMention | TimeMention)[]): Int32Array {
	const at = new Int32Array(tokens.length).fill(-1)
	items.forEach(({from, to}, index) => {
		for (let row = from; row < to; row++) if (at[row]! < 0) at[row] = index
	})
	return at
}

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM'])

// A noun, name, pronoun or number that isn't inside another's name; names inside phrases are phrases of their own.
function headsPhrase(reading: Reading, row: number): boolean {
	if (!nominal.has(uposAt(reading, row))) return false
	const name = mentionAt(reading, row)
	if (name?.form === 'name' && name.from < row + 1 && row < name.to)
		return row === headOfName(reading, name.from, name.to)
	const relation = relationOf(reading.tree, row)
	if (/^(?:flat|fixed|goeswith|expl|det)$/.test(relation)) return false
	// `three men`: the number belongs to its noun.
	if (relation === 'nummod' && uposAt(reading, reading.tree.heads[row]!) !== 'PUNCT') return false
	return !/^(?:there|that|which|who|whom)$/.test(normAt(reading, row)) || relation === 'root'
}

function headOfName(reading: Reading, from: number, to: number): number {
	for (let row = from; row < to; row++) {
		const head = reading.tree.heads[row]!
		if ((head < from || head >= to) && uposAt(reading, row) !== 'PUNCT') return row
	}
	return to - 1
}

function phraseAt(reading: Reading, row: number, quantity: QuantityMention | null, timeAt: Int32Array): Phrase {
	const isTime = timeAt[row]! >= 0
	const mention = mentionAt(reading, row)
	const isName = mention?.form === 'name'
	const whole =
		isInner(reading, row) && isName ? namePhrase(row, mention.from, mention.to) : wholePhrase(reading, row, quantity)
	const {head, from, to, core} = isTime ? whole : withoutTime(reading, whole, timeAt)
	const filler = fillerOf(reading, row, quantity, isTime)
	return {
		head,
		from,
		to,
		core,
		filler,
		entity: mention?.entity ?? namedEntity(reading, row),
		isName,
		isPronoun: uposAt(reading, row) === 'PRON',
		quantity,
		sentence: reading.tokens.sentences[row]!,
		ids: idsOf(reading, head, from, filler, quantity),
	}
}

// `The mayor of Elm, Ann Lee, resigned`; `two clerks, Ann Lee and Tom Rask,` are none of them alone.
const namedEntity = (reading: Reading, row: number): number =>
	/S$/.test(xposAt(reading, row)) ? -1 : appositiveEntity(reading, row)

const isInner = (reading: Reading, row: number): boolean =>
	/^(?:compound|amod|nmod)$/.test(relationOf(reading.tree, row))

const namePhrase = (head: number, from: number, to: number): NounPhrase => ({head, from, to, core: {from, to}})

// Without the possessive ending, and with the whole of a name at its end and of a number at its start: `At least 41 men`.
function wholePhrase(reading: Reading, row: number, quantity: QuantityMention | null): NounPhrase {
	const phrase = nounPhraseOf(reading, row)
	let {to} = phrase
	while (to > row + 1 && (xposAt(reading, to - 1) === 'POS' || uposAt(reading, to - 1) === 'PUNCT')) to--
	const name = mentionAt(reading, row)
	if (name?.form === 'name' && name.to > to) to = name.to
	let {from} = phrase
	while (
		from < row &&
		from !== quantity?.from &&
		/^(?:CCONJ|PUNCT|ADP)$/.test(uposAt(reading, from)) &&
		startAt(reading, from) < endAt(reading, row)
	)
		from++
	return {...phrase, from, to, core: {from: Math.max(from, phrase.core.from), to: Math.min(to, phrase.core.to)}}
}

// `chairwoman on Monday`: the date is that of the event.
function withoutTime(reading: Reading, phrase: NounPhrase, timeAt: Int32Array): NounPhrase {
	const time = itemAt(reading.times, timeAt[phrase.to - 1]!)
	const to = time ? time.from - (uposAt(reading, time.from - 1) === 'ADP' ? 1 : 0) : phrase.to
	if (to === phrase.to || to <= phrase.head) return phrase
	return {...phrase, to, core: {from: phrase.core.from, to: Math.min(to, phrase.core.to)}}
}

// A clause without its conjunction and the punctuation at its ends.
function clausePhrase(reading: Reading, row: number): Phrase {
	let {from, to} = subtreeOf(reading.tree, row)
	const sentence = sentenceAt(reading, row)
	from = Math.max(from, sentence?.from ?? from)
	to = Math.min(to, sentence?.to ?? to)
	while (from < row && (uposAt(reading, from) === 'PUNCT' || /^(?:that|for|of|by)$/.test(normAt(reading, from)))) from++
	while (to > row + 1 && uposAt(reading, to - 1) === 'PUNCT') to--
	return clausalPhrase(reading, {from, to}, row)
}

/** A range of rows as a clause; `head`: the row that governs it. */
export const clausalPhrase = (reading: Reading, range: Range, head = range.from): Phrase =>
	barePhrase(reading, range, head, 'clause')

/** A range of rows as a phrase that neither names anything nor is a quantity; `head`: the row that governs it. */
export const barePhrase = (reading: Reading, {from, to}: Range, head: number, filler: Filler): Phrase => ({
	head,
	from,
	to,
	core: {from, to},
	filler,
	entity: -1,
	isName: false,
	isPronoun: false,
	quantity: null,
	sentence: reading.tokens.sentences[head]!,
	ids: idsOf(reading, head, from, filler, null),
})

/** The first dependent of a row that is coordinated with it and heads a phrase. */
export const conjunctsAt = (reading: Reading, row: number): number[] =>
	childrenOf(reading.tree, row).filter((child) => relationOf(reading.tree, child) === 'conj')
