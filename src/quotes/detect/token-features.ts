import {hashWord, mixPair} from '../../learning/hash.js'
import {exemplarLemmas, exemplarNorms} from '../../lexicon/exemplar.js'
import type {Document} from '../../model/document.js'
import type {Clusters} from '../../model/grammar/tokens.js'
import {childrenOf} from '../../model/grammar/tree.js'
import type {Range} from '../../model/span.js'
import type {Quotation} from '../attribution.js'
import {rowsInMarks} from '../marks/quotations.js'
import {columnOf, interner, type Numbered, numbersOf} from './integer-columns.js'

/** Integers for what the learned quote models read of each token, computed once an article. */
export interface TokenFeatures {
	readonly doc: Document
	readonly length: number
	readonly word: Int32Array
	readonly lemma: Int32Array
	readonly suffix: Int32Array
	readonly tag: Int32Array
	readonly upos: Int32Array
	readonly relation: Int32Array
	/** Clusters of the words by topic, and by use finely (`kind`) and coarsely (`group`). */
	readonly topic: Int32Array
	readonly kind: Int32Array
	readonly group: Int32Array
	/** For each row the quotation around it, or -1. */
	readonly marked: Int32Array
	readonly quotations: readonly Quotation[]
	/** How often the lemma was a cue in training, 0 to 9; 0 where it was never seen. */
	readonly rate: Uint8Array
	/**
	 * The same for the lemma with what depends on it (a clause, an object, marks next to it); the lemma's own where that is
	 * rare.
	 */
	readonly use: Uint8Array
	/** Steps up to the root, at most `maxDepth`. */
	readonly depth: Uint8Array
	/** The different values of four columns, numbered in the order in which they first occur. */
	readonly numbers: Readonly<Record<'word' | 'lemma' | 'tag' | 'relation', Numbered>>
	/** 1 for verbs, nouns, names and pronouns, which head a span rather than other words. */
	readonly isLexical: Uint8Array
	/** How many of the rows before each, and before the end, are verbs and auxiliaries; punctuation; commas; in marks. */
	readonly before: {
		readonly verbs: Int32Array
		readonly punctuation: Int32Array
		readonly commas: Int32Array
		readonly marked: Int32Array
	}
}

/** Shares of cue uses by the hash of a lemma or of a lemma in its setting (`useOf`), in tenths. */
export type CueRates = ReadonlyMap<number, number>

/** Reads the features of an article. `marked`: what `rowsInMarks` gives. */
export function readTokenFeatures(
	doc: Document,
	quotations: readonly Quotation[],
	rates: CueRates,
	marked = rowsInMarks(doc, quotations),
): TokenFeatures {
	const {length} = doc.tokens
	const {xpos, upos} = doc.syntax
	const norms = exemplarNorms(doc)
	const intern = interner()
	const lemmas = exemplarLemmas(doc)
	const lemma = columnOf(lemmas, intern)
	const {topics: topic, kinds: kind, groups: group} = doc.syntax.clusters ?? noClusters(length)
	return {
		doc,
		length,
		word: columnOf(norms, intern),
		lemma,
		suffix: columnOf(norms, (norm) => hashWord(norm, Math.max(0, norm.length - 3))),
		tag: columnOf(xpos, intern),
		upos: columnOf(upos, intern),
		relation: columnOf(doc.tree.deprels, intern),
		topic,
		kind,
		group,
		marked,
		quotations,
		...readRates(doc, marked, lemma, rates),
		depth: depths(doc.tree.heads),
		numbers: {
			word: numbersOf(norms),
			lemma: numbersOf(lemmas),
			tag: numbersOf(xpos),
			relation: numbersOf(doc.tree.deprels),
		},
		isLexical: lexicalRows(upos),
		before: {
			verbs: countsBefore(length, (row) => upos[row] === 'VERB' || upos[row] === 'AUX'),
			punctuation: countsBefore(length, (row) => upos[row] === 'PUNCT'),
			commas: countsBefore(length, (row) => doc.tokens.norms[row] === ','),
			marked: countsBefore(length, (row) => marked[row]! >= 0),
		},
	}
}

const lexicalTags: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'PROPN', 'PRON'])

function lexicalRows(upos: readonly string[]): Uint8Array {
	const rows = new Uint8Array(upos.length)
	for (let row = 0; row < rows.length; row++) if (lexicalTags.has(upos[row]!)) rows[row] = 1
	return rows
}

function readRates(
	doc: Document,
	marked: Int32Array,
	lemma: Int32Array,
	rates: CueRates,
): Pick<TokenFeatures, 'rate' | 'use'> {
	const rate = new Uint8Array(lemma.length)
	const use = new Uint8Array(lemma.length)
	for (let row = 0; row < lemma.length; row++) {
		rate[row] = rates.get(lemma[row]!) ?? 0
		use[row] = rates.get(useOf(doc, marked, lemma[row]!, row)) ?? rate[row]!
	}
	return {rate, use}
}

