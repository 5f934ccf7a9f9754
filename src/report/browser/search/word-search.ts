import {readNumbers} from '../../words/number-list.js'
import {wordsOf} from '../../words/words.js'
import {load} from '../data/load.js'
import {overview} from '../data/overview-data.js'

interface WordsData {
	readonly words: readonly string[]
	readonly lists: readonly string[]
}

/** Words of a question; each stands for those that begin with it too, where it has two letters or more. */
export const questionWords = (question: string): string[] => [...new Set(wordsOf(question).map(({word}) => word))]

/** Whether a word of a text is one that a word of the question stands for. */
export const answers = (word: string, asked: string): boolean =>
	asked.length < shortest ? word === asked : word.startsWith(asked)

const shortest = 2

/**
 * The facts that have all words of a question, rising; null where it has none to look for. A word that nearly all facts have
 * doesn't count.
 */
export async function factsWith(question: string): Promise<Int32Array | null> {
	const {common} = overview.files
	const words = questionWords(question).filter((word) => !common.includes(word))
	if (words.length === 0) return null
	const lists = await Promise.all(words.map(factsWithWord))
	lists.sort((a, b) => a.length - b.length)
	return lists.reduce((some, others) => intersect(some, others))
}

async function factsWithWord(asked: string): Promise<Int32Array> {
	const {words: firsts} = overview.files
	const found: number[][] = []
	for (
		let file = Math.max(
			0,
			firsts.findLastIndex((first) => first <= asked),
		);
		file < firsts.length;
		file++
	) {
		if (firsts[file]! > asked && !answers(firsts[file]!, asked)) break
		const {words, lists} = await load<WordsData>(`words-${file + 1}`)
		for (let at = words.findIndex((word) => word >= asked); at >= 0 && at < words.length; at++) {
			if (!answers(words[at]!, asked)) break
			found.push(readNumbers(lists[at]!))
		}
	}
	return found.length === 1 ? Int32Array.from(found[0]!) : joined(found)
}

function joined(lists: readonly number[][]): Int32Array {
	const all = Int32Array.from(new Set(lists.flat()))
	return all.sort()
}

/** What two rising lists have in common. */
export function intersect(a: Int32Array, b: Int32Array): Int32Array {
	const both = new Int32Array(Math.min(a.length, b.length))
	let count = 0
	for (let i = 0, j = 0; i < a.length && j < b.length; ) {
		if (a[i]! < b[j]!) i++
		else if (a[i]! > b[j]!) j++
		else {
			both[count++] = a[i++]!
			j++
		}
	}
	return both.subarray(0, count)
}
