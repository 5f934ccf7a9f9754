import {FeatureList} from '../learning/feature-list.js'
import {scoreCandidate, softmax} from '../learning/ranker.js'
import type {Document} from '../model/document.js'
import {finiteTag} from '../model/finite-tag.js'
import type {Range} from '../model/span.js'
import {isAside, isDate, isElsewhere, isHearer} from './asides.js'
import {type Candidate, headOfRange} from './candidates.js'
import {type Columns, readColumns} from './columns.js'
import {blockOf, findContentCandidates} from './content-candidates.js'
import {writeContentFeatures} from './content-features.js'
import {tagCues} from './cue-tagger.js'
import type {QuotedString} from './marks.js'
import {mendEdges} from './mend-edges.js'
import type {QuoteModel} from './model.js'
import {otherTeller} from './other-teller.js'
import {settle} from './settle.js'
import {findSourceCandidates} from './source-candidates.js'
import {mendSource} from './source-edges.js'
import {writeSourceFeatures} from './source-features.js'
import {otherHalf} from './split-content.js'
import {readStringOwners} from './string-owners.js'
import {isTitleCase} from './utterances.js'
import {withoutTeller} from './without-teller.js'

/** An attribution as the models see it, in token rows. */
export interface LearnedAttribution {
	readonly cue: Range
	readonly cueHead: number
	readonly source: Range | null
	readonly content: readonly Range[]
	/** Probability of the best piece of content. */
	readonly confidence: number
}

/** A further piece of content needs this probability. */
const secondPiece = 0.1

/** Finds cues by the tagger, then for each the likeliest source among the candidates, then its content. */
export function findAttributions(
	doc: Document,
	strings: readonly QuotedString[],
	model: QuoteModel,
): LearnedAttribution[] {
	const columns = readColumns(doc, strings, model.rates)
	const list = new FeatureList()
	const cues: FoundCue[] = []
	for (const sentence of doc.sentences) {
		const headline = doc.article.blocks[sentence.block]?.type === 'headline'
		for (const tagged of tagCues(model.cues, columns, sentence, headline, list)) {
			const cue = wholeCue(doc, tagged)
			const cueHead = cueHeadOf(columns, cue)
			// A list of figures without end is one sentence, in which the tagger sees many a cue.
			if (doc.syntax.upos[cueHead] === 'NUM') continue
			const source = chooseSource(columns, cue, cueHead, model, list)
			cues.push({cue, cueHead, source: source && mendSource(columns, cue, otherTeller(columns, cue, source))})
		}
	}
	const owners = readStringOwners(columns, cues)
	const found = cues.flatMap((cue, index) => {
		const {content, confidence} = chooseContent(
			columns,
			cue,
			(string) => (owners[string] ?? -1) < 0 || owners[string] === index,
			model,
			list,
		)
		return content.length > 0 ? {...cue, content, confidence} : []
	})
	return settle(columns, found)
}

// `according` stands for nothing without `to`, nor `in a statement` without `said`.
function wholeCue({tokens, syntax}: Document, cue: Range): Range {
	const short = tokens.norms[cue.to - 1] === 'according' && tokens.norms[cue.to] === 'to'
	if (short) return {from: cue.from, to: cue.to + 1}
	const cut = tokens.norms[cue.from] === 'in' && syntax.upos[cue.from - 1] === 'VERB'
	return cut && /^(?:add|say|write)$/.test(syntax.lemmas[cue.from - 1]!) ? {from: cue.from - 1, to: cue.to} : cue
}

interface FoundCue {
	readonly cue: Range
	readonly cueHead: number
	readonly source: Range | null
}

/** The token of a cue that hangs on something outside it. */
export const cueHeadOf = (columns: Columns, cue: Range): number => headOfRange(columns, cue)

