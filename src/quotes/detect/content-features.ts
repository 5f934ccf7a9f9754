import type {FeatureList} from '../../learning/linear/feature-list.js'
import {subtreeOf} from '../../model/grammar/tree.js'
import {holds, type Range} from '../../model/span.js'
import type {ContentSetting, SpanCandidate} from '../attribution.js'
import {climb, headOfRange, sameStart} from './candidates.js'
import {
	childrenIn,
	commasIn,
	countIn,
	lastCharacter,
	pathBetween,
	step,
	type TokenFeatures,
	valueAt,
	verbsIn,
} from './token-features.js'

/** Most tokens read around the end of a candidate. */
const maxTailTokens = 60

/** Most steps up the tree out of a candidate. */
const maxClimbSteps = 20

/** Features of a candidate for the content of a cue; without a candidate those of having none. */
export function writeContentFeatures(
	features: TokenFeatures,
	setting: ContentSetting,
	candidate: SpanCandidate | null,
	list: FeatureList,
): void {
	const {lemma, tag, relation, rate, word} = features
	const {cue, cueHead, source, block} = setting
	if (!candidate) {
		list.add(1)
		list.add(2, lemma[cueHead]!)
		list.add(3, tag[cueHead]!, relation[cueHead]!)
		list.add(4, rate[cueHead]!)
		list.add(5, valueAt(word, cue.to))
		return
	}
	const {from, to, generators} = candidate
	const head = headOfRange(features, candidate)
	const side = to <= block.from ? 0 : from >= block.to ? 1 : 2
	const distance = step(side === 0 ? block.from - to : from - block.to)
	const path = pathBetween(features, head, cueHead)
	for (let bits = generators, bit = 0; bits > 0; bits >>= 1, bit++) {
		if ((bits & 1) === 0) continue
		list.add(10, bit)
		list.add(11, bit, lemma[cueHead]!)
		list.add(12, bit, side, distance)
	}
	list.add(13, generators)
	list.add(14, side, distance)
	list.add(15, side, lemma[cueHead]!)
	list.add(16, relation[head]!, tag[cueHead]!)
	list.add(17, relation[head]!, lemma[cueHead]!)
	list.add(18, path)
	list.add(19, path, lemma[cueHead]!)
	list.add(20, tag[head]!)
	list.add(21, lemma[head]!)
	list.add(22, step(to - from))
	list.add(23, step(to - from), side)
	list.add(24, source ? (source.from < cue.from ? 1 : 2) : 0, side)
	list.add(25, distance === 0 ? 1 : 0, source ? 1 : 0, side)
	writeBoundaries(features, setting, candidate, side, list)
	writeContentMarks(features, candidate, side, list)
	writeExtent(features, setting, candidate, head, list)
	writeCut(features, setting, candidate, head, side, list)
}

// Words and tags at both boundaries and right outside them: the next token is the best evidence.
function writeBoundaries(
	{lemma, tag, word, relation, doc}: TokenFeatures,
	{cueHead}: ContentSetting,
	{from, to}: Range,
	side: number,
	list: FeatureList,
): void {
	list.add(30, valueAt(word, to), side)
	list.add(31, valueAt(tag, to), side)
	list.add(32, valueAt(word, to), valueAt(word, to + 1))
	list.add(33, valueAt(relation, to), side)
	list.add(34, valueAt(word, from - 1), side)
	list.add(35, valueAt(tag, from - 1), side)
	list.add(36, word[from]!)
	list.add(37, tag[from]!, side)
	list.add(38, word[from]!, lemma[cueHead]!)
	list.add(39, word[to - 1]!)
	list.add(40, tag[to - 1]!)
	list.add(41, tag[to - 1]!, valueAt(tag, to))
	list.add(42, valueAt(tag, from - 1), tag[from]!)
	list.add(43, relation[from]!, side)
	// What follows depends on something inside: the cut goes through a phrase.
	const next = doc.tree.heads[to] ?? -1
	list.add(44, holds({from, to}, next) ? 1 : 0, valueAt(relation, to))
	list.add(45, valueAt(lemma, to), valueAt(tag, to + 1))
	const after = wordAfter(doc.syntax.upos, to)
	list.add(46, valueAt(word, after), side)
	list.add(47, valueAt(relation, after), after - to > 0 ? 1 : 0)
}

