import {hashWord} from '../../../learning/hash.js'
import {findKey, type KeyIndex} from '../../../learning/linear/key-index.js'
import {formKey, type Gazetteer, listsOf} from '../gazetteer/hashed-lists.js'

/** Places that a word's own features are seen from: the word itself, one and two after and before it, near it. */
export const viewCount = 7

/** Clusters of words by their distribution: what the model of names reads from a lexicon. */
export interface WordClasses {
	/** From `hashWord(norm)` to a row, less one; row 0 stands for unknown words. */
	readonly table: KeyIndex
	/** Cluster by topic. */
	readonly topic: ArrayLike<number>
	/** Cluster by use. */
	readonly kind: ArrayLike<number>
	/** Coarser group of each kind. */
	readonly groups: ArrayLike<number>
}

/** What the model reads off one written word, as hashes and flags; made once for each word and case regime. */
export interface NameWord {
	/** Hash of the word in lower case, digits folded. */
	readonly low: number
	readonly exact: number
	/** `Xxxxx`, and with runs made one: `Xx`; both with the case regime of the sentence. */
	readonly shape: number
	readonly short: number
	/** Of one to four characters. */
	readonly prefixes: readonly number[]
	readonly suffixes: readonly number[]
	readonly topic: number
	readonly kind: number
	readonly group: number
	/** Lists that know the word, as `listsOf` gives them. */
	readonly listing: number
	/** Mask of the lists that hold the word alone. */
	readonly lists: number
	/** Its first character is a letter. */
	readonly letter: boolean
	/** It can be part of a name where it stands. */
	readonly nameLike: boolean
	/** Mark that a sentence or quotation may open after it. */
	readonly opens: boolean
	/** Its place in the table of scores. */
	readonly number: number
	/** Bits of the places from which its own features have been scored. */
	views: number
}

/** `regime`: 0 prose, 1 headline, 2 capitals, 3 lower case throughout; `number`: the word's place in the table of scores. */
export function readNameWord(
	word: string,
	norm: string,
	regime: number,
	classes: WordClasses,
	gazetteer: Gazetteer,
	number: number,
): NameWord {
	const row = clusterRow(norm, classes)
	const kind = classes.kind[row] ?? 0
	const capital = /[\p{Lu}\p{Lt}]/u.test(word)
	const letter = /^\p{L}/u.test(word)
	const shape = shapeOf(word)
	const low = hashWord(norm)
	const listing = listsOf(gazetteer, formKey(0, low))
	return {
		low,
		exact: letter ? hashWord(word.replaceAll('’', "'")) : low,
		shape: hashWord(shape.slice(0, 12)) ^ regime,
		short: hashWord(withoutRuns(shape).slice(0, 8)) ^ regime,
		prefixes: [startOf(norm, 1), startOf(norm, 2), startOf(norm, 3), startOf(norm, 4)],
		suffixes: [endOf(norm, 1), endOf(norm, 2), endOf(norm, 3), endOf(norm, 4)],
		topic: classes.topic[row] ?? 0,
		kind,
		group: classes.groups[kind] ?? 0,
		listing,
		lists: listing >>> 1,
		letter,
		nameLike: capital || (regime === 3 && letter) || (/^\d/.test(word) && /\p{L}/u.test(word)),
		opens: /^["'“”‘’`«([:•*–—.-]/u.test(word),
		number,
		views: 0,
	}
}

const startOf = (norm: string, length: number): number => hashWord(norm, 0, Math.min(length, norm.length))
const endOf = (norm: string, length: number): number => hashWord(norm, Math.max(0, norm.length - length))

// `Corp.` is looked up without its stop where the lexicon lacks it.
function clusterRow(norm: string, {table}: WordClasses): number {
	const row = findKey(table, hashWord(norm)) + 1
	return row > 0 || !norm.endsWith('.') ? row : findKey(table, hashWord(norm, 0, norm.length - 1)) + 1
}

/** Longest part of a word that its shape shows. */
const maxShape = 24

// ASCII is mapped here, which takes a fifth of the time of five patterns.
function shapeOf(word: string): string {
	let shape = ''
	for (let at = 0; at < word.length && at < maxShape; at++) {
		const code = word.charCodeAt(at)
		if (code > 0x7e) return shapeBeyondAscii(word)
		if (code >= 97 && code <= 122) shape += 'x'
		else if (code >= 65 && code <= 90) shape += 'X'
		else if (code >= 48 && code <= 57) shape += 'd'
		else shape += shapeMarks.includes(word[at]!) ? word[at]! : '_'
	}
	return shape
}

const shapeMarks = ".,'&$%@/-"

// `Xxxxx` as `Xx`
function withoutRuns(shape: string): string {
	let short = ''
	for (let at = 0; at < shape.length; at++) if (shape[at] !== shape[at - 1]) short += shape[at]!
	return short
}

const shapeBeyondAscii = (word: string): string =>
	word
		.slice(0, maxShape)
		.replace(/[\p{Lu}\p{Lt}]/gu, 'X')
		.replace(/\p{L}/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
		.replace(/\d/g, 'd')
		.replaceAll('’', "'")
		.replace(/[^Xxd.,'&$%@/-]/g, '_')
