import {cardinals, ordinals, scales} from '../../lexicon/numerals.js'
import {bounds, vagueAmounts} from '../words/amounts.js'
import type {TimeWords} from '../words/index.js'

/** The roles of words in time expressions, as bits: rules are tried only at their first word. */
export const kinds = {
	digits: 1,
	month: 1 << 1,
	weekday: 1 << 2,
	unit: 1 << 3,
	season: 1 << 4,
	daypart: 1 << 5,
	/** First word of a holiday, a reference or an era: nearly always another `the`, `new` or `right`. */
	phraseWord: 1 << 6,
	frequency: 1 << 7,
	number: 1 << 8,
	ordinal: 1 << 9,
	deictic: 1 << 10,
	direction: 1 << 11,
	article: 1 << 12,
	bound: 1 << 13,
	place: 1 << 14,
	opener: 1 << 15,
	repeat: 1 << 16,
	clock: 1 << 17,
	/** Precedes or separates time words: `fiscal`, `comparable`, `full`. */
	qualifier: 1 << 18,
	/** A time by itself in some rule: `nineties`, `summers`, `c.`, `post-2015`. */
	other: 1 << 19,
	/** All words of a holiday, a reference or an era follow. */
	phrase: 1 << 20,
} as const

/** Kinds of words that carry a time: every expression has one. */
export const timely =
	kinds.digits |
	kinds.month |
	kinds.weekday |
	kinds.unit |
	kinds.season |
	kinds.daypart |
	kinds.phrase |
	kinds.frequency |
	kinds.number |
	kinds.ordinal |
	kinds.deictic |
	kinds.clock |
	kinds.other

/** Words that open a time expression only before another word of the vocabulary. */
export const leading = kinds.article | kinds.direction | kinds.opener | kinds.repeat | kinds.qualifier

/** Words that open a time expression whatever follows: `less than a week`, `earlier in the year`. */
export const opening = timely | kinds.bound | kinds.place

const lists: readonly (readonly [number, string])[] = [
	[kinds.deictic, 'today tomorrow tonight tonite yesterday'],
	[
		kinds.direction,
		'coming current final following forthcoming last latest latter next past preceding previous prior recent remaining same that this upcoming',
	],
	[kinds.article, 'a an her his its my our the their these those'],
	[kinds.place, 'beginning close dawn early earlier end late later middle mid start'],
	[kinds.opener, 'between from'],
	[kinds.repeat, 'each every once thrice twice'],
	[kinds.clock, 'midday midnight noon noontime quarter'],
	[kinds.number, 'couple dozen dozens few half number ½ ¼ ¾'],
	[
		kinds.qualifier,
		'academic additional business calendar comparable consecutive corresponding entire extra financial fiscal first full further good initial intervening like long more opening school short single solid straight successive trading whole working',
	],
	[
		kinds.other,
		"' ad c ca centuries century circa daylong decadelong eighties fifties forties fy h hourlong monthlong nightlong nineties oclock period post pre present q quarters seventies sixties summers thirties times twenties weekdays weekends weeklong weeknights winters yearlong",
	],
]

const vocabularies = new WeakMap<TimeWords, ReadonlyMap<string, number>>()

/** The kinds of all words of the lists, made once for each set of lists. */
export function vocabularyOf(words: TimeWords): ReadonlyMap<string, number> {
	const known = vocabularies.get(words)
	if (known) return known
	const vocabulary = makeVocabulary(words)
	vocabularies.set(words, vocabulary)
	return vocabulary
}

function makeVocabulary(words: TimeWords): ReadonlyMap<string, number> {
	const vocabulary = new Map<string, number>()
	const add = (kind: number, list: Iterable<string>): void => {
		for (const word of list) vocabulary.set(word, (vocabulary.get(word) ?? 0) | kind)
	}
	add(kinds.month, words.months.keys())
	add(kinds.weekday, words.weekdays.keys())
	add(
		kinds.weekday,
		[...words.weekdays.keys()].filter((word) => word.endsWith('day')).map((word) => `${word}s`),
	)
	add(kinds.unit, words.units.keys())
	add(kinds.season, words.seasons.keys())
	add(kinds.daypart, words.dayparts.keys())
	add(kinds.phraseWord, tablePhrases(words).keys())
	add(kinds.frequency, words.frequencies.keys())
	add(kinds.number, [...cardinals.keys(), ...scales.keys(), ...vagueAmounts])
	add(kinds.ordinal, ordinals.keys())
	add(
		kinds.bound,
		[...bounds.keys()].map((phrase) => phrase.split(' ')[0]!),
	)
	for (const [kind, list] of lists) add(kind, list.split(' '))
	return vocabulary
}

/** Phrases of several words by their first, longest first. */
export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>

export interface Phrase {
	readonly pieces: readonly string[]
	readonly key: string
	readonly list: 'holiday' | 'reference' | 'frequency' | 'era'
}

const tables = new WeakMap<TimeWords, PhraseTable>()

/** The phrases of the word lists in pieces; made once for each set of lists. */
export function tablePhrases(words: TimeWords): PhraseTable {
	const known = tables.get(words)
	if (known) return known
	const table = makeTable(words)
	tables.set(words, table)
	return table
}

function makeTable(words: TimeWords): PhraseTable {
	const table = new Map<string, Phrase[]>()
	const add = (list: Phrase['list']) => (key: string) => {
		const pieces = key.match(/\p{L}+|\d+|\S/gu) ?? []
		const first = pieces[0]
		if (first === undefined) return
		const entry = table.get(first)
		if (entry) entry.push({pieces, key, list})
		else table.set(first, [{pieces, key, list}])
	}
	for (const key of words.holidays.keys()) add('holiday')(key)
	for (const key of words.references.keys()) add('reference')(key)
	for (const key of words.frequencies.keys()) add('frequency')(key)
	for (const key of words.eras.keys()) add('era')(key)
	for (const phrases of table.values()) phrases.sort((a, b) => b.pieces.length - a.pieces.length)
	return table
}
