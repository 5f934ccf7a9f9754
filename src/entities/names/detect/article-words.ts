import {type Document, normAt, type Sentence, wordAt} from '../../../model/document.js'
import {type CaseRegime, isCapital, isUpper, regimeOf} from '../../word-forms.js'
import {labelCount} from './labels.js'
import {type NameWord, viewCount} from './word.js'

/** A written form: what its letters show, and the word of the model in each case regime, once it has been read. */
export interface WordForm {
	readonly norm: string
	/** Bits, as below. */
	readonly flags: number
	readonly words: (NameWord | null)[]
}

/** Words read so far, shared by all articles, emptied when full: by `boundCache`. */
export interface WordCache {
	readonly forms: Map<string, WordForm>
	/** How many words of the model the forms hold, all regimes together. */
	words: number
	/** The scores of each word's own features by `NameWord.number`, as `scoresAt` finds them. */
	scores: Int32Array
}

/** An article's words, each written form looked up once, however many rows it has. */
export interface ArticleWords {
	/** By row its place in `forms`. */
	readonly formAt: Int32Array
	readonly forms: readonly WordForm[]
	/** By form the number of its norm among those of the article, from 0 on. */
	readonly normOf: readonly number[]
}

// A kilobyte each. Of an article's 330 forms 190 are new to a cache of 3,000, 130 to this one.
const maxCachedForms = 8_000

export const createWordCache = (): WordCache => ({forms: new Map(), words: 0, scores: new Int32Array(0)})

export function readArticleWords(doc: Document, cache: WordCache): ArticleWords {
	boundCache(cache)
	const formAt = new Int32Array(doc.tokens.length)
	const forms: WordForm[] = []
	const normOf: number[] = []
	const places = new Map<string, number>()
	const norms = new Map<string, number>()
	for (let row = 0; row < formAt.length; row++) {
		const word = wordAt(doc, row)
		let place = places.get(word)
		if (place === undefined) {
			place = forms.length
			places.set(word, place)
			const form = formOf(cache, word, normAt(doc, row))
			forms.push(form)
			let norm = norms.get(form.norm)
			if (norm === undefined) {
				norm = norms.size
				norms.set(form.norm, norm)
			}
			normOf.push(norm)
		}
		formAt[row] = place
	}
	return {formAt, forms, normOf}
}

/** Empties a cache that is full: between articles alone, whose words point into it. */
export function boundCache(cache: WordCache): void {
	if (cache.forms.size <= maxCachedForms) return
	cache.forms.clear()
	cache.words = 0
	// A long article has made it many times as large as the next one needs.
	if (cache.scores.length > 2 * maxCachedForms * scoresOfWord) cache.scores = new Int32Array(0)
}

/** The form of a word, which is read when it is first met. */
export function formOf({forms}: WordCache, word: string, norm: string): WordForm {
	let form = forms.get(word)
	if (!form) {
		form = {norm, flags: flagsOf(word, norm), words: [null, null, null, null]}
		forms.set(word, form)
	}
	return form
}

/** Scores that a word has: one a label for each place that it may be seen from. */
export const scoresOfWord = viewCount * labelCount

/** Makes room for the scores of a new word; returns its number. Number 0 stands for no word, which scores nothing. */
export function giveScores(cache: WordCache): number {
	cache.words++
	const needed = (cache.words + 1) * scoresOfWord
	if (needed > cache.scores.length) {
		// By a quarter: some thousand words take a kilobyte each, and there is one cache a thread.
		const longer = new Int32Array(Math.max(needed, cache.scores.length + (cache.scores.length >> 2)))
		longer.set(cache.scores)
		cache.scores = longer
	}
	return cache.words
}

// What a written form shows, as bits.
const HAS_UPPER = 1
/** Four letters or more, the first a letter. */
const LONG = 2
const UPPER = 4
const CAPITAL = 8
/** Written in lower case, or no case at all. */
const LOWER = 16
/** A capital, and lower-case letters after it. */
const CAPITALIZED = 32
/** A mark that a sentence or quotation may open after. */
const OPENS = 64

function flagsOf(word: string, norm: string): number {
	const isWord = !(norm.charCodeAt(0) < 0x41)
	const isLower = word.charAt(0) === norm.charAt(0)
	return (
		(/[\p{Lu}\p{Lt}]/u.test(word) ? HAS_UPPER : 0) |
		(word.length >= 4 && /^\p{L}/u.test(word) ? LONG : 0) |
		(isUpper(word) ? UPPER : 0) |
		(isCapital(word) ? CAPITAL : 0) |
		(isWord && isLower ? LOWER : 0) |
		(isWord && !isLower && /\p{Ll}/u.test(word) ? CAPITALIZED : 0) |
		(/^["'“‘`([:.]/.test(norm) ? OPENS : 0)
	)
}

const regimeNumbers: Readonly<Record<CaseRegime, number>> = {prose: 0, title: 1, upper: 2, lower: 3}

/** The case regime of each sentence of an article, as a number. */
export const regimesOf = (doc: Document, words: ArticleWords): Uint8Array =>
	Uint8Array.from(doc.sentences, (sentence) => regimeNumbers[caseRegime(words, sentence)])

function caseRegime({formAt, forms}: ArticleWords, {from, to}: Sentence): CaseRegime {
	const counts = {words: 0, upper: 0, capital: 0, isLower: true}
	for (let row = from; row < to; row++) {
		const {flags} = forms[formAt[row]!]!
		if ((flags & HAS_UPPER) !== 0) counts.isLower = false
		if ((flags & LONG) === 0) continue
		counts.words++
		if ((flags & UPPER) !== 0) counts.upper++
		if ((flags & CAPITAL) !== 0) counts.capital++
	}
	return regimeOf(counts)
}

/**
 * By norm how the article writes it: bits 0 and 1 how often in lower case, 2 and 3 how often with a capital inside
 * sentences of prose, at most twice each.
 */
export function countUses(doc: Document, {formAt, forms, normOf}: ArticleWords, regimes: Uint8Array): Uint8Array {
	const uses = new Uint8Array(forms.length)
	for (let sentence = 0; sentence < doc.sentences.length; sentence++) {
		const {from, to} = doc.sentences[sentence]!
		let opens = true
		for (let row = from; row < to; row++) {
			const form = formAt[row]!
			const {flags} = forms[form]!
			const norm = normOf[form]!
			const known = uses[norm]!
			if ((flags & LOWER) !== 0) uses[norm] = (known & 3) < 2 ? known + 1 : known
			else if (!opens && regimes[sentence] === 0 && (flags & CAPITALIZED) !== 0)
				uses[norm] = known >> 2 < 2 ? known + 4 : known
			opens = (flags & OPENS) !== 0
		}
	}
	return uses
}
