import {exemplarNormAt, exemplarWordAt} from '../../../lexicon/exemplar.js'
import {type Document, normAt, type Sentence, wordAt} from '../../../model/document.js'
import type {Range} from '../../../model/span.js'
import {caseRegime} from '../../word-forms.js'
import {type Gazetteer, markKnownNames} from '../gazetteer/hashed-lists.js'
import {type NameWord, readNameWord, type WordClasses} from './word.js'

/** A sentence as the model of names sees it. */
export interface NameSentence {
	readonly from: number
	readonly to: number
	/** The words of the sentence, padded with two for its start and two for its end. */
	readonly words: readonly NameWord[]
	readonly lists: number
	/** Known names, as `markKnownNames` writes them, with an empty row before and after. */
	readonly marks: Uint8Array
	/** How the article writes each word elsewhere: bits 0 and 1 how often in lower case, 2 and 3 with a capital. */
	readonly uses: Uint8Array
	/** 1 for tokens that can belong to a name: name-like words and what stands next to them. The others are outside. */
	readonly near: Uint8Array
}

/** Words read so far, by case regime; shared by all articles, emptied when full. */
export interface WordCache {
	readonly regimes: readonly Map<string, NameWord>[]
}

const maxCachedWords = 40000

export const createWordCache = (): WordCache => ({regimes: [new Map(), new Map(), new Map(), new Map()]})

/** How often the article writes words in lower case, and with a capital inside sentences. */
export interface CaseCounts {
	readonly lower: ReadonlyMap<string, number>
	readonly capital: ReadonlyMap<string, number>
}

const regimeNumbers = {prose: 0, title: 1, upper: 2, lower: 3} as const

export function readNameSentence(
	doc: Document,
	{from, to}: Sentence,
	regime: number,
	counts: CaseCounts,
	classes: WordClasses,
	gazetteer: Gazetteer,
	cache: WordCache,
): NameSentence {
	const known = cache.regimes[regime]!
	if (known.size > maxCachedWords) known.clear()
	const read = (word: string, norm: string): NameWord => {
		let facts = known.get(word)
		if (!facts) {
			facts = readNameWord(word, norm, regime, classes, gazetteer)
			known.set(word, facts)
		}
		return facts
	}
	const start = read('<s>', '<s>')
	const end = read('</s>', '</s>')
	const words = [start, start]
	const uses = new Uint8Array(to - from)
	for (let row = from; row < to; row++) {
		const norm = normAt(doc, row)
		words.push(read(exemplarWordAt(doc, row), exemplarNormAt(doc, row)))
		uses[row - from] = Math.min(2, counts.lower.get(norm) ?? 0) | (Math.min(2, counts.capital.get(norm) ?? 0) << 2)
	}
	words.push(end, end)
	const lists = gazetteer.lists.length
	const marks = new Uint8Array((to - from + 2) * lists)
	const inner = words.slice(2, -2)
	markKnownNames(gazetteer, inner, (token) => inner[token]!.nameLike, marks.subarray(lists))
	return {from, to, words, lists, marks, uses, near: findNear(words)}
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
const maxWindowTokens = 400

/** Runs of tokens that can belong to names, as rows of the article. */
export function* labelWindows({from, to, near}: NameSentence): Generator<Range> {
	for (let row = from; row < to; row++) {
		if (near[row - from] === 0) continue
		const first = row
		while (row < to && near[row - from] === 1 && row - first < maxWindowTokens) row++
		yield {from: first, to: row}
		// The last row may open the next window.
		row--
	}
}

/** The case regime of each sentence of an article, as a number. */
export const regimesOf = (doc: Document): Uint8Array =>
	Uint8Array.from(doc.sentences, (sentence) => regimeNumbers[caseRegime(doc, sentence)])

export function countCases(doc: Document, regimes: Uint8Array): CaseCounts {
	const lower = new Map<string, number>()
	const capital = new Map<string, number>()
	doc.sentences.forEach(({from, to}, index) => {
		for (let row = from; row < to; row++) {
			const word = wordAt(doc, row)
			const norm = normAt(doc, row)
			if (norm.charCodeAt(0) < 0x41) continue
			if (word.charAt(0) === norm.charAt(0)) lower.set(norm, (lower.get(norm) ?? 0) + 1)
			else if (row > from && regimes[index] === 0 && /\p{Ll}/u.test(word) && !/^["'“‘`([:.]/.test(normAt(doc, row - 1)))
				capital.set(norm, (capital.get(norm) ?? 0) + 1)
		}
	})
	return {lower, capital}
}