function chooseSource(
	columns: Columns,
	cue: Range,
	cueHead: number,
	{sources}: QuoteModel,
	list: FeatureList,
): Candidate | null {
	const candidates = [...findSourceCandidates(columns, cue, cueHead), null]
	list.clear()
	for (const candidate of candidates) {
		writeSourceFeatures(columns, cue, cueHead, candidate, list)
		list.close()
	}
	const scores = list.map((keys) => scoreCandidate(sources, keys, keys.length))
	let best = scores.length - 1
	scores.forEach((score, index) => {
		if (score > scores[best]!) best = index
	})
	return candidates[best] ?? sharedSubject(columns, cueHead, candidates)
}

// `The bank cut its rate, and hinted that …`: whoever did the first tells the second, where nobody else is likelier.
function sharedSubject(columns: Columns, cueHead: number, candidates: readonly (Candidate | null)[]): Candidate | null {
	const {doc} = columns
	const {heads, deprels} = doc.tree
	const first = heads[cueHead]!
	if (
		deprels[cueHead] !== 'conj' ||
		!finiteTag.test(doc.syntax.xpos[cueHead]!) ||
		!finiteTag.test(doc.syntax.xpos[first]!)
	)
		return null
	const isSubjectOf = (row: number): boolean => heads[row] === first && deprels[row] === 'nsubj'
	for (let row = first + 1; row <= cueHead; row++) if (heads[row] === cueHead && /subj/.test(deprels[row]!)) return null
	return candidates.find((one) => one && isSubjectOf(headOfRange(columns, one))) ?? null
}

// The likeliest candidate unless none is likelier, then others that don't overlap it.
function chooseContent(
	columns: Columns,
	{cue, cueHead, source}: FoundCue,
	owns: (string: number) => boolean,
	{contents}: QuoteModel,
	list: FeatureList,
): {content: Range[]; confidence: number} {
	const block = blockOf(cue, source)
	const candidates = findContentCandidates(columns, cue, cueHead, block)
	const setting = {cue, cueHead, source, block, candidates}
	list.clear()
	for (const candidate of [...candidates, null]) {
		writeContentFeatures(columns, setting, candidate, list)
		list.close()
	}
	const scores = list.map((keys) => scoreCandidate(contents, keys, keys.length))
	candidates.forEach((candidate, index) => {
		if (
			!owns(columns.marked[candidate.from]!) ||
			isAside(columns, cue, block, candidate) ||
			isMark(columns, candidate) ||
			isElsewhere(columns, block, candidate) ||
			isHearer(columns, cueHead, block, candidate) ||
			isDate(columns, candidate)
		)
			scores[index] = Number.NEGATIVE_INFINITY
	})
	const probabilities = softmax(scores)
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
	if (half) content.push(half)
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

// `“It leaks.” He added, “Badly.”`: words in marks that end their sentence are no piece of what a later one tells, nor is a
// title among its words: `In an ad, “Our Town,” children shout “No!”`.
function isApart({doc, marked, strings}: Columns, block: Range, piece: Range): boolean {
	const string = strings[marked[piece.from]!]
	if (!string) return false
	const text = doc.text.slice(string.inner.start, string.inner.end)
	if (piece.to <= block.from && doc.tokens.sentences[piece.to - 1] !== doc.tokens.sentences[block.from])
		return /[.!?]['’]?$/.test(text)
	return piece.to - piece.from < 7 && isTitleCase(text) && !/[.!?]$/.test(text)
}

// The subject of the cue tells, and `told a news conference yesterday` says to whom and when, whatever source was chosen.
function isTeller(columns: Columns, cue: Range, piece: Range): boolean {
	const {heads, deprels} = columns.doc.tree
	const head = headOfRange(columns, piece)
	if (heads[head]! < cue.from || heads[head]! >= cue.to) return false
	return deprels[head]!.startsWith('nsubj') || (piece.from >= cue.to && !hasVerb(columns, piece))
}

function hasVerb({doc}: Columns, {from, to}: Range): boolean {
	for (let row = from; row < to; row++) if (/^(?:VERB|AUX)$/.test(doc.syntax.upos[row]!)) return true
	return false
}
