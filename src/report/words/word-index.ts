import {Interned} from '../../archive/interned.js'
import {Pool} from '../../archive/pool.js'
import {dataFile, type ReportFile} from '../data-file.js'
import {writeNumbers} from './number-list.js'
import {wordsOf} from './words.js'

/** Characters of a file of words, about. */
const fileLength = 200_000
/** A word in more than this share of many facts says nothing, and would make a long list. */
const commonShare = 0.3
const manyFacts = 2000

/** Which facts have which words: in their passage, in their line, in the name of who says it. */
export class WordIndex {
	/** The first word of each file. */
	readonly firsts: string[] = []
	readonly common: string[] = []
	readonly #words = new Interned()
	readonly #lists = new Pool()

	/** The words of a text, by their numbers here. */
	numbers(text: string): Set<number> {
		return new Set(wordsOf(text).map(({word}) => this.#words.add(word)))
	}

	/** Adds the next fact with its words. */
	add(words: ReadonlySet<number>): void {
		this.#lists.add([...words])
	}

	*files(): Generator<ReportFile> {
		const {starts, facts} = this.#turn()
		const order = Array.from({length: this.#words.count}, (_, number) => number)
		order.sort((a, b) => (this.#words.text(a) < this.#words.text(b) ? -1 : 1))
		const most = Math.max(manyFacts, this.#lists.count * commonShare)
		let words: string[] = []
		let lists: string[] = []
		let length = 0
		for (const number of order) {
			const list = facts.subarray(starts[number]!, starts[number + 1]!)
			const word = this.#words.text(number)
			if (list.length > most) {
				this.common.push(word)
				continue
			}
			if (words.length === 0) this.firsts.push(word)
			const written = writeNumbers(list)
			words.push(word)
			lists.push(written)
			length += word.length + written.length + 6
			if (length < fileLength) continue
			yield dataFile(`words-${this.firsts.length}`, {words, lists})
			words = []
			lists = []
			length = 0
		}
		if (words.length > 0) yield dataFile(`words-${this.firsts.length}`, {words, lists})
	}

	// From the words of each fact to the facts of each word: counted, then put in place.
	#turn(): {starts: Int32Array; facts: Int32Array} {
		const starts = new Int32Array(this.#words.count + 1)
		for (let fact = 0; fact < this.#lists.count; fact++) for (const word of this.#lists.list(fact)) starts[word + 1]!++
		for (let word = 0; word < this.#words.count; word++) starts[word + 1]! += starts[word]!
		const facts = new Int32Array(starts[this.#words.count]!)
		const next = starts.slice()
		for (let fact = 0; fact < this.#lists.count; fact++)
			for (const word of this.#lists.list(fact)) facts[next[word]!++] = fact
		return {starts, facts}
	}
}
