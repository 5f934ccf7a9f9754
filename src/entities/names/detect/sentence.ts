import {exemplarNormAt, exemplarWordAt} from '../../../lexicon/exemplar.js'
import type {Document} from '../../../model/document.js'
import type {Range} from '../../../model/span.js'
import {markKnownNames} from '../gazetteer/hashed-lists.js'
import {countUses, formOf, giveScores, readArticleWords, regimesOf, type WordForm} from './article-words.js'
import type {NameModel} from './model.js'
import {type NameWord, readNameWord} from './word.js'

/** A sentence as the model of names sees it. */
export interface NameSentence {
	readonly from: number
	readonly to: number
	/** The words of the sentence, padded with two for its start and two for its end. */
	readonly words: readonly NameWord[]
	readonly lists: number
	/** Known names, as `markKnownNames` writes them, with an empty row before and after; empty where there are none. */
	readonly marks: Uint8Array
	/** 1 for the rows of `marks` that aren't empty. */
	readonly marked: Uint8Array
	/** How the article writes each word elsewhere: bits 0 and 1 how often in lower case, 2 and 3 with a capital. */
	readonly uses: Uint8Array
	/** 1 for tokens that can belong to a name: name-like words and what stands next to them. The others are outside. */
	readonly near: Uint8Array
}

/** An article as the model of names sees it. */
export interface NameText {
	readonly sentences: readonly Range[]
	/** By row its word. */
	readonly words: readonly NameWord[]
	/** A sentence by its index, read anew each time: those of a long article would take more room than all its words. */
	readonly read: (sentence: number) => NameSentence
	/** By row the number of its norm among those of the article. */
	readonly norms: Int32Array
	/** By row its place among the rows that can belong to a name, or -1; and how many these are. */
	readonly places: Int32Array
	readonly count: number
}

/** What words are read with. */
export type WordSources = Pick<NameModel, 'classes' | 'gazetteer' | 'cache'>

export function readNameText(doc: Document, sources: WordSources): NameText {
	const {cache, gazetteer} = sources
	const words = readArticleWords(doc, cache)
	const {formAt, forms, normOf} = words
	const regimes = regimesOf(doc, words)
	const usesOf = countUses(doc, words, regimes)
	const norms = formAt.map((form) => normOf[form]!)
	const hasOwn = doc.lexicon.own.size > 0
	const formOfRow = (row: number): WordForm =>
		hasOwn ? formOf(cache, exemplarWordAt(doc, row), exemplarNormAt(doc, row)) : forms[formAt[row]!]!
	const rows: NameWord[] = new Array<NameWord>(doc.tokens.length)
	const places = new Int32Array(doc.tokens.length).fill(-1)
	let count = 0
	for (let sentence = 0; sentence < doc.sentences.length; sentence++) {
		const range = doc.sentences[sentence]!
		const regime = regimes[sentence]!
		for (let row = range.from; row < range.to; row++) {
			const form = formOfRow(row)
			rows[row] = form.words[regime] ?? wordOf(form, exemplarWordAt(doc, row), regime, sources)
		}
		const near = findNear(padded(rows, range, regime, sources))
		for (let token = 0; token < near.length; token++) if (near[token] === 1) places[range.from + token] = count++
	}
	const read = (sentence: number): NameSentence => {
		const range = doc.sentences[sentence]!
		return readSentence(padded(rows, range, regimes[sentence]!, sources), range, norms, usesOf, gazetteer)
	}
	return {sentences: doc.sentences, words: rows, read, norms, places, count}
}

function padded(rows: readonly NameWord[], {from, to}: Range, regime: number, sources: WordSources): NameWord[] {
	const {cache} = sources
	const start = wordOf(formOf(cache, '<s>', '<s>'), '<s>', regime, sources)
	const end = wordOf(formOf(cache, '</s>', '</s>'), '</s>', regime, sources)
	return [start, start, ...rows.slice(from, to), end, end]
}

function readSentence(
	words: readonly NameWord[],
	{from, to}: Range,
	norms: Int32Array,
	usesOf: Uint8Array,
	gazetteer: WordSources['gazetteer'],
): NameSentence {
	const uses = new Uint8Array(to - from)
	for (let row = from; row < to; row++) uses[row - from] = usesOf[norms[row]!]!
	return {
		from,
		to,
		words,
		lists: gazetteer.lists.length,
		...markKnownNames(gazetteer, words, padding),
		uses,
		near: findNear(words),
	}
}

// Words before and after those of a sentence.
const padding = 2

function wordOf(form: WordForm, written: string, regime: number, {classes, gazetteer, cache}: WordSources): NameWord {
	const known = form.words[regime]
	if (known) return known
	const word = readNameWord(written, form.norm, regime, classes, gazetteer, giveScores(cache))
	form.words[regime] = word
	return word
}

// One step from a name-like word, two across a mark: `Chester-le-Street`, `September 11, 2001`.
function findNear(words: readonly NameWord[]): Uint8Array {
	const near = new Uint8Array(words.length - 4)
	for (let token = 0; token < near.length; token++) {
		const at = token + 2
		near[token] =
			words[at]!.nameLike ||
			words[at - 1]!.nameLike ||
			words[at + 1]!.nameLike ||
			(words[at - 2]!.nameLike && !words[at - 1]!.letter) ||
			(words[at + 2]!.nameLike && !words[at + 1]!.letter)
				? 1
				: 0
	}
	return near
}

/** The longest run of tokens that is labelled at once; longer ones (endless lists) are cut. */
export const maxWindowTokens = 400

/** Runs of tokens that can belong to names, as rows of the article. */
export function labelWindows({from, to}: Range, places: Int32Array): Range[] {
	const windows: Range[] = []
	for (let row = from; row < to; row++) {
		if (places[row]! < 0) continue
		const first = row
		while (row < to && places[row]! >= 0 && row - first < maxWindowTokens) row++
		windows.push({from: first, to: row})
		// The last row may open the next window.
		row--
	}
	return windows
}
