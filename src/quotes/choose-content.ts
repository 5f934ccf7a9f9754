import type {FeatureList} from '../learning/feature-list.js'
import {type Ranker, scoreCandidate, softmax} from '../learning/ranker.js'
import type {Range} from '../model/span.js'
import {isAside, isBehindDash, isDate, isElsewhere, isHearer, isOccasion, isVenue} from './asides.js'
import {type Candidate, headOfRange} from './candidates.js'
import {type Columns, verbsIn} from './columns.js'
import {blockOf, findContentCandidates} from './content-candidates.js'
import {writeContentFeatures} from './content-features.js'
import {mendEdges} from './mend-edges.js'
import {otherHalf} from './split-content.js'
import {isTitleCase} from './utterances.js'
import {withoutTeller} from './without-teller.js'

/** A further piece of content needs this probability. */
const secondPiece = 0.1

/** The candidates for what a cue reports, and their log-odds: one score more than candidates, the last for none of them. */
export interface ScoredContent {
	readonly block: Range
	readonly candidates: readonly Candidate[]
	readonly scores: readonly number[]
}

export interface SourcedCue {
	readonly cue: Range
	readonly cueHead: number
	readonly source: Range | null
}

/** Scores all candidates for the content of a cue. */
export function scoreContent(
	columns: Columns,
	{cue, cueHead, source}: SourcedCue,
	ranker: Ranker,
	list: FeatureList,
): ScoredContent {
	const block = blockOf(cue, source)
	const candidates = findContentCandidates(columns, cue, cueHead, block)
	const setting = {cue, cueHead, source, block, candidates}
	list.clear()
	for (const candidate of [...candidates, null]) {
		writeContentFeatures(columns, setting, candidate, list)
		list.close()
	}
	return {block, candidates, scores: list.map((keys) => scoreCandidate(ranker, keys, keys.length))}
}

/** The likeliest candidate unless none is likelier, then others that don't overlap it. `owns`: whether this cue may tell a string in marks (-1: none). */
export function chooseContent(
	columns: Columns,
	{cue, cueHead}: SourcedCue,
	{block, candidates, scores}: ScoredContent,
	owns: (string: number) => boolean,
): {content: Range[]; confidence: number} {
	const isOwn = (piece: Range): boolean =>
		owns(columns.marked[piece.from]!) &&
		(piece.from !== cue.to || owns(columns.marked[piece.to - 1]!) || !isLedIn(columns, piece))
	const probabilities = softmax(
		scores.map((score, index) => {
			const candidate = candidates[index]
			return !candidate || (isOwn(candidate) && mayBeTold(columns, cue, cueHead, block, candidate))
				? score
				: Number.NEGATIVE_INFINITY
		}),
	)
	const order = candidates.map((_, index) => index).sort((a, b) => probabilities[b]! - probabilities[a]! || a - b)
	const none = probabilities.at(-1)!
	const best = order[0]
	if (best === undefined || probabilities[best]! <= none) return {content: [], confidence: 0}
	const content: Range[] = []
	for (const index of order) {
		const {from, to} = candidates[index]!
		if (index !== best && probabilities[index]! < secondPiece) break
		if (
			content.every((piece) => piece.to <= from || piece.from >= to) &&
			(index === best ||
				(isMarked(columns, candidates[best]!) === isMarked(columns, {from, to}) &&
					goesOn(columns, block, content, {from, to})))
		)
			content.push({from, to})
	}
	const half = content.length === 1 ? otherHalf(columns, cueHead, block, content[0]!, candidates, probabilities) : null
	if (half && isMarked(columns, half) === isMarked(columns, content[0]!)) content.push(half)
	const told = withoutTeller(
		columns,
		cue,
		block,
		content.sort((a, b) => a.from - b.from),
	)
	return {
		content: mendEdges(columns, block, told),
		confidence: probabilities[best]!,
	}
}

// `scolded | the board: “It leaks”`: words behind the cue lead in to a string, which may be another cue's.
function isLedIn({doc, marked}: Columns, {from, to}: Range): boolean {
	let row = to - 1
	while (row > from && marked[row] === marked[to - 1]) row--
	return doc.tokens.norms.slice(Math.max(from, row - 1), row + 1).includes(':')
}

const mayBeTold = (columns: Columns, cue: Range, cueHead: number, block: Range, candidate: Candidate): boolean =>
	!isAside(columns, cue, block, candidate) &&
	!isMark(columns, candidate) &&
	!isElsewhere(columns, block, candidate) &&
	!isHearer(columns, cueHead, block, candidate) &&
	!isVenue(columns, cueHead, block, candidate) &&
	!isOccasion(columns, block, candidate) &&
	!isDate(columns, candidate) &&
	!isBehindDash(columns, block, candidate)

// A mark that the tagger took for a word.
const isMark = ({doc}: Columns, {from, to}: Range): boolean =>
	to - from === 1 && !/[\p{L}\p{N}]/u.test(doc.tokens.words[from]!)

// Speech in marks goes on in marks.
const isMarked = ({marked}: Columns, {from, to}: Range): boolean => marked[from]! >= 0 && marked[to - 1]! >= 0

// A further piece stands beside the cue or another piece: only punctuation and words of the cue's sentence lie between.
function goesOn(columns: Columns, block: Range, content: readonly Range[], piece: Range): boolean {
	const {doc} = columns
	const sentence = doc.tokens.sentences[block.from]
	if (piece.to - piece.from === 1 && /^(?:CCONJ|PRON|SCONJ)$/.test(doc.syntax.upos[piece.from]!)) return false
	if (isTeller(columns, block, piece) || isApart(columns, block, piece)) return false
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

// `“It leaks.” He added, “Badly.”`: words in marks that end their sentence are no piece of what a later one tells, nor are
// those that somebody else leads in with a colon, nor a title among its words: `In an ad, “Our Town,” children shout “No!”`.
function isApart({doc, marked, strings}: Columns, block: Range, piece: Range): boolean {
	const string = strings[marked[piece.from]!]
	if (!string) return false
	const text = doc.text.slice(string.inner.start, string.inner.end)
	if (piece.from > block.to + 2 && doc.tokens.norms[piece.from - 2] === ':') return true
	if (piece.to <= block.from && doc.tokens.sentences[piece.to - 1] !== doc.tokens.sentences[block.from])
		return /[.!?]['’]?$/.test(text)
	return piece.to - piece.from < 7 && isTitleCase(text) && !/[.!?]$/.test(text)
}

// The subject of the cue tells, and `told a news conference yesterday` says to whom and when, whatever source was chosen.
function isTeller(columns: Columns, cue: Range, piece: Range): boolean {
	const {heads, deprels} = columns.doc.tree
	const head = headOfRange(columns, piece)
	if (heads[head]! < cue.from || heads[head]! >= cue.to) return false
	return deprels[head]!.startsWith('nsubj') || (piece.from >= cue.to && verbsIn(columns, piece, 1) === 0)
}
