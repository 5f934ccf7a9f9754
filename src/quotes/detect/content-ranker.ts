import type {FeatureList} from '../../learning/feature-list.js'
import {type Ranker, scoreCandidate, softmax} from '../../learning/ranker.js'
import type {Range} from '../../model/span.js'
import {type Candidate, headOfRange} from './candidates.js'
import {blockOf, findContentCandidates} from './content-candidates.js'
import {writeContentFeatures} from './content-features.js'
import {type TokenFeatures, verbsIn} from './token-features.js'

/** A further piece of content needs this probability. */
const minFurtherProbability = 0.1

/** The candidates for what a cue reports, and their log-odds: one score more than candidates, the last for none of them. */
export interface ScoredContent {
	readonly block: Range
	readonly candidates: readonly Candidate[]
	readonly scores: readonly number[]
}

export interface CueWithSource {
	readonly cue: Range
	readonly cueHead: number
	readonly source: Range | null
}

/** Scores all candidates for the content of a cue. */
export function scoreContent(
	features: TokenFeatures,
	{cue, cueHead, source}: CueWithSource,
	ranker: Ranker,
	list: FeatureList,
): ScoredContent {
	const block = blockOf(cue, source)
	const candidates = findContentCandidates(features, cue, cueHead, block)
	const setting = {cue, cueHead, source, block, candidates}
	list.clear()
	for (const candidate of [...candidates, null]) {
		writeContentFeatures(features, setting, candidate, list)
		list.close()
	}
	return {block, candidates, scores: list.map((keys) => scoreCandidate(ranker, keys, keys.length))}
}

/** The likeliest candidate unless none is likelier, then others that don't overlap it. `owns`: whether this cue may report a quotation (-1: none). */
export function chooseContent(
	features: TokenFeatures,
	{cue}: CueWithSource,
	{block, candidates, scores}: ScoredContent,
	owns: (quotation: number) => boolean,
): {content: Range[]; confidence: number} {
	const isOwn = (piece: Range): boolean =>
		owns(features.marked[piece.from]!) &&
		(piece.from !== cue.to || owns(features.marked[piece.to - 1]!) || !isLedIn(features, piece))
	const probabilities = softmax(
		scores.map((score, index) => {
			const candidate = candidates[index]
			return !candidate || isOwn(candidate) ? score : Number.NEGATIVE_INFINITY
		}),
	)
	const order = candidates.map((_, index) => index).sort((a, b) => probabilities[b]! - probabilities[a]! || a - b)
	const none = probabilities.at(-1)!
	const best = order[0]
	if (best === undefined || probabilities[best]! <= none) return {content: [], confidence: 0}
	const content: Range[] = []
	for (const index of order) {
		const {from, to} = candidates[index]!
		if (index !== best && probabilities[index]! < minFurtherProbability) break
		if (
			content.every((piece) => piece.to <= from || piece.from >= to) &&
			(index === best ||
				(isMarked(features, candidates[best]!) === isMarked(features, {from, to}) &&
					goesOn(features, block, content, {from, to})))
		)
			content.push({from, to})
	}
	return {content: content.sort((a, b) => a.from - b.from), confidence: probabilities[best]!}
}

// `scolded | the board: “It leaks”`: words behind the cue lead in to a quotation, which may be another cue's.
function isLedIn({doc, marked}: TokenFeatures, {from, to}: Range): boolean {
	let row = to - 1
	while (row > from && marked[row] === marked[to - 1]) row--
	return doc.tokens.norms.slice(Math.max(from, row - 1), row + 1).includes(':')
}

// Speech in marks goes on in marks.
const isMarked = ({marked}: TokenFeatures, {from, to}: Range): boolean => marked[from]! >= 0 && marked[to - 1]! >= 0

// A further piece stands beside the cue or another piece: only punctuation and words of the cue's sentence lie between.
function goesOn(features: TokenFeatures, block: Range, content: readonly Range[], piece: Range): boolean {
	const {doc} = features
	const sentence = doc.tokens.sentences[block.from]
	if (piece.to - piece.from === 1 && /^(?:CCONJ|PRON|SCONJ)$/.test(doc.syntax.upos[piece.from]!)) return false
	if (isSourceOrAdjunct(features, block, piece)) return false
	const all = [block, ...content]
	const left = all.reduce((most, {to}) => (to <= piece.from ? Math.max(most, to) : most), -1)
	const right = all.reduce((least, {from}) => (from >= piece.to ? Math.min(least, from) : least), doc.tokens.length + 1)
	const free = (from: number, to: number): boolean => {
		for (let row = from; row < to; row++)
			if (doc.syntax.upos[row] !== 'PUNCT' && doc.tokens.sentences[row] !== sentence) return false
		return true
	}
	return (left >= 0 && free(left, piece.from)) || (right <= doc.tokens.length && free(piece.to, right))
}

// The subject of the cue is its source, and `told a news conference yesterday` says to whom and when, whatever source was chosen.
function isSourceOrAdjunct(features: TokenFeatures, cue: Range, piece: Range): boolean {
	const {heads, deprels} = features.doc.tree
	const head = headOfRange(features, piece)
	if (heads[head]! < cue.from || heads[head]! >= cue.to) return false
	return deprels[head]!.startsWith('nsubj') || (piece.from >= cue.to && verbsIn(features, piece, 1) === 0)
}
