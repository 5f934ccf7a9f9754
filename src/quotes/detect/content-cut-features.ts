import type {FeatureList} from '../../learning/feature-list.js'
import type {Range} from '../../model/span.js'
import {subtreeOf} from '../../model/tree.js'
import type {ContentSetting} from '../attribution.js'
import {commasIn, step, type TokenFeatures, valueAt, verbsIn} from './token-features.js'

/**
 * Features of where a candidate for content is cut: what the phrase after it depends on (the cue, the candidate, something
 * else), what the last phrase inside depends on, and whether the cut keeps the whole clause of its head.
 */
export function writeCut(
	features: TokenFeatures,
	{cue, cueHead, source}: ContentSetting,
	{from, to}: Range,
	head: number,
	side: number,
	list: FeatureList,
): void {
	const {doc, lemma, tag, relation, word} = features
	const {heads} = doc.tree
	const sentence = doc.sentences[doc.tokens.sentences[head]!]!
	const own = subtreeOf(doc.tree, head)
	list.add(70, own.from >= from ? 1 : 0, own.to <= to ? 1 : 0, side)
	list.add(71, relation[head]!, own.from === from ? 1 : 0, own.to === to ? 1 : 0)
	// The phrase right after, over a comma.
	const next = doc.syntax.upos[to] === 'PUNCT' ? to + 1 : to
	if (next < sentence.to) {
		const top = climb(heads, next, (row) => (row >= from && row < to) || row === cueHead)
		const place = placeOf(heads[top]!, {from, to}, cueHead)
		list.add(72, place, relation[top]!, next - to)
		list.add(73, place, relation[top]!, word[next]!)
		list.add(74, place, tag[next]!, lemma[cueHead]!)
		list.add(75, place, lemma[top]!)
	} else list.add(72, 9, side)
	// The last phrase inside: a time or a place at the end may belong to the cue.
	const top = climb(heads, to - 1, (row) => row === head || row < from || row >= to)
	if (top !== head) {
		const start = doc.tree.lefts[top]!
		const place = placeOf(heads[top]!, {from, to}, cueHead)
		list.add(76, relation[top]!, valueAt(word, start), place)
		list.add(77, relation[top]!, lemma[top]!)
		list.add(78, relation[top]!, word[start] ?? -1, lemma[cueHead]!)
		list.add(79, relation[top]!, heads[top] === head ? 1 : 0, valueAt(tag, to))
	}
	list.add(80, commasIn(features, {from, to}, 4), side)
	list.add(81, word[from]!, relation[head]!, tag[head]!)
	list.add(
		82,
		source && source.to === from ? 1 : 0,
		cue.to === from ? 1 : 0,
		to === cue.from || to === source?.from ? 1 : 0,
	)
	list.add(83, tag[from]!, tag[head]!, lemma[cueHead]!)
	writeTail(features, {from, to}, head, cueHead, sentence, list)
}

// What stands after the last stop inside, which the boundary might have left out, and what the boundary leaves of the sentence.
function writeTail(
	features: TokenFeatures,
	{from, to}: Range,
	head: number,
	cueHead: number,
	sentence: Range,
	list: FeatureList,
): void {
	const {doc, word, tag, relation, lemma, marked} = features
	const {upos} = doc.syntax
	const {heads} = doc.tree
	let stop = to - 2
	while (stop > from && stop > to - maxTailTokens && upos[stop] !== 'PUNCT') stop--
	if (stop > from && upos[stop] === 'PUNCT') {
		const top = climb(heads, stop + 1, (row) => row <= stop || row >= to)
		const place = placeOf(heads[top]!, {from, to}, cueHead)
		list.add(84, word[stop]!, word[stop + 1]!)
		list.add(85, word[stop]!, tag[stop + 1]!, relation[top]!)
		list.add(86, word[stop]!, relation[top]!, heads[top] === head ? 6 : place)
		list.add(87, word[stop]!, step(to - stop), marked[to - 1]! >= 0 ? 1 : 0)
		list.add(88, relation[top]!, tag[top]!, lemma[cueHead]!)
	} else list.add(87, step(to - from))
	list.add(89, step(sentence.to - to), valueAt(word, to))
	const verbs = verbsIn(features, {from: to, to: Math.min(sentence.to, to + maxTailTokens)}, 2)
	list.add(98, verbs, valueAt(tag, to), to <= cueHead ? 1 : 0)
	list.add(99, verbs, valueAt(word, to), valueAt(tag, to + 1))
}

const maxTailTokens = 60

// Up from a row until the next step would meet a stop or the root.
function climb(heads: Int32Array, row: number, stop: (row: number) => boolean): number {
	let at = row
	for (let step = 0; step < 20; step++) {
		const head = heads[at]!
		if (head < 0 || stop(head)) return at
		at = head
	}
	return at
}

const placeOf = (row: number, {from, to}: Range, cueHead: number): number =>
	row === cueHead ? 1 : row >= from && row < to ? 2 : row < 0 ? 3 : row < from ? 4 : 5
