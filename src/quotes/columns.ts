import {hashWord} from '../learning/hash.js'
import type {Document} from '../model/document.js'
import {childrenOf} from '../model/tree.js'
import type {QuotedString} from './marks.js'
import {rowsInMarks} from './marks.js'

/** Integers for what the learned quote models read of each token, computed once an article. */
export interface Columns {
	readonly doc: Document
	readonly length: number
	readonly word: Int32Array
	readonly lemma: Int32Array
	readonly suffix: Int32Array
	readonly tag: Int32Array
	readonly upos: Int32Array
	readonly relation: Int32Array
	/** For each row the string in marks around it, or -1. */
	readonly marked: Int32Array
	readonly strings: readonly QuotedString[]
	/** How often the lemma was a cue in training, 0 to 9; 0 where it was never seen. */
	readonly rate: Uint8Array
	/** Steps up to the root, at most 15. */
	readonly depth: Uint8Array
}

/** Shares of cue uses by the hash of a lemma or of `lemma + relation of a child`, in tenths. */
export type CueRates = ReadonlyMap<number, number>

/** Reads the columns of an article. */
export function readColumns(doc: Document, strings: readonly QuotedString[], rates: CueRates): Columns {
	const {length, norms} = doc.tokens
	const {lemmas, xpos, upos} = doc.syntax
	const intern = interner()
	const lemma = Int32Array.from(lemmas, intern)
	return {
		doc,
		length,
		word: Int32Array.from(norms, intern),
		lemma,
		suffix: Int32Array.from(norms, (norm) => intern(norm.slice(-3))),
		tag: Int32Array.from(xpos, intern),
		upos: Int32Array.from(upos, intern),
		relation: Int32Array.from(doc.tree.deprels, intern),
		marked: rowsInMarks(doc, strings),
		strings,
		rate: Uint8Array.from(lemma, (hash) => rates.get(hash) ?? 0),
		depth: depths(doc.tree.heads),
	}
}

/** Hashes of strings, each computed once. */
function interner(): (text: string) => number {
	const known = new Map<string, number>()
	return (text) => {
		let hash = known.get(text)
		if (hash === undefined) {
			hash = hashWord(text)
			known.set(text, hash)
		}
		return hash
	}
}

function depths(heads: Int32Array): Uint8Array {
	const found = new Uint8Array(heads.length)
	for (let row = 0; row < heads.length; row++) {
		let depth = 0
		for (let at = heads[row]!; at >= 0 && depth < 15; at = heads[at]!) depth++
		found[row] = depth
	}
	return found
}

/** The value of a column, or -1 outside the table. */
export const valueAt = (column: Int32Array | Uint8Array, row: number): number => column[row] ?? -1

export const childrenIn = (columns: Columns, row: number): Int32Array => childrenOf(columns.doc.tree, row)

/** The last character of a string in marks, typographic quotes made straight. */
export function lastCharacter({doc}: Columns, {inner}: QuotedString): number {
	const code = doc.text.charCodeAt(inner.end - 1)
	if (code === 0x2018 || code === 0x2019) return 0x27
	return code === 0x201c || code === 0x201d ? 0x22 : code
}