function countsBefore(length: number, counts: (row: number) => boolean): Int32Array {
	const before = new Int32Array(length + 1)
	for (let row = 0; row < length; row++) before[row + 1] = before[row]! + (counts(row) ? 1 : 0)
	return before
}

/** How many rows of a span a column of `before` counts. */
export const countIn = (before: Int32Array, {from, to}: Range): number => (to > from ? before[to]! - before[from]! : 0)

function noClusters(length: number): Clusters {
	const none = new Int32Array(length)
	return {topics: none, kinds: none, groups: none}
}

/** A lemma in its setting as a hash: its tag, the kinds of its dependents, whether it stands in marks or next to them. */
export function useOf(doc: Document, marked: Int32Array, lemma: number, row: number): number {
	let kinds = 0
	for (const child of childrenOf(doc.tree, row)) kinds |= dependentBit(doc.tree.deprels[child]!, child < row)
	const marks = marked[row]! >= 0 ? 1 : nearMarks(marked, row) ? 2 : 0
	return mixPair(mixPair(lemma, kinds), marks) ^ 0x5bd1e995
}

function dependentBit(relation: string, before: boolean): number {
	if (relation.startsWith('nsubj')) return before ? 1 : 2
	if (relation === 'ccomp' || relation === 'parataxis') return before ? 4 : 8
	if (relation === 'xcomp') return 16
	return relation === 'obj' ? 32 : relation === 'mark' ? 64 : 0
}

function nearMarks(marked: Int32Array, row: number): boolean {
	for (let step = 1; step <= 4; step++)
		if ((marked[row - step] ?? -1) >= 0 || (marked[row + step] ?? -1) >= 0) return true
	return false
}

const maxDepth = 15

function depths(heads: Int32Array): Uint8Array {
	const found = new Uint8Array(heads.length)
	for (let row = 0; row < heads.length; row++) {
		let depth = 0
		for (let at = heads[row]!; at >= 0 && depth < maxDepth; at = heads[at]!) depth++
		found[row] = depth
	}
	return found
}

/** The value of a column, or -1 outside the table. */
export const valueAt = (column: Int32Array | Uint8Array, row: number): number => column[row] ?? -1

const maxChildren = 200

/** The dependents of a row, at most `maxChildren`: a run-on sentence may have more than can be read repeatedly. */
export function childrenIn({doc}: TokenFeatures, row: number): readonly number[] {
	const children = childrenOf(doc.tree, row)
	return children.length > maxChildren ? children.slice(0, maxChildren) : children
}

/** How many commas a span holds, at most `most`. */
export const commasIn = ({before}: TokenFeatures, span: Range, most: number): number =>
	Math.min(most, countIn(before.commas, span))

/** How many verbs and auxiliaries a span holds, at most `most`. */
export const verbsIn = ({before}: TokenFeatures, span: Range, most: number): number =>
	Math.min(most, countIn(before.verbs, span))

/** The last character of a quotation, typographic quotes made straight. */
export function lastCharacter({doc}: TokenFeatures, {inner}: Quotation): number {
	const code = doc.text.charCodeAt(inner.end - 1)
	if (code === 0x2018 || code === 0x2019) return 0x27
	return code === 0x201c || code === 0x201d ? 0x22 : code
}

/** A number in coarse steps: 0 1 2 3 4-5 6-8 9-13 14-21 22 and more. */
export function step(value: number): number {
	if (value <= 3) return Math.max(-1, value)
	return value <= 5 ? 4 : value <= 8 ? 5 : value <= 13 ? 6 : value <= 21 ? 7 : 8
}

/** Most steps of a path up, and down. */
const maxPathSteps = 5

/** The rows of the way up, and the hash of the way to each. */
const rowsUp = new Int32Array(maxPathSteps)
const hashesUp = new Int32Array(maxPathSteps)

/** The relations on the way from one row up to the nearest common ancestor and down to another, as one integer. */
export function pathBetween({doc, relation}: TokenFeatures, row: number, other: number): number {
	const {heads} = doc.tree
	let passed = 0
	let hash = 17
	for (let at = row; at >= 0 && passed < maxPathSteps; at = heads[at]!) {
		rowsUp[passed] = at
		hashesUp[passed++] = hash
		hash = mixPair(hash, relation[at]!)
	}
	let down = 23
	for (let at = other, steps = 0; at >= 0 && steps < maxPathSteps; at = heads[at]!, steps++) {
		for (let up = 0; up < passed; up++) if (rowsUp[up] === at) return mixPair(hashesUp[up]!, down)
		down = mixPair(down, relation[at]!)
	}
	return 0
}
