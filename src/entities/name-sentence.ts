import {type Document, normAt, type Sentence, wordAt} from '../model/document.js'
import {type Gazetteer, markKnownNames} from './name-gazetteer.js'
import {type NameWord, readNameWord, type WordClasses} from './name-word.js'
import {caseRegime} from './names-case.js'

/** A sentence as the model of names sees it. */
export interface NameSentence {
	readonly from: number
	readonly to: number
	/** Two words that stand for the start, the sentence's, two that stand for the end. */
	readonly words: readonly NameWord[]
	readonly lists: number
	/** Known names, as `markKnownNames` writes them, with an empty row before and after. */
	readonly marks: Uint8Array
	/** How the article writes each word elsewhere: bits 0 and 1 how often in lower case, 2 and 3 with a capital. */
	readonly uses: Uint8Array
}

/** Words seen so far, by way of capitals; shared by all articles, emptied when full. */
export interface WordCache {
	readonly regimes: readonly Map<string, NameWord>[]
}

const fullest = 40000

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
	if (known.size > fullest) known.clear()
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
		words.push(read(wordAt(doc, row), norm))
		uses[row - from] = Math.min(2, counts.lower.get(norm) ?? 0) | (Math.min(2, counts.capital.get(norm) ?? 0) << 2)
	}
	words.push(end, end)
	const lists = gazetteer.lists.length
	const marks = new Uint8Array((to - from + 2) * lists)
	const inner = words.slice(2, -2)
	markKnownNames(gazetteer, inner, (token) => inner[token]!.nameLike, marks.subarray(lists))
	return {from, to, words, lists, marks, uses}
}

/** The way of capitals of each sentence of an article, as a number. */
export const regimesOf = (doc: Document): Uint8Array =>
	Uint8Array.from(doc.sentences, (sentence) => regimeNumbers[caseRegime(doc, sentence)])

export function countCases(doc: Document, regimes: Uint8Array): CaseCounts {
	const lower = new Map<string, number>()
	const capital = new Map<string, number>()
	doc.sentences.forEach(({from, to}, index) => {
		for (let row = from; row < to; row++) {
			const word = wordAt(doc, row)
			const first = word.charCodeAt(0)
			if (first < 0x41) continue
			const norm = normAt(doc, row)
			if (word === norm || word.charAt(0) === norm.charAt(0)) lower.set(norm, (lower.get(norm) ?? 0) + 1)
			else if (row > from && regimes[index] === 0 && /\p{Ll}/u.test(word) && !/^["'“‘`([:.]/.test(wordAt(doc, row - 1)))
				capital.set(norm, (capital.get(norm) ?? 0) + 1)
		}
	})
	return {lower, capital}
}
