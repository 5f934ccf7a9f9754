import {mixPair} from '../../../learning/hash.js'
import type {NameSentence} from './sentence.js'
import type {NameWord} from './word.js'

const HERE = 2
const BAG_BEFORE = 5

/** Words that count as near on each side. */
export const nearby = 4

/** The most keys that `writeWordKeys` and `writeContextKeys` write. */
export const maxKeys = 256

/**
 * Writes the keys of a word by itself for a token that sees it from `view`: 0 to 4 for two before that token up
 * to two after it, 5 and 6 for somewhere near before and after it. Returns how many.
 */
export function writeWordKeys(word: NameWord, view: number, keys: Int32Array): number {
	let count = 0
	const seed = (view + 1) * 1000
	const put = (template: number, value: number): void => {
		keys[count++] = mixPair(seed + template, value) || 1
	}
	put(1, word.low)
	put(2, word.topic)
	if (view >= BAG_BEFORE) return count
	put(3, word.kind)
	put(4, word.group)
	put(5, word.short)
	if (view === 0 || view === 4) return count
	put(6, word.exact)
	put(7, word.shape)
	for (let rest = word.lists; rest !== 0; rest &= rest - 1) put(20 + 31 - Math.clz32(rest & -rest), 1)
	put(8, word.suffixes[2]!)
	put(9, word.suffixes[1]!)
	put(10, word.prefixes[2]!)
	if (view !== HERE) return count
	put(11, word.suffixes[0]!)
	put(12, word.suffixes[3]!)
	put(13, word.prefixes[0]!)
	put(14, word.prefixes[1]!)
	put(15, word.prefixes[3]!)
	put(16, word.lists)
	put(17, mixPair(word.suffixes[2]!, word.short))
	put(18, mixPair(word.topic, word.short))
	put(19, mixPair(word.kind, word.short))
	put(50, mixPair(word.group, word.short))
	return count
}

/** Writes the keys of combined words around a token, of known names, and of the article's use of capitals. */
export function writeContextKeys(sentence: NameSentence, token: number, keys: Int32Array): number {
	const {words, marks, marked, lists} = sentence
	const here = words[token + 2]!
	const back = words[token + 1]!
	const back2 = words[token]!
	const next = words[token + 3]!
	const next2 = words[token + 4]!
	let count = 0
	const put = (template: number, value: number): void => {
		keys[count++] = mixPair(template, value) || 1
	}
	const {short} = here
	put(101, mixPair(back.low, here.low))
	put(102, mixPair(here.low, next.low))
	put(103, mixPair(back.low, next.low))
	put(104, mixPair(back2.low, back.low))
	put(105, mixPair(next.low, next2.low))
	const left = mixPair(back.short, short)
	put(106, left)
	put(107, mixPair(short, next.short))
	put(108, mixPair(left, next.short))
	put(109, mixPair(back2.short, left))
	const opening = token === 0 || back.opens ? 1 : 0
	put(110, mixPair(short, opening + (token === 0 ? 2 : 0)))
	put(111, mixPair(mixPair(back.topic, here.topic), short))
	put(112, mixPair(mixPair(here.topic, next.topic), short))
	put(113, mixPair(mixPair(back.kind, here.kind), short))
	put(114, mixPair(mixPair(here.kind, next.kind), short))
	put(115, mixPair(mixPair(back.kind, next.kind), short))
	put(116, mixPair(mixPair(back2.kind, back.kind), short))
	put(117, mixPair(mixPair(next.kind, next2.kind), short))
	put(118, mixPair(mixPair(back.low, here.kind), short))
	put(119, mixPair(mixPair(here.kind, next.low), short))
	put(120, mixPair(mixPair(mixPair(back.group, here.group), next.group), short))
	put(121, mixPair(back.lists, here.lists))
	put(122, mixPair(here.lists, next.lists))
	put(123, mixPair(mixPair(back.lists, here.lists), next.lists))
	const base = (token + 1) * lists
	if ((marked[token]! | marked[token + 1]! | marked[token + 2]!) !== 0)
		for (let list = 0; list < lists; list++) {
			const mark = marks[base + list]!
			if (mark !== 0) {
				put(130, list * 8 + mark)
				put(131, mixPair(list * 8 + mark, short))
			}
			if (marks[base - lists + list]! !== 0) put(132, list * 8 + marks[base - lists + list]!)
			if (marks[base + lists + list]! !== 0) put(133, list * 8 + marks[base + lists + list]!)
		}
	const use = sentence.uses[token]!
	put(140, mixPair(use, opening))
	put(141, mixPair(mixPair(use, opening), short))
	put(142, mixPair(mixPair(use & 3, (sentence.uses[token + 1] ?? 0) & 3), mixPair(short, next.short)))
	return count
}
