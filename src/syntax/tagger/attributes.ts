import {digitless, hashWord, mixInteger} from '../../learning/hash.js'
import {addRow, createFeatureTable, findRow} from '../../learning/linear/feature-table.js'
import type {Clusters} from '../../model/grammar/tokens.js'
import type {Range} from '../../model/span.js'
import {type LearnedLexicon, lexiconRow} from './learned-lexicon.js'

/** Attributes of one token, in the order of the table's columns. */
export const attributeNames = [
	'word',
	'prefix1',
	'prefix2',
	'prefix3',
	'prefix4',
	'suffix1',
	'suffix2',
	'suffix3',
	'suffix4',
	'suffix5',
	'shape',
	'topic',
	'kind',
	'group',
	'dictionary',
	'observed',
	'letters',
	'case',
] as const

export const attributeCount = attributeNames.length

/** Column of an attribute. */
export const attribute = Object.fromEntries(attributeNames.map((name, number) => [name, number])) as Record<
	(typeof attributeNames)[number],
	number
>

const {
	word: WORD,
	prefix1: PREFIX,
	suffix1: SUFFIX,
	shape: SHAPE,
	topic: TOPIC,
	letters: LETTERS,
	case: CASE,
} = attribute

/**
 * The attributes of each token for tagger and parser, as integers: `attributeCount` numbers a row; one more row at the end
 * stands for places outside a sentence. Linear in the length of the words.
 */
export function readAttributes(
	words: readonly string[],
	norms: readonly string[],
	sentences: readonly Range[],
	lexicon: LearnedLexicon,
): Int32Array {
	const length = words.length
	const table = new Int32Array((length + 1) * attributeCount)
	for (let row = 0; row < length; row++) readWord(words[row]!, norms[row]!, lexicon, table, row * attributeCount)
	table.fill(1, length * attributeCount)
	readCases(words, sentences, table)
	return table
}

/** The clusters of each token's word, as columns. `table` as `readAttributes` makes it. */
export function clustersOf(table: Int32Array): Clusters {
	return {topics: columnOf(table, 'topic'), kinds: columnOf(table, 'kind'), groups: columnOf(table, 'group')}
}

function columnOf(table: Int32Array, name: 'topic' | 'kind' | 'group'): Int32Array {
	const length = table.length / attributeCount - 1
	const column = new Int32Array(length)
	for (let row = 0, at = attribute[name]; row < length; row++, at += attributeCount) column[row] = table[at]!
	return column
}

function readWord(word: string, norm: string, lexicon: LearnedLexicon, table: Int32Array, at: number): void {
	const hash = hashWord(norm)
	table[at + WORD] = hash
	let prefix = 0x811c9dc5
	let suffix = 0x1000193
	const {length} = norm
	for (let size = 1; size <= 5; size++) {
		if (size <= length) {
			prefix = Math.imul(prefix ^ digitless(norm.charCodeAt(size - 1)), 0x01000193)
			suffix = Math.imul(suffix ^ digitless(norm.charCodeAt(length - size)), 0x01000193)
		}
		if (size <= 4) table[at + PREFIX + size - 1] = size <= length ? mixInteger(prefix) : 2
		table[at + SUFFIX + size - 1] = size <= length ? mixInteger(suffix) : 2
	}
	readShape(word, table, at)
	const row = lexiconRow(lexicon, hash)
	const kind = lexicon.kind[row]!
	table[at + TOPIC] = lexicon.topic[row]!
	table[at + TOPIC + 1] = kind
	table[at + TOPIC + 2] = lexicon.groups[kind]!
	table[at + TOPIC + 3] = lexicon.dictionary[row]!
	table[at + TOPIC + 4] = lexicon.observed[row]!
}

const upper = 1
const lower = 2
const digit = 3

/** Kind of a character: capital, small letter, digit, or itself. */
function kindOf(code: number): number {
	if (code >= 97 && code <= 122) return lower
	if (code >= 65 && code <= 90) return upper
	if (code >= 48 && code <= 57) return digit
	if (code < 0xaa) return code
	const character = String.fromCharCode(code)
	const small = character.toLowerCase()
	return small !== character ? upper : character.toUpperCase() !== character ? lower : code
}

