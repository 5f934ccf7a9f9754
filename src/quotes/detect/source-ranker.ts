import type {FeatureList} from '../../learning/linear/feature-list.js'
import {type Ranker, scoreCandidates, softmax} from '../../learning/linear/ranker.js'
import {isFiniteTag} from '../../model/grammar/tags.js'
import {childrenOf, subtreeOf} from '../../model/grammar/tree.js'
import type {Range} from '../../model/span.js'
import type {SpanCandidate} from '../attribution.js'
import {headOfRange} from './candidates.js'
import {findSourceCandidates} from './source-candidates.js'
import {commasIn, pathBetween, step, type TokenFeatures, valueAt} from './token-features.js'

/** The most probable source of a cue, or none, and how probable that is. */
interface ChosenSource {
	readonly source: SpanCandidate | null
	readonly probability: number
}

export function chooseSource(
	features: TokenFeatures,
	cue: Range,
	cueHead: number,
	ranker: Ranker,
	list: FeatureList,
): ChosenSource {
	const candidates = [...findSourceCandidates(features, cue, cueHead), null]
	list.clear()
	for (const candidate of candidates) {
		writeSourceFeatures(features, cue, cueHead, candidate, list)
		list.close()
	}
	const scores = scoreCandidates(ranker, list)
	let best = scores.length - 1
	scores.forEach((score, index) => {
		if (score > scores[best]!) best = index
	})
	const source = candidates[best] ?? sharedSubject(features, cueHead, candidates)
	return {source, probability: softmax(scores)[best]!}
}

// `The bank cut its rate, and hinted that …`: the subject of the first verb is the source of the second, unless another is
// more probable.
function sharedSubject(
	features: TokenFeatures,
	cueHead: number,
	candidates: readonly (SpanCandidate | null)[],
): SpanCandidate | null {
	const {doc} = features
	const {heads, deprels} = doc.tree
	const first = heads[cueHead]!
	if (deprels[cueHead] !== 'conj' || !isFiniteTag(doc.syntax.xpos[cueHead]!) || !isFiniteTag(doc.syntax.xpos[first]!))
		return null
	const isSubjectOf = (row: number): boolean => heads[row] === first && deprels[row] === 'nsubj'
	for (let row = first + 1; row <= cueHead; row++) if (heads[row] === cueHead && /subj/.test(deprels[row]!)) return null
	return candidates.find((one) => one && isSubjectOf(headOfRange(features, one))) ?? null
}

/** Features of a candidate for the source of a cue; without a candidate those of having none. */
export function writeSourceFeatures(
	features: TokenFeatures,
	cue: Range,
	cueHead: number,
	candidate: SpanCandidate | null,
	list: FeatureList,
): void {
	const {lemma, tag, relation, upos, word, rate, marked, doc} = features
	if (!candidate) {
		list.add(1)
		list.add(2, lemma[cueHead]!)
		list.add(3, tag[cueHead]!)
		list.add(4, relation[cueHead]!)
		list.add(5, valueAt(lemma, cue.to))
		list.add(6, rate[cueHead]!)
		list.add(7, tag[cueHead]!, relation[cueHead]!)
		list.add(8, valueAt(tag, cue.from - 1), tag[cueHead]!)
		return
	}
	const {from, to, generators} = candidate
	const head = headOfRange(features, candidate)
	const side = to <= cue.from ? 0 : 1
	const distance = step(side === 0 ? cue.from - to : from - cue.to)
	for (let bits = generators, bit = 0; bits > 0; bits >>= 1, bit++) {
		if ((bits & 1) === 0) continue
		list.add(10, bit)
		list.add(11, bit, tag[cueHead]!)
		list.add(12, bit, lemma[cueHead]!)
		list.add(13, bit, side, distance)
	}
	list.add(14, generators)
	list.add(15, side, distance)
	list.add(16, side, lemma[cueHead]!)
	list.add(17, upos[head]!)
	list.add(18, tag[head]!)
	list.add(19, lemma[head]!)
	list.add(20, relation[head]!, tag[cueHead]!)
	list.add(21, step(to - from))
	list.add(22, valueAt(word, to))
	list.add(23, valueAt(tag, to))
	list.add(24, valueAt(word, from - 1))
	list.add(25, valueAt(tag, from - 1))
	list.add(26, word[to - 1]!)
	list.add(27, tag[to - 1]!, valueAt(tag, to))
	list.add(28, tag[from]!)
	const path = pathBetween(features, head, cueHead)
	list.add(29, path)
	list.add(30, path, lemma[cueHead]!)
	list.add(31, marked[head]! >= 0 ? 1 : 0, marked[cueHead]! >= 0 ? 1 : 0)
	list.add(32, commasIn(features, candidate, 3), side)
	list.add(33, doc.tokens.sentences[head] === doc.tokens.sentences[cueHead] ? 1 : 0)
	list.add(34, upos[head]!, lemma[cueHead]!)
	list.add(35, tag[to - 1]!, commasIn(features, candidate, 3))
	list.add(36, valueAt(relation, nextRelation(features, candidate)))
	list.add(40, relation[head]!, lemma[cueHead]!)
	list.add(41, relation[head]!, relation[cueHead]!, side)
	list.add(42, lemma[head]!, tag[cueHead]!, side)
	list.add(43, doc.syntax.upos[from] === 'PROPN' ? 1 : 0, doc.syntax.upos[to - 1] === 'PROPN' ? 1 : 0, step(to - from))
	const own = subtreeOf(doc.tree, head)
	list.add(44, own.from === from ? 1 : 0, own.to === to ? 1 : 0, commasIn(features, candidate, 3))
	const {heads} = doc.tree
	const outside = heads[head]!
	list.add(
		45,
		outside === cueHead ? 1 : outside < 0 ? 2 : outside >= cue.from && outside < cue.to ? 3 : 4,
		relation[head]!,
	)
	list.add(46, outside >= 0 ? rate[outside]! : 10, outside === cueHead ? 1 : 0, tag[cueHead]!)
	const verb = outside >= 0 ? passive(features, outside) : 0
	list.add(47, verb, relation[head]!, passive(features, cueHead))
	list.add(48, valueAt(lemma, from - 1), side, tag[cueHead]!)
	list.add(49, valueAt(tag, to), relation[head]!, side)
	list.add(50, atStart(features, candidate), side, marked[cueHead]! >= 0 ? 1 : 0)
	list.add(51, valueAt(word, to), relation[nextRelation(features, candidate)] ?? -1)
}

const atStart = ({doc}: TokenFeatures, {from}: Range): number =>
	doc.sentences[doc.tokens.sentences[from]!]!.from === from ? 1 : 0

function passive({doc}: TokenFeatures, row: number): number {
	for (const child of childrenOf(doc.tree, row)) if (doc.tree.deprels[child] === 'aux:pass') return 1
	return 0
}

// The row after a candidate where it depends on it: a cut that leaves out a dependent.
function nextRelation({doc}: TokenFeatures, {from, to}: Range): number {
	const head = doc.tree.heads[to] ?? -1
	return head >= from && head < to ? to : -1
}
