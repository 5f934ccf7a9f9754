import type {FeatureList} from '../../learning/linear/feature-list.js'
import {type Ranker, scoreCandidates, softmax} from '../../learning/linear/ranker.js'
import {confidences} from '../../model/confidences.js'
import {rowAfter} from '../../model/document.js'
import {type Range, someRow} from '../../model/span.js'
import type {ContentSetting, CueWithSource, ScoredContent} from '../attribution.js'
import {headOfRange} from './candidates.js'
import {blockOf, findContentCandidates} from './content-candidates.js'
import {writeContentFeatures} from './content-features.js'
import {type TokenFeatures, verbsIn} from './token-features.js'

/** A further piece of content needs this probability. */
const minFurtherProbability = confidences.quotes['min-further-content']

/**
 * Scores all candidates for the content of a cue; with `records` as contents of our records too, from the same features, which
 * cost more than their weights.
 */
export function scoreContent(
	features: TokenFeatures,
	{cue, cueHead, source}: CueWithSource,
	ranker: Ranker,
	list: FeatureList,
	records: Ranker | null = null,
): ScoredContent {
	const block = blockOf(cue, source)
	const candidates = findContentCandidates(features, cue, cueHead, block)
	writeCandidates(features, {cue, cueHead, source, block, candidates}, list)
	const scores = scoreCandidates(ranker, list)
	const recordScores = records && addRecordScores(scores, records, list)
	return {block, candidates, scores, recordScores, isWhole: true}
}

/** The same candidates scored as contents of our records, whose scheme differs from that of the attributions learned from. */
export function scoreForRecords(
	features: TokenFeatures,
	{cue, cueHead, source}: CueWithSource,
	{block, candidates, scores, recordScores}: ScoredContent,
	records: Ranker,
	list: FeatureList,
): readonly number[] {
	if (recordScores) return recordScores
	writeCandidates(features, {cue, cueHead, source, block, candidates}, list)
	return addRecordScores(scores, records, list)
}

function addRecordScores(scores: readonly number[], records: Ranker, list: FeatureList): number[] {
	const more = scoreCandidates(records, list)
	return scores.map((score, index) => score + more[index]!)
}

/** Writes the features of each candidate for the content of a cue, and last those of none, one row each. */
export function writeCandidates(features: TokenFeatures, setting: ContentSetting, list: FeatureList): void {
	list.clear()
	for (const candidate of [...setting.candidates, null]) {
		writeContentFeatures(features, setting, candidate, list)
		list.close()
	}
}

/**
 * The most probable candidate by `scores`, unless no content is more probable, then others that don't overlap it. `owns`: whether
 * this cue may report a quotation (-1: none).
 */
export function chooseContent(
	features: TokenFeatures,
	{cue}: CueWithSource,
	{block, candidates}: ScoredContent,
	scores: readonly number[],
	owns: (quotation: number) => boolean,
): {content: Range[]; confidence: number} {
	const isOwn = (piece: Range): boolean =>
		owns(features.marked[piece.from]!) &&
		(piece.from !== cue.to || owns(features.marked[piece.to - 1]!) || !introducesQuotation(features, piece))
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
				(isQuoted(features, candidates[best]!) === isQuoted(features, {from, to}) &&
					isFurtherPiece(features, block, content, {from, to})))
		)
			content.push({from, to})
	}
	return {content: content.sort((a, b) => a.from - b.from), confidence: probabilities[best]!}
}

// `scolded | the board: “It leaks”`: words after the cue introduce a quotation, which may be another cue's.
function introducesQuotation({doc, marked}: TokenFeatures, {from, to}: Range): boolean {
	let row = to - 1
	while (row > from && marked[row] === marked[to - 1]) row--
	return doc.tokens.norms.slice(Math.max(from, row - 1), row + 1).includes(':')
}

// Speech in marks goes on in marks.
const isQuoted = ({marked}: TokenFeatures, {from, to}: Range): boolean => marked[from]! >= 0 && marked[to - 1]! >= 0