// Bits of the attribute `letters`.
export const initialCapital = 1
export const allCapitals = 2
const someDigit = 4
const someHyphen = 8
export const someSmall = 16

/** Writes the shape and the letters of a word to its row, which starts at `at`. */
function readShape(word: string, table: Int32Array, at: number): void {
	let shape = 7
	let last = 0
	let run = 0
	let letters = 0
	let capitals = 0
	let smalls = 0
	const length = Math.min(word.length, 40)
	for (let index = 0; index < length; index++) {
		const kind = kindOf(word.charCodeAt(index))
		if (kind === upper) {
			capitals++
			if (index === 0) letters |= initialCapital
		} else if (kind === lower) smalls++
		else if (kind === digit) letters |= someDigit
		else if (kind === 45) letters |= someHyphen
		run = kind === last ? run + 1 : 1
		last = kind
		if (run <= 2) shape = Math.imul(shape ^ kind, 0x01000193)
	}
	if (capitals > 1 && smalls === 0) letters |= allCapitals
	if (smalls > 0) letters |= someSmall
	table[at + SHAPE] = mixInteger(shape)
	table[at + LETTERS] = letters
}

/** Gives a token the shape of its lower-case form. `at`: where its row of the table starts. */
export const lowerShape = (word: string, table: Int32Array, at: number): void =>
	readShape(word.toLowerCase(), table, at)

// Bits of the attribute `case`, all of which have the first: the word elsewhere in lower case, or capitalized within a sentence;
// the start of a sentence. The higher bits hold the style of the sentence.
export const smallElsewhere = 2
export const capitalElsewhere = 4
const opensSentence = 8
export const styleOfCase = (value: number): number => value >> 4
export const withoutStyle = (value: number): number => value & 15
/** Style of a sentence in title case. */
export const titleStyle = 1

/** Writes the case of each token: its capitalization in the sentence and the document. */
function readCases(words: readonly string[], sentences: readonly Range[], table: Int32Array): void {
	const seen = createFeatureTable(256)
	let marks = new Uint8Array(256)
	for (const {from, to} of sentences) {
		const style = styleOf(table, from, to)
		for (let row = from; row < to; row++) {
			const at = row * attributeCount
			const first = row === from || !isWordLike(table[at - attributeCount + LETTERS]!)
			table[at + CASE] = 1 + (first ? opensSentence : 0) + style * 16
			if (style !== 0 || !isWordLike(table[at + LETTERS]!)) continue
			const entry = addRow(seen, table[at + WORD]! || 1)
			if (entry >= marks.length) marks = doubled(marks)
			if ((table[at + LETTERS]! & initialCapital) === 0) marks[entry]! |= smallElsewhere
			else if (!first) marks[entry]! |= capitalElsewhere
		}
	}
	for (let row = 0; row < words.length; row++) {
		const at = row * attributeCount
		const entry = findRow(seen, table[at + WORD]! || 1)
		if (entry >= 0) table[at + CASE]! |= marks[entry]!
	}
}

const isWordLike = (letters: number): boolean => (letters & (initialCapital | allCapitals | someSmall)) !== 0

function doubled(marks: Uint8Array): Uint8Array<ArrayBuffer> {
	const larger = new Uint8Array(marks.length * 2)
	larger.set(marks)
	return larger
}

/** 1 for a sentence in title case, 2 in capitals, 3 without a capital, 0 for an ordinary one. */
function styleOf(table: Int32Array, from: number, to: number): number {
	let counted = 0
	let initials = 0
	let capitals = 0
	for (let row = from; row < to; row++) {
		const letters = table[row * attributeCount + LETTERS]!
		if (!isWordLike(letters)) continue
		counted++
		if ((letters & initialCapital) !== 0) initials++
		if ((letters & allCapitals) !== 0) capitals++
	}
	if (counted < 3) return 0
	if (capitals * 10 > counted * 7) return 2
	if (initials * 10 > counted * 6) return titleStyle
	return initials === 0 ? 3 : 0
}