const wordAfter = (upos: readonly string[], to: number): number =>
	upos[to] === 'PUNCT' ? (upos[to + 1] === 'PUNCT' ? to + 2 : to + 1) : to

function writeContentMarks(features: TokenFeatures, {from, to}: Range, side: number, list: FeatureList): void {
	const {marked, quotations, doc} = features
	const first = marked[from]!
	const last = marked[to - 1]!
	const quotation = quotations[first]
	const inside = countIn(features.before.marked, {from, to})
	const share = inside === 0 ? 0 : inside === to - from ? 2 : 1
	// 3: exactly the words of one quotation.
	const whole =
		first >= 0 &&
		first === last &&
		(marked[from - 1] !== first || doc.syntax.upos[from - 1] === 'PUNCT') &&
		(marked[to] !== first || doc.syntax.upos[to] === 'PUNCT')
	list.add(50, whole ? 3 : share, side)
	list.add(51, first >= 0 ? 1 : 0, last >= 0 ? 1 : 0, share)
	list.add(
		52,
		first >= 0 && marked[from - 1] === first && !whole ? 1 : 0,
		last >= 0 && marked[to] === last && !whole ? 1 : 0,
	)
	if (whole && quotation) list.add(53, lastCharacter(features, quotation), side)
}

function writeExtent(
	features: TokenFeatures,
	{candidates, cueHead, block}: ContentSetting,
	candidate: SpanCandidate,
	head: number,
	list: FeatureList,
): void {
	const {from, to} = candidate
	const {doc, word, lemma, upos} = features
	const {sentences} = doc.tokens
	const first = doc.sentences[sentences[from]!]!
	const last = doc.sentences[sentences[to - 1]!]!
	list.add(
		60,
		isAllPunctuation(features, {from: first.from, to: from}) ? 1 : 0,
		isAllPunctuation(features, {from: to, to: last.to}) ? 1 : 0,
	)
	list.add(61, Math.min(3, sentences[to - 1]! - sentences[from]!), sentences[from] === sentences[cueHead] ? 1 : 0)
	// In the order of the text, shorter ones first.
	const place = candidates.indexOf(candidate)
	const longer = sameStart(candidates, place, 1)
	const shorter = sameStart(candidates, place, -1)
	list.add(62, longer, shorter)
	list.add(63, Math.min(longer, 1), Math.min(shorter, 1), from < block.from ? 0 : 1)
	const verbs = verbsIn(features, {from, to}, 3)
	list.add(64, verbs, lemma[cueHead]!)
	let subject = 0
	for (const child of childrenIn(features, head)) {
		const label = doc.tree.deprels[child]!
		if (label.startsWith('nsubj')) subject = 1
		else if (label === 'mark') list.add(65, word[child]!, lemma[cueHead]!)
	}
	list.add(66, subject, upos[head]!)
	list.add(67, subject, verbs)
}

const isAllPunctuation = ({before}: TokenFeatures, gap: Range): boolean =>
	countIn(before.punctuation, gap) >= gap.to - gap.from

// Where a candidate is cut: what the phrase after it depends on (the cue, the candidate, something else), what the last
// phrase inside depends on, and whether the cut keeps the whole clause of its head.
function writeCut(
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
		const top = climb(heads, next, maxClimbSteps, (row) => holds({from, to}, row) || row === cueHead)
		const place = placeOf(heads[top]!, {from, to}, cueHead)
		list.add(72, place, relation[top]!, next - to)
		list.add(73, place, relation[top]!, word[next]!)
		list.add(74, place, tag[next]!, lemma[cueHead]!)
		list.add(75, place, lemma[top]!)
	} else list.add(72, 9, side)
	// The last phrase inside: a time or a place at the end may belong to the cue.
	const top = climb(heads, to - 1, maxClimbSteps, (row) => row === head || row < from || row >= to)
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

// What stands after the last stop inside, which the boundary might have left out, and what the boundary leaves of the
// sentence.
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
		const top = climb(heads, stop + 1, maxClimbSteps, (row) => row <= stop || row >= to)
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

// Where the head of a phrase lies: the cue, within the candidate, nowhere, before it, after it.
const placeOf = (row: number, piece: Range, cueHead: number): number =>
	row === cueHead ? 1 : holds(piece, row) ? 2 : row < 0 ? 3 : row < piece.from ? 4 : 5
