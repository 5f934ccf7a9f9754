import {unpackVarints} from '../../../learning/files/bytes.js'
import {sectionOf, unpackWeights} from '../../../learning/files/weight-file.js'
import {mixPair} from '../../../learning/hash.js'
import {findKey, type KeyIndex, openKeyIndex} from '../../../learning/linear/key-index.js'

/**
 * Lists of known names as hashes of their words: they answer only whether a form is listed. Bit 0 of a mask says that longer
 * forms begin with these words, bit n + 1 that list n holds them.
 */
export interface Gazetteer {
	readonly table: KeyIndex
	/** Which of `kinds` each row has. */
	readonly which: Uint8Array
	/** The masks that occur. */
	readonly kinds: Int32Array
	readonly lists: readonly string[]
	/** Bits of lists whose forms are names as a whole; the others hold parts of names (first names, `Ministry`). */
	readonly wholes: number
}

/** The key of a form that goes on with another word. */
export const formKey = (before: number, word: number): number => mixPair(before, word) || 1

/** Names of lists that hold whole names don't begin with `word:`. */
export const wholeLists = (lists: readonly string[]): number =>
	lists.reduce((bits, list, index) => (list.startsWith('word:') ? bits : bits | (2 << index)), 0)

/** Reads models/gazetteers.bin. @throws WeightError */
export function unpackGazetteer(bytes: Uint8Array): Gazetteer {
	const file = unpackWeights(bytes, 'gazetteers')
	const lists = file.about.lists as string[]
	return {
		table: openKeyIndex(sectionOf(file, 'keys', 'gazetteers')),
		which: sectionOf(file, 'masks', 'gazetteers'),
		kinds: new Int32Array(unpackVarints(sectionOf(file, 'kinds', 'gazetteers'))),
		lists,
		wholes: wholeLists(lists),
	}
}

/** The lists of a form's key: a mask, 0 for an unknown form. */
export function listsOf({table, which, kinds}: Gazetteer, key: number): number {
	const row = findKey(table, key)
	return row < 0 ? 0 : kinds[which[row]!]!
}

const maxFormTokens = 8

/** A word that names may be made of. `listing`: what `listsOf` gives for the word alone. */
interface ListedWord {
	readonly low: number
	readonly listing: number
	/** It may start a name. */
	readonly nameLike: boolean
}

/** Known names among the words of a sentence: one row a word, and an empty row before and after. */
export interface KnownNames {
	/**
	 * `marks[(1 + token) * lists + list]` is 1 for a name of one word, 2, 3 and 4 for its first, inner and last words, 0 outside;
	 * empty where no name is known.
	 */
	readonly marks: Uint8Array
	/** 1 for rows of `marks` that aren't empty. */
	readonly marked: Uint8Array
}

const noMarks = new Uint8Array(0)

/** Marks the longest known names that start at each word that may start one. `padding`: words to leave out at both ends. */
export function markKnownNames(gazetteer: Gazetteer, words: readonly ListedWord[], padding: number): KnownNames {
	const lists = gazetteer.lists.length
	const last = words.length - padding
	const marked = new Uint8Array(last - padding + 2)
	let marks = noMarks
	for (let token = padding; token < last; token++) {
		const first = words[token]!
		if (!first.nameLike) continue
		let mask = first.listing
		let key = formKey(0, first.low)
		for (let end = token; ; ) {
			for (let rest = mask & gazetteer.wholes; rest !== 0; rest &= rest - 1) {
				if (marks === noMarks) marks = new Uint8Array(marked.length * lists)
				const list = 31 - Math.clz32(rest & -rest) - 1
				markName(marks, lists, list, token - padding + 1, end - padding + 1)
				marked.fill(1, token - padding + 1, end - padding + 2)
			}
			if ((mask & 1) === 0 || ++end >= last || end >= token + maxFormTokens) break
			key = formKey(key, words[end]!.low)
			mask = listsOf(gazetteer, key)
		}
	}
	return {marks, marked}
}

// A name inside one that is marked already doesn't count; a longer one from the same word replaces it.
function markName(marks: Uint8Array, lists: number, list: number, first: number, last: number): void {
	const before = marks[first * lists + list]!
	if (before === 3 || before === 4) return
	if (first === last) {
		if (before === 0) marks[first * lists + list] = 1
		return
	}
	for (let token = first; token <= last; token++)
		marks[token * lists + list] = token === first ? 2 : token === last ? 4 : 3
}