// A further piece stands next to the cue or another piece: only punctuation and words of the cue's sentence lie between.
function isFurtherPiece(features: TokenFeatures, block: Range, content: readonly Range[], piece: Range): boolean {
	const {doc} = features
	const sentence = doc.tokens.sentences[block.from]
	if (piece.to - piece.from === 1 && /^(?:CCONJ|PRON|SCONJ)$/.test(doc.syntax.upos[piece.from]!)) return false
	if (isSourceOrAdjunct(features, block, piece)) return false
	const all = [block, ...content]
	const left = all.reduce((last, {to}) => (to <= piece.from ? Math.max(last, to) : last), -1)
	const right = all.reduce((first, {from}) => (from >= piece.to ? Math.min(first, from) : first), doc.tokens.length + 1)
	const isFree = (gap: Range): boolean =>
		!someRow(gap, (row) => doc.syntax.upos[row] !== 'PUNCT' && doc.tokens.sentences[row] !== sentence)
	return (
		(left >= 0 && isFree({from: left, to: piece.from})) ||
		(right <= doc.tokens.length && isFree({from: piece.to, to: right}))
	)
}

// `told a news conference yesterday`: whatever source was chosen, the subject of the cue is no content, nor are addressee and
// time.
function isSourceOrAdjunct(features: TokenFeatures, cue: Range, piece: Range): boolean {
	const {heads, deprels} = features.doc.tree
	const head = headOfRange(features, piece)
	if (heads[head]! < cue.from || heads[head]! >= cue.to) return false
	return deprels[head]!.startsWith('nsubj') || (piece.from >= cue.to && verbsIn(features, piece, 1) === 0)
}

/**
 * For each quotation the cue that is adjacent to it, `…," he said` or `he said: "…`, by its place in `cues`;
 * -1 where there is none. No other cue reports these words. Cues in the order of the text.
 */
export function readQuotationOwners(
	features: TokenFeatures,
	cues: readonly Pick<CueWithSource, 'cue' | 'source'>[],
): Int32Array {
	const {marked, doc} = features
	const owners = new Int32Array(features.quotations.length).fill(-1)
	cues.forEach(({cue, source}, index) => {
		if (marked[cue.from]! >= 0) return
		const joint = blockOf(cue, source)
		// `Keller added, noting that`: her name belongs to the nearer cue.
		const {from, to} = (cues[index - 1]?.cue.from ?? -1) >= joint.from ? cue : joint
		const before = marked[from - 1] ?? -1
		if (before >= 0 && owners[before]! < 0 && endsOpen(features, before)) owners[before] = index
		let row = to
		while (row < marked.length && marked[row]! < 0 && /^[,:]$/.test(doc.tokens.norms[row]!)) row++
		const after = marked[row] ?? -1
		if (row > to && after >= 0 && owners[after]! < 0) owners[after] = index
	})
	for (let quotation = 1; quotation < owners.length; quotation++)
		if (owners[quotation]! < 0 && isRest(features, quotation)) owners[quotation] = owners[quotation - 1]!
	return owners
}

// A quotation is the rest of the one before, `“It leaks,” Keller said, pointing to the dam, “and nobody cares”`, or opens the
// next sentence: `“It leaks,” Keller said in Narva, where Ana Ruiz spoke too. “Nobody cares.”`
function isRest(features: TokenFeatures, quotation: number): boolean {
	const {doc, quotations} = features
	const before = quotations[quotation - 1]
	const {start, inner, block} = quotations[quotation]!
	if (!before || block !== before.block || !endsOpen(features, quotation - 1)) return false
	const between = doc.text.slice(Math.max(before.end, start - 4), start)
	const sentenceOf = (at: number): number => doc.tokens.sentences[rowAfter(doc, at)]!
	const sentences = sentenceOf(start) - sentenceOf(before.start)
	const goesOn = sentences === 0 && /,\s{1,3}$/.test(between) && /\p{Ll}/u.test(doc.text[inner.start] ?? '')
	// `“Nobody cares” about it, the mayor said.` is another's.
	const isWhole = /[.!?…]$/.test(doc.text.slice(inner.start, inner.end).trimEnd())
	return goesOn || (isWhole && sentences === 1 && /\.\s{1,3}$/.test(between))
}

// `…," he said`: the sentence goes on after the quotation; a full stop in the marks ends it.
const endsOpen = ({doc, quotations}: TokenFeatures, quotation: number): boolean => {
	const {inner, end} = quotations[quotation]!
	return /,['’]?$/.test(doc.text.slice(inner.end - 2, inner.end)) || doc.text[end] === ','
}
